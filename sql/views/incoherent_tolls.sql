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
FROM claim AS earlier
JOIN claim AS later
    ON later.event_id = earlier.event_id AND later.outcome = earlier.outcome
    AND later.victims = earlier.victims AND later.origin = earlier.origin
    AND later.known_first > earlier.known_last
-- Looked up last, of those few that fall.
CROSS JOIN article
WHERE article.id = later.article_id AND earlier.held_until IS NULL AND later.held_until IS NULL
    AND earlier.counted = 'all' AND later.counted = 'all' AND earlier.kind IN ('own', 'increment')
    AND later.kind IN ('own', 'increment')
    AND coalesce(later.high, later.best) < coalesce(earlier.low, earlier.best)
