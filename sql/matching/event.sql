-- What a person wants to see of an event to judge it.
SELECT event_facts.title, event_facts.date, event_facts.location
FROM event_facts
WHERE event_facts.event_key = CAST(:event AS TEXT)
