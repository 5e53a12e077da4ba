-- title: A figure is no part of itself, however many figures lie between.
WITH RECURSIVE whole (event_id, article_id, figure, above) AS (
    SELECT event_id, article_id, figure, part_of
    FROM casualty_figure
    WHERE part_of IS NOT NULL
    UNION
    SELECT whole.event_id, whole.article_id, whole.figure, upper_figure.part_of
    FROM whole
    JOIN casualty_figure AS upper_figure
        ON upper_figure.event_id = whole.event_id AND upper_figure.article_id = whole.article_id
        AND upper_figure.figure = whole.above
    WHERE upper_figure.part_of IS NOT NULL
)
SELECT event.key AS event, article.key AS article, whole.figure
FROM whole
JOIN event ON event.id = whole.event_id
JOIN article ON article.id = whole.article_id
WHERE whole.figure = whole.above
