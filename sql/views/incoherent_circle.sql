-- title: Operations within themselves
-- about: An event that is part of another, which is part of it.
-- column: event_id | local id of the event, for joins within views
-- column: check | what does not fit
-- column: detail | where and by how much
-- column: article_key | key of the article; NULL: several, or none
CREATE VIEW incoherent_circle AS
SELECT
    upward.member_id AS event_id, 'operation within itself' AS "check",
    'is part of ' || other.key || ' and holds it' AS detail, CAST(NULL AS TEXT) AS article_key
FROM event_member AS upward
JOIN event_member AS downward
    ON downward.member_id = upward.parent_id AND downward.parent_id = upward.member_id
JOIN event AS other ON other.id = upward.parent_id
