-- title: Releases of a dataset that another follows
-- about: Each release of a dataset of which the database holds a later one: only what these tell
-- about: can be replaced.
-- column: article_id | local id of the release, for joins within views
-- column: article_key | key of the release
CREATE VIEW superseded_release AS
SELECT older.id AS article_id, older.key AS article_key
FROM article AS older
WHERE older.kind = 'dataset_release' AND EXISTS (
    SELECT 1
    FROM article AS newer
    WHERE newer.kind = 'dataset_release' AND newer.source_id = older.source_id
        AND newer.id > older.id)
