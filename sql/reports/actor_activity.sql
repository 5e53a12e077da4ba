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
-- param: since date NULL | only events that may have lasted until this day or longer
-- param: until date NULL | only events that may have begun by this day
-- param: country country NULL | only events in this country
-- param: location location NULL | only events in this place or in one below it
-- param: actor actor NULL | only this actor and those that are part of it
-- param: source source NULL | only events that this source reports, with what all others say of
--   them
-- param: event event NULL | only this event
-- param: as_of date NULL | only what was published by this day; undated articles are left out
-- param: limit number NULL | at most so many rows
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
WITH chosen AS MATERIALIZED (
SELECT found.event_id
FROM (
-- include: chosen_events
) AS found
-- include: still_told
),
-- What counts has a day later than any, rather than none: PostgreSQL expects few computed values
-- to be NULL, and would join millions of rows as if they were few.
-- Most stand alone; only where there are several are they to be summed and weighed.
told AS MATERIALIZED (
    SELECT
        figure.event_id, figure.actor_id, figure.side, count(*) AS figures,
        min(figure.low) AS low, min(figure.best) AS best, min(figure.high) AS high
    FROM chosen
    CROSS JOIN actor_figure AS figure
    WHERE figure.event_id = chosen.event_id
        AND (CAST(:as_of AS TEXT) IS NULL OR figure.published_last_day <= CAST(:as_of AS TEXT))
        AND coalesce(figure.replaced_from, '9999-12-32')
            > coalesce(CAST(:as_of AS TEXT), '9999-12-31')
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
    WHERE told.figures > 1 AND figure.event_id = told.event_id
        AND figure.actor_id = told.actor_id AND figure.side = told.side
        AND (CAST(:as_of AS TEXT) IS NULL OR figure.published_last_day <= CAST(:as_of AS TEXT))
        AND coalesce(figure.replaced_from, '9999-12-32')
            > coalesce(CAST(:as_of AS TEXT), '9999-12-31')
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
by_article AS (
    SELECT
        event_id, actor_id, side, article_id, CAST(sum(low) AS BIGINT) AS low,
        CASE WHEN count(best) = count(*) THEN CAST(sum(best) AS BIGINT) END AS best,
        CASE WHEN count(high) = count(*) THEN CAST(sum(high) AS BIGINT) END AS high
    FROM counted
    WHERE choice = 1
    GROUP BY event_id, actor_id, side, article_id
),
placed AS (
    SELECT
        event_id, actor_id, side, low, best, high,
        row_number() OVER (
            PARTITION BY event_id, actor_id, side, CASE WHEN best IS NULL THEN 0 ELSE 1 END
            ORDER BY best) AS place,
        count(best) OVER (PARTITION BY event_id, actor_id, side) AS places
    FROM by_article
),
article_toll AS MATERIALIZED (
    SELECT
        event_id, actor_id, side, min(low) AS low,
        max(CASE WHEN best IS NOT NULL AND 2 * place IN (places, places + 1) THEN best END)
            AS best,
        CASE WHEN max(high) >= min(low) OR min(low) IS NULL THEN max(high) END AS high
    FROM placed
    GROUP BY event_id, actor_id, side
    UNION ALL
    SELECT
        event_id, actor_id, side, low, best,
        CASE WHEN high >= low OR low IS NULL THEN high END AS high
    FROM told
    WHERE figures = 1
),
-- Events whose deaths may stand in place of another's: its members, and the others of its cluster,
-- which come before (1) or after it (2).
ahead AS (
    SELECT event_member.parent_id AS event_id, event_member.member_id AS ahead_id, 0 AS place
    FROM chosen
    CROSS JOIN event_member
    WHERE event_member.parent_id = chosen.event_id
        AND (CAST(:as_of AS TEXT) IS NULL OR event_member.known_from <= CAST(:as_of AS TEXT))
    UNION
    SELECT
        cluster.event_id, other.event_id, CASE WHEN other.place < cluster.place THEN 1 ELSE 2 END
    FROM chosen
    CROSS JOIN clustered_event AS cluster
    CROSS JOIN clustered_event AS other
    WHERE cluster.event_id = chosen.event_id
        AND other.cluster_id = cluster.cluster_id AND other.event_id <> cluster.event_id
),
-- Deaths without a number stand in the place of none with one (unless_number = 1).
left_out AS MATERIALIZED (
    SELECT
        ahead.event_id, toll_ahead.actor_id, toll_ahead.side,
        min(CASE WHEN ahead.place < 2 AND (toll_ahead.best IS NOT NULL OR toll_ahead.low >= 1)
            THEN 0 ELSE 1 END) AS unless_number
    FROM ahead
    CROSS JOIN article_toll AS toll_ahead
    WHERE toll_ahead.event_id = ahead.ahead_id
        AND (ahead.place = 1 OR toll_ahead.best IS NOT NULL OR toll_ahead.low >= 1)
    GROUP BY ahead.event_id, toll_ahead.actor_id, toll_ahead.side
),
actor_toll AS MATERIALIZED (
    SELECT
        article_toll.event_id, article_toll.actor_id,
        max(CASE article_toll.side WHEN 'killed_by' THEN article_toll.low END) AS killed_by_low,
        max(CASE article_toll.side WHEN 'killed_by' THEN article_toll.best END) AS killed_by_best,
        max(CASE article_toll.side WHEN 'killed_by' THEN article_toll.high END) AS killed_by_high,
        max(CASE article_toll.side WHEN 'own_killed' THEN article_toll.low END) AS own_killed_low,
        max(CASE article_toll.side WHEN 'own_killed' THEN article_toll.best END)
            AS own_killed_best,
        max(CASE article_toll.side WHEN 'own_killed' THEN article_toll.high END)
            AS own_killed_high
    FROM article_toll
    LEFT JOIN left_out
        ON left_out.event_id = article_toll.event_id
        AND left_out.actor_id = article_toll.actor_id AND left_out.side = article_toll.side
        AND (left_out.unless_number = 0
             OR (article_toll.best IS NULL AND coalesce(article_toll.low, 0) < 1))
    WHERE left_out.event_id IS NULL
    GROUP BY article_toll.event_id, article_toll.actor_id
),
own_part AS MATERIALIZED (
    SELECT
        actor_role.event_id, actor_role.actor_id, actor_role.role,
        min(actor_role.certainty_rank) AS certainty_rank
    FROM chosen
    CROSS JOIN actor_role
    WHERE actor_role.event_id = chosen.event_id
        AND coalesce(actor_role.replaced_from, '9999-12-32')
            > coalesce(CAST(:as_of AS TEXT), '9999-12-31')
        AND (CAST(:as_of AS TEXT) IS NULL OR actor_role.published_last_day <= CAST(:as_of AS TEXT))
    GROUP BY actor_role.event_id, actor_role.actor_id, actor_role.role
),
part AS (
    SELECT own_part.event_id, own_part.actor_id, own_part.role, own_part.certainty_rank
    FROM own_part
    LEFT JOIN clustered_event AS matched ON matched.event_id = own_part.event_id
    WHERE matched.event_id IS NULL
    UNION ALL
    -- An event and those judged the same are in one row.
    SELECT
        own_part.event_id, own_part.actor_id, own_part.role,
        min(own_part.certainty_rank) OVER (
            PARTITION BY own_part.actor_id, own_part.role, matched.cluster_id) AS certainty_rank
    FROM own_part
    CROSS JOIN clustered_event AS matched
    WHERE matched.event_id = own_part.event_id
    UNION ALL
    SELECT DISTINCT article_toll.event_id, article_toll.actor_id, CAST(NULL AS TEXT),
        CAST(NULL AS BIGINT)
    FROM article_toll
    LEFT JOIN own_part
        ON own_part.event_id = article_toll.event_id AND own_part.actor_id = article_toll.actor_id
    WHERE own_part.event_id IS NULL
),
summed AS (
    SELECT
        part.actor_id, part.role, part.certainty_rank,
        count(DISTINCT coalesce(matched.cluster_id, part.event_id)) AS events,
        CAST(sum(CASE WHEN toll.killed_by_best IS NOT NULL THEN toll.killed_by_low END) AS BIGINT)
            AS killed_by_low,
        CAST(sum(toll.killed_by_best) AS BIGINT) AS killed_by_best,
        CASE WHEN count(CASE WHEN toll.killed_by_high IS NOT NULL
            THEN toll.killed_by_best END) = count(toll.killed_by_best)
            THEN CAST(sum(CASE WHEN toll.killed_by_best IS NOT NULL
                THEN toll.killed_by_high END) AS BIGINT)
            END AS killed_by_high,
        CAST(sum(CASE WHEN toll.own_killed_best IS NOT NULL THEN toll.own_killed_low END) AS BIGINT)
            AS own_killed_low,
        CAST(sum(toll.own_killed_best) AS BIGINT) AS own_killed_best,
        CASE WHEN count(CASE WHEN toll.own_killed_high IS NOT NULL
            THEN toll.own_killed_best END) = count(toll.own_killed_best)
            THEN CAST(sum(CASE WHEN toll.own_killed_best IS NOT NULL
                THEN toll.own_killed_high END) AS BIGINT)
            END AS own_killed_high,
        CASE WHEN count(event.first_day) = count(*) THEN min(event.first_day) END AS first_day,
        CASE WHEN count(event.last_day) = count(*) THEN max(event.last_day) END AS last_day,
        CAST(sum(CASE WHEN toll.killed_by_best IS NULL THEN toll.killed_by_low END) AS BIGINT)
            AS killed_by_floor,
        CAST(sum(CASE WHEN toll.own_killed_best IS NULL THEN toll.own_killed_low END) AS BIGINT)
            AS own_killed_floor
    FROM part
    CROSS JOIN event
    LEFT JOIN clustered_event AS matched ON matched.event_id = event.id
    LEFT JOIN actor_toll AS toll
        ON toll.event_id = part.event_id AND toll.actor_id = part.actor_id
    WHERE event.id = part.event_id
        AND (CAST(:actor AS TEXT) IS NULL OR part.actor_id IN (
            SELECT actor_above.actor_id
            FROM actor AS upper_actor
            JOIN actor_above ON actor_above.above_id = upper_actor.id
            WHERE upper_actor.key = CAST(:actor AS TEXT)))
    GROUP BY part.actor_id, part.role, part.certainty_rank
)
SELECT
    actor.name AS actor, summed.role, certainty.key AS certainty, summed.events,
    summed.killed_by_low, summed.killed_by_best, summed.killed_by_high, summed.own_killed_low,
    summed.own_killed_best, summed.own_killed_high, summed.first_day, summed.last_day,
    summed.killed_by_floor, summed.own_killed_floor, actor.key AS actor_key
FROM summed
JOIN actor ON actor.id = summed.actor_id
LEFT JOIN role ON role.key = summed.role
LEFT JOIN certainty ON certainty.rank = summed.certainty_rank
ORDER BY
    actor.name, actor.key, role.rank IS NULL, role.rank, certainty.rank IS NULL, certainty.rank
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
