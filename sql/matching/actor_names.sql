-- Every name of every actor, the neutral one first.
SELECT actor.id, actor.parent_id, actor.kind, actor.country_id, named.name
FROM actor
JOIN (
    SELECT actor.id AS actor_id, 0 AS place, actor.name FROM actor
    UNION ALL
    SELECT actor_name.actor_id, 1, actor_name.name FROM actor_name
) AS named ON named.actor_id = actor.id
ORDER BY actor.id, named.place, named.name
