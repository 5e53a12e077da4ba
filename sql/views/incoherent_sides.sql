-- title: Attackers and others who exceed all
-- about: The toll of attackers and that of all others, together more than that of everyone.
-- after: current_toll
-- column: event_id | local id of the event, for joins within views
-- column: check | what does not fit
-- column: detail | where and by how much
-- column: article_key | key of the article; NULL: several, or none
CREATE VIEW incoherent_sides AS
SELECT
    everybody.event_id, 'attackers and others exceed all' AS "check",
    everybody.outcome || ', ' || CAST(attackers.low AS TEXT) || ' attackers and '
        || CAST(others.low AS TEXT) || ' others, ' || CAST(everybody.high AS TEXT)
        || ' in all' AS detail,
    CAST(NULL AS TEXT) AS article_key
FROM current_toll AS everybody
JOIN current_toll AS attackers
    ON attackers.event_id = everybody.event_id AND attackers.outcome = everybody.outcome
    AND attackers.victims = everybody.victims AND attackers.counted = 'attackers'
JOIN current_toll AS others
    ON others.event_id = everybody.event_id AND others.outcome = everybody.outcome
    AND others.victims = everybody.victims AND others.counted = 'others'
WHERE everybody.counted = 'all' AND everybody.victims = 'persons'
    AND attackers.low + others.low > everybody.high
