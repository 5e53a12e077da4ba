-- title: Each actor has itself and all above it in actor_above, and nothing else.
SELECT actor.key AS actor, upper_actor.key AS above, 'is missing' AS wrong
FROM actor
JOIN (
    SELECT actor.id AS actor_id, actor.id AS above_id, 0 AS distance
    FROM actor
    UNION ALL
    SELECT actor.id, actor_above.above_id, actor_above.distance + 1
    FROM actor
    JOIN actor_above ON actor_above.actor_id = actor.parent_id
) AS wanted ON wanted.actor_id = actor.id
JOIN actor AS upper_actor ON upper_actor.id = wanted.above_id
WHERE NOT EXISTS (
    SELECT 1
    FROM actor_above
    WHERE actor_above.actor_id = wanted.actor_id AND actor_above.above_id = wanted.above_id
        AND actor_above.distance = wanted.distance)
UNION ALL
SELECT actor.key, upper_actor.key, 'is not above'
FROM actor_above
JOIN actor ON actor.id = actor_above.actor_id
JOIN actor AS upper_actor ON upper_actor.id = actor_above.above_id
WHERE actor_above.actor_id <> actor_above.above_id AND NOT EXISTS (
    SELECT 1
    FROM actor_above AS of_parent
    WHERE of_parent.actor_id = actor.parent_id AND of_parent.above_id = actor_above.above_id)
