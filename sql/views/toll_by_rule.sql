-- title: Tolls by every rule
-- about: The reconciled toll of each event, outcome and group by each rule of reconciliation, for
--   each day on which it changed. This is where reports with --rule read tolls.
-- about: Another rule than envelope is stored only for a toll of which it tells something else on
--   some day; elsewhere the rows of envelope are its own. Name one rule: all together are long.
-- column: event_key | key of the event
-- column: rule | the rule of reconciliation
-- column: outcome | what happened to them
-- column: victims | the group
-- column: counted | all, attackers (only those) or others (all but those)
-- column: known_from | first day on which it was the answer; NULL: the answer with undated
--   articles
-- column: known_until | first day on which it no longer was; NULL: it still is
-- column: current | 1: the answer with all that is known
-- column: low | persons; least; NULL: open
-- column: best | persons; a number that somebody gave, or a sum of such; NULL: nobody did
-- column: high | persons; greatest; NULL: open
-- column: figures | figures behind it
-- column: sources | distinct sources behind it; an article without a known outlet counts as one
-- column: origins | distinct origins behind it: whom numbers come from, as against who passes
--   them on; a rule that asks for more has no row
-- column: disputed | 1: some claims contradict each other
-- column: step | its place in the history of this toll, from 1
-- column: event_id | local id, for joins within views
CREATE VIEW toll_by_rule AS
SELECT
    (SELECT event.key FROM event WHERE event.id = toll.event_id) AS event_key, rule.key AS rule,
    toll.outcome, toll.victims, toll.counted, toll.known_from, toll.known_until, toll.current,
    toll.low, toll.best, toll.high, toll.figures, toll.sources, toll.origins, toll.disputed,
    toll.step, toll.event_id
FROM event_toll AS toll
JOIN reconciliation_rule AS rule
    ON rule.key = toll.rule
    OR (toll.rule = 'envelope' AND NOT EXISTS (
        SELECT 1
        FROM event_toll AS own
        WHERE own.event_id = toll.event_id AND own.outcome = toll.outcome
            AND own.victims = toll.victims AND own.counted = toll.counted
            AND own.rule = rule.key))
WHERE toll.origins >= rule.least_origins
