-- What the database holds of the compared events, value by value: before they are replaced
-- (:moment former) and after (:moment present). Numbers that are not given are ?, as a leading dash
-- would start a formula.
-- :release is the id of the release's article.

INSERT INTO told_value (moment, event_id, field, value)
SELECT
    CAST(:moment AS TEXT), event.id, field.name,
    CASE field.name WHEN 'title' THEN event.title WHEN 'type' THEN event.type
        WHEN 'means' THEN event.means WHEN 'date_precision' THEN event.date_precision
        WHEN 'location_precision' THEN event.location_precision ELSE event.clarity END
FROM compared_event
JOIN event ON event.id = compared_event.event_id
CROSS JOIN (
    SELECT 'title' AS name
    UNION ALL SELECT 'type'
    UNION ALL SELECT 'means'
    UNION ALL SELECT 'date_precision'
    UNION ALL SELECT 'location_precision'
    UNION ALL SELECT 'clarity'
) AS field;

INSERT INTO told_value (moment, event_id, field, value)
SELECT CAST(:moment AS TEXT), account.event_id, 'date', account.date
FROM compared_event
JOIN account ON account.event_id = compared_event.event_id
    AND account.article_id = CASE CAST(:moment AS TEXT)
        WHEN 'former' THEN compared_event.former_article_id ELSE CAST(:release AS BIGINT) END;

INSERT INTO told_value (moment, event_id, field, value, detail)
SELECT CAST(:moment AS TEXT), account.event_id, 'place', location.name, location.key
FROM compared_event
JOIN account ON account.event_id = compared_event.event_id
    AND account.article_id = CASE CAST(:moment AS TEXT)
        WHEN 'former' THEN compared_event.former_article_id ELSE CAST(:release AS BIGINT) END
JOIN location ON location.id = account.location_id;

INSERT INTO told_value (moment, event_id, field, value)
SELECT DISTINCT
    CAST(:moment AS TEXT), event_id, 'sides',
    group_concat(
        name || ' (' || role || CASE stance WHEN 'attributes' THEN '' ELSE ', ' || stance END || ')',
        '; ') OVER (
        PARTITION BY event_id ORDER BY position
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
FROM (
    SELECT
        attribution.event_id, attribution.position, attribution.role, attribution.stance, actor.name
    FROM compared_event
    JOIN attribution ON attribution.event_id = compared_event.event_id
        AND attribution.article_id = CASE CAST(:moment AS TEXT)
            WHEN 'former' THEN compared_event.former_article_id ELSE CAST(:release AS BIGINT) END
    JOIN actor ON actor.id = attribution.actor_id
) AS side;

INSERT INTO told_value (moment, event_id, field, value)
SELECT
    CAST(:moment AS TEXT), account_code_set.event_id, code_set_value.field, code_set_value.code
FROM compared_event
JOIN account_code_set ON account_code_set.event_id = compared_event.event_id
    AND account_code_set.article_id = CASE CAST(:moment AS TEXT)
        WHEN 'former' THEN compared_event.former_article_id ELSE CAST(:release AS BIGINT) END
JOIN code_set_value ON code_set_value.code_set_id = account_code_set.code_set_id
WHERE code_set_value.field <> 'recount_absent';

INSERT INTO told_value (moment, event_id, field, value, detail)
SELECT
    CAST(:moment AS TEXT), figure.event_id, figure.figure,
    coalesce(CAST(figure.low AS TEXT), '?') || '/' || coalesce(CAST(figure.best AS TEXT), '?')
        || '/' || coalesce(CAST(figure.high AS TEXT), '?'),
    figure.victims || ', ' || figure.qualifier || ', attackers ' || figure.perpetrators
        || coalesce(', members of ' || victim.name, '') || coalesce(', by ' || causer.name, '')
FROM compared_event
JOIN casualty_figure AS figure ON figure.event_id = compared_event.event_id
    AND figure.article_id = CASE CAST(:moment AS TEXT)
        WHEN 'former' THEN compared_event.former_article_id ELSE CAST(:release AS BIGINT) END
LEFT JOIN actor AS victim ON victim.id = figure.victim_actor_id
LEFT JOIN actor AS causer ON causer.id = figure.caused_by_id;

INSERT INTO told_value (moment, event_id, field, value, detail)
SELECT
    CAST(:moment AS TEXT), size_event.event_id, 'nperps',
    coalesce(CAST(figure.low AS TEXT), '?') || '/' || coalesce(CAST(figure.best AS TEXT), '?')
        || '/' || coalesce(CAST(figure.high AS TEXT), '?'),
    figure.qualifier || ', of ' || actor.name
FROM compared_event
JOIN size_event ON size_event.event_id = compared_event.event_id
    AND size_event.article_id = CASE CAST(:moment AS TEXT)
        WHEN 'former' THEN compared_event.former_article_id ELSE CAST(:release AS BIGINT) END
JOIN size_figure AS figure
    ON figure.article_id = size_event.article_id AND figure.figure = size_event.figure
JOIN actor ON actor.id = figure.actor_id;
