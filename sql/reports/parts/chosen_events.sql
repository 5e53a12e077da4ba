-- The events that the options of a report choose; each condition falls away where its option is
-- not given, or where the report has no such option. Of the three ways in, one is open: by the
-- event's key, by the places in the one given, or through all events; so that what is read grows
-- with what is asked.
SELECT event.id AS event_id
FROM (
    SELECT event.id, event.location_id
    FROM (
        SELECT event.id, event.location_id, event.first_day, event.last_day
        FROM event
        WHERE event.key = CAST(:event AS TEXT)
        UNION ALL
        SELECT event.id, event.location_id, event.first_day, event.last_day
        FROM location AS given_place
        CROSS JOIN location_above
        CROSS JOIN event
        WHERE CAST(:event AS TEXT) IS NULL
            AND given_place.key = coalesce(CAST(:location AS TEXT), CAST(:country AS TEXT))
            AND location_above.above_id = given_place.id
            AND event.location_id = location_above.location_id
        UNION ALL
        SELECT event.id, event.location_id, event.first_day, event.last_day
        FROM event
        WHERE coalesce(CAST(:event AS TEXT), CAST(:location AS TEXT), CAST(:country AS TEXT))
            IS NULL
    ) AS event
    WHERE (CAST(:since AS TEXT) IS NULL OR event.last_day IS NULL
            OR event.last_day >= CAST(:since AS TEXT))
        AND (CAST(:until AS TEXT) IS NULL OR event.first_day IS NULL
             OR event.first_day <= CAST(:until AS TEXT))
    -- In the order in which what is told of them is stored; SQLite would leave out an order without
    -- a limit, look them up all over the tables, and write what follows into each of the three.
    ORDER BY event.id
    LIMIT 9223372036854775807
) AS event
WHERE
    -- Those in one place are read by way of it; only where two are given, one is left to check.
    (CAST(:country AS TEXT) IS NULL
        OR coalesce(CAST(:event AS TEXT), CAST(:location AS TEXT)) IS NULL
        OR event.location_id IN (
            SELECT location_above.location_id
            FROM location AS country
            JOIN location_above ON location_above.above_id = country.id
            WHERE country.key = CAST(:country AS TEXT)))
    AND (CAST(:location AS TEXT) IS NULL OR CAST(:event AS TEXT) IS NULL
        OR event.location_id IN (
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
                AND (event_actor.replaced_from IS NULL
                    OR event_actor.replaced_from > CAST(:as_of AS TEXT))
                AND (CAST(:as_of AS TEXT) IS NULL
                    OR event_actor.published_last_day <= CAST(:as_of AS TEXT))))
    AND (CAST(:source AS TEXT) IS NULL OR event.id IN (
            SELECT account.event_id
            FROM article_facts AS article
            CROSS JOIN account
            WHERE CAST(:source AS TEXT)
                    IN (article.source_key, article.source, article.article_key)
                AND account.article_id = article.article_id
                AND (CAST(:as_of AS TEXT) IS NULL
                    OR article.published_last_day <= CAST(:as_of AS TEXT))
                AND (CAST(:as_of AS TEXT) IS NULL OR (
                    SELECT 1
                    FROM named_account AS named
                    WHERE named.event_id = account.event_id
                        AND named.article_id = account.article_id
                        AND named.named_from > CAST(:as_of AS TEXT)
                    LIMIT 1) IS NULL)))
    AND (CAST(:as_of AS TEXT) IS NULL OR EXISTS (
            SELECT 1
            FROM account
            JOIN article ON article.id = account.article_id
            WHERE account.event_id = event.id
                AND article.published_last_day <= CAST(:as_of AS TEXT)
                -- Not those that a dataset names: they tell of the event by its word alone.
                AND (article.kind = 'dataset_release'
                    OR EXISTS (SELECT 1 FROM coding WHERE coding.article_id = article.id))))
