-- title: Members on other days than their operation
-- about: An event whose days lie outside those of the operation it is part of.
-- column: event_id | local id of the event, for joins within views
-- column: check | what does not fit
-- column: detail | where and by how much
-- column: article_key | key of the article; NULL: several, or none
CREATE VIEW incoherent_days AS
SELECT
    event_member.member_id AS event_id, 'date order' AS "check",
    member.date || ' lies outside ' || parent.key || ', ' || parent.date AS detail,
    CAST(NULL AS TEXT) AS article_key
FROM event_member
-- Not the other way round: members are few, and events many.
CROSS JOIN event AS member
CROSS JOIN event AS parent
WHERE event_member.distance = 1 AND event_member.known_until IS NULL
    AND member.id = event_member.member_id AND parent.id = event_member.parent_id
    AND (member.last_day < parent.first_day OR member.first_day > parent.last_day)
