-- Deaths without a number stand in the place of none with one (unless_number = 1).
left_out AS MATERIALIZED (
    SELECT
        ahead.event_id, toll_ahead.actor_id, toll_ahead.side,
        min(CASE WHEN ahead.place < 2 AND (toll_ahead.best IS NOT NULL OR toll_ahead.low >= 1)
            THEN 0 ELSE 1 END) AS unless_number
    FROM ahead
    CROSS JOIN article_toll AS toll_ahead
    WHERE toll_ahead.event_id = ahead.ahead_id
        AND (ahead.place = 1 OR toll_ahead.best IS NOT NULL OR toll_ahead.low >= 1)
    GROUP BY ahead.event_id, toll_ahead.actor_id, toll_ahead.side
),
