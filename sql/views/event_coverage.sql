-- title: Who reports an event
-- about: Each event with who reports it, and from when to when.
-- after: article_facts, event_facts, replaced_account, superseded_release, vanished_event
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
CREATE VIEW event_coverage AS
SELECT
    facts.event_key,
    (SELECT count(DISTINCT article.counted_source)
     FROM account
     JOIN article_facts AS article ON article.article_id = account.article_id
     WHERE account.event_id = facts.event_id
-- include: account_stands
    ) AS sources,
    (SELECT group_concat(named.source, '; ') OVER (
        ORDER BY named.source ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
     FROM (
        SELECT DISTINCT article.source
        FROM account
        JOIN article_facts AS article ON article.article_id = account.article_id
        WHERE account.event_id = facts.event_id
-- include: account_stands
     ) AS named
     LIMIT 1) AS source_list,
    (SELECT count(*)
     FROM account
     JOIN article_facts AS article ON article.article_id = account.article_id
     WHERE account.event_id = facts.event_id
-- include: account_stands
    ) AS articles,
    (SELECT CASE WHEN count(article.published_first_day) = count(*)
        THEN min(article.published_first_day) END
     FROM account
     JOIN article_facts AS article ON article.article_id = account.article_id
     WHERE account.event_id = facts.event_id
-- include: account_stands
    ) AS first_reported,
    (SELECT CASE WHEN count(article.published_last_day) = count(*)
        THEN max(article.published_last_day) END
     FROM account
     JOIN article_facts AS article ON article.article_id = account.article_id
     WHERE account.event_id = facts.event_id
-- include: account_stands
    ) AS last_reported,
    facts.title, facts.first_day
FROM event_facts AS facts
WHERE NOT EXISTS (
    SELECT 1
    FROM vanished_event AS gone
    WHERE gone.event_id = facts.event_id AND gone.back_from IS NULL)
