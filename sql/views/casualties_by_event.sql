-- title: Casualties by event
-- about: The toll of each event, outcome and group of victims, reconciled by the rule envelope
--   over every claim.
-- about: Groups nest: never add a group to one that holds it. As reported, not verified.
-- after: current_toll, event_facts
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
CREATE VIEW casualties_by_event AS
SELECT
    facts.event_key, toll.outcome, toll.victims, toll.low, toll.best, toll.high, toll.figures,
    toll.sources, toll.origins, toll.disputed, facts.title, facts.first_day
FROM event_facts AS facts
JOIN current_toll AS toll ON toll.event_id = facts.event_id
WHERE toll.counted = 'all'
