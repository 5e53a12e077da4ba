-- title: Attackers and others who exceed all
-- about: The toll of attackers and that of all others, together more than that of everyone.
-- after: current_toll
-- column: event_id | local id of the event, for joins within views
-- column: check | what does not fit
-- column: detail | where and by how much
-- column: article_key | key of the article; NULL: several, or none
CREATE VIEW incoherent_sides AS
SELECT
    attackers.event_id, 'attackers and others exceed all' AS "check",
    attackers.outcome || ', ' || CAST(attackers.low AS TEXT) || ' attackers and '
        || CAST(others.low AS TEXT) || ' others, ' || CAST(everybody.high AS TEXT)
        || ' in all' AS detail,
    CAST(NULL AS TEXT) AS article_key
-- Tolls of attackers are the rarest.
FROM current_toll AS attackers
CROSS JOIN current_toll AS others
CROSS JOIN current_toll AS everybody
WHERE attackers.counted = 'attackers' AND attackers.victims = 'persons'
    AND others.event_id = attackers.event_id AND others.outcome = attackers.outcome
    AND others.victims = attackers.victims AND others.counted = 'others'
    AND everybody.event_id = attackers.event_id AND everybody.outcome = attackers.outcome
    AND everybody.victims = attackers.victims AND everybody.counted = 'all'
    AND attackers.low + others.low > everybody.high
