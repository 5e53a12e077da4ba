-- title: Totals of one event
-- about: The current answer of one rule for each outcome and group.
-- param: event text | key of the event
-- param: rule text | the rule of reconciliation
SELECT
    event.title, t.outcome, t.victims, t.low, t.best, t.high, t.figures, t.sources, t.origins,
    t.disputed
FROM toll_by_rule AS t
JOIN event ON event.id = t.event_id
JOIN outcome ON outcome.key = t.outcome
JOIN victim_group ON victim_group.key = t.victims
WHERE event.key = CAST(:event AS TEXT) AND t.rule = CAST(:rule AS TEXT) AND t.counted = 'all'
    AND t.current = 1
ORDER BY outcome.rank, victim_group.rank
