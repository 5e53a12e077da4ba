-- Events whose possible days meet :since to :until, the nearest to begin first, for `recount draft`.
-- An event that a program made (`recount draft --auto`) is none, until a person takes it over.
-- What began long before is a period and no incident, so that an index finds the rest.
SELECT
  event.key, event.title, event.first_day, event.last_day
FROM event
WHERE event.first_day BETWEEN CAST(:earliest AS TEXT) AND CAST(:until AS TEXT)
  AND event.last_day >= CAST(:since AS TEXT)
  AND NOT EXISTS (
    -- || '' keeps an index by scheme out, which would lead through all that programs made.
    SELECT 1 FROM external_id
    WHERE external_id.event_id = event.id AND external_id.scheme || '' = 'recount-draft'
  )
ORDER BY event.first_day, event.key
