-- Events that belong together by judgements on others.
SELECT clustered_event.event_id, clustered_event.cluster_id
FROM clustered_event
