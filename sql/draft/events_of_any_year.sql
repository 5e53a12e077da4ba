-- Events whose first and last possible day are of one month, or of one day of it, in any year, the
-- latest first, for `recount draft`; but for those that a program made. :of is MM or MM-DD, :size how many characters that is.
SELECT
  event.key, event.title, event.first_day, event.last_day
FROM event
WHERE substr(CAST(event.first_day AS TEXT), 6, CAST(:size AS INTEGER)) = CAST(:of AS TEXT)
  AND substr(CAST(event.last_day AS TEXT), 1, 7) = substr(CAST(event.first_day AS TEXT), 1, 7)
  AND substr(CAST(event.last_day AS TEXT), 6, CAST(:size AS INTEGER)) = CAST(:of AS TEXT)
  AND NOT EXISTS (
    -- || '' keeps an index by scheme out, which would lead through all that programs made.
    SELECT 1 FROM external_id
    WHERE external_id.event_id = event.id AND external_id.scheme || '' = 'recount-draft'
  )
ORDER BY event.first_day DESC, event.key
