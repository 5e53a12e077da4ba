-- The places above of whatever has another parent than before, and of all that is in it.

INSERT INTO moved_place
SELECT DISTINCT location_above.location_id
FROM location_above
WHERE location_above.above_id IN (SELECT location_id FROM moved_place)
    AND location_above.location_id NOT IN (SELECT location_id FROM moved_place);

DELETE FROM location_above WHERE location_id IN (SELECT location_id FROM moved_place);

INSERT INTO location_above (location_id, above_id, distance)
WITH RECURSIVE line (location_id, above_id, distance) AS (
    SELECT DISTINCT location_id, location_id, 0 FROM moved_place
    UNION ALL
    SELECT line.location_id, location.parent_id, line.distance + 1
    FROM line
    JOIN location ON location.id = line.above_id
    WHERE location.parent_id IS NOT NULL AND line.distance < 100)
SELECT location_id, above_id, distance FROM line
