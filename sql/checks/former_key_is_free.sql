-- title: A former key of an event is not the key of an event.
SELECT event_former_key.former_key, event.key AS event
FROM event_former_key
JOIN event ON event.key = event_former_key.former_key
