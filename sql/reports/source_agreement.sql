-- title: How sources stand to the others
-- about: Each source against other origins that other sources give, on the same event, outcome,
--   group and scope.
-- about: This is no measure of reliability: many sources may pass on one mistake.
-- about: As of a day, later articles neither count nor supersede; whether the attackers' dead would
--   explain a difference is judged by all that is known now.
-- param: since date NULL | only events that may have lasted until this day or longer
-- param: until date NULL | only events that may have begun by this day
-- param: country country NULL | only events in this country
-- param: location location NULL | only events in this place or in one below it
-- param: actor actor NULL | only events in which an article names this actor or a part of it
-- param: source source NULL | only this source
-- param: event event NULL | only this event
-- param: as_of date NULL | only what was published by this day; undated articles are left out
-- param: limit number NULL | at most so many rows
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: figures | tolls that it gives itself, one an article, origin, outcome and group
-- column: agreeing | those compared with somebody else and contradicted by nobody
-- column: above | those contradicted that lie above the lower middle of the others
-- column: below | those contradicted that lie below it
-- column: mean_deviation | persons; mean of its number less the lower middle of the others, to
--   two decimals; NULL: nothing to compare
-- column: sole_source | tolls where no other source gives one, of the whole group
-- column: source_key | key of the outlet; NULL: not known
WITH chosen AS MATERIALIZED (
-- include: chosen_events
),
-- Events of which several articles tell numbers: in others there is nothing to compare.
several AS MATERIALIZED (
    SELECT claim.event_id
    FROM claim
    WHERE claim.event_id IN (SELECT chosen.event_id FROM chosen)
    GROUP BY claim.event_id
    HAVING min(claim.article_id) < max(claim.article_id)
),
compared AS (
    SELECT
        comparison.event_id, comparison.claim, comparison.contrast, comparison.other_origin,
        comparison.other_best
    FROM several
    CROSS JOIN claim_comparison AS comparison
    WHERE comparison.event_id = several.event_id
        AND (CAST(:as_of AS TEXT) IS NULL OR comparison.other_released <= CAST(:as_of AS TEXT))
        AND (comparison.held_from IS NULL
            OR comparison.held_from <= coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
        AND (comparison.held_until IS NULL
            OR comparison.held_until > coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
        AND (comparison.contrast = 'compatible'
             OR (comparison.contrast = 'contradicts'
                 AND (comparison.superseded_from IS NULL
                      OR comparison.superseded_from > CAST(:as_of AS TEXT))))
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
                AND coalesce(other.held_until, '') = coalesce(claim.held_until, '')
                AND (CAST(:as_of AS TEXT) IS NULL OR other.released <= CAST(:as_of AS TEXT)))
            THEN 0 ELSE 1 END AS sole
    FROM chosen
    CROSS JOIN claim
    LEFT JOIN counted
        ON counted.event_id = claim.event_id AND counted.claim = claim.claim
    LEFT JOIN placed
        ON placed.event_id = claim.event_id AND placed.claim = claim.claim
        AND 2 * placed.place IN (placed.places, placed.places + 1)
    WHERE claim.event_id = chosen.event_id
        AND claim.counted = 'all' AND claim.kind IN ('own', 'increment')
        AND (CAST(:as_of AS TEXT) IS NULL OR claim.released <= CAST(:as_of AS TEXT))
        AND (claim.held_from IS NULL
            OR claim.held_from <= coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
        AND (claim.held_until IS NULL
            OR claim.held_until > coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
),
-- include: agreement
WHERE CAST(:source AS TEXT) IS NULL
    OR CAST(:source AS TEXT) IN (facts.source_key, facts.source, facts.article_key)
GROUP BY facts.counted_source, facts.source, facts.source_key
ORDER BY CAST(sum(by_article.figures) AS BIGINT) DESC, facts.source, facts.counted_source
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
