-- title: A toll has a best only where some claim of its time has one.
-- Of claims that were taken back, by a release or with their article, those are kept that stood last
-- before; whatever was known since the day before that on which some were is among them.
SELECT DISTINCT event.key AS event, event_toll.outcome, event_toll.victims, event_toll.counted
FROM event_toll
JOIN event ON event.id = event_toll.event_id
WHERE event_toll.best IS NOT NULL
    -- without figures of programs an increment may follow another toll than it does with them
    AND event_toll.rule <> 'people'
    AND (
        (event_toll.current = 1 AND NOT EXISTS (
            SELECT 1
            FROM claim
            WHERE claim.event_id = event_toll.event_id AND claim.outcome = event_toll.outcome
                AND claim.victims = event_toll.victims AND claim.counted = event_toll.counted
                AND claim.best = event_toll.best AND claim.held_until IS NULL))
        OR (NOT EXISTS (
                SELECT 1
                FROM claim
                WHERE claim.event_id = event_toll.event_id AND claim.outcome = event_toll.outcome
                    AND claim.victims = event_toll.victims
                    AND claim.counted = event_toll.counted AND claim.best = event_toll.best
                    AND coalesce(claim.held_from, '')
                        <= coalesce(event_toll.known_from, '9999-12-31')
                    AND (claim.held_until IS NULL
                        OR claim.held_until > coalesce(event_toll.known_from, '9999-12-31')))
            -- before a later article told of a day in between, an increment followed another toll
            AND NOT EXISTS (
                SELECT 1
                FROM casualty_figure
                WHERE casualty_figure.event_id = event_toll.event_id
                    AND casualty_figure.outcome = event_toll.outcome
                    AND casualty_figure.counting = 'increment')))
