-- Which of the staged rows tell of events that are there. The others are new, as they are staged.

UPDATE staged_event SET event_id = (SELECT event.id FROM event WHERE event.key = staged_event.key);

UPDATE staged_event
SET event_id = (
    SELECT event_former_key.event_id FROM event_former_key
    WHERE event_former_key.former_key = staged_event.key)
WHERE event_id IS NULL AND EXISTS (SELECT 1 FROM event_former_key);
