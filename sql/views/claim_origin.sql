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
-- column: belligerent_from | day by which the first article was published that makes the origin a
--   party to the event; 9999-12-31: only undated ones do; NULL: none does
-- column: held_from | day of the last release before that took figures back; NULL: none did
-- column: held_until | day of the release that took figures back, from which on other claims
--   stand; 9999-12-31: not dated; NULL: they are claims of now
CREATE VIEW claim_origin AS
SELECT
    claim.event_id, claim.outcome, claim.origin, claim.released,
    -- Of an outlet's own number nobody need be looked up.
    CASE WHEN substr(claim.origin, 1, 6) = 'actor:'
            OR replace(claim.origin, '/', '') <> claim.origin THEN (
        SELECT min(coalesce(event_party.published_last_day, '9999-12-31'))
        FROM event_party
        JOIN actor AS party ON party.id = event_party.actor_id
        WHERE event_party.event_id = claim.event_id
            -- An unnamed speaker of a party: ARTICLE/ACTOR.
            AND (substr(claim.origin, length(claim.origin) - length(party.key)) = '/' || party.key
                 OR (substr(claim.origin, 1, 6) = 'actor:' AND EXISTS (
                    SELECT 1
                    FROM actor AS speaker
                    JOIN actor_above
                        ON (actor_above.actor_id = coalesce(speaker.speaks_for_id, speaker.id)
                            AND actor_above.above_id = event_party.actor_id)
                        OR (actor_above.actor_id = event_party.actor_id
                            AND actor_above.above_id = coalesce(speaker.speaks_for_id, speaker.id))
                    WHERE speaker.key = substr(claim.origin, 7))))
    ) END AS belligerent_from,
    claim.held_from, claim.held_until
FROM claim
WHERE claim.counted = 'all'
