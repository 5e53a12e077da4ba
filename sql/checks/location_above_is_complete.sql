-- title: Each place has itself and all above it in location_above, and nothing else.
SELECT location.key AS location, upper_location.key AS above, 'is missing' AS wrong
FROM location
JOIN (
    SELECT location.id AS location_id, location.id AS above_id, 0 AS distance
    FROM location
    UNION ALL
    SELECT location.id, location_above.above_id, location_above.distance + 1
    FROM location
    JOIN location_above ON location_above.location_id = location.parent_id
) AS wanted ON wanted.location_id = location.id
JOIN location AS upper_location ON upper_location.id = wanted.above_id
WHERE NOT EXISTS (
    SELECT 1
    FROM location_above
    WHERE location_above.location_id = wanted.location_id
        AND location_above.above_id = wanted.above_id
        AND location_above.distance = wanted.distance)
UNION ALL
SELECT location.key, upper_location.key, 'is not above'
FROM location_above
JOIN location ON location.id = location_above.location_id
JOIN location AS upper_location ON upper_location.id = location_above.above_id
WHERE location_above.location_id <> location_above.above_id AND NOT EXISTS (
    SELECT 1
    FROM location_above AS of_parent
    WHERE of_parent.location_id = location.parent_id
        AND of_parent.above_id = location_above.above_id)
