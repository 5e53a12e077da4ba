-- title: Tolls that fall
-- about: Two claims of one origin on one toll, of which the later is the lower.
-- column: event_id | local id of the event, for joins within views
-- column: check | what does not fit
-- column: detail | where and by how much
-- column: article_key | key of the article; NULL: several, or none
CREATE VIEW incoherent_tolls AS
SELECT
    later.event_id, 'toll falls' AS "check",
    later.origin || ', ' || later.outcome || ' ' || later.victims || ', from '
        || CAST(coalesce(earlier.low, earlier.best) AS TEXT) || ' (' || earlier.known_last
        || ') to ' || CAST(coalesce(later.high, later.best) AS TEXT) || ' (' || later.known_first
        || ')' AS detail,
    article.key AS article_key
-- Only events of which anything is told later than something else, before claims are compared.
FROM event
CROSS JOIN claim AS earlier
CROSS JOIN claim AS later
CROSS JOIN article
WHERE (
        SELECT CASE WHEN max(known.known_first) > min(known.known_last) THEN 1 END
        FROM claim AS known
        WHERE known.event_id = event.id) = 1
    AND earlier.event_id = event.id AND later.event_id = event.id
    AND later.outcome = earlier.outcome AND later.victims = earlier.victims
    AND later.origin = earlier.origin AND later.known_first > earlier.known_last
    AND earlier.held_until IS NULL AND later.held_until IS NULL
    AND earlier.counted = 'all' AND later.counted = 'all' AND earlier.kind IN ('own', 'increment')
    AND later.kind IN ('own', 'increment')
    AND coalesce(later.high, later.best) < coalesce(earlier.low, earlier.best)
    -- Looked up last, of those few that fall.
    AND article.id = later.article_id
