-- title: Figures behind the claims of one event
-- about: Every figure of the event's accounts, with its words; tolls before their increments.
-- param: event text | key of the event
SELECT
    figure.article_key, figure.figure, figure.outcome, figure.victims, figure.low, figure.best,
    figure.high, figure.qualifier, figure.worded, figure.certainty, figure.counting, figure.part_of,
    figure.standing, figure.standing_reason, figure.said_by, figure.quote, figure.source,
    figure.retracted, figure.machine, figure.occupation, figure.sex, figure.age_group,
    figure.nationality
FROM event
JOIN figure_facts AS figure ON figure.event_id = event.id
WHERE event.key = CAST(:event AS TEXT)
ORDER BY
    CASE figure.counting WHEN 'increment' THEN 1 ELSE 0 END, figure.published_last_day IS NULL,
    figure.published_last_day, figure.article_key, figure.figure
