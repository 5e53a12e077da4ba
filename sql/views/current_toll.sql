-- title: Tolls as they stand
-- about: The reconciled toll of each event, outcome and group with all that is known, rule
--   envelope.
-- column: event_id | local id, for joins within views
-- column: outcome | what happened to them
-- column: victims | the group
-- column: counted | all, attackers (only those) or others (all but those)
-- column: low | persons; least; NULL: open
-- column: best | persons; a number that somebody gave, or a sum of such; NULL: nobody did
-- column: high | persons; greatest; NULL: open
-- column: figures | figures behind it
-- column: sources | distinct outlets behind it, articles where none is known
-- column: origins | distinct origins behind it
-- column: disputed | 1: some claims contradict each other
CREATE VIEW current_toll AS
SELECT
    event_toll.event_id, event_toll.outcome, event_toll.victims, event_toll.counted,
    event_toll.low, event_toll.best, event_toll.high, event_toll.figures, event_toll.sources,
    event_toll.origins, event_toll.disputed
FROM event_toll
WHERE event_toll.rule = 'envelope' AND event_toll.current = 1
