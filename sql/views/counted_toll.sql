-- title: Tolls that enter sums over events
-- about: The current toll (persons, everyone counted) of each event and outcome, without those of
-- about: a longer operation for an outcome for which one of its members has a number (a best, or a
-- about: least of 1 or more), and with one of each cluster of events judged the same, that of the
-- about: first event that has a number, else of the first that has a toll: nobody is counted twice.
-- after: current_toll, matched_toll, member_toll
-- column: event_id | local id, for joins within views
-- column: outcome | what happened to them
-- column: low | persons; least; NULL: open
-- column: best | persons; NULL: nobody gave one
-- column: high | persons; greatest; NULL: open
CREATE VIEW counted_toll AS
SELECT
    current_toll.event_id, current_toll.outcome, current_toll.low, current_toll.best,
    current_toll.high
FROM current_toll
WHERE current_toll.victims = 'persons' AND current_toll.counted = 'all'
    AND NOT EXISTS (
        SELECT 1
        FROM member_toll
        WHERE member_toll.parent_id = current_toll.event_id
            AND member_toll.outcome = current_toll.outcome
            AND member_toll.rule = 'envelope' AND member_toll.current = 1
            AND member_toll.numbered = 1)
    AND NOT EXISTS (
        SELECT 1
        FROM matched_toll
        WHERE matched_toll.event_id = current_toll.event_id
            AND matched_toll.outcome = current_toll.outcome
            AND matched_toll.rule = 'envelope' AND matched_toll.current = 1
            AND (matched_toll.unless_number = 0
                 OR (current_toll.best IS NULL AND coalesce(current_toll.low, 0) < 1)))
