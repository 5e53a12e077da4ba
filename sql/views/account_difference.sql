-- title: Accounts that place an event elsewhere
-- about: Each account whose day does not overlap the event's, or whose place is neither the
--   event's
-- about: nor above or below it. A date without a year is held against month and day, where the
-- about: event lies in one year.
-- after: replaced_account
-- column: event_id | local id, for joins within views
-- column: article_id | local id, for joins within views
-- column: what | date or place
-- column: reported | the date in EDTF, or the name of the place, as the article has it
-- column: worded | the article's words for it; NULL: not kept
-- column: basis | where the date comes from, or how the event lies to the place; NULL: not told
-- column: differs_by | days between the nearest ends; NULL for a place or a date without a year
-- column: replaced_from | day of a later release that tells otherwise; NULL: none does
CREATE VIEW account_difference AS
SELECT
    account.event_id, account.article_id, differences.what,
    CASE differences.what
        WHEN 'date' THEN account.date
        ELSE (SELECT location.name FROM location WHERE location.id = account.location_id)
    END AS reported,
    CASE differences.what WHEN 'date' THEN account.date_worded ELSE account.place_worded END
        AS worded,
    CASE differences.what WHEN 'date' THEN account.date_basis ELSE account.place_relation END
        AS basis,
    CASE
        WHEN differences.what = 'place' THEN NULL
        WHEN account.last_day < event.first_day
            THEN event.first_day_number - account.last_day_number
        WHEN account.first_day > event.last_day
            THEN account.first_day_number - event.last_day_number
    END AS differs_by,
    (SELECT replaced.replaced_from
     FROM replaced_account AS replaced
     WHERE replaced.event_id = account.event_id AND replaced.article_id = account.article_id
        -- So that it is looked up only of those that differ.
        AND differences.what IS NOT NULL
     ORDER BY replaced.replaced_from
     LIMIT 1)
        AS replaced_from
FROM account
JOIN event ON event.id = account.event_id
JOIN (SELECT 'date' AS what UNION ALL SELECT 'place' AS what) AS differences
    ON (differences.what = 'date'
        AND (account.last_day < event.first_day OR account.first_day > event.last_day
             -- XXXX-03 and XXXX-03-XX by month, XXXX-03-07 by month and day
             OR (substr(account.date, 1, 5) = 'XXXX-'
                 AND substr(account.date, 6, 2) <> 'XX' AND length(account.date) <= 11
                 AND substr(event.first_day, 1, 4) = substr(event.last_day, 1, 4)
                 AND CASE
                    WHEN length(account.date) < 10 OR substr(account.date, 9, 2) = 'XX'
                        THEN CASE WHEN substr(account.date, 6, 2) < substr(event.first_day, 6, 2)
                            OR substr(account.date, 6, 2) > substr(event.last_day, 6, 2)
                            THEN 1 ELSE 0 END
                    WHEN substr(account.date, 6, 5) < substr(event.first_day, 6, 5)
                        OR substr(account.date, 6, 5) > substr(event.last_day, 6, 5)
                        THEN 1
                    ELSE 0 END = 1)))
    OR (differences.what = 'place'
        AND account.location_id <> event.location_id
        AND NOT EXISTS (
            SELECT 1
            FROM location_above
            WHERE location_above.location_id = account.location_id
                AND location_above.above_id = event.location_id)
        AND NOT EXISTS (
            SELECT 1
            FROM location_above
            WHERE location_above.location_id = event.location_id
                AND location_above.above_id = account.location_id))
-- Most accounts give the event's own day and place, or none: these are left out first.
WHERE account.last_day < event.first_day OR account.first_day > event.last_day
    OR substr(account.date, 1, 5) = 'XXXX-' OR account.location_id <> event.location_id
