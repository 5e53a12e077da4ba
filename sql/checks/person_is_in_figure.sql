-- title: A name of a person belongs to a figure that is there.
SELECT event.key AS event, article.key AS article, person_name.figure
FROM person_name
JOIN event ON event.id = person_name.event_id
JOIN article ON article.id = person_name.article_id
WHERE NOT EXISTS (
    SELECT 1
    FROM casualty_figure AS figure
    WHERE figure.event_id = person_name.event_id AND figure.article_id = person_name.article_id
        AND figure.figure = person_name.figure)
