-- Makes room for the next rows.
-- :before is the greatest id of an event when the file was begun: of later ones it is known that the
-- file has told of them.

INSERT INTO told_event
SELECT event_id FROM staged_event WHERE event_id <= CAST(:before AS BIGINT)
ON CONFLICT DO NOTHING;

DELETE FROM staged_event;

DELETE FROM staged_party;

DELETE FROM staged_outlet;

DELETE FROM staged_size;

DELETE FROM staged_mended;

DELETE FROM mended_event;
