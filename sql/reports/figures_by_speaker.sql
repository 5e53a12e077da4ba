-- title: Who is quoted
-- about: Whom casualty figures are quoted from. All unnamed speakers of a sort stand in one row.
-- param: since date NULL | only events that may have lasted until this day or longer
-- param: until date NULL | only events that may have begun by this day
-- param: country country NULL | only events in this country
-- param: location location NULL | only events in this place or in one below it
-- param: actor actor NULL | only events in which an article names this actor or a part of it
-- param: source source NULL | only figures of this source
-- param: event event NULL | only this event
-- param: as_of date NULL | only what was published by this day; undated articles are left out
-- param: limit number NULL | at most so many rows
-- column: said_by | who is quoted: the name, or the sort of speaker where none is named
-- column: figures | casualty figures that quote them
-- column: events | events that these are about
-- column: sources_quoting | distinct sources that quote them
-- column: actor_key | key of the speaker; NULL: not named
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
                        WHERE actor.key = CAST(:actor AS TEXT))
                    AND (CAST(:as_of AS TEXT) IS NULL
                        OR event_actor.published_last_day <= CAST(:as_of AS TEXT))))
        AND (CAST(:as_of AS TEXT) IS NULL OR EXISTS (
                SELECT 1
                FROM account
                JOIN article ON article.id = account.article_id
                WHERE account.event_id = event.id
                    AND article.published_last_day <= CAST(:as_of AS TEXT)))
)
SELECT
    figure.said_by, count(*) AS figures, count(DISTINCT figure.event_id) AS events,
    count(DISTINCT figure.counted_source) AS sources_quoting, figure.speaker_key AS actor_key
FROM chosen
CROSS JOIN figure_facts AS figure
WHERE figure.event_id = chosen.event_id
    AND figure.said_by IS NOT NULL AND figure.standing <> 'deprecated'
    AND (CAST(:source AS TEXT) IS NULL OR figure.source_key = CAST(:source AS TEXT))
    AND (CAST(:as_of AS TEXT) IS NULL OR figure.published_last_day <= CAST(:as_of AS TEXT))
GROUP BY figure.said_by, figure.speaker_key
ORDER BY count(*) DESC, figure.said_by, figure.speaker_key IS NULL, figure.speaker_key
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
