-- title: The attributions of an account are numbered from 1, without a gap.
SELECT event.key AS event, article.key AS article
FROM (
    SELECT event_id, article_id
    FROM attribution
    GROUP BY event_id, article_id
    HAVING count(*) <> max(position)
) AS bad
JOIN event ON event.id = bad.event_id
JOIN article ON article.id = bad.article_id
