-- What the release changed of the compared events, for good: field by field, against the release
-- before it; and which events that had vanished returned. Run after what is told anew is there.
-- :release is the id of the release's article, :source that of the dataset.

-- A release that corrects itself is still compared with the one before it.
UPDATE told_value
SET value = record.former, detail = NULL
FROM release_change AS record
WHERE told_value.moment = 'former' AND record.event_id = told_value.event_id
    AND record.field = told_value.field AND record.article_id = CAST(:release AS BIGINT)
    AND record.change = 'changed';

INSERT INTO told_value (moment, event_id, field, value)
SELECT 'former', record.event_id, record.field, record.former
FROM compared_event
JOIN release_change AS record ON record.event_id = compared_event.event_id
WHERE record.article_id = CAST(:release AS BIGINT) AND record.change = 'changed'
    AND record.field NOT IN ('articles', 'side_kinds')
    AND NOT EXISTS (
        SELECT 1
        FROM told_value
        WHERE told_value.event_id = record.event_id AND told_value.field = record.field
            AND told_value.moment = 'former');

DELETE FROM release_change
WHERE article_id = CAST(:release AS BIGINT) AND change = 'changed' AND field NOT IN ('articles', 'side_kinds')
    AND event_id IN (SELECT event_id FROM compared_event);

INSERT INTO release_change (event_id, article_id, field, change, former, present)
SELECT
    event_id, CAST(:release AS BIGINT), field, 'changed',
    CASE WHEN former IS DISTINCT FROM present THEN former
        ELSE former || ', ' || former_detail END,
    CASE WHEN former IS DISTINCT FROM present THEN present
        ELSE present || ', ' || present_detail END
FROM (
    SELECT
        event_id, field,
        max(CASE moment WHEN 'former' THEN value END) AS former,
        max(CASE moment WHEN 'former' THEN detail END) AS former_detail,
        max(CASE moment WHEN 'present' THEN value END) AS present,
        max(CASE moment WHEN 'present' THEN detail END) AS present_detail
    FROM told_value
    GROUP BY event_id, field
) AS told
WHERE former IS DISTINCT FROM present OR former_detail <> present_detail;

-- Gone and back within one release, it never went.
DELETE FROM release_change
WHERE article_id = CAST(:release AS BIGINT) AND change = 'vanished'
    AND event_id IN (SELECT event_id FROM compared_event);

INSERT INTO release_change (event_id, article_id, field, change)
SELECT DISTINCT gone.event_id, CAST(:release AS BIGINT), 'event', 'returned'
FROM compared_event
JOIN release_change AS gone ON gone.event_id = compared_event.event_id
JOIN article ON article.id = gone.article_id
WHERE gone.change = 'vanished' AND article.source_id = CAST(:source AS BIGINT)
    AND NOT EXISTS (
        SELECT 1
        FROM release_change AS back
        WHERE back.event_id = gone.event_id AND back.change = 'returned'
            AND back.article_id > gone.article_id)
ON CONFLICT DO NOTHING;

DELETE FROM release_event
WHERE article_id = CAST(:release AS BIGINT)
    AND event_id IN (SELECT event_id FROM staged_event WHERE status = 'changed');
