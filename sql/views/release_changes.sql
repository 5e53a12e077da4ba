-- title: What a release of a dataset changed
-- about: What each release of a dataset changed against the one that was ingested before it.
-- about: An event that only a slice of a release holds is no change to others; events vanish only
--   where a release was ingested as complete.
-- after: release_account
-- column: release | key of the release, an article
-- column: change | new, changed, vanished or returned
-- column: event_key | key of the event
-- column: field | a figure (low/best/high, ? where not given), another field, a column of codes, or
--   articles that are newly named; NULL: the event
-- column: before | what the release before says; NULL: nothing
-- column: after | what this one says; NULL: nothing
CREATE VIEW release_changes AS
SELECT
    article.key AS release, release_change.change, event.key AS event_key,
    CASE WHEN release_change.field <> 'event' THEN release_change.field END AS field,
    release_change.former AS before, release_change.present AS after
FROM release_change
JOIN article ON article.id = release_change.article_id
JOIN event ON event.id = release_change.event_id
UNION ALL
SELECT newer.key, 'new', event.key, NULL, NULL, NULL
FROM release_account AS present
JOIN article AS newer ON newer.id = present.article_id
JOIN event ON event.id = present.event_id
WHERE present.former_article_id IS NULL
