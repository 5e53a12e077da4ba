-- What an article may call the places and actors of an event, for `recount draft`.
-- distance: 0 for the event's own place, more for those that it is in; an actor's is 0.
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
ORDER BY 1, 3, 4
