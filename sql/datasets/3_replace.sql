-- What the database held of events that a newer release tells otherwise: figures of older releases
-- are deprecated and name it; those of the same release go, for the new ones to take their place.
-- :release is the id of the release's article, :source that of the dataset, :name the release's
-- title, :key its key.

UPDATE event
SET title = staged.title, type = staged.type, means = staged.means, date = staged.date,
    first_day = staged.first_day, last_day = staged.last_day,
    first_day_number = staged.first_day_number, last_day_number = staged.last_day_number,
    running_until = staged.running_until, date_precision = staged.date_precision,
    location_id = staged.location_id, location_precision = staged.location_precision,
    clarity = staged.clarity
FROM staged_event AS staged
WHERE staged.event_id = event.id AND staged.status IN ('changed', 'rewritten')
    -- What a person's frame holds of an event of theirs is not a dataset's to change.
    AND staged.key = event.key;

UPDATE casualty_figure
SET standing = 'deprecated', standing_reason = 'told otherwise in ' || CAST(:name AS TEXT),
    replaced_by = CAST(:key AS TEXT)
WHERE event_id IN (SELECT event_id FROM staged_event WHERE status = 'changed')
    AND article_id IN (
        SELECT article.id FROM article
        WHERE article.kind = 'dataset_release' AND article.source_id = CAST(:source AS BIGINT)
            AND article.id <> CAST(:release AS BIGINT))
    AND standing <> 'deprecated';

UPDATE size_figure
SET standing = 'deprecated', standing_reason = 'told otherwise in ' || CAST(:name AS TEXT),
    replaced_by = CAST(:key AS TEXT)
WHERE standing <> 'deprecated'
    AND (article_id, figure) IN (
        SELECT size_event.article_id, size_event.figure
        FROM size_event
        JOIN staged_event AS staged ON staged.event_id = size_event.event_id
        JOIN article ON article.id = size_event.article_id
        WHERE staged.status = 'changed' AND article.kind = 'dataset_release'
            AND article.source_id = CAST(:source AS BIGINT)
            AND article.id <> CAST(:release AS BIGINT));

DELETE FROM size_event
WHERE article_id = CAST(:release AS BIGINT)
    AND event_id IN (SELECT event_id FROM staged_event WHERE status = 'rewritten');

DELETE FROM size_figure
WHERE article_id = CAST(:release AS BIGINT)
    AND figure IN (SELECT key || '.nperps' FROM staged_event WHERE status = 'rewritten');

-- Parts go before the figure that they are part of.
DELETE FROM casualty_figure
WHERE article_id = CAST(:release AS BIGINT) AND part_of IS NOT NULL
    AND event_id IN (SELECT event_id FROM staged_event WHERE status = 'rewritten');

DELETE FROM casualty_figure
WHERE article_id = CAST(:release AS BIGINT)
    AND event_id IN (SELECT event_id FROM staged_event WHERE status = 'rewritten');

DELETE FROM attribution
WHERE article_id = CAST(:release AS BIGINT)
    AND event_id IN (SELECT event_id FROM staged_event WHERE status = 'rewritten');

DELETE FROM account_code_set
WHERE article_id = CAST(:release AS BIGINT)
    AND event_id IN (SELECT event_id FROM staged_event WHERE status = 'rewritten');

DELETE FROM account
WHERE article_id = CAST(:release AS BIGINT)
    AND event_id IN (SELECT event_id FROM staged_event WHERE status = 'rewritten');

INSERT INTO changed_event
SELECT event_id FROM staged_event WHERE status IN ('changed', 'rewritten');
