-- title: Articles that only a dataset says to tell of an event
-- about: Each account of an event by an article that nobody coded and that is no release of a
-- about: dataset, with the day from which it is there by the word of a release.
-- column: event_id | local id of the event, for joins within views
-- column: article_id | local id of the article, for joins within views
-- column: named_from | day of the release that names it; 9999-12-31: not dated; NULL: none does
CREATE VIEW named_account AS
SELECT
    account.event_id, account.article_id,
    coalesce(
        -- A release later than the event's first names it as new, in a list of keys.
        (SELECT max(coalesce(release.published_last_day, '9999-12-31'))
         FROM release_change AS named
         CROSS JOIN article AS release
         WHERE named.event_id = account.event_id AND named.field = 'articles'
            AND release.id = named.article_id
            AND replace('; ' || named.present || ';', '; ' || article.key || ';', '')
                <> '; ' || named.present || ';'),
        (SELECT min(coalesce(release.published_last_day, '9999-12-31'))
         FROM account AS told
         CROSS JOIN article AS release
         WHERE told.event_id = account.event_id AND release.id = told.article_id
            AND release.kind = 'dataset_release')) AS named_from
FROM account
JOIN article ON article.id = account.article_id
WHERE article.kind <> 'dataset_release'
    AND NOT EXISTS (SELECT 1 FROM coding WHERE coding.article_id = account.article_id)
