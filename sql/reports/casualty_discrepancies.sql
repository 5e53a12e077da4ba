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
-- column: highest | persons; the greatest; NULL: none has a number, or a claim without one lies
--   above those that have ('dozens' beside 20)
-- column: spread | persons; highest less lowest; NULL: there is no highest
-- column: sources_low | sources of the claims that differ from another and give the lowest
-- column: sources_high | sources of the claims that differ from another and give the highest, or lie
--   above every number without giving one
-- column: verdict | the gravest between two claims: contradicts, scope unknown, differs in scope,
--   superseded, compatible
-- column: title | what the event was
-- column: first_day | first day on which the event may have begun; NULL: open
-- chart: range y=event_key low=lowest high=highest facet=outcome
WITH chosen AS MATERIALIZED (
-- include: chosen_events
),
pair AS NOT MATERIALIZED (
    SELECT
        event_id, claim, other_claim, outcome, victims, lowest, highest, unnumbered_from,
        CASE
            WHEN contrast = 'contradicts' AND (superseded_from IS NULL
                OR superseded_from > CAST(:as_of AS TEXT)) THEN 5
            WHEN contrast = 'scope unknown' THEN 4
            WHEN contrast = 'differs in scope' THEN 3
            WHEN contrast = 'contradicts' THEN 2
            ELSE 1 END AS gravity
    FROM differing_pair
    WHERE (CAST(:as_of AS TEXT) IS NULL OR released <= CAST(:as_of AS TEXT))
        AND (held_from IS NULL
            OR held_from <= coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
        AND (held_until IS NULL
            OR held_until > coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
),
differing AS (
    SELECT
        facts.event_id, facts.event_key, facts.title, facts.first_day, pair.outcome, pair.victims,
        min(pair.lowest) AS lowest, max(pair.highest) AS highest,
        max(pair.unnumbered_from) AS unnumbered_from, max(pair.gravity) AS gravity
    FROM chosen
    CROSS JOIN pair
    CROSS JOIN event_facts AS facts
    WHERE facts.event_id = chosen.event_id AND pair.event_id = chosen.event_id
    GROUP BY
        facts.event_id, facts.event_key, facts.title, facts.first_day, pair.outcome, pair.victims
)
-- include: discrepancies
JOIN outcome ON outcome.key = differing.outcome
JOIN victim_group ON victim_group.key = differing.victims
ORDER BY
    differing.gravity DESC, differing.first_day NULLS LAST, differing.event_key,
    outcome.rank, victim_group.rank
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
