-- Events in the order of their first possible day, a page of them after the event :after_id of the
-- day :after_day; none that has vanished. Who told of it: the dataset, 0 for articles. Its actors are
-- those that stand: what a later release of a dataset replaced is left out.
SELECT
    event.id, event.key, event.first_day, event.first_day_number, event.last_day_number,
    event.date_precision, event.location_id, event.location_precision, event.type,
    (SELECT group_concat(CAST(attribution.actor_id AS TEXT), ' ')
     FROM attribution
     WHERE attribution.event_id = event.id AND attribution.stance <> 'denies'
        AND attribution.role IN ('perpetrator', 'side_a', 'side_b', 'target')
        AND (attribution.article_id NOT IN (
                SELECT superseded.article_id FROM superseded_release AS superseded)
            OR (
                SELECT 1
                FROM replaced_account AS replaced
                WHERE replaced.event_id = attribution.event_id
                    AND replaced.article_id = attribution.article_id
                LIMIT 1) IS NULL)) AS actors,
    coalesce(
        (SELECT max(article.source_id)
         FROM account
         JOIN article ON article.id = account.article_id
         WHERE account.event_id = event.id AND article.kind = 'dataset_release'), 0) AS book
FROM event
WHERE event.first_day >= CAST(:after_day AS TEXT)
    AND (event.first_day > CAST(:after_day AS TEXT) OR event.id > CAST(:after_id AS BIGINT))
    AND event.last_day_number - event.first_day_number < CAST(:longest_days AS BIGINT)
    AND event.date_precision IN ('day', 'days', 'week', 'month')
    AND NOT EXISTS (
        SELECT 1
        FROM vanished_event AS gone
        WHERE gone.event_id = event.id AND gone.back_from IS NULL)
    AND (CAST(:since AS TEXT) IS NULL OR event.last_day >= CAST(:since AS TEXT))
    AND (CAST(:until AS TEXT) IS NULL OR event.first_day <= CAST(:until AS TEXT))
    AND (CAST(:country AS TEXT) IS NULL OR event.location_id IN (
            SELECT location_above.location_id
            FROM location AS country
            JOIN location_above ON location_above.above_id = country.id
            WHERE country.key = CAST(:country AS TEXT)))
ORDER BY event.first_day, event.id
LIMIT CAST(:page AS BIGINT)
