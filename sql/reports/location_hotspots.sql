-- title: Where events happen
-- about: Each place with the events in it and in all places below it, so that a country holds its
--   provinces.
-- about: Never add a place to one that holds it. Numbers are as reported, not verified.
-- param: since date NULL | only events that may have lasted until this day or longer
-- param: until date NULL | only events that may have begun by this day
-- param: country country NULL | only events in this country
-- param: location location NULL | only events in this place or in one below it
-- param: actor actor NULL | only events in which an article names this actor or a part of it
-- param: source source NULL | only events that this source reports, with what all others say of
--   them
-- param: event event NULL | only this event
-- param: as_of date NULL | only what was published by this day; undated articles are left out
-- param: rule rule envelope | the rule of reconciliation
-- param: limit number NULL | at most so many rows
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
-- chart: map latitude=latitude longitude=longitude size=killed_best
WITH chosen AS (
-- include: chosen_events
)
SELECT
    place.name AS location, country.name AS country, summed.events, summed.killed_best,
    summed.events_without_best, place.latitude, place.longitude, place.key AS location_key,
    place.kind
FROM (
    SELECT
        location_above.above_id AS location_id, count(*) AS events,
        CAST(sum(killed.best) AS BIGINT) AS killed_best,
        CAST(sum(CASE WHEN killed.event_id IS NOT NULL AND killed.best IS NULL
            THEN 1 ELSE 0 END) AS BIGINT) AS events_without_best
    FROM chosen
    JOIN event ON event.id = chosen.event_id
    JOIN location_above ON location_above.location_id = event.location_id
    LEFT JOIN event_toll AS killed
        ON killed.event_id = event.id AND killed.outcome = 'killed'
        AND killed.victims = 'persons' AND killed.counted = 'all'
        AND killed.rule = CAST(:rule AS TEXT)
        AND CASE
                WHEN CAST(:as_of AS TEXT) IS NULL THEN killed.current
                WHEN killed.known_from <= CAST(:as_of AS TEXT)
                    AND (killed.known_until IS NULL OR killed.known_until > CAST(:as_of
                        AS TEXT)) THEN 1
                ELSE 0 END = 1
        AND NOT EXISTS (
            SELECT 1
            FROM member_toll
            WHERE member_toll.parent_id = event.id AND member_toll.outcome = 'killed'
                AND member_toll.rule = CAST(:rule AS TEXT)
                -- a member that is not chosen must not take away the toll of one that is
                AND member_toll.member_id IN (SELECT chosen.event_id FROM chosen)
                AND CASE
                        WHEN CAST(:as_of AS TEXT) IS NULL THEN member_toll.current
                        WHEN member_toll.known_from <= CAST(:as_of AS TEXT)
                            AND (member_toll.known_until IS NULL
                                OR member_toll.known_until > CAST(:as_of AS TEXT)) THEN 1
                        ELSE 0 END = 1)
        AND (event.id NOT IN (SELECT event_cluster.event_id FROM event_cluster)
            OR CAST(event.id AS TEXT) || ' killed' NOT IN (
-- include: matched_tolls
))
    WHERE event.id NOT IN (
        SELECT matched.event_id
        FROM event_cluster AS matched
        JOIN event_cluster AS ahead
            ON ahead.cluster_key = matched.cluster_key AND ahead.place < matched.place
        WHERE ahead.event_id IN (SELECT chosen.event_id FROM chosen))
    GROUP BY location_above.above_id
) AS summed
JOIN location AS place ON place.id = summed.location_id
LEFT JOIN location AS country ON country.id = (
    SELECT upper_place.id
    FROM location_above
    JOIN location AS upper_place ON upper_place.id = location_above.above_id
    WHERE location_above.location_id = place.id AND upper_place.kind = 'country'
    ORDER BY location_above.distance
    LIMIT 1)
ORDER BY
    summed.killed_best IS NULL, summed.killed_best DESC, summed.events DESC, place.key
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
