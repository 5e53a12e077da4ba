-- Tolls of the chosen events in whose place those of other events count, chosen too; some only where
-- the event's own toll has no number (unless_number = 1).
counted_elsewhere AS MATERIALIZED (
    SELECT member_toll.parent_id AS event_id, member_toll.outcome, 0 AS unless_number
    FROM chosen
    CROSS JOIN member_toll
    WHERE member_toll.parent_id = chosen.event_id AND member_toll.rule = CAST(:rule AS TEXT)
        AND member_toll.numbered = 1
        -- + 0: look the few members up among the chosen, not the chosen among them.
        AND member_toll.member_id + 0 IN (SELECT chosen.event_id FROM chosen)
        AND CASE
                WHEN CAST(:as_of AS TEXT) IS NULL THEN member_toll.current
                WHEN member_toll.known_from <= CAST(:as_of AS TEXT)
                    AND (member_toll.known_until IS NULL
                        OR member_toll.known_until > CAST(:as_of AS TEXT)) THEN 1
                ELSE 0 END = 1
    UNION
    SELECT matched_toll.event_id, matched_toll.outcome, matched_toll.unless_number
    FROM chosen
    CROSS JOIN matched_toll
    WHERE matched_toll.event_id = chosen.event_id AND matched_toll.rule = CAST(:rule AS TEXT)
        AND matched_toll.ahead_id + 0 IN (SELECT chosen.event_id FROM chosen)
        AND CASE
                WHEN CAST(:as_of AS TEXT) IS NULL THEN matched_toll.current
                WHEN matched_toll.known_from <= CAST(:as_of AS TEXT)
                    AND (matched_toll.known_until IS NULL
                        OR matched_toll.known_until > CAST(:as_of AS TEXT)) THEN 1
                ELSE 0 END = 1
)
