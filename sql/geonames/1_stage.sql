-- The tables that rows of GeoNames pass through on their way into the database, with the types and
-- collation of the columns that they feed. A name belongs to the place with its position.

CREATE TEMPORARY TABLE staged_place AS
SELECT
    location.id AS position, external_id.value, location.key, location.name, location.kind,
    location.parent_id, location.latitude, location.longitude, location_name.name AS division,
    location.id AS location_id, location.id AS own, location.key AS status
FROM location
JOIN external_id ON external_id.location_id = location.id
JOIN location_name ON location_name.location_id = location.id
WHERE location.id IS NULL;

CREATE TEMPORARY TABLE staged_place_name AS
SELECT location_id AS position, name FROM location_name WHERE location_id IS NULL;

CREATE TEMPORARY TABLE moved_place AS
SELECT id AS location_id FROM location WHERE id IS NULL;

CREATE INDEX ix_staged_place_name ON staged_place_name (position)
