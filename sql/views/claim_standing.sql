-- title: How claims stand among those of others
-- about: Each toll that an article itself gives (no sums, no particular victims) with what other
-- about: sources and origins say of the same event, outcome and group. Claims of another scope, or
-- about: of a scope that may be another, and superseded ones are not compared.
-- after: article_facts, claim_comparison
-- column: event_id | local id, for joins within views
-- column: claim | its number within the event
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: source_key | key of the outlet; NULL: not known
-- column: counted_source | what counts of distinct sources go by
-- column: best | persons; the number claimed; NULL: only bounds
-- column: compared | claims of others that it is compared with
-- column: contradicted | those of them that contradict it
-- column: reference | persons; the lower middle of the others, one number an origin (its least);
--   NULL: none
-- column: sole | 1: no other source has a toll of this event, outcome and group
CREATE VIEW claim_standing AS
SELECT
    claim.event_id, claim.claim, facts.source, facts.source_key, facts.counted_source, claim.best,
    (SELECT count(*)
     FROM claim_comparison AS comparison
     WHERE comparison.event_id = claim.event_id AND comparison.claim = claim.claim
        AND (comparison.contrast = 'compatible'
             OR (comparison.contrast = 'contradicts' AND comparison.superseded_from IS NULL))
    ) AS compared,
    (SELECT count(*)
     FROM claim_comparison AS comparison
     WHERE comparison.event_id = claim.event_id AND comparison.claim = claim.claim
        AND comparison.contrast = 'contradicts' AND comparison.superseded_from IS NULL
    ) AS contradicted,
    (SELECT placed.best
     FROM (
        SELECT
            by_origin.best, row_number() OVER (ORDER BY by_origin.best) AS place,
            count(*) OVER () AS places
        FROM (
            SELECT comparison.other_origin, min(comparison.other_best) AS best
            FROM claim_comparison AS comparison
            WHERE comparison.event_id = claim.event_id AND comparison.claim = claim.claim
                AND comparison.other_best IS NOT NULL
                AND (comparison.contrast = 'compatible'
                     OR (comparison.contrast = 'contradicts'
                         AND comparison.superseded_from IS NULL))
            GROUP BY comparison.other_origin
        ) AS by_origin
     ) AS placed
     WHERE 2 * placed.place IN (placed.places, placed.places + 1)) AS reference,
    CASE WHEN EXISTS (
        SELECT 1
        FROM claim AS other
        JOIN article_facts AS other_facts ON other_facts.article_id = other.article_id
        WHERE other.event_id = claim.event_id AND other.outcome = claim.outcome
            AND other.victims = claim.victims AND other.counted = 'all'
            AND other.held_until IS NULL
            AND other.kind <> 'floor'
            -- a sum that leaves a group out is no toll of the whole
            AND (other.kind <> 'derived' OR other.test_high IS NOT NULL)
            AND other_facts.counted_source <> facts.counted_source)
        THEN 0 ELSE 1 END AS sole
FROM claim
JOIN article_facts AS facts ON facts.article_id = claim.article_id
WHERE claim.counted = 'all' AND claim.kind IN ('own', 'increment')
    AND claim.held_until IS NULL
