-- Of the events found, those that their dataset still holds, or that others tell of.
WHERE NOT EXISTS (
    SELECT 1
    FROM vanished_event AS gone
    WHERE gone.event_id = found.event_id
        AND CASE
                WHEN CAST(:as_of AS TEXT) IS NULL
                    THEN CASE WHEN gone.back_from IS NULL THEN 1 ELSE 0 END
                WHEN gone.gone_from <= CAST(:as_of AS TEXT)
                    AND (gone.back_from IS NULL OR gone.back_from > CAST(:as_of AS TEXT)) THEN 1
                ELSE 0 END = 1)
