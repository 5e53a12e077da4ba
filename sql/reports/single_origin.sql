-- title: Tolls that rest on one origin
-- about: Events of which an outcome rests on one origin, or on the word of the parties alone.
-- about: A party is a perpetrator, target or side as any article has it, an actor above or below
--   one, or who speaks for one.
-- param: since date NULL | only events that may have lasted until this day or longer
-- param: until date NULL | only events that may have begun by this day
-- param: country country NULL | only events in this country
-- param: location location NULL | only events in this place or in one below it
-- param: actor actor NULL | only events in which an article names this actor or a part of it
-- param: source source NULL | only events that this source reports, with what all others say of
--   them
-- param: event event NULL | only this event
-- param: as_of date NULL | only what was published by this day; undated articles are left out
-- param: limit number NULL | at most so many rows
-- column: event_key | key of the event
-- column: outcome | what happened to them
-- column: origins | distinct origins of its numbers
-- column: only_belligerent | 1: every origin is a party to the event, or speaks for one; 0: not
-- column: origin_list | the origins, as actor:KEY, source:KEY or article:KEY
-- column: title | what the event was
-- column: first_day | first day on which the event may have begun; NULL: open
WITH chosen AS MATERIALIZED (
-- include: chosen_events
),
-- One row an event. Claims are stored by event: read in that order they need no sorting.
told AS MATERIALIZED (
    SELECT
        claim.event_id, min(claim.outcome) AS outcome, max(claim.outcome) AS last_outcome,
        min(claim.origin) AS origin, max(claim.origin) AS last_origin
    FROM claim
    WHERE claim.event_id IN (SELECT chosen.event_id FROM chosen) AND claim.counted = 'all'
        AND (CAST(:as_of AS TEXT) IS NULL OR claim.released <= CAST(:as_of AS TEXT))
        AND (claim.held_from IS NULL
            OR claim.held_from <= coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
        AND (claim.held_until IS NULL
            OR claim.held_until > coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
    GROUP BY claim.event_id
),
-- Of most events an outlet or a dataset tells of one outcome, by its own word: 1.
judged AS (
    SELECT
        told.event_id, told.outcome, told.origin,
        CASE WHEN told.outcome = told.last_outcome AND told.origin = told.last_origin
                AND substr(told.origin, 1, 6) <> 'actor:'
                AND replace(told.origin, '/', '') = told.origin THEN 1 ELSE 0 END AS plain
    FROM told
),
claimed AS (
    SELECT
        claim.event_id, claim.outcome, claim.origin,
        -- Of an outlet's own number nobody need be looked up.
        CASE WHEN (substr(claim.origin, 1, 6) = 'actor:'
                OR replace(claim.origin, '/', '') <> claim.origin)
            AND (
                SELECT 1
                FROM claim_party AS party
                WHERE party.event_id = claim.event_id AND party.claim = claim.claim
                    AND (party.replaced_from IS NULL
                        OR party.replaced_from > CAST(:as_of AS TEXT))
                    AND (CAST(:as_of AS TEXT) IS NULL
                        OR party.published_last_day <= CAST(:as_of AS TEXT))
                LIMIT 1) IS NOT NULL THEN 1 ELSE 0 END AS belligerent
    FROM judged
    CROSS JOIN claim
    WHERE judged.plain = 0 AND claim.event_id = judged.event_id AND claim.counted = 'all'
        AND (CAST(:as_of AS TEXT) IS NULL OR claim.released <= CAST(:as_of AS TEXT))
        AND (claim.held_from IS NULL
            OR claim.held_from <= coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
        AND (claim.held_until IS NULL
            OR claim.held_until > coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
),
resting AS (
    SELECT
        claimed.event_id, claimed.outcome, count(DISTINCT claimed.origin) AS origins,
        min(claimed.belligerent) AS only_belligerent
    FROM claimed
    GROUP BY claimed.event_id, claimed.outcome
    HAVING count(DISTINCT claimed.origin) = 1 OR min(claimed.belligerent) = 1
),
found AS (
    SELECT
        judged.event_id, judged.outcome, 1 AS origins, 0 AS only_belligerent,
        judged.origin AS origin_list
    FROM judged
    WHERE judged.plain = 1
    UNION ALL
    SELECT
        resting.event_id, resting.outcome, resting.origins, resting.only_belligerent,
        (SELECT group_concat(listed.origin, '; ') OVER (
            ORDER BY listed.origin ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
         FROM (
            SELECT DISTINCT claim.origin
            FROM claim
            WHERE claim.event_id = resting.event_id AND claim.outcome = resting.outcome
                AND claim.counted = 'all'
                AND (CAST(:as_of AS TEXT) IS NULL OR claim.released <= CAST(:as_of AS TEXT))
                AND (claim.held_from IS NULL
                    OR claim.held_from <= coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
                AND (claim.held_until IS NULL
                    OR claim.held_until > coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
         ) AS listed
         LIMIT 1)
    FROM resting
)
SELECT
    event.key AS event_key, found.outcome, found.origins, found.only_belligerent,
    found.origin_list, event.title, event.first_day
FROM found
CROSS JOIN event
JOIN outcome ON outcome.key = found.outcome
WHERE event.id = found.event_id
ORDER BY event.first_day NULLS LAST, event.key, outcome.rank
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
