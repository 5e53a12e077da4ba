-- title: Accounts that a later release of their dataset replaced
-- about: Each account of an event by a release of a dataset where a later one tells otherwise,
-- about: or which lacks the event: what it says is kept, and counts no longer.
-- column: event_id | local id of the event, for joins within views
-- column: article_id | local id of the release replaced, for joins within views
-- column: replaced_from | day of the later release; 9999-12-31: not known
CREATE VIEW replaced_account AS
SELECT
    account.event_id, account.article_id,
    coalesce(newer.published_last_day, '9999-12-31') AS replaced_from
FROM account
CROSS JOIN article AS older
CROSS JOIN account AS later
CROSS JOIN article AS newer
WHERE older.id = account.article_id AND older.kind = 'dataset_release'
    AND later.event_id = account.event_id AND later.article_id > account.article_id
    AND newer.id = later.article_id AND newer.kind = 'dataset_release'
    AND newer.source_id = older.source_id
UNION ALL
SELECT gone.event_id, older.id, coalesce(lacking.published_last_day, '9999-12-31')
FROM release_change AS gone
CROSS JOIN article AS lacking
CROSS JOIN article AS older
WHERE gone.field = 'event' AND gone.change = 'vanished' AND lacking.id = gone.article_id
    AND older.kind = 'dataset_release' AND older.source_id = lacking.source_id
    AND older.id < lacking.id
