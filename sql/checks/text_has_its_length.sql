-- title: The text of an article is as long as the article says.
SELECT article.key AS article, article.text_characters, length(article_text.text) AS found
FROM article_text
JOIN article ON article.id = article_text.article_id
WHERE length(article_text.text) <> article.text_characters
