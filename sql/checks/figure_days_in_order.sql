-- title: The days of which a figure speaks come with a date, and are in order.
SELECT event.key AS event, article.key AS article, figure.figure
FROM casualty_figure AS figure
JOIN event ON event.id = figure.event_id
JOIN article ON article.id = figure.article_id
WHERE figure.as_of_first_day > figure.as_of_last_day
    OR (figure.as_of IS NULL
        AND (figure.as_of_first_day IS NOT NULL OR figure.as_of_last_day IS NOT NULL))
