-- The reconciled tolls of the chosen events, one row an event. Tolls are stored by event: read in
-- that order they need no sorting.
SELECT
    event_toll.event_id,
    max(event_toll.low) FILTER (WHERE event_toll.victims = 'persons'
        AND event_toll.outcome = 'killed' AND event_toll.counted = 'all') AS killed_low,
    max(event_toll.best) FILTER (WHERE event_toll.victims = 'persons'
        AND event_toll.outcome = 'killed' AND event_toll.counted = 'all') AS killed_best,
    max(event_toll.high) FILTER (WHERE event_toll.victims = 'persons'
        AND event_toll.outcome = 'killed' AND event_toll.counted = 'all') AS killed_high,
    max(event_toll.best) FILTER (WHERE event_toll.victims = 'persons'
        AND event_toll.outcome = 'killed' AND event_toll.counted = 'attackers')
        AS attackers_killed_best,
    max(event_toll.best) FILTER (WHERE event_toll.victims = 'persons'
        AND event_toll.outcome = 'killed' AND event_toll.counted = 'others')
        AS killed_excluding_attackers_best,
    max(event_toll.low) FILTER (WHERE event_toll.victims = 'persons'
        AND event_toll.outcome = 'wounded' AND event_toll.counted = 'all') AS wounded_low,
    max(event_toll.best) FILTER (WHERE event_toll.victims = 'persons'
        AND event_toll.outcome = 'wounded' AND event_toll.counted = 'all') AS wounded_best,
    max(event_toll.high) FILTER (WHERE event_toll.victims = 'persons'
        AND event_toll.outcome = 'wounded' AND event_toll.counted = 'all') AS wounded_high,
    max(event_toll.low) FILTER (WHERE event_toll.victims = 'persons'
        AND event_toll.outcome = 'captured' AND event_toll.counted = 'all') AS captured_low,
    max(event_toll.best) FILTER (WHERE event_toll.victims = 'persons'
        AND event_toll.outcome = 'captured' AND event_toll.counted = 'all') AS captured_best,
    max(event_toll.high) FILTER (WHERE event_toll.victims = 'persons'
        AND event_toll.outcome = 'captured' AND event_toll.counted = 'all') AS captured_high,
    max(CASE WHEN event_toll.counted = 'all' THEN event_toll.disputed END) AS disputed
FROM toll_by_rule AS event_toll
WHERE event_toll.event_id IN (SELECT chosen.event_id FROM chosen)
    -- Of other groups than everyone nothing is told but that they are disputed.
    AND (event_toll.victims = 'persons' OR event_toll.disputed = 1)
    AND event_toll.rule = CAST(:rule AS TEXT)
    AND CASE
            WHEN CAST(:as_of AS TEXT) IS NULL THEN event_toll.current
            WHEN event_toll.known_from <= CAST(:as_of AS TEXT)
                AND (event_toll.known_until IS NULL OR event_toll.known_until > CAST(:as_of
                    AS TEXT)) THEN 1
            ELSE 0 END = 1
GROUP BY event_toll.event_id
