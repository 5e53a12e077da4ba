-- title: Casualties by event
-- about: The toll of each event, outcome and group of victims, reconciled by a rule over every
--   claim.
-- about: Groups nest: never add a group to one that holds it. As reported, not verified.
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
-- column: outcome | what happened to them
-- column: victims | the group; persons is everyone
-- column: low | persons; least; NULL: open
-- column: best | persons; a number that somebody gave, or a sum of such; NULL: nobody did
-- column: high | persons; greatest; NULL: open
-- column: figures | figures behind it
-- column: sources | distinct sources behind it; an article without a known outlet counts as one
-- column: origins | distinct origins behind it: whom numbers come from, as against who passes
--   them on
-- column: disputed | 1: some claims contradict each other; 0: none
-- column: title | what the event was
-- column: first_day | first day on which the event may have begun; NULL: open
-- chart: range y=victims low=low best=best high=high facet=event_key
WITH chosen AS MATERIALIZED (
-- include: chosen_events
)
SELECT
    facts.event_key, toll.outcome, toll.victims, toll.low, toll.best, toll.high, toll.figures,
    toll.sources, toll.origins, toll.disputed, facts.title, facts.first_day
FROM chosen
CROSS JOIN event_facts AS facts
CROSS JOIN toll_by_rule AS toll
JOIN outcome ON outcome.key = toll.outcome
JOIN victim_group ON victim_group.key = toll.victims
WHERE facts.event_id = chosen.event_id
    AND toll.event_id = chosen.event_id
-- include: toll_of_the_day
ORDER BY
    facts.first_day NULLS LAST, facts.event_key, outcome.rank, victim_group.rank
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
