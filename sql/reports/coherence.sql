-- title: What does not fit together
-- about: What does not fit together in what sources report: kept as they say it, shown here, and
--   no fault of the database.
-- about: Deprecated figures are left out.
-- param: since date NULL | only events that may have lasted until this day or longer
-- param: until date NULL | only events that may have begun by this day
-- param: country country NULL | only events in this country
-- param: location location NULL | only events in this place or in one below it
-- param: event event NULL | only this event
-- param: limit number NULL | at most so many rows
-- column: check | what does not fit
-- column: event_key | key of the event; NULL: no event, a size figure
-- column: detail | where and by how much
-- column: article_key | key of the article; NULL: several, or none
WITH chosen AS (
-- include: chosen_events
)
SELECT found."check", found.event_key, found.detail, found.article_key
FROM (
    SELECT
        coherence."check", coherence.event_key, coherence.detail, coherence.article_key,
        facts.first_day
    FROM coherence
    JOIN event_facts AS facts ON facts.event_key = coherence.event_key
    -- Once more, as a range: SQLite takes that into the view, and reads this event alone.
    WHERE coherence.event_key >= coalesce(CAST(:event AS TEXT), '')
        AND coherence.event_key <= coalesce(CAST(:event AS TEXT), '~')
        AND facts.event_id IN (SELECT chosen.event_id FROM chosen)
    UNION ALL
    SELECT
        coherence."check", coherence.event_key, coherence.detail, coherence.article_key, NULL
    FROM coherence
    WHERE coherence.event_key IS NULL AND CAST(:event AS TEXT) IS NULL
        AND CAST(:since AS TEXT) IS NULL AND CAST(:until AS TEXT) IS NULL
        AND CAST(:country AS TEXT) IS NULL AND CAST(:location AS TEXT) IS NULL
) AS found
ORDER BY
    found."check", found.first_day IS NULL, found.first_day, found.event_key IS NULL,
    found.event_key, found.article_key IS NULL, found.article_key, found.detail
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
