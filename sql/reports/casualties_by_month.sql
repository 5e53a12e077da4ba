-- title: Casualties by month
-- about: Tolls of everyone by month of the event and outcome, each operation or its members once,
--   and each cluster of events judged the same once, in the month of the one that counts: the
--   first that has a number.
-- about: Events whose date does not tell the month stand in rows of their own. As reported, not
--   verified.
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
-- column: month | YYYY-MM where the event lies in one month, YYYY where it lies in one year, else
--   unknown
-- column: outcome | what happened to them
-- column: low | persons; sum of the least, of the events with a best; NULL: none has one
-- column: best | persons; sum; NULL: no event has one
-- column: high | persons; sum of the greatest, of the events with a best; NULL: none, or open for
--   one of them
-- column: events | events with a toll of this outcome; an operation only where none of its
--   members has a number
-- column: events_without_best | those of them for which nobody gave a number to take as best:
--   they are not in low, best and high
-- column: floor_without_best | persons; sum of the least of these, to be added to low; NULL: none
--   is told
-- chart: bar x=month low=low best=best high=high facet=outcome
WITH chosen AS MATERIALIZED (
SELECT found.event_id
FROM (
-- include: chosen_events
) AS found
-- include: still_told
),
-- include: counted_elsewhere
SELECT
    summed.month, summed.outcome, summed.low, summed.best, summed.high, summed.events,
    summed.events_without_best, summed.floor_without_best
FROM (
    SELECT
        event_month.month, toll.outcome,
        CAST(sum(CASE WHEN toll.best IS NOT NULL THEN coalesce(toll.low, toll.best) END) AS BIGINT)
            AS low,
        CAST(sum(toll.best) AS BIGINT) AS best,
        CASE WHEN count(CASE WHEN toll.high IS NOT NULL THEN toll.best END) = count(toll.best)
            THEN CAST(sum(CASE WHEN toll.best IS NOT NULL THEN toll.high END) AS BIGINT) END
            AS high,
        count(*) AS events, count(*) - count(toll.best) AS events_without_best,
        CAST(sum(CASE WHEN toll.best IS NULL THEN toll.low END) AS BIGINT) AS floor_without_best
    FROM chosen
    CROSS JOIN event_month
    CROSS JOIN toll_by_rule AS toll
    LEFT JOIN counted_elsewhere AS elsewhere
        ON elsewhere.event_id = toll.event_id AND elsewhere.outcome = toll.outcome
        AND (elsewhere.unless_number = 0
             OR (toll.best IS NULL AND coalesce(toll.low, 0) < 1))
    WHERE event_month.event_id = chosen.event_id
        AND toll.event_id = chosen.event_id
        AND toll.victims = 'persons'
-- include: toll_of_the_day
        AND elsewhere.event_id IS NULL
    GROUP BY event_month.month, toll.outcome
) AS summed
JOIN outcome ON outcome.key = summed.outcome
ORDER BY summed.month, outcome.rank
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
