-- title: Releases of a dataset that tell of an event
-- about: Each release's account of an event, with the release whose account it took the place of.
-- about: A dataset's first release is left out.
-- column: event_id | local id, for joins within views
-- column: article_id | local id of the release, for joins within views
-- column: date | when, as the release gives it, in EDTF
-- column: location_id | local id of the place that it gives, for joins within views
-- column: former_article_id | local id of the release before it that tells of the event; NULL: none
CREATE VIEW release_account AS
SELECT
    account.event_id, account.article_id, account.date, account.location_id,
    (SELECT max(older.id)
     FROM account AS former
     JOIN article AS older ON older.id = former.article_id
     WHERE former.event_id = account.event_id AND older.kind = 'dataset_release'
        AND older.source_id = article.source_id AND older.id < article.id) AS former_article_id
FROM account
JOIN article ON article.id = account.article_id
WHERE article.id IN (
        SELECT newer.id
        FROM article AS older
        JOIN article AS newer
            ON newer.source_id = older.source_id AND newer.kind = 'dataset_release'
            AND newer.id > older.id
        WHERE older.kind = 'dataset_release')
