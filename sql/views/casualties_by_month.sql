-- title: Casualties by month
-- about: Tolls of everyone by month of the event and outcome, each operation or its members once,
--   and each cluster of events judged the same once, in the month of the one that counts: the
--   first that has a number.
-- about: Events whose date does not tell the month stand in rows of their own. As reported, not
--   verified.
-- after: counted_toll, event_month
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
CREATE VIEW casualties_by_month AS
SELECT
    event_month.month, toll.outcome,
    CAST(sum(CASE WHEN toll.best IS NOT NULL THEN coalesce(toll.low, toll.best) END) AS BIGINT)
        AS low,
    CAST(sum(toll.best) AS BIGINT) AS best,
    CASE WHEN count(CASE WHEN toll.high IS NOT NULL THEN toll.best END) = count(toll.best)
        THEN CAST(sum(CASE WHEN toll.best IS NOT NULL THEN toll.high END) AS BIGINT) END AS high,
    count(*) AS events, count(*) - count(toll.best) AS events_without_best,
    CAST(sum(CASE WHEN toll.best IS NULL THEN toll.low END) AS BIGINT) AS floor_without_best
FROM counted_toll AS toll
JOIN event_month ON event_month.event_id = toll.event_id
GROUP BY event_month.month, toll.outcome
