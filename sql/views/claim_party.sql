-- title: Claims that come from the parties to an event
-- about: Each claim, everyone counted, whose origin is a party to the event, beside each article
-- about: that makes it one. A party is a perpetrator, target or side, any actor above or below one,
-- about: or whoever speaks for one, by name or without.
-- after: event_party
-- column: event_id | local id, for joins within views
-- column: claim | number of the claim within the event
-- column: published_last_day | last possible day of publication of the article; NULL: not known
-- column: replaced_from | day of a later release that tells otherwise, or on which the source
--   withdrew the article; NULL: neither
CREATE VIEW claim_party AS
SELECT claim.event_id, claim.claim, event_party.published_last_day, event_party.replaced_from
FROM claim
CROSS JOIN event_party
-- An outlet's own number is no party's: of these, the most, nobody is looked up.
WHERE claim.counted = 'all'
    AND (substr(claim.origin, 1, 6) = 'actor:' OR replace(claim.origin, '/', '') <> claim.origin)
    AND event_party.event_id = claim.event_id
    AND EXISTS (
        SELECT 1
        FROM (
            SELECT coalesce(named.speaks_for_id, named.id) AS actor_id
            FROM actor AS named
            WHERE substr(claim.origin, 1, 6) = 'actor:' AND named.key = substr(claim.origin, 7)
            UNION ALL
            -- A speaker without a name: ARTICLE/ACTOR, of one whom a figure of the event quotes.
            SELECT coalesce(unnamed.speaks_for_id, unnamed.id)
            FROM casualty_figure AS figure
            CROSS JOIN actor AS unnamed
            WHERE replace(claim.origin, '/', '') <> claim.origin
                AND figure.event_id = claim.event_id AND unnamed.id = figure.said_by_id
                AND substr(claim.origin, length(claim.origin) - length(unnamed.key))
                    = '/' || unnamed.key
        ) AS speaker
        JOIN actor_above
            ON (actor_above.actor_id = speaker.actor_id
                AND actor_above.above_id = event_party.actor_id)
            OR (actor_above.actor_id = event_party.actor_id
                AND actor_above.above_id = speaker.actor_id))
