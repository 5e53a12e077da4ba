-- title: Not checked by a second person
-- about: Codings that no second person has checked against their article.
-- param: source source NULL | only articles of this source
-- param: event event NULL | only articles that tell of this event
-- param: limit number NULL | at most so many rows
-- column: article_key | key of the article
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: coder | pseudonym of the coder, or name and version of the program
-- column: coded_on | the day of the coding; NULL: not told
-- column: machine | 1: coded by a program
-- column: events | events that it tells of
-- column: figures | casualty figures in it
-- column: published | when the article was published, in EDTF; NULL: not told
SELECT
    article.article_key, article.source, coding.coder, coding.coded_on, coding.machine,
    (SELECT count(*) FROM account WHERE account.article_id = coding.article_id) AS events,
    (SELECT count(*) FROM casualty_figure WHERE casualty_figure.article_id = coding.article_id)
        AS figures,
    article.published
FROM coding
JOIN article_facts AS article ON article.article_id = coding.article_id
WHERE coding.status = 'draft' AND coding.checked_by IS NULL
    AND (CAST(:source AS TEXT) IS NULL
         OR CAST(:source AS TEXT) IN (article.source_key, article.source, article.article_key))
    AND (CAST(:event AS TEXT) IS NULL OR EXISTS (
        SELECT 1
        FROM event
        JOIN account ON account.event_id = event.id
        WHERE event.key = CAST(:event AS TEXT) AND account.article_id = article.article_id))
ORDER BY coding.coded_on NULLS LAST, article.article_key
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
