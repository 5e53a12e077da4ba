-- The events of which the file tells otherwise than an older release. Run before anything of them is
-- replaced.
-- :release is the id of the release's article, :source that of the dataset.

DELETE FROM compared_event;

DELETE FROM told_value;

INSERT INTO compared_event
SELECT event_id, former_article_id
FROM staged_event
WHERE (status = 'changed' AND former_article_id IS NOT NULL)
    OR (status = 'rewritten'
        AND EXISTS (
            SELECT 1
            FROM account
            JOIN article ON article.id = account.article_id
            WHERE account.event_id = staged_event.event_id AND article.kind = 'dataset_release'
                AND article.source_id = CAST(:source AS BIGINT)
                AND article.id < CAST(:release AS BIGINT)));

CREATE INDEX IF NOT EXISTS ix_compared_event_event_id ON compared_event (event_id);

CREATE INDEX IF NOT EXISTS ix_told_value_event_id ON told_value (event_id, field);
