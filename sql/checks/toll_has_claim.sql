-- title: A toll rests on a claim.
SELECT DISTINCT event.key AS event, event_toll.outcome, event_toll.victims, event_toll.counted
FROM event_toll
JOIN event ON event.id = event_toll.event_id
WHERE NOT EXISTS (
    SELECT 1
    FROM claim
    WHERE claim.event_id = event_toll.event_id AND claim.outcome = event_toll.outcome
        AND claim.victims = event_toll.victims AND claim.counted = event_toll.counted)
