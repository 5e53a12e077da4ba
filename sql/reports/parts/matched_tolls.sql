-- Tolls of other events, chosen too, that count in place of a toll.
SELECT 1
FROM matched_toll
WHERE matched_toll.event_id = toll.event_id AND matched_toll.outcome = toll.outcome
    AND matched_toll.ahead_id IN (SELECT chosen.event_id FROM chosen)
    AND matched_toll.rule = CAST(:rule AS TEXT)
    AND CASE
            WHEN CAST(:as_of AS TEXT) IS NULL THEN matched_toll.current
            WHEN matched_toll.known_from <= CAST(:as_of AS TEXT)
                AND (matched_toll.known_until IS NULL
                    OR matched_toll.known_until > CAST(:as_of AS TEXT)) THEN 1
            ELSE 0 END = 1
