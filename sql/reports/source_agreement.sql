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
-- column: sole_source | tolls of which no other source says anything
-- column: source_key | key of the outlet; NULL: not known
WITH chosen AS MATERIALIZED (
-- include: chosen_events
),
compared AS (
    SELECT
        comparison.event_id, comparison.claim, comparison.contrast, comparison.other_origin,
        comparison.other_best
    FROM chosen
    CROSS JOIN claim_comparison AS comparison
    WHERE comparison.event_id = chosen.event_id
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
placed AS (
    SELECT
        by_origin.event_id, by_origin.claim, by_origin.best,
        row_number() OVER (PARTITION BY by_origin.event_id, by_origin.claim
            ORDER BY by_origin.best) AS place,
        count(*) OVER (PARTITION BY by_origin.event_id, by_origin.claim) AS places
    FROM (
        SELECT
            compared.event_id, compared.claim, compared.other_origin,
            min(compared.other_best) AS best
        FROM compared
        WHERE compared.other_best IS NOT NULL
        GROUP BY compared.event_id, compared.claim, compared.other_origin
    ) AS by_origin
),
counted AS (
    SELECT
        compared.event_id, compared.claim, count(*) AS compared,
        count(CASE compared.contrast WHEN 'contradicts' THEN 1 END) AS contradicted
    FROM compared
    GROUP BY compared.event_id, compared.claim
),
standing AS (
    SELECT
        facts.source, facts.source_key, facts.counted_source, claim.best,
        coalesce(counted.compared, 0) AS compared,
        coalesce(counted.contradicted, 0) AS contradicted, placed.best AS reference,
        CASE WHEN EXISTS (
            SELECT 1
            FROM claim AS other
            JOIN article_facts AS other_facts ON other_facts.article_id = other.article_id
            WHERE other.event_id = claim.event_id AND other.outcome = claim.outcome
                AND other.victims = claim.victims AND other.counted = 'all'
                AND other.kind <> 'floor' AND other_facts.counted_source <> facts.counted_source
                AND coalesce(other.held_until, '') = coalesce(claim.held_until, '')
                AND (CAST(:as_of AS TEXT) IS NULL OR other.released <= CAST(:as_of AS TEXT)))
            THEN 0 ELSE 1 END AS sole
    FROM chosen
    CROSS JOIN claim
    JOIN article_facts AS facts ON facts.article_id = claim.article_id
    LEFT JOIN counted
        ON counted.event_id = claim.event_id AND counted.claim = claim.claim
    LEFT JOIN placed
        ON placed.event_id = claim.event_id AND placed.claim = claim.claim
        AND 2 * placed.place IN (placed.places, placed.places + 1)
    WHERE claim.event_id = chosen.event_id
        AND claim.counted = 'all' AND claim.kind IN ('own', 'increment')
        AND (CAST(:source AS TEXT) IS NULL
             OR CAST(:source AS TEXT) IN (facts.source_key, facts.source, facts.article_key))
        AND (CAST(:as_of AS TEXT) IS NULL OR claim.released <= CAST(:as_of AS TEXT))
        AND (claim.held_from IS NULL
            OR claim.held_from <= coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
        AND (claim.held_until IS NULL
            OR claim.held_until > coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
)
SELECT
    standing.source, count(*) AS figures,
    CAST(sum(CASE WHEN standing.compared > 0 AND standing.contradicted = 0 THEN 1 ELSE 0 END)
        AS BIGINT) AS agreeing,
    CAST(sum(CASE WHEN standing.contradicted > 0 AND standing.best > standing.reference
        THEN 1 ELSE 0 END) AS BIGINT) AS above,
    CAST(sum(CASE WHEN standing.contradicted > 0 AND standing.best < standing.reference
        THEN 1 ELSE 0 END) AS BIGINT) AS below,
    CAST(round(1.0 * sum(standing.best - standing.reference)
        / nullif(count(standing.best - standing.reference), 0), 2) AS DOUBLE PRECISION)
        AS mean_deviation,
    CAST(sum(standing.sole) AS BIGINT) AS sole_source, standing.source_key
FROM standing
GROUP BY standing.counted_source, standing.source, standing.source_key
ORDER BY count(*) DESC, standing.source, standing.counted_source
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
