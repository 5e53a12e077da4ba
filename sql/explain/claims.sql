-- title: Claims behind the totals of one event
-- about: Every claim, what it is to its total, and why.
-- param: event text | key of the event
SELECT
    c.outcome, c.victims, c.used_as, c.why, c.kind, c.low, c.best, c.high, c.scope, c.origin,
    article.source, article.article_key, article.published, c.known_first, c.known_last, c.released,
    c.figures, c.contradicted, c.superseded_by, c.newest_of_origin,
    CASE WHEN coding.machine = 1 AND coding.status = 'draft' AND coding.checked_by IS NULL
        THEN 1 ELSE 0 END AS machine
FROM claim AS c
JOIN event ON event.id = c.event_id
JOIN article_facts AS article ON article.article_id = c.article_id
LEFT JOIN coding ON coding.article_id = c.article_id
WHERE event.key = CAST(:event AS TEXT) AND c.counted = 'all' AND c.held_until IS NULL
ORDER BY
    c.outcome, c.victims,
    CASE c.used_as WHEN 'estimate' THEN 1 WHEN 'floor' THEN 2 ELSE 3 END,
    c.released IS NULL, c.released, article.article_key, c.claim
