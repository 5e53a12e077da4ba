-- The events that the options of a report choose; each condition falls away where its option is
-- not given, or where the report has no such option.
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
    AND (CAST(:source AS TEXT) IS NULL OR event.id IN (
            SELECT account.event_id
            FROM article_facts AS article
            CROSS JOIN account
            WHERE CAST(:source AS TEXT)
                    IN (article.source_key, article.source, article.article_key)
                AND account.article_id = article.article_id
                AND (CAST(:as_of AS TEXT) IS NULL
                    OR article.published_last_day <= CAST(:as_of AS TEXT))))
    AND (CAST(:as_of AS TEXT) IS NULL OR EXISTS (
            SELECT 1
            FROM account
            JOIN article ON article.id = account.article_id
            WHERE account.event_id = event.id
                AND article.published_last_day <= CAST(:as_of AS TEXT)))
