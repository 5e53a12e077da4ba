-- title: Whom claims come from
-- about: Each claim of an event and outcome, everyone counted, with its origin, and whether that
--   is
-- about: a party to the event: a perpetrator, target or side (as any article has it), any actor
-- about: above or below one, or whoever speaks for one.
-- after: event_party
-- column: event_id | local id, for joins within views
-- column: outcome | what happened to them
-- column: origin | whom the number comes from
-- column: released | last possible day of publication of the article; NULL: not known
-- column: belligerent | 1: the origin is a party to the event; 0: not
CREATE VIEW claim_origin AS
SELECT
    claim.event_id, claim.outcome, claim.origin, claim.released,
    CASE
        WHEN EXISTS (
            SELECT 1
            FROM actor AS speaker
            JOIN event_party ON event_party.event_id = claim.event_id
            WHERE 'actor' = substr(claim.origin, 1, 5)
                AND speaker.key = substr(claim.origin, 7)
                AND (EXISTS (
                        SELECT 1
                        FROM actor_above
                        WHERE actor_above.actor_id = coalesce(speaker.speaks_for_id, speaker.id)
                            AND actor_above.above_id = event_party.actor_id)
                     OR EXISTS (
                        SELECT 1
                        FROM actor_above
                        WHERE actor_above.actor_id = event_party.actor_id
                            AND actor_above.above_id
                                = coalesce(speaker.speaks_for_id, speaker.id))))
            THEN 1
        -- An unnamed speaker of a party: ARTICLE/ACTOR.
        WHEN EXISTS (
            SELECT 1
            FROM event_party
            JOIN actor ON actor.id = event_party.actor_id
            WHERE event_party.event_id = claim.event_id
                AND substr(claim.origin, length(claim.origin) - length(actor.key))
                    = '/' || actor.key)
            THEN 1
        ELSE 0
    END AS belligerent
FROM claim
WHERE claim.counted = 'all'
