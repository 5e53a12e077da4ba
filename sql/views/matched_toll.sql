-- title: Tolls that stand in place of another event's
-- about: For each event of a cluster, the tolls (persons, everyone counted) of those that come
-- about: before it in the cluster. Where there is one, sums leave the event's own toll of that
-- about: outcome out: nobody is counted twice.
-- after: toll_by_rule
-- column: event_id | local id of the event, for joins within views
-- column: ahead_id | local id of the event whose toll stands in its place, for joins within views
-- column: outcome | what happened to them
-- column: rule | the rule of reconciliation
-- column: known_from | first day on which it was the answer; NULL: with undated articles
-- column: known_until | first day on which it no longer was; NULL: it still is
-- column: current | 1: the answer with all that is known
CREATE VIEW matched_toll AS
SELECT
    cluster.event_id, ahead.event_id AS ahead_id, toll.outcome, toll.rule, toll.known_from,
    toll.known_until, toll.current
FROM clustered_event AS cluster
CROSS JOIN clustered_event AS ahead
CROSS JOIN toll_by_rule AS toll
WHERE ahead.cluster_id = cluster.cluster_id AND ahead.place < cluster.place
    AND toll.event_id = ahead.event_id AND toll.victims = 'persons' AND toll.counted = 'all'
