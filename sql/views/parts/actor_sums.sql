-- What is laid to an actor, and its own dead, by the part that it had.
summed AS (
    SELECT
        part_toll.actor_id, part_toll.role, part_toll.certainty_rank, part_toll.side,
        CAST(sum(CASE WHEN part_toll.best IS NOT NULL THEN part_toll.low END) AS BIGINT) AS low,
        CAST(sum(part_toll.best) AS BIGINT) AS best,
        CASE WHEN count(CASE WHEN part_toll.high IS NOT NULL THEN part_toll.best END)
                = count(part_toll.best)
            THEN CAST(sum(CASE WHEN part_toll.best IS NOT NULL THEN part_toll.high END) AS BIGINT)
            END AS high,
        CAST(sum(CASE WHEN part_toll.best IS NULL THEN part_toll.low END) AS BIGINT) AS least
    FROM part_toll
    LEFT JOIN left_out
        ON left_out.event_id = part_toll.event_id AND left_out.actor_id = part_toll.actor_id
        AND left_out.side = part_toll.side
        AND (left_out.unless_number = 0
             OR (part_toll.best IS NULL AND coalesce(part_toll.low, 0) < 1))
    WHERE left_out.event_id IS NULL
    GROUP BY part_toll.actor_id, part_toll.role, part_toll.certainty_rank, part_toll.side
),
actor_toll AS (
    SELECT
        actor_id, role, certainty_rank,
        max(CASE side WHEN 'killed_by' THEN low END) AS killed_by_low,
        max(CASE side WHEN 'killed_by' THEN best END) AS killed_by_best,
        max(CASE side WHEN 'killed_by' THEN high END) AS killed_by_high,
        max(CASE side WHEN 'killed_by' THEN least END) AS killed_by_floor,
        max(CASE side WHEN 'own_killed' THEN low END) AS own_killed_low,
        max(CASE side WHEN 'own_killed' THEN best END) AS own_killed_best,
        max(CASE side WHEN 'own_killed' THEN high END) AS own_killed_high,
        max(CASE side WHEN 'own_killed' THEN least END) AS own_killed_floor
    FROM summed
    GROUP BY actor_id, role, certainty_rank
)
