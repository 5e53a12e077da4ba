-- title: What an article that is no release of a dataset says in figures, a coding says.
SELECT DISTINCT article.key AS article
FROM casualty_figure AS figure
JOIN article ON article.id = figure.article_id
WHERE article.kind <> 'dataset_release'
    AND NOT EXISTS (SELECT 1 FROM coding WHERE coding.article_id = article.id)
