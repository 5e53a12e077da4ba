-- What events were called before, with what they are called now, for `recount history`.
SELECT event_former_key.former_key AS former_key, event.key AS key
FROM event_former_key
JOIN event ON event.id = event_former_key.event_id
ORDER BY event_former_key.former_key
