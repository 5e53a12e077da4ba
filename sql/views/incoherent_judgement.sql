-- title: Events judged different and the same
-- about: Two events judged different, and the same by way of others: one row for each of the two.
-- column: event_id | local id of the event, for joins within views
-- column: check | what does not fit
-- column: detail | where and by how much
-- column: article_key | key of the article; NULL: several, or none
CREATE VIEW incoherent_judgement AS
SELECT
    cluster.event_id, 'judged different' AS "check",
    'was judged different from ' || other.key || ', and the same by way of others' AS detail,
    CAST(NULL AS TEXT) AS article_key
FROM clustered_event AS cluster
JOIN clustered_event AS other_cluster
    ON other_cluster.cluster_id = cluster.cluster_id
    AND other_cluster.event_id <> cluster.event_id
JOIN event_match
    ON (event_match.event_id = cluster.event_id
        AND event_match.other_event_id = other_cluster.event_id)
    OR (event_match.event_id = other_cluster.event_id
        AND event_match.other_event_id = cluster.event_id)
JOIN event AS other ON other.id = other_cluster.event_id
WHERE event_match.judgement = 'different'
