-- title: Members of an operation
-- about: Each event that is part of another, down to members of members of members. A relation
-- about: counts whether the coding frame or an article gives it, unless it is denied.
-- column: parent_id | local id of the longer operation, for joins within views
-- column: member_id | local id of the member, for joins within views
-- column: distance | 1: its own member, 2: a member of one of these, 3: one further down
CREATE VIEW event_member AS
SELECT relation.other_event_id AS parent_id, relation.event_id AS member_id, 1 AS distance
FROM event_relation AS relation
WHERE relation.relation = 'part_of' AND relation.certainty <> 'denied'
UNION
SELECT upper_relation.other_event_id, relation.event_id, 2
FROM event_relation AS upper_relation
JOIN event_relation AS relation ON relation.other_event_id = upper_relation.event_id
WHERE upper_relation.relation = 'part_of' AND upper_relation.certainty <> 'denied'
    AND relation.relation = 'part_of' AND relation.certainty <> 'denied'
    AND relation.event_id <> upper_relation.other_event_id
UNION
SELECT top_relation.other_event_id, relation.event_id, 3
FROM event_relation AS top_relation
JOIN event_relation AS upper_relation ON upper_relation.other_event_id = top_relation.event_id
JOIN event_relation AS relation ON relation.other_event_id = upper_relation.event_id
WHERE top_relation.relation = 'part_of' AND top_relation.certainty <> 'denied'
    AND upper_relation.relation = 'part_of' AND upper_relation.certainty <> 'denied'
    AND relation.relation = 'part_of' AND relation.certainty <> 'denied'
    AND relation.event_id <> top_relation.other_event_id
