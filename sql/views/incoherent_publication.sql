-- title: Articles older than their event
-- about: An account in an article that was published before the event.
-- column: event_id | local id of the event, for joins within views
-- column: check | what does not fit
-- column: detail | where and by how much
-- column: article_key | key of the article; NULL: several, or none
CREATE VIEW incoherent_publication AS
SELECT
    account.event_id, 'date order' AS "check",
    'published by ' || article.published_last_day || ', the event from ' || event.first_day
        AS detail,
    article.key AS article_key
FROM account
JOIN event ON event.id = account.event_id
JOIN article ON article.id = account.article_id
WHERE article.published_last_day < event.first_day
