-- Another file of the same connection makes its own.

DROP TABLE staged_place;

DROP TABLE staged_place_name;

DROP TABLE moved_place
