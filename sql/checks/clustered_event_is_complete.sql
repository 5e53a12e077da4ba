-- title: clustered_event holds each event that was judged the same as another, and nothing else.
SELECT event.key AS event, 'is missing or differs' AS wrong
FROM clustered_event_defined AS defined
JOIN event ON event.id = defined.event_id
WHERE NOT EXISTS (
    SELECT 1
    FROM clustered_event AS clustered
    WHERE clustered.event_id = defined.event_id AND clustered.cluster_id = defined.cluster_id
        AND clustered.place = defined.place AND clustered.events = defined.events)
UNION ALL
SELECT event.key, 'was judged the same as none'
FROM clustered_event AS clustered
JOIN event ON event.id = clustered.event_id
WHERE NOT EXISTS (
    SELECT 1
    FROM clustered_event_defined AS defined
    WHERE defined.event_id = clustered.event_id)
