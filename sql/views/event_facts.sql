-- title: What an event is
-- about: Each event with the names of its place and country: the ground of every other view.
-- column: event_id | local id, for joins within views
-- column: event_key | key of the event
-- column: title | what it was, in a few neutral words
-- column: event_type | key of its type
-- column: attack | 1: its type is an attack
-- column: date | when, in EDTF
-- column: first_day | first day on which it may have begun; NULL: open
-- column: last_day | last day on which it may have ended; NULL: open
-- column: location_id | local id of its place, for joins within views
-- column: location | name of its place; NULL: not known
-- column: country | name of the country that its place is in; NULL: not known, or in none
-- column: latitude | degrees north of its place; NULL: not known
-- column: longitude | degrees east of its place; NULL: not known
CREATE VIEW event_facts AS
SELECT
    event.id AS event_id, event.key AS event_key, event.title, event.type AS event_type,
    event_type.attack, event.date, event.first_day, event.last_day,
    event.location_id, location.name AS location, country.name AS country,
    location.latitude, location.longitude
FROM event
JOIN event_type ON event_type.key = event.type
LEFT JOIN location ON location.id = event.location_id
LEFT JOIN location AS country ON country.id = (
    SELECT upper_place.id
    FROM location_above
    JOIN location AS upper_place ON upper_place.id = location_above.above_id
    WHERE location_above.location_id = event.location_id AND upper_place.kind = 'country'
    ORDER BY location_above.distance
    LIMIT 1)
