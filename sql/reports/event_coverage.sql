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
telling AS MATERIALIZED (
    SELECT
        account.event_id, article.source, article.counted_source, article.published_first_day,
        article.published_last_day
    FROM chosen
    CROSS JOIN account
    JOIN article_facts AS article ON article.article_id = account.article_id
    WHERE account.event_id = chosen.event_id
        -- Not NOT EXISTS, for which PostgreSQL would go through the accounts of all events.
        AND (account.article_id NOT IN (
                SELECT superseded.article_id FROM superseded_release AS superseded)
            OR (
                SELECT 1
                FROM replaced_account AS replaced
                WHERE replaced.event_id = account.event_id
                    AND replaced.article_id = account.article_id
                    AND (CAST(:as_of AS TEXT) IS NULL
                        OR replaced.replaced_from <= CAST(:as_of AS TEXT))
                LIMIT 1) IS NULL)
        AND (CAST(:as_of AS TEXT) IS NULL OR article.published_last_day <= CAST(:as_of AS TEXT))
        AND (CAST(:as_of AS TEXT) IS NULL OR (
            SELECT 1
            FROM named_account AS named
            WHERE named.event_id = account.event_id AND named.article_id = account.article_id
                AND named.named_from > CAST(:as_of AS TEXT)
            LIMIT 1) IS NULL)
),
coverage AS (
    SELECT
        event_id, count(DISTINCT counted_source) AS sources, count(*) AS articles,
        CASE WHEN count(published_first_day) = count(*) THEN min(published_first_day) END
            AS first_reported,
        CASE WHEN count(published_last_day) = count(*) THEN max(published_last_day) END
            AS last_reported
    FROM telling
    GROUP BY event_id
),
listed AS (
    SELECT
        named.event_id,
        group_concat(named.source, '; ') OVER (
            PARTITION BY named.event_id ORDER BY named.source
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS source_list,
        row_number() OVER (PARTITION BY named.event_id ORDER BY named.source) AS place
    FROM (SELECT DISTINCT telling.event_id, telling.source FROM telling) AS named
)
SELECT
    facts.event_key, coalesce(coverage.sources, 0) AS sources, listed.source_list,
    coalesce(coverage.articles, 0) AS articles, coverage.first_reported, coverage.last_reported,
    facts.title, facts.first_day
FROM chosen
CROSS JOIN event_facts AS facts
LEFT JOIN coverage ON coverage.event_id = chosen.event_id
LEFT JOIN listed ON listed.event_id = chosen.event_id AND listed.place = 1
WHERE facts.event_id = chosen.event_id
ORDER BY
    facts.first_day IS NULL, facts.first_day, facts.event_key
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
