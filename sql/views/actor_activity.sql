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
-- after: actor_figure, actor_role, event_cluster, event_member
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
WITH counted AS (
    SELECT
        actor_figure.*,
        row_number() OVER (
            PARTITION BY actor_figure.event_id, actor_figure.actor_id, actor_figure.side,
                actor_figure.article_id, actor_figure.victims, actor_figure.parties
            ORDER BY actor_figure.preferred DESC, actor_figure.as_of_last_day IS NULL,
                actor_figure.as_of_last_day DESC, actor_figure.figure) AS choice
    FROM actor_figure
    WHERE NOT EXISTS (
            SELECT 1
            FROM actor_figure AS wider
            WHERE wider.event_id = actor_figure.event_id
                AND wider.article_id = actor_figure.article_id
                AND wider.actor_id = actor_figure.actor_id AND wider.side = actor_figure.side
                AND (wider.figure = actor_figure.part_of OR EXISTS (
                    SELECT 1
                    FROM victim_group_above
                    WHERE victim_group_above.victim_group = actor_figure.victims
                        AND victim_group_above.above = wider.victims
                        AND victim_group_above.distance > 0)))
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
article_toll AS (
    SELECT
        event_id, actor_id, side, min(low) AS low,
        max(CASE WHEN best IS NOT NULL AND 2 * place IN (places, places + 1) THEN best END)
            AS best,
        CASE WHEN max(high) >= min(low) OR min(low) IS NULL THEN max(high) END AS high
    FROM placed
    GROUP BY event_id, actor_id, side
),
-- Events whose deaths stand in place of another's: its members, and those before it in its cluster.
ahead AS (
    SELECT event_member.parent_id AS event_id, event_member.member_id AS ahead_id
    FROM event_member
    UNION
    SELECT cluster.event_id, other.event_id
    FROM event_cluster AS cluster
    JOIN event_cluster AS other
        ON other.cluster_key = cluster.cluster_key AND other.place < cluster.place
    -- Judged the same as a whole that it is part of: the part counts.
    WHERE NOT EXISTS (
            SELECT 1
            FROM event_member
            WHERE event_member.parent_id = other.event_id
                AND event_member.member_id = cluster.event_id)
),
actor_toll AS (
    SELECT article_toll.*
    FROM article_toll
    WHERE NOT EXISTS (
            SELECT 1
            FROM ahead
            JOIN article_toll AS toll_ahead ON toll_ahead.event_id = ahead.ahead_id
            WHERE ahead.event_id = article_toll.event_id
                AND toll_ahead.actor_id = article_toll.actor_id
                AND toll_ahead.side = article_toll.side)
),
part AS (
    SELECT
        actor_role.event_id, actor_role.actor_id, actor_role.role,
        min(actor_role.certainty_rank) AS certainty_rank
    FROM actor_role
    GROUP BY actor_role.event_id, actor_role.actor_id, actor_role.role
    UNION ALL
    SELECT DISTINCT article_toll.event_id, article_toll.actor_id, CAST(NULL AS TEXT),
        CAST(NULL AS BIGINT)
    FROM article_toll
    WHERE NOT EXISTS (
            SELECT 1
            FROM actor_role
            WHERE actor_role.event_id = article_toll.event_id
                AND actor_role.actor_id = article_toll.actor_id)
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
JOIN actor ON actor.id = part.actor_id
JOIN event ON event.id = part.event_id
LEFT JOIN role ON role.key = part.role
LEFT JOIN certainty ON certainty.rank = part.certainty_rank
LEFT JOIN actor_toll AS killed_by
    ON killed_by.event_id = part.event_id AND killed_by.actor_id = part.actor_id
    AND killed_by.side = 'killed_by'
LEFT JOIN actor_toll AS own_killed
    ON own_killed.event_id = part.event_id AND own_killed.actor_id = part.actor_id
    AND own_killed.side = 'own_killed'
GROUP BY actor.key, actor.name, part.role, role.rank, certainty.key, certainty.rank
