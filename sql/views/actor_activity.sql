-- title: What actors did and suffered
-- about: Each actor, with all that are part of it, by role: events, whom it killed as articles
--   say, and its own dead.
-- about: A role credits nobody with an event's toll: killed_by counts only figures that name who
--   did it.
-- about: In each event an article counts once, with the sum of its widest tolls that name the
--   actor; best is the lower middle
-- about: of the articles, low the least, high the greatest. Events are summed; where a member of
--   an operation, or an event judged the same, has a number of deaths of that actor, the
--   operation's, or the other's, are left out.
-- after: actor_figure, actor_role
-- column: actor | the actor, by its neutral name
-- column: role | what part articles give it; NULL: none, its victims or members are counted
-- column: certainty | the surest with which an article gives it that part in an event; NULL: no
--   part given
-- column: events | events, those judged the same once; each is in one row of an actor and role
-- column: killed_by_low | persons; least killed, in figures that say that it did it, of the
--   events with a best; NULL: none
-- column: killed_by_best | persons; NULL: no event has one
-- column: killed_by_high | persons; greatest, of the events with a best; NULL: none, or open for
--   one
-- column: own_killed_low | persons; least of its own members killed, of the events with a best;
--   NULL: none
-- column: own_killed_best | persons; NULL: no event has one
-- column: own_killed_high | persons; greatest, of the events with a best; NULL: none, or open for
--   one
-- column: first_day | first day on which the earliest of the events may have begun; NULL: open
-- column: last_day | last day on which the latest may have ended; NULL: open
-- column: killed_by_floor | persons; least killed by it in events without a best, to be added;
--   NULL: none is told
-- column: own_killed_floor | persons; least of its own killed in events without a best, to be
--   added; NULL: none is told
-- column: actor_key | key of the actor
CREATE VIEW actor_activity AS
-- What counts has a day later than any, rather than none: PostgreSQL expects few computed values
-- to be NULL, and would join millions of rows as if they were few.
-- Most stand alone, or are an article's total with its parts, of which the total counts: only the
-- others are to be summed and weighed.
WITH told AS MATERIALIZED (
    SELECT
        figure.event_id, figure.actor_id, figure.side,
        CASE
            WHEN count(*) = 1 THEN 0
            WHEN min(figure.article_id) = max(figure.article_id)
                AND count(*) FILTER (WHERE figure.victims = 'persons') = 1
                AND max(figure.part_of) FILTER (WHERE figure.victims = 'persons') IS NULL THEN 0
            ELSE 1
        END AS several,
        CASE count(*) WHEN 1 THEN min(figure.low)
            ELSE min(figure.low) FILTER (WHERE figure.victims = 'persons') END AS low,
        CASE count(*) WHEN 1 THEN min(figure.best)
            ELSE min(figure.best) FILTER (WHERE figure.victims = 'persons') END AS best,
        CASE count(*) WHEN 1 THEN min(figure.high)
            ELSE min(figure.high) FILTER (WHERE figure.victims = 'persons') END AS high
    FROM actor_figure AS figure
    WHERE coalesce(figure.replaced_from, '9999-12-32') > '9999-12-31'
    GROUP BY figure.event_id, figure.actor_id, figure.side
),
counted AS (
    SELECT
        figure.event_id, figure.actor_id, figure.side, figure.article_id, figure.low,
        figure.best, figure.high,
        row_number() OVER (
            PARTITION BY figure.event_id, figure.actor_id, figure.side, figure.article_id,
                figure.victims, figure.parties
            ORDER BY figure.preferred DESC, figure.as_of_last_day IS NULL,
                figure.as_of_last_day DESC, figure.figure) AS choice
    FROM told
    CROSS JOIN actor_figure AS figure
    WHERE told.several = 1 AND figure.event_id = told.event_id
        AND figure.actor_id = told.actor_id AND figure.side = told.side
        AND coalesce(figure.replaced_from, '9999-12-32') > '9999-12-31'
        -- Without those that a wider one of the same article holds.
        AND (
            SELECT 1
            FROM actor_figure AS wider
            WHERE wider.event_id = figure.event_id AND wider.article_id = figure.article_id
                AND wider.actor_id = figure.actor_id AND wider.side = figure.side
                AND (wider.figure = figure.part_of OR EXISTS (
                    SELECT 1
                    FROM victim_group_above AS above
                    WHERE above.victim_group = figure.victims AND above.above = wider.victims
                        AND above.distance > 0))
            LIMIT 1) IS NULL
),
-- include: actor_tolls
-- Events whose deaths may stand in place of another's: its members, and the others of its cluster,
-- which come before (1) or after it (2).
ahead AS (
    SELECT event_member.parent_id AS event_id, event_member.member_id AS ahead_id, 0 AS place
    FROM event_member
    WHERE event_member.known_until IS NULL
    UNION
    SELECT
        cluster.event_id, other.event_id, CASE WHEN other.place < cluster.place THEN 1 ELSE 2 END
    FROM clustered_event AS cluster
    CROSS JOIN clustered_event AS other
    WHERE other.cluster_id = cluster.cluster_id AND other.event_id <> cluster.event_id
),
-- include: actor_left_out
own_part AS MATERIALIZED (
    SELECT
        actor_role.event_id, actor_role.actor_id, actor_role.role,
        min(actor_role.certainty_rank) AS certainty_rank
    FROM actor_role
    WHERE coalesce(actor_role.replaced_from, '9999-12-32') > '9999-12-31'
    GROUP BY actor_role.event_id, actor_role.actor_id, actor_role.role
),
-- include: actor_parts
active AS (
    SELECT
        told_event.actor_id, told_event.role, told_event.certainty_rank,
        count(*) FILTER (WHERE matched.cluster_id IS NULL) + count(DISTINCT matched.cluster_id)
            AS events,
        CASE WHEN count(event.first_day) = count(*) THEN min(event.first_day) END AS first_day,
        CASE WHEN count(event.last_day) = count(*) THEN max(event.last_day) END AS last_day
    FROM told_event
    CROSS JOIN event
    LEFT JOIN clustered_event AS matched ON matched.event_id = event.id
    WHERE event.id = told_event.event_id
    GROUP BY told_event.actor_id, told_event.role, told_event.certainty_rank
),
-- include: actor_sums
SELECT
    actor.name AS actor, active.role, certainty.key AS certainty, active.events,
    toll.killed_by_low, toll.killed_by_best, toll.killed_by_high, toll.own_killed_low,
    toll.own_killed_best, toll.own_killed_high, active.first_day, active.last_day,
    toll.killed_by_floor, toll.own_killed_floor, actor.key AS actor_key
FROM active
JOIN actor ON actor.id = active.actor_id
LEFT JOIN role ON role.key = active.role
LEFT JOIN certainty ON certainty.rank = active.certainty_rank
LEFT JOIN actor_toll AS toll
    ON toll.actor_id = active.actor_id AND coalesce(toll.role, '') = coalesce(active.role, '')
    AND coalesce(toll.certainty_rank, 0) = coalesce(active.certainty_rank, 0)
