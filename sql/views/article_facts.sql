-- title: Who published an article, and when
-- about: Each article with the name of its source as reports show it.
-- column: article_id | local id, for joins within views
-- column: article_key | key of the article
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: source_key | key of the outlet; NULL: not known
-- column: counted_source | what counts of distinct sources go by: the outlet, else the article
-- column: published | when it was published, in EDTF; NULL: not told
-- column: published_first_day | first possible day of publication; NULL: open or not told
-- column: published_last_day | last possible day of publication; NULL: open or not told
-- column: retracted | the day on which its source withdrew it; NULL: it stands
CREATE VIEW article_facts AS
SELECT
    article.id AS article_id, article.key AS article_key,
    coalesce(source.name, article.authors, 'unknown (' || article.key || ')') AS source,
    source.key AS source_key,
    coalesce('source ' || source.key, 'article ' || article.key) AS counted_source,
    article.published, article.published_first_day, article.published_last_day,
    article.retracted
FROM article
LEFT JOIN source ON source.id = article.source_id
