-- title: Tolls that stand in place of another event's
-- about: For each event of a cluster, the tolls (persons, everyone counted) of those that come
-- about: before it in the cluster, and of members of any other event of the cluster. Where there
-- about: is one, sums leave the event's own toll of that outcome out: nobody is counted twice.
-- after: event_cluster, event_member, member_toll
-- column: event_id | local id of the event, for joins within views
-- column: ahead_id | local id of the event whose toll stands in its place, for joins within views
-- column: outcome | what happened to them
-- column: rule | the rule of reconciliation
-- column: known_from | first day on which it was the answer; NULL: with undated articles
-- column: known_until | first day on which it no longer was; NULL: it still is
-- column: current | 1: the answer with all that is known
CREATE VIEW matched_toll AS
WITH cluster AS (
    SELECT event_cluster.event_id, event_cluster.cluster_key, event_cluster.place
    FROM event_cluster
)
SELECT
    cluster.event_id, ahead.event_id AS ahead_id, event_toll.outcome, event_toll.rule,
    event_toll.known_from, event_toll.known_until, event_toll.current
FROM cluster
JOIN cluster AS ahead ON ahead.cluster_key = cluster.cluster_key AND ahead.place < cluster.place
JOIN event_toll ON event_toll.event_id = ahead.event_id
WHERE event_toll.victims = 'persons' AND event_toll.counted = 'all'
    -- Judged the same as a whole that it is part of: the part counts, as it does anywhere.
    AND NOT EXISTS (
        SELECT 1
        FROM event_member
        WHERE event_member.parent_id = ahead.event_id
            AND event_member.member_id = cluster.event_id)
UNION ALL
SELECT
    cluster.event_id, member_toll.member_id AS ahead_id, member_toll.outcome, member_toll.rule,
    member_toll.known_from, member_toll.known_until, member_toll.current
FROM cluster
JOIN cluster AS other
    ON other.cluster_key = cluster.cluster_key AND other.place <> cluster.place
JOIN member_toll ON member_toll.parent_id = other.event_id
WHERE member_toll.member_id NOT IN (SELECT cluster.event_id FROM cluster)
