-- title: Articles older than their event, or than the version before them
-- about: An account in an article that was published before the event, or before the article of
-- about: which it is a version.
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
UNION ALL
SELECT
    account.event_id, 'date order',
    'published by ' || article.published_last_day || ', ' || former.key
        || ', of which it is a version, from ' || former.published_first_day,
    article.key
-- In this order: few articles are versions.
FROM article
CROSS JOIN article AS former
CROSS JOIN account
WHERE article.version_of_id IS NOT NULL AND former.id = article.version_of_id
    AND article.published_last_day < former.published_first_day
    AND account.article_id = article.id
