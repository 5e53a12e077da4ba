-- Every name that an actor goes by, with its key and kind, for `recount draft`.
SELECT actor.key AS key, actor.kind AS kind, named.name AS name
FROM actor
JOIN (
  SELECT id AS actor_id, name FROM actor
  UNION
  SELECT actor_id, name FROM actor_name
) AS named ON named.actor_id = actor.id
ORDER BY actor.key, named.name
