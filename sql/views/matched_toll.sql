-- title: Tolls that stand in place of another event's
-- about: For each event of a cluster, the tolls (persons, everyone counted) of the others that sums
-- about: count for it, leaving its own toll of that outcome out: nobody is counted twice. One with a
-- about: number (a best, or a least of 1 or more) comes before one without, whichever event is first;
-- about: else that of the event that comes first in the cluster.
-- after: toll_by_rule
-- column: event_id | local id of the event, for joins within views
-- column: ahead_id | local id of the event whose toll stands in its place, for joins within views
-- column: outcome | what happened to them
-- column: rule | the rule of reconciliation
-- column: known_from | first day on which it was the answer; NULL: with undated articles
-- column: known_until | first day on which it no longer was; NULL: it still is
-- column: current | 1: the answer with all that is known
-- column: unless_number | 1: only where the event's own toll has no number; 0: whatever it is
CREATE VIEW matched_toll AS
SELECT
    cluster.event_id, ahead.event_id AS ahead_id, toll.outcome, toll.rule, toll.known_from,
    toll.known_until, toll.current,
    CASE WHEN ahead.place < cluster.place AND (toll.best IS NOT NULL OR toll.low >= 1)
        THEN 0 ELSE 1 END AS unless_number
FROM clustered_event AS cluster
CROSS JOIN clustered_event AS ahead
CROSS JOIN toll_by_rule AS toll
WHERE ahead.cluster_id = cluster.cluster_id AND ahead.event_id <> cluster.event_id
    AND toll.event_id = ahead.event_id AND toll.victims = 'persons' AND toll.counted = 'all'
    AND (ahead.place < cluster.place OR toll.best IS NOT NULL OR toll.low >= 1)
