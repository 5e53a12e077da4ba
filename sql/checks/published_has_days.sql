-- title: A day of publication comes with a date, and is in order.
SELECT article.key AS article, article.published_first_day, article.published_last_day
FROM article
WHERE article.published_first_day > article.published_last_day
    OR (article.published IS NULL AND (article.published_first_day IS NOT NULL
        OR article.published_last_day IS NOT NULL OR article.published_basis IS NOT NULL))
    OR (article.published IS NOT NULL AND article.published_basis IS NULL)
