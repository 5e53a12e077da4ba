-- title: A toll rests on a claim.
SELECT DISTINCT event.key AS event, event_toll.outcome, event_toll.victims, event_toll.counted
FROM event_toll
JOIN event ON event.id = event_toll.event_id
WHERE NOT EXISTS (
    SELECT 1
    FROM claim
    WHERE claim.event_id = event_toll.event_id AND claim.outcome = event_toll.outcome
        AND claim.victims = event_toll.victims AND claim.counted = event_toll.counted)
    AND NOT EXISTS (
        -- a release took the figures back that it rested on
        SELECT 1
        FROM casualty_figure
        JOIN article AS newer ON newer.key = casualty_figure.replaced_by
        WHERE casualty_figure.event_id = event_toll.event_id
            AND casualty_figure.outcome = event_toll.outcome
            AND casualty_figure.standing = 'deprecated' AND newer.kind = 'dataset_release')
