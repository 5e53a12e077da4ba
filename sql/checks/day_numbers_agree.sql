-- title: Day numbers are of their days: the same for the same day, greater for a later one.
SELECT bad.table_name AS "table", bad.day, bad.number
FROM (
    SELECT
        numbered.table_name, numbered.day, numbered.number,
        lag(numbered.day) OVER by_day AS former_day,
        lag(numbered.number) OVER by_day AS former_number
    FROM (
        SELECT 'event' AS table_name, first_day AS day, first_day_number AS number FROM event
        UNION
        SELECT 'event', last_day, last_day_number FROM event
        UNION
        SELECT 'account', first_day, first_day_number FROM account
        UNION
        SELECT 'account', last_day, last_day_number FROM account
    ) AS numbered
    WHERE numbered.day IS NOT NULL OR numbered.number IS NOT NULL
    WINDOW by_day AS (ORDER BY numbered.day, numbered.number)
) AS bad
WHERE bad.day IS NULL OR bad.number IS NULL
    OR (bad.former_day = bad.day AND bad.former_number <> bad.number)
    OR (bad.former_day < bad.day AND bad.former_number >= bad.number)
