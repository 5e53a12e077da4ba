-- title: An article is based on an original, not on another copy, and not on itself.
SELECT article.key AS article, original.key AS based_on
FROM article
JOIN article AS original ON original.id = article.based_on_article_id
WHERE original.id = article.id OR original.based_on_article_id IS NOT NULL
