-- title: Size figures whose bounds lie the wrong way round
-- about: Each figure of how many a group has, not deprecated, of which a bound lies beyond best or
-- about: the other bound.
-- column: check | what does not fit
-- column: detail | where and by how much
-- column: article_key | key of the article
CREATE VIEW incoherent_size AS
SELECT
    checks."check",
    CASE checks."check"
        WHEN 'low above best' THEN figure.figure || ', low ' || CAST(figure.low AS TEXT)
            || ', best ' || CAST(figure.best AS TEXT)
        WHEN 'best above high' THEN figure.figure || ', best ' || CAST(figure.best AS TEXT)
            || ', high ' || CAST(figure.high AS TEXT)
        ELSE figure.figure || ', low ' || CAST(figure.low AS TEXT) || ', high '
            || CAST(figure.high AS TEXT)
    END AS detail,
    article.key AS article_key
FROM size_figure AS figure
CROSS JOIN (
    SELECT 'low above best' AS "check"
    UNION ALL
    SELECT 'best above high' AS "check"
    UNION ALL
    SELECT 'low above high' AS "check"
) AS checks
JOIN article ON article.id = figure.article_id
WHERE figure.standing <> 'deprecated'
    AND CASE checks."check"
        WHEN 'low above best' THEN CASE WHEN figure.low > figure.best THEN 1 ELSE 0 END
        WHEN 'best above high' THEN CASE WHEN figure.best > figure.high THEN 1 ELSE 0 END
        ELSE CASE WHEN figure.low > figure.high AND figure.best IS NULL THEN 1 ELSE 0 END
    END = 1
