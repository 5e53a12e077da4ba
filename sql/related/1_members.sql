-- event_member where it differs from the view that defines it.
DELETE FROM event_member
WHERE NOT EXISTS (
    SELECT 1
    FROM event_member_defined AS defined
    WHERE defined.parent_id = event_member.parent_id
        AND defined.member_id = event_member.member_id
        AND defined.distance = event_member.distance
        AND defined.known_from = event_member.known_from
        AND coalesce(defined.known_until, '') = coalesce(event_member.known_until, ''));
INSERT INTO event_member (parent_id, member_id, distance, known_from, known_until)
SELECT
    defined.parent_id, defined.member_id, defined.distance, defined.known_from,
    defined.known_until
FROM event_member_defined AS defined
WHERE NOT EXISTS (
    SELECT 1
    FROM event_member
    WHERE event_member.parent_id = defined.parent_id
        AND event_member.member_id = defined.member_id
        AND event_member.known_from = defined.known_from);
