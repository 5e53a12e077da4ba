-- title: How sources stand to the others
-- about: Each source against other origins that other sources give, on the same event, outcome,
--   group and scope.
-- about: This is no measure of reliability: many sources may pass on one mistake.
-- param: since date NULL | only events that may have lasted until this day or longer
-- param: until date NULL | only events that may have begun by this day
-- param: country country NULL | only events in this country
-- param: location location NULL | only events in this place or in one below it
-- param: actor actor NULL | only events in which an article names this actor or a part of it
-- param: source source NULL | only this source
-- param: event event NULL | only this event
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
WITH chosen AS (
-- include: chosen_events
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
FROM chosen
CROSS JOIN claim_standing AS standing
WHERE standing.event_id = chosen.event_id
    AND (CAST(:source AS TEXT) IS NULL OR standing.source_key = CAST(:source AS TEXT))
GROUP BY standing.counted_source, standing.source, standing.source_key
ORDER BY count(*) DESC, standing.source, standing.counted_source
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
