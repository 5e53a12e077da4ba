-- title: Totals that their parts should make and do not
-- about: Each total of a release of UCDP GED, not deprecated, whose best is not the sum of its parts.
-- about: GED promises it: deaths_a, deaths_b, deaths_civilians and deaths_unknown are best. In an
-- about: article parts need not be all. Parts beyond high are told by incoherent_parts.
-- column: event_id | local id of the event, for joins within views
-- column: check | what does not fit
-- column: detail | where and by how much
-- column: article_key | key of the article
CREATE VIEW incoherent_total AS
SELECT
    summed.event_id, 'parts do not make total' AS "check",
    'total, parts ' || CAST(summed.parts AS TEXT) || ', best ' || CAST(summed.best AS TEXT)
        AS detail,
    article.key AS article_key
FROM (
    SELECT
        whole.event_id, whole.article_id, whole.best, coalesce(whole.high, whole.best) AS most,
        (SELECT CAST(sum(part.best) AS BIGINT)
         FROM casualty_figure AS part
         -- + 0: by the event, not by the article, which may be a dataset of a million figures.
         WHERE part.event_id = whole.event_id AND part.article_id + 0 = whole.article_id
            AND part.part_of = whole.figure AND part.standing <> 'deprecated') AS parts
    FROM event
    CROSS JOIN casualty_figure AS whole
    WHERE whole.event_id = event.id AND whole.figure = 'total' AND whole.part_of IS NULL
        AND whole.standing <> 'deprecated'
        AND whole.article_id IN (
            SELECT told.id
            FROM source
            JOIN article AS told ON told.source_id = source.id
            WHERE source.key = 'ucdp-ged' AND told.kind = 'dataset_release')
) AS summed
JOIN article ON article.id = summed.article_id
WHERE summed.parts <> summed.best AND summed.parts <= summed.most
