-- Which of the staged rows tell of places that are there, and whether they tell anything new.
-- own is 1 for a place that came from GeoNames alone; what a coding frame says of a place stands,
-- and GeoNames adds to it what it lacks.
-- status: new, changed, added (something that was lacking) or same.

UPDATE staged_place SET location_id = (
    SELECT min(external_id.location_id) FROM external_id
    WHERE external_id.scheme = 'geonames' AND external_id.value = staged_place.value
        AND external_id.location_id IS NOT NULL);

UPDATE staged_place
SET location_id = (SELECT location.id FROM location WHERE location.key = staged_place.key)
WHERE location_id IS NULL;

UPDATE staged_place SET own = CASE WHEN kind <> 'country' AND key = (
    SELECT location.key FROM location WHERE location.id = staged_place.location_id)
    THEN 1 ELSE 0 END;

UPDATE staged_place SET status = CASE
    WHEN location_id IS NULL THEN 'new'
    WHEN own = 1 AND (
        EXISTS (
            SELECT 1 FROM location
            WHERE location.id = staged_place.location_id
                AND (location.name <> staged_place.name OR location.kind <> staged_place.kind
                    OR location.parent_id IS DISTINCT FROM staged_place.parent_id
                    OR location.latitude IS DISTINCT FROM staged_place.latitude
                    OR location.longitude IS DISTINCT FROM staged_place.longitude))
        OR EXISTS (
            SELECT 1 FROM location_name
            WHERE location_name.location_id = staged_place.location_id
                AND NOT EXISTS (
                    SELECT 1 FROM staged_place_name
                    WHERE staged_place_name.position = staged_place.position
                        AND staged_place_name.name = location_name.name))
        OR (division IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM external_id
            WHERE external_id.scheme = 'geonames-division'
                AND external_id.value = staged_place.division
                AND external_id.location_id = staged_place.location_id)))
        THEN 'changed'
    WHEN EXISTS (
            SELECT 1 FROM location
            WHERE location.id = staged_place.location_id AND location.latitude IS NULL)
        OR EXISTS (
            SELECT 1 FROM staged_place_name
            WHERE staged_place_name.position = staged_place.position
                AND NOT EXISTS (
                    SELECT 1 FROM location_name
                    WHERE location_name.location_id = staged_place.location_id
                        AND location_name.name = staged_place_name.name))
        OR NOT EXISTS (
            SELECT 1 FROM external_id
            WHERE external_id.scheme = 'geonames' AND external_id.value = staged_place.value
                AND external_id.location_id = staged_place.location_id)
        THEN 'added'
    ELSE 'same' END
