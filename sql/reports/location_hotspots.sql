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
WITH chosen AS MATERIALIZED (
SELECT found.event_id
FROM (
-- include: chosen_events
) AS found
-- include: still_told
),
-- include: counted_elsewhere
,
-- Apart: joined outright, the tolls of all events would be read, whichever are chosen.
killed AS (
    SELECT toll.event_id, toll.best
    FROM chosen
    CROSS JOIN toll_by_rule AS toll
    LEFT JOIN counted_elsewhere AS elsewhere
        ON elsewhere.event_id = toll.event_id AND elsewhere.outcome = toll.outcome
        AND (elsewhere.unless_number = 0
             OR (toll.best IS NULL AND coalesce(toll.low, 0) < 1))
    WHERE toll.event_id = chosen.event_id AND toll.outcome = 'killed'
        AND toll.victims = 'persons'
-- include: toll_of_the_day
        AND elsewhere.event_id IS NULL
),
own AS (
    SELECT
        event.location_id,
        sum(CASE WHEN EXISTS (
                SELECT 1
                FROM clustered_event AS matched
                CROSS JOIN clustered_event AS ahead
                WHERE matched.event_id = event.id AND ahead.cluster_id = matched.cluster_id
                    AND ahead.place < matched.place
                    AND ahead.event_id IN (SELECT chosen.event_id FROM chosen))
            THEN 0 ELSE 1 END) AS events,
        sum(killed.best) AS killed_best,
        sum(CASE WHEN killed.event_id IS NOT NULL AND killed.best IS NULL THEN 1 ELSE 0 END)
            AS events_without_best
    FROM chosen
    CROSS JOIN event
    LEFT JOIN killed ON killed.event_id = event.id
    WHERE event.id = chosen.event_id
    GROUP BY event.location_id
)
-- include: hotspots
ORDER BY
    summed.killed_best DESC NULLS LAST, summed.events DESC, place.key
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
