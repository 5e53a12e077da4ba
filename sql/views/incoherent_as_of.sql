-- title: Figures of a day before their event, or after their article
-- about: A casualty figure, not deprecated, that speaks of a day before the event or after its
-- about: article.
-- column: event_id | local id of the event, for joins within views
-- column: check | what does not fit
-- column: detail | where and by how much
-- column: article_key | key of the article; NULL: several, or none
CREATE VIEW incoherent_as_of AS
SELECT
    figure.event_id, 'date order' AS "check",
    figure.figure || ' speaks of ' || figure.as_of || CASE ends."end"
        WHEN 'event' THEN ', the event from ' || event.first_day
        ELSE ', published by ' || article.published_last_day END AS detail,
    article.key AS article_key
FROM casualty_figure AS figure
-- In this order: few figures speak of a day, and only their events and articles are looked up.
CROSS JOIN event
CROSS JOIN article
CROSS JOIN (SELECT 'event' AS "end" UNION ALL SELECT 'article' AS "end") AS ends
WHERE figure.as_of IS NOT NULL AND figure.standing <> 'deprecated'
    AND event.id = figure.event_id AND article.id = figure.article_id
    AND CASE ends."end"
        WHEN 'event' THEN CASE WHEN figure.as_of_last_day < event.first_day THEN 1 ELSE 0 END
        ELSE CASE WHEN figure.as_of_first_day > article.published_last_day THEN 1 ELSE 0 END
    END = 1
