-- title: Articles without a day
-- about: Articles without a last possible day of publication: --as-of leaves them out, whatever
--   the day.
-- param: source source NULL | only articles of this source
-- param: event event NULL | only articles that tell of this event
-- param: limit number NULL | at most so many rows
-- column: article_key | key of the article
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: published | when it was published, in EDTF, open to the end; NULL: not told
-- column: events | events that it tells of
-- column: figures | casualty figures in it
-- column: title | its title; NULL: none
SELECT
    article.article_key, article.source, article.published,
    (SELECT count(*) FROM account WHERE account.article_id = article.article_id) AS events,
    (SELECT count(*) FROM casualty_figure WHERE casualty_figure.article_id = article.article_id)
        AS figures,
    titled.title
FROM (
    SELECT article.id
    FROM article
    WHERE CAST(:event AS TEXT) IS NULL AND article.published_last_day IS NULL
    UNION ALL
    SELECT account.article_id
    FROM event
    CROSS JOIN account
    WHERE event.key = CAST(:event AS TEXT) AND account.event_id = event.id
) AS found
CROSS JOIN article_facts AS article
CROSS JOIN article AS titled
WHERE article.article_id = found.id AND titled.id = found.id
    AND article.published_last_day IS NULL
    AND (CAST(:source AS TEXT) IS NULL
         OR CAST(:source AS TEXT) IN (article.source_key, article.source, article.article_key))
ORDER BY article.article_key
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
