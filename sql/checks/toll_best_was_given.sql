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
    AND NOT EXISTS (
        -- a release took the figures back that it rested on
        SELECT 1
        FROM casualty_figure
        JOIN article AS newer ON newer.key = casualty_figure.replaced_by
        WHERE casualty_figure.event_id = event_toll.event_id
            AND casualty_figure.outcome = event_toll.outcome
            AND casualty_figure.standing = 'deprecated' AND newer.kind = 'dataset_release')
