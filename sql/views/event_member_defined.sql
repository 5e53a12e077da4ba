-- title: Members of an operation, worked out
-- about: Each event that is part of another, however many operations lie between them. A relation
-- about: counts whether the coding frame or an article gives it, unless it is denied, or a person
-- about: judged it so when matching datasets.
-- about: What event_member must hold, which is what to ask: this view follows all relations anew.
-- about: Recursive, since a fixed depth would count members further down twice.
-- column: parent_id | local id of the longer operation, for joins within views
-- column: member_id | local id of the member, for joins within views
-- column: distance | 1: its own member, 2: one further down
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
-- Without the distance, so that operations that lie within each other come to an end too.
reached (parent_id, member_id, known_from) AS (
    SELECT own_member.parent_id, own_member.member_id, own_member.known_from
    FROM own_member
    UNION
    SELECT
        reached.parent_id, own_member.member_id,
        CASE WHEN own_member.known_from > reached.known_from THEN own_member.known_from
             ELSE reached.known_from END
    FROM reached
    JOIN own_member ON own_member.parent_id = reached.member_id
)
SELECT
    reached.parent_id, reached.member_id,
    CASE WHEN max(CASE WHEN own_member.parent_id IS NULL THEN 0 ELSE 1 END) = 1 THEN 1 ELSE 2 END
        AS distance,
    min(reached.known_from) AS known_from
FROM reached
LEFT JOIN own_member
    ON own_member.parent_id = reached.parent_id AND own_member.member_id = reached.member_id
WHERE reached.parent_id <> reached.member_id
GROUP BY reached.parent_id, reached.member_id
