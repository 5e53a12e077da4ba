-- title: Tolls of members that stand in place of another event's
-- about: For each event of a cluster, the tolls (persons, everyone counted) of the members of any
-- about: other event of the cluster. Where there is one, sums leave the event's own toll of that
-- about: outcome out: nobody is counted twice.
-- after: member_toll
-- column: event_id | local id of the event, for joins within views
-- column: ahead_id | local id of the event whose toll stands in its place, for joins within views
-- column: outcome | what happened to them
-- column: rule | the rule of reconciliation
-- column: known_from | first day on which it was the answer; NULL: with undated articles
-- column: known_until | first day on which it no longer was; NULL: it still is
-- column: current | 1: the answer with all that is known
CREATE VIEW matched_member_toll AS
SELECT
    cluster.event_id, member_toll.member_id AS ahead_id, member_toll.outcome, member_toll.rule,
    member_toll.known_from, member_toll.known_until, member_toll.current
FROM clustered_event AS cluster
CROSS JOIN clustered_event AS other
CROSS JOIN member_toll
WHERE other.cluster_id = cluster.cluster_id AND other.place <> cluster.place
    AND member_toll.parent_id = other.event_id
    AND member_toll.member_id NOT IN (SELECT clustered_event.event_id FROM clustered_event)
