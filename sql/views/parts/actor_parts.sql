-- Which parts an actor has in an event, from `own_part`, with its tolls there.
part AS MATERIALIZED (
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
),
-- Its tolls in an event are an actor's in each part that it has there, and without one where none.
part_toll AS MATERIALIZED (
    SELECT
        toll.event_id, toll.actor_id, part.role, part.certainty_rank, toll.side, toll.low,
        toll.best, toll.high
    FROM article_toll AS toll
    LEFT JOIN part ON part.event_id = toll.event_id AND part.actor_id = toll.actor_id
),
told_event AS (
    SELECT part.event_id, part.actor_id, part.role, part.certainty_rank
    FROM part
    UNION ALL
    SELECT DISTINCT part_toll.event_id, part_toll.actor_id, part_toll.role, part_toll.certainty_rank
    FROM part_toll
    WHERE part_toll.role IS NULL
),
