-- What is new of the staged rows into the tables. A place that moved to another parent takes its
-- places above with it where the load ends.

INSERT INTO location (key, name, parent_id, kind, latitude, longitude)
SELECT key, name, parent_id, kind, latitude, longitude
FROM staged_place
WHERE status = 'new'
ORDER BY position;

UPDATE staged_place
SET location_id = (SELECT location.id FROM location WHERE location.key = staged_place.key)
WHERE status = 'new';

INSERT INTO location_above (location_id, above_id, distance)
SELECT location_id, location_id, 0 FROM staged_place WHERE status = 'new'
UNION ALL
SELECT staged_place.location_id, location_above.above_id, location_above.distance + 1
FROM staged_place
JOIN location_above ON location_above.location_id = staged_place.parent_id
WHERE staged_place.status = 'new';

INSERT INTO moved_place
SELECT staged_place.location_id
FROM staged_place
JOIN location ON location.id = staged_place.location_id
WHERE staged_place.status = 'changed'
    AND location.parent_id IS DISTINCT FROM staged_place.parent_id;

UPDATE location
SET name = staged_place.name, kind = staged_place.kind, parent_id = staged_place.parent_id,
    latitude = staged_place.latitude, longitude = staged_place.longitude
FROM staged_place
WHERE location.id = staged_place.location_id AND staged_place.status = 'changed';

UPDATE location
SET latitude = staged_place.latitude, longitude = staged_place.longitude
FROM staged_place
WHERE location.id = staged_place.location_id AND staged_place.status = 'added'
    AND location.latitude IS NULL;

DELETE FROM location_name
WHERE location_id IN (SELECT location_id FROM staged_place WHERE status = 'changed');

INSERT INTO location_name (location_id, name)
SELECT staged_place.location_id, staged_place_name.name
FROM staged_place
JOIN staged_place_name ON staged_place_name.position = staged_place.position
WHERE staged_place.status <> 'same'
    AND NOT EXISTS (
        SELECT 1 FROM location_name
        WHERE location_name.location_id = staged_place.location_id
            AND location_name.name = staged_place_name.name);

INSERT INTO external_id (scheme, value, location_id)
SELECT 'geonames', value, location_id
FROM staged_place
WHERE status IN ('new', 'added')
    AND NOT EXISTS (
        SELECT 1 FROM external_id
        WHERE external_id.scheme = 'geonames' AND external_id.value = staged_place.value
            AND external_id.location_id = staged_place.location_id);

INSERT INTO external_id (scheme, value, location_id)
SELECT 'geonames-division', division, location_id
FROM staged_place
WHERE status <> 'same' AND division IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM external_id
        WHERE external_id.scheme = 'geonames-division'
            AND external_id.value = staged_place.division
            AND external_id.location_id = staged_place.location_id)
