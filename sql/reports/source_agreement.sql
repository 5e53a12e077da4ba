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
    SELECT event.id AS event_id
    FROM event
    WHERE event.id BETWEEN
            CASE WHEN CAST(:event AS TEXT) IS NULL THEN 0 ELSE (
                SELECT chosen_event.id FROM event AS chosen_event
                WHERE chosen_event.key = CAST(:event AS TEXT)) END
            AND CASE WHEN CAST(:event AS TEXT) IS NULL THEN 9223372036854775807 ELSE (
                SELECT chosen_event.id FROM event AS chosen_event
                WHERE chosen_event.key = CAST(:event AS TEXT)) END
        AND (CAST(:since AS TEXT) IS NULL OR event.last_day IS NULL
             OR event.last_day >= CAST(:since AS TEXT))
        AND (CAST(:until AS TEXT) IS NULL OR event.first_day IS NULL
             OR event.first_day <= CAST(:until AS TEXT))
        AND (CAST(:country AS TEXT) IS NULL OR event.location_id IN (
                SELECT location_above.location_id
                FROM location AS country
                JOIN location_above ON location_above.above_id = country.id
                WHERE country.key = CAST(:country AS TEXT)))
        AND (CAST(:location AS TEXT) IS NULL OR event.location_id IN (
                SELECT location_above.location_id
                FROM location
                JOIN location_above ON location_above.above_id = location.id
                WHERE location.key = CAST(:location AS TEXT)))
        AND (CAST(:actor AS TEXT) IS NULL OR event.id IN (
                SELECT event_actor.event_id FROM event_actor
                WHERE event_actor.actor_id IN (
                        SELECT actor_above.actor_id
                        FROM actor
                        JOIN actor_above ON actor_above.above_id = actor.id
                        WHERE actor.key = CAST(:actor AS TEXT))))
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
