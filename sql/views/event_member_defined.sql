-- title: Members of an operation, worked out
-- about: Each event that is part of another, however many operations lie between them, for each
-- about: time in which something says so. A relation counts whether the coding frame or an article
-- about: gives it, unless it is denied, or a person judged it so when matching datasets; what an
-- about: article says counts until its source withdrew it.
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
-- column: known_until | first day on which nothing says so any longer, since the articles that did
--   were withdrawn, or another row tells its distance; NULL: it still holds
CREATE VIEW event_member_defined AS
WITH RECURSIVE told (parent_id, member_id, known_from, known_until) AS (
    SELECT
        relation.other_event_id, relation.event_id,
        CASE WHEN relation.article_id IS NULL THEN '0001-01-01'
             ELSE coalesce(article.published_last_day, '9999-12-31') END,
        -- Later than any day: it still holds.
        coalesce(article.retracted, '9999-12-32')
    FROM event_relation AS relation
    LEFT JOIN article ON article.id = relation.article_id
    WHERE relation.relation = 'part_of' AND relation.certainty <> 'denied'
        -- What was withdrawn by the day on which it surely was known has counted on no day.
        AND (article.retracted IS NULL OR article.published_last_day < article.retracted)
    UNION ALL
    SELECT event_match.other_event_id, event_match.event_id, '0001-01-01', '9999-12-32'
    FROM event_match
    WHERE event_match.judgement = 'part_of'
),
own_member (parent_id, member_id, known_from, known_until) AS (
    SELECT told.parent_id, told.member_id, min(told.known_from), told.known_until
    FROM told
    GROUP BY told.parent_id, told.member_id, told.known_until
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
step (event_id, next_id, known_from, known_until, by_same) AS (
    SELECT
        own_member.parent_id, own_member.member_id, own_member.known_from,
        own_member.known_until, 0
    FROM own_member
    UNION ALL
    SELECT same_event.event_id, same_event.other_event_id, '0001-01-01', '9999-12-32', 1
    FROM same_event
),
-- While every step of a way holds. Without the distance, so that operations that lie within each
-- other come to an end too.
reached (parent_id, member_id, known_from, known_until, by_same) AS (
    SELECT
        own_member.parent_id, own_member.member_id, own_member.known_from,
        own_member.known_until, 0
    FROM own_member
    UNION
    SELECT
        reached.parent_id, step.next_id,
        CASE WHEN step.known_from > reached.known_from THEN step.known_from
             ELSE reached.known_from END,
        CASE WHEN step.known_until < reached.known_until THEN step.known_until
             ELSE reached.known_until END,
        CASE WHEN step.by_same > reached.by_same THEN step.by_same ELSE reached.by_same END
    FROM reached
    JOIN step ON step.event_id = reached.member_id
    WHERE step.known_from < reached.known_until AND reached.known_from < step.known_until
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
-- Each way in which one event may hold another, with the event judged the same as it (`by_way_of`)
-- that does; NULL: none.
held (parent_id, member_id, known_from, known_until, by_same, by_way_of) AS (
    SELECT
        reached.parent_id, reached.member_id, reached.known_from, reached.known_until, 0,
        CAST(NULL AS BIGINT)
    FROM reached
    WHERE reached.by_same = 0 AND reached.parent_id <> reached.member_id
    UNION ALL
    SELECT
        mate.mate_id, reached.member_id, reached.known_from, reached.known_until, 1, mate.event_id
    FROM mate
    JOIN reached ON reached.parent_id = mate.event_id
    LEFT JOIN mate AS together
        ON together.event_id = mate.event_id AND together.mate_id = reached.member_id
    WHERE together.event_id IS NULL AND mate.mate_id <> reached.member_id
        AND (mate.mate_id <> mate.event_id OR reached.by_same = 1)
),
-- The days on which it may change whether one event holds another. Judged the same as a whole that
-- it is part of, it does not hold the other parts meanwhile.
own_turn (parent_id, member_id, day) AS (
    SELECT held.parent_id, held.member_id, held.known_from
    FROM held
    UNION
    SELECT held.parent_id, held.member_id, held.known_until
    FROM held
    WHERE held.known_until < '9999-12-32'
    UNION
    SELECT held.parent_id, held.member_id, part.known_from
    FROM held
    JOIN reached AS part
        ON part.parent_id = held.by_way_of AND part.member_id = held.parent_id
    UNION
    SELECT held.parent_id, held.member_id, part.known_until
    FROM held
    JOIN reached AS part
        ON part.parent_id = held.by_way_of AND part.member_id = held.parent_id
    WHERE part.known_until < '9999-12-32'
),
-- With those of the same two events the other way round.
turn (parent_id, member_id, day) AS (
    SELECT own_turn.parent_id, own_turn.member_id, own_turn.day
    FROM own_turn
    UNION
    SELECT held.parent_id, held.member_id, own_turn.day
    FROM own_turn
    JOIN held ON held.parent_id = own_turn.member_id AND held.member_id = own_turn.parent_id
),
pair (parent_id, member_id, day, by_same) AS (
    SELECT turn.parent_id, turn.member_id, turn.day, min(held.by_same)
    FROM turn
    JOIN held
        ON held.parent_id = turn.parent_id AND held.member_id = turn.member_id
        AND held.known_from <= turn.day AND held.known_until > turn.day
    LEFT JOIN reached AS part
        ON part.parent_id = held.by_way_of AND part.member_id = held.parent_id
        AND part.known_from <= turn.day AND part.known_until > turn.day
    WHERE part.parent_id IS NULL
    GROUP BY turn.parent_id, turn.member_id, turn.day
),
-- From each such day on; 0: it is no member. What holds the other by a judgement only gives way.
standing (parent_id, member_id, day, distance) AS (
    SELECT
        turn.parent_id, turn.member_id, turn.day,
        max(CASE WHEN pair.parent_id IS NULL THEN 0
                 WHEN own_member.parent_id IS NOT NULL THEN 1
                 WHEN pair.by_same = 1 AND upward.parent_id IS NOT NULL THEN 0
                 ELSE 2 END)
    FROM turn
    LEFT JOIN pair
        ON pair.parent_id = turn.parent_id AND pair.member_id = turn.member_id
        AND pair.day = turn.day
    LEFT JOIN pair AS upward
        ON upward.parent_id = turn.member_id AND upward.member_id = turn.parent_id
        AND upward.day = turn.day
    LEFT JOIN own_member
        ON own_member.parent_id = turn.parent_id AND own_member.member_id = turn.member_id
        AND own_member.known_from <= turn.day AND own_member.known_until > turn.day
    GROUP BY turn.parent_id, turn.member_id, turn.day
),
changed (parent_id, member_id, day, distance) AS (
    SELECT compared.parent_id, compared.member_id, compared.day, compared.distance
    FROM (
        SELECT
            standing.parent_id, standing.member_id, standing.day, standing.distance,
            lag(standing.distance) OVER (
                PARTITION BY standing.parent_id, standing.member_id
                ORDER BY standing.day) AS distance_before
        FROM standing
    ) AS compared
    WHERE compared.distance <> coalesce(compared.distance_before, 0)
)
SELECT
    spell.parent_id, spell.member_id, spell.distance, spell.known_from, spell.known_until
FROM (
    SELECT
        changed.parent_id, changed.member_id, changed.distance, changed.day AS known_from,
        lead(changed.day) OVER (
            PARTITION BY changed.parent_id, changed.member_id ORDER BY changed.day) AS known_until
    FROM changed
) AS spell
WHERE spell.distance > 0
