-- title: Articles without a day
-- about: Articles without a last possible day of publication: --as-of leaves them out, whatever
--   the day.
-- after: article_facts
-- column: article_key | key of the article
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: published | when it was published, in EDTF, open to the end; NULL: not told
-- column: events | events that it tells of
-- column: figures | casualty figures in it
-- column: title | its title; NULL: none
CREATE VIEW undated_articles AS
SELECT
    article.article_key, article.source, article.published,
    (SELECT count(*) FROM account WHERE account.article_id = article.article_id) AS events,
    (SELECT count(*) FROM casualty_figure WHERE casualty_figure.article_id = article.article_id)
        AS figures,
    titled.title
FROM article_facts AS article
JOIN article AS titled ON titled.id = article.article_id
WHERE article.published_last_day IS NULL
