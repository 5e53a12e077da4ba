-- title: Members that exceed their operation
-- about: An event of which more were killed, wounded ... at least than in the operation it is part
-- about: of.
-- after: current_toll, member_toll
-- column: event_id | local id of the event, for joins within views
-- column: check | what does not fit
-- column: detail | where and by how much
-- column: article_key | key of the article; NULL: several, or none
CREATE VIEW incoherent_member AS
SELECT
    member_toll.parent_id AS event_id, 'member exceeds parent' AS "check",
    member_toll.outcome || ', ' || member.key || ' at least ' || CAST(member_toll.low AS TEXT)
        || ', the whole at most ' || CAST(whole.high AS TEXT) AS detail,
    CAST(NULL AS TEXT) AS article_key
FROM member_toll
JOIN event AS member ON member.id = member_toll.member_id
JOIN current_toll AS whole
    ON whole.event_id = member_toll.parent_id AND whole.outcome = member_toll.outcome
    AND whole.victims = 'persons' AND whole.counted = 'all'
WHERE member_toll.rule = 'envelope' AND member_toll.current = 1
    AND member_toll.low > whole.high
