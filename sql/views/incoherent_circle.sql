-- title: Operations within themselves
-- about: An event that is part of another, which is part of it.
-- column: event_id | local id of the event, for joins within views
-- column: check | what does not fit
-- column: detail | where and by how much
-- column: article_key | key of the article; NULL: several, or none
CREATE VIEW incoherent_circle AS
WITH RECURSIVE part_of (member_id, parent_id, part, whole, distance) AS (
    SELECT
        event_member.member_id, event_member.parent_id,
        coalesce(lower_cluster.cluster_id, event_member.member_id),
        coalesce(upper_cluster.cluster_id, event_member.parent_id), event_member.distance
    FROM event_member
    LEFT JOIN clustered_event AS lower_cluster
        ON lower_cluster.event_id = event_member.member_id
    LEFT JOIN clustered_event AS upper_cluster
        ON upper_cluster.event_id = event_member.parent_id
    WHERE event_member.known_until IS NULL
),
-- What was judged the same counts as one; a part judged the same as its whole is no circle. By own
-- members only: those further down are reached by them, and would be reached by every way.
reached (part, whole) AS (
    SELECT part_of.part, part_of.whole
    FROM part_of
    WHERE part_of.distance = 1 AND part_of.part <> part_of.whole
    UNION
    SELECT reached.part, part_of.whole
    FROM reached
    JOIN part_of ON part_of.part = reached.whole
    WHERE part_of.distance = 1 AND part_of.part <> part_of.whole
)
SELECT
    upward.member_id AS event_id, 'operation within itself' AS "check",
    'is part of ' || other.key || ' and holds it' AS detail, CAST(NULL AS TEXT) AS article_key
FROM event_member AS upward
JOIN event_member AS downward
    ON downward.member_id = upward.parent_id AND downward.parent_id = upward.member_id
JOIN event AS other ON other.id = upward.parent_id
WHERE upward.known_until IS NULL AND downward.known_until IS NULL
UNION
SELECT
    upward.member_id, 'operation within itself', 'is part of ' || other.key || ' and holds it',
    CAST(NULL AS TEXT)
FROM part_of AS upward
JOIN reached AS back ON back.part = upward.whole AND back.whole = upward.part
JOIN event AS other ON other.id = upward.parent_id
