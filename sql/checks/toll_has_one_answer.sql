-- title: On each day a toll has one answer, one of them current, until its figures are taken back.
SELECT event.key AS event, bad.outcome, bad.victims, bad.counted, bad.rule, bad.wrong
FROM (
    SELECT
        toll.event_id, toll.outcome, toll.victims, toll.counted, toll.rule,
        'until is not the next from' AS wrong
    FROM event_toll AS toll
    LEFT JOIN event_toll AS next_toll
        ON next_toll.event_id = toll.event_id AND next_toll.outcome = toll.outcome
        AND next_toll.victims = toll.victims AND next_toll.counted = toll.counted
        AND next_toll.rule = toll.rule AND next_toll.step = toll.step + 1
    WHERE coalesce(toll.known_until, '-') <> coalesce(next_toll.known_from, '-')
        OR toll.known_until <= toll.known_from
    UNION ALL
    SELECT
        event_toll.event_id, event_toll.outcome, event_toll.victims, event_toll.counted,
        event_toll.rule, 'not one is current'
    FROM event_toll
    GROUP BY
        event_toll.event_id, event_toll.outcome, event_toll.victims, event_toll.counted,
        event_toll.rule
    HAVING sum(event_toll.current) <> 1
) AS bad
JOIN event ON event.id = bad.event_id
WHERE NOT EXISTS (
    SELECT 1
    FROM casualty_figure
    JOIN article AS newer ON newer.key = casualty_figure.replaced_by
    WHERE casualty_figure.event_id = bad.event_id AND casualty_figure.outcome = bad.outcome
        AND casualty_figure.standing = 'deprecated' AND newer.kind = 'dataset_release')
    AND NOT EXISTS (
        SELECT 1
        FROM casualty_figure
        JOIN article ON article.id = casualty_figure.article_id
        WHERE casualty_figure.event_id = bad.event_id AND casualty_figure.outcome = bad.outcome
            AND article.retracted IS NOT NULL)
