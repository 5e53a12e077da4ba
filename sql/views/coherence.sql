-- title: What does not fit together
-- about: What does not fit together in what sources report: kept as they say it, shown here, and
--   no fault of the database.
-- about: Deprecated figures are left out.
-- after: incoherent_as_of, incoherent_bounds, incoherent_circle, incoherent_days,
--   incoherent_judgement, incoherent_member, incoherent_parts, incoherent_publication,
--   incoherent_sides, incoherent_size, incoherent_sum, incoherent_tolls, incoherent_total,
--   vanished_event
-- column: check | what does not fit
-- column: event_key | key of the event; NULL: no event, a size figure
-- column: detail | where and by how much
-- column: article_key | key of the article; NULL: several, or none
CREATE VIEW coherence AS
SELECT
    found."check", event.key AS event_key, found.detail, found.article_key
FROM incoherent_bounds AS found
JOIN event ON event.id = found.event_id
WHERE found.event_id NOT IN (
    SELECT gone.event_id FROM vanished_event AS gone WHERE gone.back_from IS NULL)
UNION ALL
SELECT found."check", NULL, found.detail, found.article_key
FROM incoherent_size AS found
UNION ALL
SELECT
    found."check", event.key, found.detail, found.article_key
FROM incoherent_parts AS found
JOIN event ON event.id = found.event_id
WHERE found.event_id NOT IN (
    SELECT gone.event_id FROM vanished_event AS gone WHERE gone.back_from IS NULL)
UNION ALL
SELECT
    found."check", event.key, found.detail, found.article_key
FROM incoherent_total AS found
JOIN event ON event.id = found.event_id
WHERE found.event_id NOT IN (
    SELECT gone.event_id FROM vanished_event AS gone WHERE gone.back_from IS NULL)
UNION ALL
SELECT
    found."check", event.key, found.detail, found.article_key
FROM incoherent_tolls AS found
JOIN event ON event.id = found.event_id
WHERE found.event_id NOT IN (
    SELECT gone.event_id FROM vanished_event AS gone WHERE gone.back_from IS NULL)
UNION ALL
SELECT
    found."check", event.key, found.detail, found.article_key
FROM incoherent_member AS found
JOIN event ON event.id = found.event_id
WHERE found.event_id NOT IN (
    SELECT gone.event_id FROM vanished_event AS gone WHERE gone.back_from IS NULL)
UNION ALL
SELECT
    found."check", event.key, found.detail, found.article_key
FROM incoherent_sum AS found
JOIN event ON event.id = found.event_id
WHERE found.event_id NOT IN (
    SELECT gone.event_id FROM vanished_event AS gone WHERE gone.back_from IS NULL)
UNION ALL
SELECT
    found."check", event.key, found.detail, found.article_key
FROM incoherent_publication AS found
JOIN event ON event.id = found.event_id
WHERE found.event_id NOT IN (
    SELECT gone.event_id FROM vanished_event AS gone WHERE gone.back_from IS NULL)
UNION ALL
SELECT
    found."check", event.key, found.detail, found.article_key
FROM incoherent_as_of AS found
JOIN event ON event.id = found.event_id
WHERE found.event_id NOT IN (
    SELECT gone.event_id FROM vanished_event AS gone WHERE gone.back_from IS NULL)
UNION ALL
SELECT
    found."check", event.key, found.detail, found.article_key
FROM incoherent_days AS found
JOIN event ON event.id = found.event_id
WHERE found.event_id NOT IN (
    SELECT gone.event_id FROM vanished_event AS gone WHERE gone.back_from IS NULL)
UNION ALL
SELECT
    found."check", event.key, found.detail, found.article_key
FROM incoherent_circle AS found
JOIN event ON event.id = found.event_id
WHERE found.event_id NOT IN (
    SELECT gone.event_id FROM vanished_event AS gone WHERE gone.back_from IS NULL)
UNION ALL
SELECT
    found."check", event.key, found.detail, found.article_key
FROM incoherent_judgement AS found
JOIN event ON event.id = found.event_id
WHERE found.event_id NOT IN (
    SELECT gone.event_id FROM vanished_event AS gone WHERE gone.back_from IS NULL)
UNION ALL
SELECT
    found."check", event.key, found.detail, found.article_key
FROM incoherent_sides AS found
JOIN event ON event.id = found.event_id
WHERE found.event_id NOT IN (
    SELECT gone.event_id FROM vanished_event AS gone WHERE gone.back_from IS NULL)
