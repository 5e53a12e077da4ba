-- title: Where events happen
-- about: Each place with the events in it and in all places below it, so that a country holds its
--   provinces.
-- about: Never add a place to one that holds it. Numbers are as reported, not verified.
-- after: counted_toll, event_cluster
-- column: location | name of the place
-- column: country | name of the country that it is in; NULL: none
-- column: events | events in it or in a place below it; events judged the same are one, where the
--   first of them lies
-- column: killed_best | persons; killed, each operation or its members once; events without a
--   best are left out; NULL: none
-- column: events_without_best | events with reports of killed that give no number to take as best
-- column: latitude | degrees north; NULL: not known
-- column: longitude | degrees east; NULL: not known
-- column: location_key | key of the place
-- column: kind | what sort of place
CREATE VIEW location_hotspots AS
SELECT
    place.name AS location, country.name AS country, summed.events, summed.killed_best,
    summed.events_without_best, place.latitude, place.longitude, place.key AS location_key,
    place.kind
FROM (
    SELECT
        location_above.above_id AS location_id, count(*) AS events,
        CAST(sum(killed.best) AS BIGINT) AS killed_best,
        CAST(sum(CASE WHEN killed.event_id IS NOT NULL AND killed.best IS NULL
            THEN 1 ELSE 0 END) AS BIGINT) AS events_without_best
    FROM event
    JOIN location_above ON location_above.location_id = event.location_id
    LEFT JOIN counted_toll AS killed
        ON killed.event_id = event.id AND killed.outcome = 'killed'
    WHERE event.id NOT IN (
        SELECT event_cluster.event_id FROM event_cluster WHERE event_cluster.place > 1)
    GROUP BY location_above.above_id
) AS summed
JOIN location AS place ON place.id = summed.location_id
LEFT JOIN location AS country ON country.id = (
    SELECT upper_place.id
    FROM location_above
    JOIN location AS upper_place ON upper_place.id = location_above.above_id
    WHERE location_above.location_id = place.id AND upper_place.kind = 'country'
    ORDER BY location_above.distance
    LIMIT 1)
