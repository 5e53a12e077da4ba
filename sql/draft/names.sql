-- What an article may call the places and actors of an event, for `recount draft`.
-- distance: 0 for the event's own place, more for those that it is in; an actor's is 0.
-- What a program said that nobody has checked tells of no actor: else what it stores of one article
-- would speak for what it proposes for the next, and the same again would not be the same.
SELECT 'place' AS kind, place.kind AS place_kind, above.distance AS distance, named.name AS name
FROM event
JOIN location_above AS above ON above.location_id = event.location_id
JOIN location AS place ON place.id = above.above_id
JOIN (
  SELECT id AS location_id, name FROM location
  UNION
  SELECT location_id, name FROM location_name
) AS named ON named.location_id = place.id
WHERE event.key = CAST(:event AS TEXT)
UNION
SELECT 'actor' AS kind, NULL AS place_kind, 0 AS distance, named.name AS name
FROM event
JOIN attribution ON attribution.event_id = event.id
JOIN (
  SELECT id AS actor_id, name FROM actor
  UNION
  SELECT actor_id, name FROM actor_name
) AS named ON named.actor_id = attribution.actor_id
WHERE event.key = CAST(:event AS TEXT)
  AND NOT EXISTS (
    SELECT 1 FROM coding
    WHERE coding.article_id = attribution.article_id
      AND coding.machine = 1 AND coding.status = 'draft' AND coding.checked_by IS NULL
  )
ORDER BY 1, 3, 4
