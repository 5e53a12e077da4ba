-- title: Figures whose parts exceed them
-- about: Each casualty figure, not deprecated, with parts of more people than it has. Parts that
-- about: count particular victims or some of a group may overlap: each must fit on its own. A total
-- about: that is 'about' so many leaves room for 10 % more.
-- column: event_id | local id of the event, for joins within views
-- column: check | what does not fit
-- column: detail | where and by how much
-- column: article_key | key of the article; NULL: several, or none
CREATE VIEW incoherent_parts AS
SELECT
    summed.event_id, 'parts exceed total' AS "check",
    summed.figure || ', parts ' || CAST(summed.parts AS TEXT) || ', total '
        || CAST(summed.total AS TEXT) AS detail,
    article.key AS article_key
FROM (
    SELECT
        whole.event_id, whole.article_id, whole.figure,
        coalesce(whole.high, whole.best) AS total, whole.qualifier,
        (SELECT CASE WHEN sum(addend.persons) > max(addend.least)
            THEN CAST(sum(addend.persons) AS BIGINT) ELSE max(addend.least) END
         FROM (
            SELECT
                coalesce(part.low, part.best) AS least,
                CASE WHEN part.counting = 'toll' AND part.occupation IS NULL AND part.sex IS NULL
                        AND part.age_group IS NULL AND part.nationality_id IS NULL
                    THEN coalesce(part.low, part.best) END AS persons
            FROM casualty_figure AS part
            -- + 0: by the event, not by the article, which may be a dataset of a million figures.
            WHERE part.event_id = whole.event_id AND part.article_id + 0 = whole.article_id
                AND part.part_of = whole.figure AND part.standing <> 'deprecated'
         ) AS addend) AS parts
    -- Only events of which all parts together exceed the least of the wholes, or where figures have
    -- parts that have parts, or several have some: in most there is nothing to look for.
    FROM event
    CROSS JOIN casualty_figure AS whole
    WHERE (
            SELECT CASE
                WHEN min(figure.part_of) < max(figure.part_of) THEN 1
                WHEN sum(CASE WHEN figure.part_of IS NOT NULL
                        THEN coalesce(figure.low, figure.best) END)
                    > min(CASE WHEN figure.part_of IS NULL
                        THEN coalesce(figure.high, figure.best) END) THEN 1
                END
            FROM casualty_figure AS figure
            WHERE figure.event_id = event.id AND figure.standing <> 'deprecated') = 1
        AND whole.event_id = event.id AND whole.standing <> 'deprecated'
) AS summed
JOIN article ON article.id = summed.article_id
WHERE summed.parts * 10 > summed.total * CASE summed.qualifier WHEN 'about' THEN 11 ELSE 10 END
