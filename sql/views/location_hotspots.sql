-- title: Where events happen
-- about: Each place with the events in it and in all places below it, so that a country holds its
--   provinces.
-- about: Never add a place to one that holds it. Numbers are as reported, not verified.
-- after: counted_toll, vanished_event
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
        location_above.above_id AS location_id, CAST(sum(own.events) AS BIGINT) AS events,
        CAST(sum(own.killed_best) AS BIGINT) AS killed_best,
        CAST(sum(own.events_without_best) AS BIGINT) AS events_without_best
    FROM (
        SELECT
            event.location_id, count(*) - count(later.event_id) AS events,
            sum(killed.best) AS killed_best,
            sum(CASE WHEN killed.event_id IS NOT NULL AND killed.best IS NULL THEN 1 ELSE 0 END)
                AS events_without_best
        FROM event
        LEFT JOIN counted_toll AS killed
            ON killed.event_id = event.id AND killed.outcome = 'killed'
        LEFT JOIN clustered_event AS later ON later.event_id = event.id AND later.place > 1
        WHERE NOT EXISTS (
            SELECT 1
            FROM vanished_event AS gone
            WHERE gone.event_id = event.id AND gone.back_from IS NULL)
        GROUP BY event.location_id
    ) AS own
    CROSS JOIN location_above
    WHERE location_above.location_id = own.location_id
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
-- Where only events lie that others stand for, there is nothing to tell.
WHERE summed.events > 0 OR summed.killed_best IS NOT NULL OR summed.events_without_best > 0
