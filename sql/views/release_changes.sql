-- title: What a release of a dataset changed
-- about: What each release of a dataset changed against the one that was ingested before it.
-- about: An event that only a slice of a release holds is no change to others; events vanish only
--   where a release was ingested as complete.
-- after: release_account
-- column: release | key of the release, an article
-- column: change | new, changed or vanished
-- column: event_key | key of the event
-- column: field | total or another figure (low/best/high), date or place; NULL: the event
-- column: before | what the release before says; NULL: nothing
-- column: after | what this one says; NULL: nothing
CREATE VIEW release_changes AS
SELECT
    newer.key AS release, 'changed' AS change, event.key AS event_key, former.figure AS field,
    coalesce(CAST(former.low AS TEXT), '-') || '/' || coalesce(CAST(former.best AS TEXT), '-') || '/' || coalesce(CAST(former.high AS TEXT), '-') AS before,
    CASE WHEN present.figure IS NOT NULL THEN
        coalesce(CAST(present.low AS TEXT), '-') || '/' || coalesce(CAST(present.best AS TEXT), '-') || '/' || coalesce(CAST(present.high AS TEXT), '-')
    END AS after
FROM casualty_figure AS former
JOIN article AS newer ON newer.key = former.replaced_by AND newer.kind = 'dataset_release'
JOIN event ON event.id = former.event_id
LEFT JOIN casualty_figure AS present
    ON present.event_id = former.event_id AND present.article_id = newer.id
    AND present.figure = former.figure
WHERE former.replaced_by IS NOT NULL AND former.standing = 'deprecated'
    AND substr(former.standing_reason, 1, 7) <> 'not in '
    AND coalesce(CAST(former.low AS TEXT), '-') || '/' || coalesce(CAST(former.best AS TEXT), '-') || '/' || coalesce(CAST(former.high AS TEXT), '-')
        <> coalesce(coalesce(CAST(present.low AS TEXT), '-') || '/' || coalesce(CAST(present.best AS TEXT), '-') || '/' || coalesce(CAST(present.high AS TEXT), '-'), '')
UNION ALL
SELECT
    newer.key, 'changed', event.key, present.figure, NULL,
    coalesce(CAST(present.low AS TEXT), '-') || '/' || coalesce(CAST(present.best AS TEXT), '-') || '/' || coalesce(CAST(present.high AS TEXT), '-')
FROM (
    SELECT DISTINCT casualty_figure.event_id, casualty_figure.replaced_by
    FROM casualty_figure
    WHERE casualty_figure.replaced_by IS NOT NULL
        AND substr(casualty_figure.standing_reason, 1, 7) <> 'not in '
) AS replaced
CROSS JOIN article AS newer
CROSS JOIN casualty_figure AS present
CROSS JOIN event
WHERE newer.key = replaced.replaced_by AND newer.kind = 'dataset_release'
    AND present.event_id = replaced.event_id AND present.article_id = newer.id
    AND event.id = replaced.event_id
    AND NOT EXISTS (
        SELECT 1
        FROM casualty_figure AS former
        WHERE former.event_id = present.event_id AND former.replaced_by = newer.key
            AND former.figure = present.figure)
UNION ALL
SELECT newer.key, 'changed', event.key, 'date', former.date, present.date
FROM release_account AS present
JOIN article AS newer ON newer.id = present.article_id
JOIN event ON event.id = present.event_id
JOIN account AS former
    ON former.event_id = present.event_id AND former.article_id = present.former_article_id
WHERE former.date <> present.date
UNION ALL
SELECT newer.key, 'changed', event.key, 'place', former_place.name, place.name
FROM release_account AS present
JOIN article AS newer ON newer.id = present.article_id
JOIN event ON event.id = present.event_id
JOIN account AS former
    ON former.event_id = present.event_id AND former.article_id = present.former_article_id
LEFT JOIN location AS former_place ON former_place.id = former.location_id
LEFT JOIN location AS place ON place.id = present.location_id
WHERE coalesce(former.location_id, 0) <> coalesce(present.location_id, 0)
UNION ALL
SELECT DISTINCT newer.key, 'vanished', event.key, NULL, NULL, NULL
FROM casualty_figure AS former
JOIN article AS newer ON newer.key = former.replaced_by AND newer.kind = 'dataset_release'
JOIN event ON event.id = former.event_id
WHERE former.replaced_by IS NOT NULL AND former.standing = 'deprecated'
    AND substr(former.standing_reason, 1, 7) = 'not in '
UNION ALL
SELECT newer.key, 'new', event.key, NULL, NULL, NULL
FROM release_account AS present
JOIN article AS newer ON newer.id = present.article_id
JOIN event ON event.id = present.event_id
WHERE present.former_article_id IS NULL
