-- title: Where the sources disagree on casualties
-- about: Where articles differ on one event, outcome and group of victims, everyone counted, and
--   how gravely.
-- about: Compatible: the intervals meet. Superseded: the older of the two was overtaken or
--   corrected.
-- about: Scope unknown: the known attackers' dead would explain the difference.
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
-- column: victims | the group
-- column: lowest | persons; the least number that any of the claims gives; NULL: none has a number
-- column: highest | persons; the greatest; NULL: none has a number
-- column: spread | persons; highest less lowest
-- column: sources_low | sources of the claims that differ from another and give the lowest
-- column: sources_high | sources of the claims that differ from another and give the highest
-- column: verdict | the gravest between two claims: contradicts, scope unknown, differs in scope,
--   superseded, compatible
-- column: title | what the event was
-- column: first_day | first day on which the event may have begun; NULL: open
-- chart: range y=event_key low=lowest high=highest facet=outcome
WITH chosen AS MATERIALIZED (
-- include: chosen_events
),
differing AS (
    SELECT
        facts.event_id, facts.event_key, facts.title, facts.first_day, pair.outcome, pair.victims,
        min(pair.lowest) AS lowest, max(pair.highest) AS highest,
        max(CASE
            WHEN pair.contrast = 'contradicts' AND (pair.superseded_from IS NULL
                OR pair.superseded_from > CAST(:as_of AS TEXT)) THEN 5
            WHEN pair.contrast = 'scope unknown' THEN 4
            WHEN pair.contrast = 'differs in scope' THEN 3
            WHEN pair.contrast = 'contradicts' THEN 2
            ELSE 1 END) AS gravity
    FROM chosen
    CROSS JOIN differing_pair AS pair
    CROSS JOIN event_facts AS facts
    WHERE facts.event_id = chosen.event_id
        AND pair.event_id = chosen.event_id
        AND (CAST(:as_of AS TEXT) IS NULL OR pair.released <= CAST(:as_of AS TEXT))
        AND (pair.held_from IS NULL
            OR pair.held_from <= coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
        AND (pair.held_until IS NULL
            OR pair.held_until > coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
    GROUP BY
        facts.event_id, facts.event_key, facts.title, facts.first_day, pair.outcome, pair.victims
)
SELECT
    differing.event_key, differing.outcome, differing.victims, differing.lowest,
    differing.highest, differing.highest - differing.lowest AS spread,
    (SELECT group_concat(named.source, '; ') OVER (
        ORDER BY named.source ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
     FROM (
        SELECT DISTINCT article.source
        FROM claim
        JOIN article_facts AS article ON article.article_id = claim.article_id
        WHERE claim.event_id = differing.event_id AND claim.outcome = differing.outcome
            AND claim.victims = differing.victims AND claim.counted = 'all'
            AND coalesce(claim.low, claim.best, claim.high) = differing.lowest
            AND EXISTS (
                SELECT 1
                FROM differing_pair AS pair
                WHERE pair.event_id = claim.event_id AND pair.outcome = claim.outcome
                    AND pair.victims = claim.victims
                    AND claim.claim IN (pair.claim, pair.other_claim)
                    AND (CAST(:as_of AS TEXT) IS NULL OR pair.released <= CAST(:as_of AS TEXT))
                    AND (pair.held_from IS NULL
                        OR pair.held_from <= coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
                    AND (pair.held_until IS NULL
                        OR pair.held_until > coalesce(CAST(:as_of AS TEXT), '9999-12-31')))
     ) AS named
     LIMIT 1) AS sources_low,
    (SELECT group_concat(named.source, '; ') OVER (
        ORDER BY named.source ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
     FROM (
        SELECT DISTINCT article.source
        FROM claim
        JOIN article_facts AS article ON article.article_id = claim.article_id
        WHERE claim.event_id = differing.event_id AND claim.outcome = differing.outcome
            AND claim.victims = differing.victims AND claim.counted = 'all'
            AND coalesce(claim.high, claim.best, claim.low) = differing.highest
            AND EXISTS (
                SELECT 1
                FROM differing_pair AS pair
                WHERE pair.event_id = claim.event_id AND pair.outcome = claim.outcome
                    AND pair.victims = claim.victims
                    AND claim.claim IN (pair.claim, pair.other_claim)
                    AND (CAST(:as_of AS TEXT) IS NULL OR pair.released <= CAST(:as_of AS TEXT))
                    AND (pair.held_from IS NULL
                        OR pair.held_from <= coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
                    AND (pair.held_until IS NULL
                        OR pair.held_until > coalesce(CAST(:as_of AS TEXT), '9999-12-31')))
     ) AS named
     LIMIT 1) AS sources_high,
    CASE differing.gravity
        WHEN 5 THEN 'contradicts'
        WHEN 4 THEN 'scope unknown'
        WHEN 3 THEN 'differs in scope'
        WHEN 2 THEN 'superseded'
        ELSE 'compatible'
    END AS verdict,
    differing.title, differing.first_day
FROM differing
JOIN outcome ON outcome.key = differing.outcome
JOIN victim_group ON victim_group.key = differing.victims
ORDER BY
    differing.gravity DESC, differing.first_day IS NULL, differing.first_day, differing.event_key,
    outcome.rank, victim_group.rank
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
