-- title: A toll is stored for another rule only beside one of envelope from which it differs.
SELECT
    event.key AS event, other.outcome, other.victims, other.counted, other.rule,
    count(envelope.event_id) AS steps_alike
FROM event_toll AS other
JOIN event ON event.id = other.event_id
LEFT JOIN event_toll AS envelope
    ON envelope.event_id = other.event_id AND envelope.outcome = other.outcome
    AND envelope.victims = other.victims AND envelope.counted = other.counted
    AND envelope.rule = 'envelope' AND envelope.step = other.step
    AND envelope.known_from IS NOT DISTINCT FROM other.known_from
    AND envelope.current = other.current
    AND envelope.low IS NOT DISTINCT FROM other.low
    AND envelope.best IS NOT DISTINCT FROM other.best
    AND envelope.high IS NOT DISTINCT FROM other.high
    AND envelope.figures = other.figures AND envelope.sources = other.sources
    AND envelope.origins = other.origins AND envelope.disputed = other.disputed
WHERE other.rule <> 'envelope'
GROUP BY event.key, other.event_id, other.outcome, other.victims, other.counted, other.rule
HAVING count(envelope.event_id) = count(*)
    OR NOT EXISTS (
        SELECT 1
        FROM event_toll AS beside
        WHERE beside.event_id = other.event_id AND beside.outcome = other.outcome
            AND beside.victims = other.victims AND beside.counted = other.counted
            AND beside.rule = 'envelope')
