-- title: Tolls that rest on one origin
-- about: Events of which an outcome rests on one origin, or on the word of the parties alone.
-- about: A party is a perpetrator, target or side as any article has it, an actor above or below
--   one, or who speaks for one.
-- after: claim_party
-- column: event_key | key of the event
-- column: outcome | what happened to them
-- column: origins | distinct origins of its numbers
-- column: only_belligerent | 1: every origin is a party to the event, or speaks for one; 0: not
-- column: origin_list | the origins, as actor:KEY, source:KEY or article:KEY
-- column: title | what the event was
-- column: first_day | first day on which the event may have begun; NULL: open
CREATE VIEW single_origin AS
SELECT
    resting.event_key, resting.outcome, resting.origins, resting.only_belligerent,
    -- Mostly one, which is no list to be sorted.
    CASE resting.origins
        WHEN 1 THEN resting.origin
        ELSE (SELECT group_concat(listed.origin, '; ') OVER (
            ORDER BY listed.origin ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
         FROM (
            SELECT DISTINCT claim.origin
            FROM claim
            WHERE claim.event_id = resting.event_id AND claim.outcome = resting.outcome
                AND claim.counted = 'all' AND claim.held_until IS NULL
         ) AS listed
         LIMIT 1)
    END AS origin_list,
    event.title, resting.first_day
FROM (
    SELECT
        event.id AS event_id, event.key AS event_key, event.first_day, claimed.outcome,
        count(DISTINCT claimed.origin) AS origins, min(claimed.belligerent) AS only_belligerent,
        min(claimed.origin) AS origin
    FROM event
    JOIN (
        SELECT
            claim.event_id, claim.outcome, claim.origin,
            -- Of an outlet's own number nobody need be looked up.
            CASE WHEN (substr(claim.origin, 1, 6) = 'actor:'
                    OR replace(claim.origin, '/', '') <> claim.origin)
                AND (
                    SELECT 1
                    FROM claim_party AS party
                    WHERE party.event_id = claim.event_id AND party.claim = claim.claim
                        AND party.replaced_from IS NULL
                    LIMIT 1) IS NOT NULL THEN 1 ELSE 0 END AS belligerent
        FROM claim
        WHERE claim.counted = 'all' AND claim.held_until IS NULL
    ) AS claimed ON claimed.event_id = event.id
    -- With key and day, so that a condition on these chooses what is grouped.
    GROUP BY event.id, event.key, event.first_day, claimed.outcome
    HAVING count(DISTINCT claimed.origin) = 1 OR min(claimed.belligerent) = 1
) AS resting
JOIN event ON event.id = resting.event_id
