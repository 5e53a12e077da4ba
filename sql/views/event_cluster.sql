-- title: Events judged the same
-- about: Each event that a person judged the same as another, with the cluster that such
-- about: judgements make. They carry over: of A and B, B and C the same, all three are one cluster.
-- column: event_id | local id, for joins within views
-- column: event_key | key of the event
-- column: cluster_key | key of the event that stands for the cluster
-- column: place | 1: that event, which comes first where sums count the cluster once, by the first
--   that has a number: a part before its whole, one for which an article gives a figure before
--   those of datasets only, of these one whose dataset tells of the cluster as one event, else the
--   lowest key; 2 and more: the others
-- column: events | how many events the cluster has
CREATE VIEW event_cluster AS
SELECT
    clustered.event_id, event.key AS event_key, first_event.key AS cluster_key, clustered.place,
    clustered.events
FROM clustered_event AS clustered
JOIN event ON event.id = clustered.event_id
JOIN event AS first_event ON first_event.id = clustered.cluster_id
