-- title: The month of an event
-- about: Each event with the month in which it lies, as sums by month name it.
-- column: event_id | local id, for joins within views
-- column: month | YYYY-MM where it lies in one month, YYYY where it lies in one year, else unknown
CREATE VIEW event_month AS
SELECT
    event.id AS event_id,
    CASE
        WHEN substr(event.first_day, 1, 7) = substr(event.last_day, 1, 7)
            THEN substr(event.first_day, 1, 7)
        WHEN substr(event.first_day, 1, 4) = substr(event.last_day, 1, 4)
            THEN substr(event.first_day, 1, 4)
        ELSE 'unknown'
    END AS month
FROM event
