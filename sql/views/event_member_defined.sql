-- title: Members of an operation, worked out
-- about: Each event that is part of another, however many operations lie between them. A relation
-- about: counts whether the coding frame or an article gives it, unless it is denied, or a person
-- about: judged it so when matching datasets.
-- about: What event_member must hold, which is what to ask: this view follows all relations anew.
-- about: What was judged the same as an operation holds its members, and what was judged the same
-- about: as a member is in it, at distance 2; but not within one cluster, and not the other way round.
-- about: Recursive, since a fixed depth would count members further down twice.
-- column: parent_id | local id of the longer operation, for joins within views
-- column: member_id | local id of the member, for joins within views
-- column: distance | 1: its own member, 2: one further down, or by way of
--   an event judged the same
-- column: known_from | first day by which articles that say so were published; 0001-01-01: the
--   frame or a person says so; 9999-12-31: only undated articles do
CREATE VIEW event_member_defined AS
WITH RECURSIVE own_member (parent_id, member_id, known_from) AS (
    SELECT
        relation.other_event_id, relation.event_id,
        CASE WHEN relation.article_id IS NULL THEN '0001-01-01'
             ELSE coalesce(article.published_last_day, '9999-12-31') END
    FROM event_relation AS relation
    LEFT JOIN article ON article.id = relation.article_id
    WHERE relation.relation = 'part_of' AND relation.certainty <> 'denied'
    UNION
    SELECT event_match.other_event_id, event_match.event_id, '0001-01-01'
    FROM event_match
    WHERE event_match.judgement = 'part_of'
),
same_event AS (
    SELECT event_match.event_id, event_match.other_event_id
    FROM event_match
    WHERE event_match.judgement = 'same'
    UNION
    SELECT event_match.other_event_id, event_match.event_id
    FROM event_match
    WHERE event_match.judgement = 'same'
),
step (event_id, next_id, known_from, by_same) AS (
    SELECT own_member.parent_id, own_member.member_id, own_member.known_from, 0
    FROM own_member
    UNION ALL
    SELECT same_event.event_id, same_event.other_event_id, '0001-01-01', 1
    FROM same_event
),
-- Without the distance, so that operations that lie within each other come to an end too.
reached (parent_id, member_id, known_from, by_same) AS (
    SELECT own_member.parent_id, own_member.member_id, own_member.known_from, 0
    FROM own_member
    UNION
    SELECT
        reached.parent_id, step.next_id,
        CASE WHEN step.known_from > reached.known_from THEN step.known_from
             ELSE reached.known_from END,
        CASE WHEN step.by_same > reached.by_same THEN step.by_same ELSE reached.by_same END
    FROM reached
    JOIN step ON step.event_id = reached.member_id
),
-- The clusters of operations, themselves among them.
mate (event_id, mate_id) AS (
    SELECT own_member.parent_id, own_member.parent_id
    FROM own_member
    UNION
    SELECT mate.event_id, same_event.other_event_id
    FROM mate
    JOIN same_event ON same_event.event_id = mate.mate_id
),
pair (parent_id, member_id, by_same, known_from) AS (
    SELECT
        held.parent_id, held.member_id, min(held.by_same), min(held.known_from)
    FROM (
        SELECT reached.parent_id, reached.member_id, reached.known_from, 0 AS by_same
        FROM reached
        WHERE reached.by_same = 0
        UNION ALL
        SELECT mate.mate_id, reached.member_id, reached.known_from, 1
        FROM mate
        JOIN reached ON reached.parent_id = mate.event_id
        LEFT JOIN mate AS together
            ON together.event_id = mate.event_id AND together.mate_id = reached.member_id
        -- Judged the same as a whole that it is part of: it does not hold the other parts.
        LEFT JOIN reached AS part
            ON part.parent_id = mate.event_id AND part.member_id = mate.mate_id
        WHERE together.event_id IS NULL AND part.parent_id IS NULL
    ) AS held
    WHERE held.parent_id <> held.member_id
    GROUP BY held.parent_id, held.member_id
)
SELECT
    pair.parent_id, pair.member_id,
    CASE WHEN max(CASE WHEN own_member.parent_id IS NULL THEN 0 ELSE 1 END) = 1 THEN 1 ELSE 2 END
        AS distance,
    min(pair.known_from) AS known_from
FROM pair
LEFT JOIN pair AS upward
    ON upward.parent_id = pair.member_id AND upward.member_id = pair.parent_id
LEFT JOIN own_member
    ON own_member.parent_id = pair.parent_id AND own_member.member_id = pair.member_id
WHERE pair.by_same = 0 OR upward.parent_id IS NULL
GROUP BY pair.parent_id, pair.member_id
