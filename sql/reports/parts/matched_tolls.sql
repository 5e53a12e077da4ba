-- Events and outcomes for which the toll of another event of the cluster, chosen too, counts.
SELECT CAST(matched_toll.event_id AS TEXT) || ' ' || matched_toll.outcome
FROM matched_toll
WHERE matched_toll.ahead_id IN (SELECT chosen.event_id FROM chosen)
    AND matched_toll.rule = CAST(:rule AS TEXT)
    AND CASE
            WHEN CAST(:as_of AS TEXT) IS NULL THEN matched_toll.current
            WHEN matched_toll.known_from <= CAST(:as_of AS TEXT)
                AND (matched_toll.known_until IS NULL
                    OR matched_toll.known_until > CAST(:as_of AS TEXT)) THEN 1
            ELSE 0 END = 1
