-- title: A toll is in order: low <= best <= high.
SELECT event.key AS event, event_toll.outcome, event_toll.victims, event_toll.rule, event_toll.step
FROM event_toll
JOIN event ON event.id = event_toll.event_id
WHERE event_toll.low > event_toll.best OR event_toll.best > event_toll.high
    OR event_toll.low > event_toll.high
