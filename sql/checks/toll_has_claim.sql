-- title: A toll rests on a claim of its time.
SELECT DISTINCT event.key AS event, event_toll.outcome, event_toll.victims, event_toll.counted
FROM event_toll
JOIN event ON event.id = event_toll.event_id
WHERE NOT EXISTS (
        SELECT 1
        FROM claim
        WHERE claim.event_id = event_toll.event_id AND claim.outcome = event_toll.outcome
            AND claim.victims = event_toll.victims AND claim.counted = event_toll.counted
            AND coalesce(claim.held_from, '') <= coalesce(event_toll.known_from, '9999-12-31')
            AND (claim.held_until IS NULL
                OR claim.held_until > coalesce(event_toll.known_from, '9999-12-31')))
    OR (event_toll.current = 1 AND NOT EXISTS (
        SELECT 1
        FROM claim
        WHERE claim.event_id = event_toll.event_id AND claim.outcome = event_toll.outcome
            AND claim.victims = event_toll.victims AND claim.counted = event_toll.counted
            AND claim.held_until IS NULL))
