-- clustered_event where it differs from the view that defines it.
DELETE FROM clustered_event
WHERE NOT EXISTS (
    SELECT 1
    FROM clustered_event_defined AS defined
    WHERE defined.event_id = clustered_event.event_id
        AND defined.cluster_id = clustered_event.cluster_id
        AND defined.place = clustered_event.place
        AND defined.events = clustered_event.events);
INSERT INTO clustered_event (event_id, cluster_id, place, events)
SELECT defined.event_id, defined.cluster_id, defined.place, defined.events
FROM clustered_event_defined AS defined
WHERE NOT EXISTS (
    SELECT 1
    FROM clustered_event
    WHERE clustered_event.event_id = defined.event_id);
