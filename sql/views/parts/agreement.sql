-- How sources stand to the others, from `standing`; the rows are to be grouped by source.
-- By article first, so that sources are looked up of these, and not of every claim.
by_article AS (
    SELECT
        standing.article_id, count(*) AS figures,
        sum(CASE WHEN standing.compared > 0 AND standing.contradicted = 0 THEN 1 ELSE 0 END)
            AS agreeing,
        sum(CASE WHEN standing.contradicted > 0 AND standing.best > standing.reference
            THEN 1 ELSE 0 END) AS above,
        sum(CASE WHEN standing.contradicted > 0 AND standing.best < standing.reference
            THEN 1 ELSE 0 END) AS below,
        sum(standing.best - standing.reference) AS deviation,
        count(standing.best - standing.reference) AS deviating, sum(standing.sole) AS sole_source
    FROM standing
    GROUP BY standing.article_id
)
SELECT
    facts.source, CAST(sum(by_article.figures) AS BIGINT) AS figures,
    CAST(sum(by_article.agreeing) AS BIGINT) AS agreeing,
    CAST(sum(by_article.above) AS BIGINT) AS above,
    CAST(sum(by_article.below) AS BIGINT) AS below,
    CAST(round(1.0 * sum(by_article.deviation) / nullif(sum(by_article.deviating), 0), 2)
        AS DOUBLE PRECISION) AS mean_deviation,
    CAST(sum(by_article.sole_source) AS BIGINT) AS sole_source, facts.source_key
FROM by_article
JOIN article_facts AS facts ON facts.article_id = by_article.article_id
