-- Pairs of events that need no proposal: a person judged them, or the frame or an article that its
-- source did not withdraw relates them to each other.
SELECT event_match.event_id, event_match.other_event_id
FROM event_match
UNION
SELECT event_relation.event_id, event_relation.other_event_id
FROM event_relation
LEFT JOIN article ON article.id = event_relation.article_id
WHERE article.retracted IS NULL
