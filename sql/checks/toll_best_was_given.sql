-- title: A toll has a best only where some claim has one.
SELECT DISTINCT event.key AS event, event_toll.outcome, event_toll.victims, event_toll.counted
FROM event_toll
JOIN event ON event.id = event_toll.event_id
WHERE event_toll.best IS NOT NULL
    -- without figures of programs an increment may follow another toll than it does with them
    AND event_toll.rule <> 'people'
    AND NOT EXISTS (
    SELECT 1
    FROM claim
    WHERE claim.event_id = event_toll.event_id AND claim.outcome = event_toll.outcome
        AND claim.victims = event_toll.victims AND claim.counted = event_toll.counted
        AND claim.best = event_toll.best)
