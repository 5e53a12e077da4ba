-- Articles that the staged rows name of events that are there, and that had no account of them. Run
-- before they get one, and only where there are such events. What was coded is left to its coding.
-- :release is the id of the release's article.

DELETE FROM newly_named;

INSERT INTO newly_named
SELECT event.event_id, event.status, event.former_article_id, named.key
FROM staged_outlet AS named
JOIN staged_event AS event ON event.key = named.event_key
WHERE event.status <> 'new'
    AND NOT EXISTS (
        SELECT 1
        FROM article
        JOIN account ON account.article_id = article.id
        WHERE article.key = named.key AND account.event_id = event.event_id)
    AND NOT EXISTS (
        SELECT 1
        FROM article
        JOIN coding ON coding.article_id = article.id
        WHERE article.key = named.key);

INSERT INTO release_change (event_id, article_id, field, change, present)
SELECT DISTINCT
    event_id, CAST(:release AS BIGINT), 'articles', 'changed',
    group_concat(key, '; ') OVER (
        PARTITION BY event_id ORDER BY key
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
FROM newly_named
WHERE former_article_id <> CAST(:release AS BIGINT)
ON CONFLICT (event_id, article_id, field) DO UPDATE
SET present = release_change.present || '; ' || excluded.present;
