-- Of the tolls by the rule, those that count all victims: as they stand, or stood on the day.
        AND toll.counted = 'all' AND toll.rule = CAST(:rule AS TEXT)
        AND CASE
                WHEN CAST(:as_of AS TEXT) IS NULL THEN toll.current
                WHEN toll.known_from <= CAST(:as_of AS TEXT)
                    AND (toll.known_until IS NULL OR toll.known_until > CAST(:as_of AS TEXT))
                    THEN 1
                ELSE 0 END = 1
