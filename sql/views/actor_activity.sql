-- title: What actors did and suffered
-- about: Each actor, with all that are part of it, by role: events, whom it killed as articles
--   say, and its own dead.
-- about: A role credits nobody with an event's toll: killed_by counts only figures that name who
--   did it.
-- about: In each event an article counts once, with the sum of its widest tolls that name the
--   actor; best is the lower middle
-- about: of the articles, low the least, high the greatest. Events are summed; where a member of
--   an operation, or an event judged the same, has deaths of that actor, the operation's, or the
--   other's, are left out.
-- after: actor_figure, actor_role
-- column: actor | the actor, by its neutral name
-- column: role | what part articles give it; NULL: none, its victims or members are counted
-- column: certainty | the surest with which an article gives it that part in an event; NULL: no
--   part given
-- column: events | events; each is in one row of an actor and role
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
WITH figure AS MATERIALIZED (
    SELECT actor_figure.*
    FROM actor_figure
),
-- Those that a wider one of the same article holds.
held AS MATERIALIZED (
    SELECT DISTINCT
        figure.event_id, figure.article_id, figure.actor_id, figure.side, figure.figure
    FROM figure
    JOIN figure AS wider
        ON wider.event_id = figure.event_id AND wider.article_id = figure.article_id
        AND wider.actor_id = figure.actor_id AND wider.side = figure.side
    LEFT JOIN victim_group_above AS above
        ON above.victim_group = figure.victims AND above.above = wider.victims
        AND above.distance > 0
    WHERE wider.figure = figure.part_of OR above.above IS NOT NULL
),
counted AS (
    SELECT
        figure.*,
        row_number() OVER (
            PARTITION BY figure.event_id, figure.actor_id, figure.side, figure.article_id,
                figure.victims, figure.parties
            ORDER BY figure.preferred DESC, figure.as_of_last_day IS NULL,
                figure.as_of_last_day DESC, figure.figure) AS choice
    FROM figure
    LEFT JOIN held
        ON held.event_id = figure.event_id AND held.article_id = figure.article_id
        AND held.actor_id = figure.actor_id AND held.side = figure.side
        AND held.figure = figure.figure
    WHERE held.event_id IS NULL
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
),
-- Deaths of an actor that those of another event stand in place of: of a member, or of one
-- before it in its cluster.
left_out AS MATERIALIZED (
    SELECT article_toll.event_id, article_toll.actor_id, article_toll.side
    FROM article_toll
    CROSS JOIN event_member
    CROSS JOIN article_toll AS toll_ahead
    WHERE event_member.parent_id = article_toll.event_id
        AND toll_ahead.event_id = event_member.member_id
        AND toll_ahead.actor_id = article_toll.actor_id AND toll_ahead.side = article_toll.side
    UNION
    SELECT article_toll.event_id, article_toll.actor_id, article_toll.side
    FROM article_toll
    CROSS JOIN clustered_event AS cluster
    CROSS JOIN clustered_event AS other
    CROSS JOIN article_toll AS toll_ahead
    WHERE cluster.event_id = article_toll.event_id
        AND other.cluster_id = cluster.cluster_id AND other.place < cluster.place
        AND toll_ahead.event_id = other.event_id
        AND toll_ahead.actor_id = article_toll.actor_id AND toll_ahead.side = article_toll.side
        -- Judged the same as a whole that it is part of: the part counts.
        AND NOT EXISTS (
            SELECT 1
            FROM event_member
            WHERE event_member.parent_id = other.event_id
                AND event_member.member_id = cluster.event_id)
),
actor_toll AS MATERIALIZED (
    SELECT article_toll.*
    FROM article_toll
    LEFT JOIN left_out
        ON left_out.event_id = article_toll.event_id
        AND left_out.actor_id = article_toll.actor_id AND left_out.side = article_toll.side
    WHERE left_out.event_id IS NULL
),
own_part AS MATERIALIZED (
    SELECT
        actor_role.event_id, actor_role.actor_id, actor_role.role,
        min(actor_role.certainty_rank) AS certainty_rank
    FROM actor_role
    GROUP BY actor_role.event_id, actor_role.actor_id, actor_role.role
),
part AS (
    SELECT own_part.event_id, own_part.actor_id, own_part.role, own_part.certainty_rank
    FROM own_part
    UNION ALL
    SELECT DISTINCT article_toll.event_id, article_toll.actor_id, CAST(NULL AS TEXT),
        CAST(NULL AS BIGINT)
    FROM article_toll
    LEFT JOIN own_part
        ON own_part.event_id = article_toll.event_id AND own_part.actor_id = article_toll.actor_id
    WHERE own_part.event_id IS NULL
)
SELECT
    actor.name AS actor, part.role, certainty.key AS certainty, count(*) AS events,
    CAST(sum(CASE WHEN killed_by.best IS NOT NULL THEN killed_by.low END) AS BIGINT)
        AS killed_by_low,
    CAST(sum(killed_by.best) AS BIGINT) AS killed_by_best,
    CASE WHEN count(CASE WHEN killed_by.high IS NOT NULL
        THEN killed_by.best END) = count(killed_by.best)
        THEN CAST(sum(CASE WHEN killed_by.best IS NOT NULL THEN killed_by.high END) AS BIGINT)
        END AS killed_by_high,
    CAST(sum(CASE WHEN own_killed.best IS NOT NULL THEN own_killed.low END) AS BIGINT)
        AS own_killed_low,
    CAST(sum(own_killed.best) AS BIGINT) AS own_killed_best,
    CASE WHEN count(CASE WHEN own_killed.high IS NOT NULL
        THEN own_killed.best END) = count(own_killed.best)
        THEN CAST(sum(CASE WHEN own_killed.best IS NOT NULL THEN own_killed.high END) AS BIGINT)
        END AS own_killed_high,
    CASE WHEN count(event.first_day) = count(*) THEN min(event.first_day) END AS first_day,
    CASE WHEN count(event.last_day) = count(*) THEN max(event.last_day) END AS last_day,
    CAST(sum(CASE WHEN killed_by.best IS NULL THEN killed_by.low END) AS BIGINT)
        AS killed_by_floor,
    CAST(sum(CASE WHEN own_killed.best IS NULL THEN own_killed.low END) AS BIGINT)
        AS own_killed_floor,
    actor.key AS actor_key
FROM part
CROSS JOIN actor
CROSS JOIN event
LEFT JOIN role ON role.key = part.role
LEFT JOIN certainty ON certainty.rank = part.certainty_rank
LEFT JOIN actor_toll AS killed_by
    ON killed_by.event_id = part.event_id AND killed_by.actor_id = part.actor_id
    AND killed_by.side = 'killed_by'
LEFT JOIN actor_toll AS own_killed
    ON own_killed.event_id = part.event_id AND own_killed.actor_id = part.actor_id
    AND own_killed.side = 'own_killed'
WHERE actor.id = part.actor_id AND event.id = part.event_id
GROUP BY actor.key, actor.name, part.role, role.rank, certainty.key, certainty.rank
