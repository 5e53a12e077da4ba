-- title: How sources stand to the others
-- about: Each source against other origins that other sources give, on the same event, outcome,
--   group and scope.
-- about: This is no measure of reliability: many sources may pass on one mistake.
-- after: article_facts, claim_comparison
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: figures | tolls that it gives itself, one an article, origin, outcome and group
-- column: agreeing | those compared with somebody else and contradicted by nobody
-- column: above | those contradicted that lie above the lower middle of the others
-- column: below | those contradicted that lie below it
-- column: mean_deviation | persons; mean of its number less the lower middle of the others, to
--   two decimals; NULL: nothing to compare
-- column: sole_source | tolls where no other source gives one, of the whole group
-- column: source_key | key of the outlet; NULL: not known
CREATE VIEW source_agreement AS
-- Events of which several articles tell numbers: in others there is nothing to compare.
WITH several AS MATERIALIZED (
    SELECT claim.event_id
    FROM claim
    GROUP BY claim.event_id
    HAVING min(claim.article_id) < max(claim.article_id)
),
compared AS (
    SELECT
        comparison.event_id, comparison.claim, comparison.contrast, comparison.other_origin,
        comparison.other_best
    FROM several
    CROSS JOIN claim_comparison AS comparison
    WHERE comparison.event_id = several.event_id AND comparison.held_until IS NULL
        AND (comparison.contrast = 'compatible'
             OR (comparison.contrast = 'contradicts' AND comparison.superseded_from IS NULL))
),
-- include: compared_claims
standing AS (
    SELECT
        claim.article_id, claim.best, coalesce(counted.compared, 0) AS compared,
        coalesce(counted.contradicted, 0) AS contradicted, placed.best AS reference,
        CASE WHEN claim.event_id IN (SELECT several.event_id FROM several) AND EXISTS (
            SELECT 1
            FROM claim AS other
            JOIN article_facts AS other_facts ON other_facts.article_id = other.article_id
            JOIN article_facts AS facts ON facts.article_id = claim.article_id
            WHERE other.event_id = claim.event_id AND other.outcome = claim.outcome
                AND other.victims = claim.victims AND other.counted = 'all'
                AND other.kind <> 'floor' AND other_facts.counted_source <> facts.counted_source
                -- a sum that leaves a group out is no toll of the whole
                AND (other.kind <> 'derived' OR other.test_high IS NOT NULL)
                AND other.held_until IS NULL)
            THEN 0 ELSE 1 END AS sole
    FROM claim
    LEFT JOIN counted
        ON counted.event_id = claim.event_id AND counted.claim = claim.claim
    LEFT JOIN placed
        ON placed.event_id = claim.event_id AND placed.claim = claim.claim
        AND 2 * placed.place IN (placed.places, placed.places + 1)
    WHERE claim.counted = 'all' AND claim.kind IN ('own', 'increment')
        AND claim.held_until IS NULL
),
-- include: agreement
GROUP BY facts.counted_source, facts.source, facts.source_key
