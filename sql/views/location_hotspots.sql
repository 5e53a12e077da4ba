-- title: Where events happen
-- about: Each place with the events in it and in all places below it, so that a country holds its
--   provinces.
-- about: Never add a place to one that holds it. Numbers are as reported, not verified.
-- after: counted_toll, vanished_event
-- column: location | name of the place
-- column: country | name of the country that it is in; NULL: none
-- column: events | events in it or in a place below it; events judged the same are one, where the
--   first of them lies
-- column: killed_best | persons; killed, each operation or its members once; events without a
--   best are left out; NULL: none
-- column: events_without_best | events with reports of killed that give no number to take as best
-- column: latitude | degrees north; NULL: not known
-- column: longitude | degrees east; NULL: not known
-- column: location_key | key of the place
-- column: kind | what sort of place
CREATE VIEW location_hotspots AS
WITH own AS (
    SELECT
        event.location_id, count(*) - count(later.event_id) AS events,
        sum(killed.best) AS killed_best,
        sum(CASE WHEN killed.event_id IS NOT NULL AND killed.best IS NULL THEN 1 ELSE 0 END)
            AS events_without_best
    FROM event
    LEFT JOIN counted_toll AS killed
        ON killed.event_id = event.id AND killed.outcome = 'killed'
    LEFT JOIN clustered_event AS later ON later.event_id = event.id AND later.place > 1
    WHERE NOT EXISTS (
        SELECT 1
        FROM vanished_event AS gone
        WHERE gone.event_id = event.id AND gone.back_from IS NULL)
    GROUP BY event.location_id
)
-- include: hotspots
