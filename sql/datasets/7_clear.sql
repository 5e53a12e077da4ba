-- Makes room for the next rows.
-- :complete is 1 where events that the file does not hold have vanished.

INSERT INTO seen_event SELECT event_id FROM staged_event WHERE CAST(:complete AS BIGINT) = 1;

DELETE FROM staged_event;

DELETE FROM staged_party;

DELETE FROM staged_outlet;
