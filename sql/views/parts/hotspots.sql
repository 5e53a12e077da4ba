-- Places with the sums of the events in them, which `own` holds, and in all places below them.
SELECT
    place.name AS location, country.name AS country, summed.events, summed.killed_best,
    summed.events_without_best, place.latitude, place.longitude, place.key AS location_key,
    place.kind
FROM (
    SELECT
        location_above.above_id AS location_id, CAST(sum(own.events) AS BIGINT) AS events,
        CAST(sum(own.killed_best) AS BIGINT) AS killed_best,
        CAST(sum(own.events_without_best) AS BIGINT) AS events_without_best
    FROM own
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
