-- title: A claim has a part in a toll.
SELECT DISTINCT event.key AS event, claim.outcome, claim.victims, claim.counted
FROM claim
JOIN event ON event.id = claim.event_id
WHERE claim.held_until IS NULL AND NOT EXISTS (
    SELECT 1
    FROM event_toll
    WHERE event_toll.event_id = claim.event_id AND event_toll.outcome = claim.outcome
        AND event_toll.victims = claim.victims AND event_toll.counted = claim.counted
        AND event_toll.current = 1)
