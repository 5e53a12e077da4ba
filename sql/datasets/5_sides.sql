-- Sides of which the staged rows tell the kind or the country, and the database did not. Run after
-- what has changed is recorded, and only where there are such sides and events that are there.
-- :release is the id of the release's article, :source that of the dataset, :before the greatest id
-- of an event when the file was begun.

-- What this file has told of before, or made, is told.
DELETE FROM staged_mended
WHERE event_key NOT IN (
    SELECT key
    FROM staged_event
    WHERE status <> 'new' AND event_id <= CAST(:before AS BIGINT)
        AND event_id NOT IN (SELECT event_id FROM told_event));

INSERT INTO release_change (event_id, article_id, field, change, former, present)
SELECT DISTINCT
    event_id, CAST(:release AS BIGINT), 'side_kinds', 'changed',
    group_concat(former, '; ') OVER (
        PARTITION BY event_id ORDER BY former, present
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING),
    group_concat(present, '; ') OVER (
        PARTITION BY event_id ORDER BY former, present
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
FROM (
    SELECT DISTINCT event.event_id, side.former, side.present
    FROM staged_mended AS side
    JOIN staged_event AS event ON event.key = side.event_key
    WHERE EXISTS (
        SELECT 1
        FROM account
        JOIN article ON article.id = account.article_id
        WHERE account.event_id = event.event_id AND article.kind = 'dataset_release'
            AND article.source_id = CAST(:source AS BIGINT)
            AND article.id < CAST(:release AS BIGINT))
) AS told
WHERE true
ON CONFLICT (event_id, article_id, field) DO UPDATE
SET former = release_change.former || '; ' || excluded.former,
    present = release_change.present || '; ' || excluded.present;
