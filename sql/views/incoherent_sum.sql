-- title: Operations and their members that differ
-- about: An operation whose toll is not the sum of its own members' tolls, of those judged the same
-- about: that of the first with a number.
-- after: current_toll, matched_toll, member_toll
-- column: event_id | local id of the event, for joins within views
-- column: check | what does not fit
-- column: detail | where and by how much
-- column: article_key | key of the article; NULL: several, or none
CREATE VIEW incoherent_sum AS
SELECT
    summed.parent_id AS event_id, 'gap between parent and members' AS "check",
    summed.outcome || ', the whole ' || CAST(summed.whole AS TEXT) || ', its members '
        || CAST(summed.members AS TEXT) AS detail,
    CAST(NULL AS TEXT) AS article_key
FROM (
    SELECT
        whole.event_id AS parent_id, whole.outcome, whole.best AS whole,
        (SELECT CAST(sum(member_toll.best) AS BIGINT)
         FROM member_toll
         WHERE member_toll.parent_id = whole.event_id AND member_toll.outcome = whole.outcome
            AND member_toll.rule = 'envelope' AND member_toll.current = 1
            AND member_toll.distance = 1
            AND NOT EXISTS (
                SELECT 1
                FROM event_member AS beside
                CROSS JOIN matched_toll
                WHERE beside.parent_id = member_toll.parent_id AND beside.distance = 1
                    AND beside.known_until IS NULL
                    AND matched_toll.event_id = member_toll.member_id
                    AND matched_toll.ahead_id = beside.member_id
                    AND matched_toll.outcome = member_toll.outcome
                    AND matched_toll.rule = 'envelope' AND matched_toll.current = 1
                    AND matched_toll.unless_number = 0)) AS members
    FROM event
    CROSS JOIN current_toll AS whole
    WHERE event.id IN (SELECT event_member.parent_id FROM event_member)
        AND whole.event_id = event.id AND whole.victims = 'persons' AND whole.counted = 'all'
) AS summed
WHERE summed.whole <> summed.members
