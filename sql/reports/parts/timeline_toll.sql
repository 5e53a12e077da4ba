-- The reconciled tolls of the chosen events, one row an event.
SELECT
    event_toll.event_id,
    max(CASE WHEN event_toll.outcome = 'killed' AND event_toll.counted = 'all'
        AND event_toll.victims = 'persons' THEN event_toll.low END) AS killed_low,
    max(CASE WHEN event_toll.outcome = 'killed' AND event_toll.counted = 'all'
        AND event_toll.victims = 'persons' THEN event_toll.best END) AS killed_best,
    max(CASE WHEN event_toll.outcome = 'killed' AND event_toll.counted = 'all'
        AND event_toll.victims = 'persons' THEN event_toll.high END) AS killed_high,
    max(CASE WHEN event_toll.outcome = 'killed' AND event_toll.counted = 'attackers'
        AND event_toll.victims = 'persons' THEN event_toll.best END) AS attackers_killed_best,
    max(CASE WHEN event_toll.outcome = 'killed' AND event_toll.counted = 'others'
        AND event_toll.victims = 'persons' THEN event_toll.best END)
            AS killed_excluding_attackers_best,
    max(CASE WHEN event_toll.outcome = 'wounded' AND event_toll.counted = 'all'
        AND event_toll.victims = 'persons' THEN event_toll.low END) AS wounded_low,
    max(CASE WHEN event_toll.outcome = 'wounded' AND event_toll.counted = 'all'
        AND event_toll.victims = 'persons' THEN event_toll.best END) AS wounded_best,
    max(CASE WHEN event_toll.outcome = 'wounded' AND event_toll.counted = 'all'
        AND event_toll.victims = 'persons' THEN event_toll.high END) AS wounded_high,
    max(CASE WHEN event_toll.outcome = 'captured' AND event_toll.counted = 'all'
        AND event_toll.victims = 'persons' THEN event_toll.low END) AS captured_low,
    max(CASE WHEN event_toll.outcome = 'captured' AND event_toll.counted = 'all'
        AND event_toll.victims = 'persons' THEN event_toll.best END) AS captured_best,
    max(CASE WHEN event_toll.outcome = 'captured' AND event_toll.counted = 'all'
        AND event_toll.victims = 'persons' THEN event_toll.high END) AS captured_high,
    max(CASE WHEN event_toll.counted = 'all' THEN event_toll.disputed END) AS disputed
FROM chosen
CROSS JOIN toll_by_rule AS event_toll
WHERE event_toll.event_id = chosen.event_id
    AND event_toll.rule = CAST(:rule AS TEXT)
    AND CASE
            WHEN CAST(:as_of AS TEXT) IS NULL THEN event_toll.current
            WHEN event_toll.known_from <= CAST(:as_of AS TEXT)
                AND (event_toll.known_until IS NULL OR event_toll.known_until > CAST(:as_of
                    AS TEXT)) THEN 1
            ELSE 0 END = 1
GROUP BY event_toll.event_id
