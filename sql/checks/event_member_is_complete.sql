-- title: event_member holds each member of an operation, and nothing else.
SELECT parent.key AS operation, member.key AS member, 'is missing or differs' AS wrong
FROM event_member_defined AS defined
JOIN event AS parent ON parent.id = defined.parent_id
JOIN event AS member ON member.id = defined.member_id
WHERE NOT EXISTS (
    SELECT 1
    FROM event_member
    WHERE event_member.parent_id = defined.parent_id
        AND event_member.member_id = defined.member_id
        AND event_member.distance = defined.distance
        AND event_member.known_from = defined.known_from
        AND coalesce(event_member.known_until, '') = coalesce(defined.known_until, ''))
UNION ALL
SELECT parent.key, member.key, 'is no member'
FROM event_member
JOIN event AS parent ON parent.id = event_member.parent_id
JOIN event AS member ON member.id = event_member.member_id
WHERE NOT EXISTS (
    SELECT 1
    FROM event_member_defined AS defined
    WHERE defined.parent_id = event_member.parent_id
        AND defined.member_id = event_member.member_id
        AND defined.known_from = event_member.known_from)
