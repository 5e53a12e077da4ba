-- Every place, with what it is part of.
SELECT location.id, location.parent_id, location.kind, location.latitude, location.longitude
FROM location
