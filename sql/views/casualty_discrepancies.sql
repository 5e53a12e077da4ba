-- title: Where the sources disagree on casualties
-- about: Where articles differ on one event, outcome and group of victims, everyone counted, and
--   how gravely.
-- about: Compatible: the intervals meet. Superseded: the older of the two was overtaken or
--   corrected.
-- about: Scope unknown: the known attackers' dead would explain the difference.
-- after: article_facts, differing_pair, event_facts
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
CREATE VIEW casualty_discrepancies AS
WITH pair AS NOT MATERIALIZED (
    SELECT
        event_id, claim, other_claim, outcome, victims, lowest, highest, unnumbered_from,
        CASE
            WHEN contrast = 'contradicts' AND superseded_from IS NULL THEN 5
            WHEN contrast = 'scope unknown' THEN 4
            WHEN contrast = 'differs in scope' THEN 3
            WHEN contrast = 'contradicts' THEN 2
            ELSE 1 END AS gravity
    FROM differing_pair
    WHERE held_until IS NULL
),
differing AS (
    SELECT
        facts.event_id, facts.event_key, facts.title, facts.first_day, pair.outcome, pair.victims,
        min(pair.lowest) AS lowest, max(pair.highest) AS highest,
        max(pair.unnumbered_from) AS unnumbered_from, max(pair.gravity) AS gravity
    FROM event_facts AS facts
    JOIN pair ON pair.event_id = facts.event_id
    GROUP BY
        facts.event_id, facts.event_key, facts.title, facts.first_day, pair.outcome, pair.victims
)
-- include: discrepancies
