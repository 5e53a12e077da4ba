-- Events of the dataset that a complete release no longer holds: they stay, their figures are
-- deprecated and name the release. It holds those of which it gives an account, and those that it
-- tells as an older release does, whichever file of it said so and when.
-- :source is the id of the dataset, :release the id of the release's article, :name and :key its title
-- and key.

CREATE TEMPORARY TABLE vanished_event AS
SELECT DISTINCT account.event_id
FROM account
JOIN article ON article.id = account.article_id
WHERE article.kind = 'dataset_release' AND article.source_id = CAST(:source AS BIGINT)
    AND account.event_id NOT IN (SELECT event_id FROM seen_event)
    -- Lists, not questions for each event: a server that knows nothing yet of the rows of this
    -- transaction would look for the answer among all of them.
    AND account.event_id NOT IN (
        SELECT event_id FROM account WHERE article_id = CAST(:release AS BIGINT))
    AND account.event_id NOT IN (
        SELECT event_id FROM release_event WHERE article_id = CAST(:release AS BIGINT))
    AND account.event_id NOT IN (
        SELECT gone.event_id
        FROM release_change AS gone
        JOIN article AS older ON older.id = gone.article_id
        WHERE gone.change = 'vanished' AND older.source_id = CAST(:source AS BIGINT)
            AND NOT EXISTS (
                SELECT 1
                FROM release_change AS back
                WHERE back.event_id = gone.event_id AND back.change = 'returned'
                    AND back.article_id > gone.article_id));

INSERT INTO release_change (event_id, article_id, field, change)
SELECT event_id, CAST(:release AS BIGINT), 'event', 'vanished' FROM vanished_event;

UPDATE casualty_figure
SET standing = 'deprecated', standing_reason = 'not in ' || CAST(:name AS TEXT),
    replaced_by = CAST(:key AS TEXT)
WHERE event_id IN (SELECT event_id FROM vanished_event) AND standing <> 'deprecated'
    AND article_id IN (
        SELECT article.id FROM article
        WHERE article.kind = 'dataset_release' AND article.source_id = CAST(:source AS BIGINT));

UPDATE size_figure
SET standing = 'deprecated', standing_reason = 'not in ' || CAST(:name AS TEXT),
    replaced_by = CAST(:key AS TEXT)
WHERE standing <> 'deprecated'
    AND (article_id, figure) IN (
        SELECT size_event.article_id, size_event.figure
        FROM size_event
        JOIN article ON article.id = size_event.article_id
        WHERE size_event.event_id IN (SELECT event_id FROM vanished_event)
            AND article.kind = 'dataset_release'
            AND article.source_id = CAST(:source AS BIGINT));

INSERT INTO changed_event SELECT event_id FROM vanished_event;
