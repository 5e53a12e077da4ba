-- Events that belong together by judgements on others.
SELECT event_cluster.event_id, event_cluster.cluster_key
FROM event_cluster
