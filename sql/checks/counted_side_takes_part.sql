-- title: A side of which a dataset counts dead, or to which it lays them, has a part in its account.
SELECT DISTINCT event.key AS event, article.key AS article, actor.key AS actor
FROM article
JOIN casualty_figure AS figure ON figure.article_id = article.id
JOIN event ON event.id = figure.event_id
JOIN actor ON actor.id IN (figure.victim_actor_id, figure.caused_by_id)
WHERE article.kind = 'dataset_release'
    -- a person who codes a release may leave out who took part
    AND NOT EXISTS (SELECT 1 FROM coding WHERE coding.article_id = article.id)
    AND NOT EXISTS (
        SELECT 1
        FROM attribution
        WHERE attribution.event_id = figure.event_id
            AND attribution.article_id = figure.article_id AND attribution.actor_id = actor.id)
