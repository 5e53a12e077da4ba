-- title: Who reports an event
-- about: Each event with who reports it, and from when to when.
-- param: since date NULL | only events that may have lasted until this day or longer
-- param: until date NULL | only events that may have begun by this day
-- param: country country NULL | only events in this country
-- param: location location NULL | only events in this place or in one below it
-- param: actor actor NULL | only events in which an article names this actor or a part of it
-- param: source source NULL | only events that this source reports, with what all others say of
--   them
-- param: event event NULL | only this event
-- param: as_of date NULL | only what was published by this day; undated articles are left out
-- param: limit number NULL | at most so many rows
-- column: event_key | key of the event
-- column: sources | distinct sources; an article without a known outlet counts as one
-- column: source_list | their names; NULL: none
-- column: articles | articles that tell of it
-- column: first_reported | first possible day of the earliest publication; NULL: open or not
--   told for one of the articles
-- column: last_reported | last possible day of the latest publication; NULL: open or not told
--   for one of the articles
-- column: title | what the event was
-- column: first_day | first day on which the event may have begun; NULL: open
WITH chosen AS MATERIALIZED (
SELECT found.event_id
FROM (
-- include: chosen_events
) AS found
-- include: still_told
),
-- What tells of events is stored by event: read in that order it needs no sorting.
coverage AS MATERIALIZED (
    SELECT
        telling.event_id, count(DISTINCT telling.counted_source) AS sources, count(*) AS articles,
        CASE WHEN count(telling.published_first_day) = count(*)
            THEN min(telling.published_first_day) END AS first_reported,
        CASE WHEN count(telling.published_last_day) = count(*)
            THEN max(telling.published_last_day) END AS last_reported,
        -- The names of more than two are put in order below.
        CASE
            WHEN count(*) > 2 THEN NULL
            WHEN min(telling.source) = max(telling.source) THEN min(telling.source)
            ELSE min(telling.source) || '; ' || max(telling.source)
        END AS source_list
    FROM (
-- include: telling_of_chosen
    ) AS telling
    GROUP BY telling.event_id
),
listed AS (
    SELECT
        named.event_id,
        group_concat(named.source, '; ') OVER (
            PARTITION BY named.event_id ORDER BY named.source
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS source_list,
        row_number() OVER (PARTITION BY named.event_id ORDER BY named.source) AS place
    FROM (
        SELECT DISTINCT telling.event_id, telling.source
        FROM coverage
        CROSS JOIN (
-- include: telling_of_chosen
        ) AS telling
        WHERE coverage.articles > 2 AND telling.event_id = coverage.event_id
    ) AS named
)
SELECT
    event.key AS event_key, coalesce(coverage.sources, 0) AS sources,
    coalesce(coverage.source_list, listed.source_list) AS source_list,
    coalesce(coverage.articles, 0) AS articles, coverage.first_reported, coverage.last_reported,
    event.title, event.first_day
FROM chosen
CROSS JOIN event
LEFT JOIN coverage ON coverage.event_id = chosen.event_id
LEFT JOIN listed ON listed.event_id = chosen.event_id AND listed.place = 1
WHERE event.id = chosen.event_id
ORDER BY event.first_day NULLS LAST, event.key
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
