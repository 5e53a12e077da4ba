-- title: What a release of a dataset changed
-- about: What each release of a dataset changed against the one that was ingested before it.
-- about: An event that only a slice of a release holds is no change to others; events vanish only
--   where a release was ingested as complete.
-- param: event event NULL | only this event
-- param: source source NULL | only releases of this dataset
-- param: limit number NULL | at most so many rows
-- column: release | key of the release, an article
-- column: change | new, changed, vanished or returned
-- column: event_key | key of the event
-- column: field | a figure (low/best/high, ? where not given), another field, a column of codes, or
--   articles that are newly named; NULL: the event
-- column: before | what the release before says; NULL: nothing
-- column: after | what this one says; NULL: nothing
SELECT
    release_changes.release, release_changes.change, release_changes.event_key,
    release_changes.field, release_changes.before, release_changes.after
FROM (
    SELECT release_changes.*
    FROM release_changes
    WHERE CAST(:event AS TEXT) IS NULL
    UNION ALL
    -- Apart, so that nothing but this event is read.
    SELECT release_changes.*
    FROM release_changes
    WHERE release_changes.event_key = CAST(:event AS TEXT)
) AS release_changes
JOIN article ON article.key = release_changes.release
LEFT JOIN source ON source.id = article.source_id
WHERE (CAST(:source AS TEXT) IS NULL OR CAST(:source AS TEXT) IN (source.key, article.key))
ORDER BY
    release_changes.release, release_changes.change, release_changes.event_key,
    release_changes.field NULLS LAST
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
