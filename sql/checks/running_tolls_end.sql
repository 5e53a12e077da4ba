-- title: An event with a last day has a day, after it, on which running tolls end; no other has.
SELECT event.key AS event, event.last_day, event.running_until
FROM event
WHERE (event.last_day IS NULL AND event.running_until IS NOT NULL)
    OR (event.last_day IS NOT NULL AND event.running_until IS NULL)
    OR event.running_until <= event.last_day
