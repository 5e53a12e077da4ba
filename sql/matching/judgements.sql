-- Every judgement, by key; :event narrows them to those on one event.
SELECT
    event.key AS event, event_match.judgement, other.key AS other, event_match.judged_by,
    event_match.judged_on, event_match.reason
FROM event_match
JOIN event ON event.id = event_match.event_id
JOIN event AS other ON other.id = event_match.other_event_id
WHERE (CAST(:event AS TEXT) IS NULL OR event.key = CAST(:event AS TEXT)
        OR other.key = CAST(:event AS TEXT))
ORDER BY event.key, other.key
