-- title: Timeline of events
-- about: Every event of whatever type, in order of its first possible day.
-- about: Numbers are as reported, not verified, reconciled by the rule that
--   docs/reconciliation.md defines.
-- about: An actor is named as the articles name one; that is a claim, not a finding.
-- param: since date NULL | only events that may have lasted until this day or longer
-- param: until date NULL | only events that may have begun by this day
-- param: country country NULL | only events in this country
-- param: location location NULL | only events in this place or in one below it
-- param: actor actor NULL | only events in which an article names this actor or a part of it
-- param: source source NULL | only events that this source reports, with what all others say of
--   them
-- param: event event NULL | only this event
-- param: as_of date NULL | only what was published by this day; undated articles are left out
-- param: rule rule envelope | the rule of reconciliation
-- param: limit number NULL | at most so many rows
-- column: event_key | key of the event
-- column: title | what it was, in a few neutral words
-- column: event_type | key of its type, an ACLED sub-type
-- column: date | when, in EDTF
-- column: first_day | first day on which it may have begun; NULL: open
-- column: last_day | last day on which it may have ended; NULL: open
-- column: location | name of its place; NULL: not known
-- column: country | name of the country; NULL: not known, or in none
-- column: latitude | degrees north of its place; NULL: not known
-- column: longitude | degrees east of its place; NULL: not known
-- column: attributed_to | who attacked, as the articles have it; (suspected) where nobody claims or
--   attributes it outright; what is only denied is left out; NULL: nobody named
-- column: targets | who was attacked, likewise; NULL: nobody named
-- column: killed_low | persons; least, reconciled; NULL: open or not reported
-- column: killed_best | persons; a number that somebody gave, or a sum of such; NULL: nobody did
-- column: killed_high | persons; greatest; NULL: open or not reported
-- column: attackers_killed_best | persons; from the figures that count only attackers; NULL: none
-- column: killed_excluding_attackers_best | persons; from the figures that leave attackers out;
--   NULL: none
-- column: wounded_low | persons; least; NULL: open or not reported
-- column: wounded_best | persons; NULL: nobody gave one
-- column: wounded_high | persons; greatest; NULL: open or not reported
-- column: captured_low | persons; least; NULL: open or not reported
-- column: captured_best | persons; NULL: nobody gave one
-- column: captured_high | persons; greatest; NULL: open or not reported
-- column: uncounted | reports of dead or wounded without a number: they are in no number here
-- column: articles | articles that tell of it
-- column: sources | distinct sources of these; an article without a known outlet counts as one
-- column: origins | distinct origins of its numbers: whom they come from, as against who passes
--   them on
-- column: disputed | 1: some claims on one of its tolls contradict each other; 0: none
-- column: matched_to | key of the event that stands for the cluster in which a person judged it the
--   same as others, maybe its own; NULL: in none
-- column: sides | who fought, where the articles do not tell who began it; NULL: nobody named
-- column: attack | 1: its type is an attack; 0: not
-- chart: range y=title low=killed_low best=killed_best high=killed_high
WITH chosen AS MATERIALIZED (
SELECT found.event_id
FROM (
-- include: chosen_events
) AS found
-- include: still_told
),
toll AS (
-- include: timeline_toll
),
-- include: timeline_parties
,
-- How many articles tell of them, and of how many sources.
coverage AS (
    SELECT
        telling.event_id, count(*) AS articles, count(DISTINCT telling.counted_source) AS sources
    FROM (
-- include: telling_of_chosen
    ) AS telling
    GROUP BY telling.event_id
)
SELECT
-- include: timeline_columns
    , facts.attack
FROM chosen
CROSS JOIN event_facts AS facts
LEFT JOIN toll ON toll.event_id = chosen.event_id
LEFT JOIN parties ON parties.event_id = chosen.event_id
LEFT JOIN coverage ON coverage.event_id = chosen.event_id
WHERE facts.event_id = chosen.event_id
ORDER BY facts.first_day NULLS LAST, facts.event_key
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
