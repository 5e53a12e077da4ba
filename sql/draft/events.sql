-- Events whose possible days meet :since to :until, for `recount draft`: those that meet :first to
-- :last first, then by when they begin.
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
ORDER BY
  CASE
    WHEN event.first_day <= CAST(:last AS TEXT) AND event.last_day >= CAST(:first AS TEXT) THEN 0
    ELSE 1
  END, event.first_day, event.key
