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
WITH chosen AS MATERIALIZED (
SELECT found.event_id
FROM (
-- include: chosen_events
) AS found
-- include: still_told
)
SELECT found."check", found.event_key, found.detail, found.article_key
FROM (
    SELECT incoherent."check", event.key AS event_key, incoherent.detail, incoherent.article_key,
        event.first_day
    FROM (
        SELECT found.*
        FROM chosen
        CROSS JOIN incoherent_bounds AS found
        WHERE found.event_id = chosen.event_id
        UNION ALL
        SELECT found.*
        FROM chosen
        CROSS JOIN incoherent_parts AS found
        WHERE found.event_id = chosen.event_id
        UNION ALL
        SELECT found.*
        FROM chosen
        CROSS JOIN incoherent_total AS found
        WHERE found.event_id = chosen.event_id
        UNION ALL
        SELECT found.*
        FROM chosen
        CROSS JOIN incoherent_tolls AS found
        WHERE found.event_id = chosen.event_id
        UNION ALL
        SELECT found.*
        FROM chosen
        CROSS JOIN incoherent_member AS found
        WHERE found.event_id = chosen.event_id
        UNION ALL
        SELECT found.*
        FROM chosen
        CROSS JOIN incoherent_sum AS found
        WHERE found.event_id = chosen.event_id
        UNION ALL
        SELECT found.*
        FROM chosen
        CROSS JOIN incoherent_publication AS found
        WHERE found.event_id = chosen.event_id
        UNION ALL
        SELECT found.*
        FROM chosen
        CROSS JOIN incoherent_as_of AS found
        WHERE found.event_id = chosen.event_id
        UNION ALL
        SELECT found.*
        FROM chosen
        CROSS JOIN incoherent_days AS found
        WHERE found.event_id = chosen.event_id
        UNION ALL
        SELECT found.*
        FROM chosen
        CROSS JOIN incoherent_circle AS found
        WHERE found.event_id = chosen.event_id
        UNION ALL
        SELECT found.*
        FROM chosen
        CROSS JOIN incoherent_judgement AS found
        WHERE found.event_id = chosen.event_id
        UNION ALL
        SELECT found.*
        FROM chosen
        CROSS JOIN incoherent_sides AS found
        WHERE found.event_id = chosen.event_id
    ) AS incoherent
    -- Only the events of what was found.
    CROSS JOIN event
    WHERE event.id = incoherent.event_id
    UNION ALL
    SELECT size."check", NULL, size.detail, size.article_key, NULL
    FROM incoherent_size AS size
    WHERE CAST(:event AS TEXT) IS NULL
        AND CAST(:since AS TEXT) IS NULL AND CAST(:until AS TEXT) IS NULL
        AND CAST(:country AS TEXT) IS NULL AND CAST(:location AS TEXT) IS NULL
) AS found
ORDER BY
    found."check", found.first_day NULLS LAST, found.event_key NULLS LAST,
    found.article_key NULLS LAST, found.detail
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
