-- title: How sources stand to the others
-- about: Each source against other origins that other sources give, on the same event, outcome,
--   group and scope.
-- about: This is no measure of reliability: many sources may pass on one mistake.
-- after: claim_standing
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: figures | tolls that it gives itself, one an article, origin, outcome and group
-- column: agreeing | those compared with somebody else and contradicted by nobody
-- column: above | those contradicted that lie above the lower middle of the others
-- column: below | those contradicted that lie below it
-- column: mean_deviation | persons; mean of its number less the lower middle of the others, to
--   two decimals; NULL: nothing to compare
-- column: sole_source | tolls where no other source gives one, of the whole group
-- column: source_key | key of the outlet; NULL: not known
CREATE VIEW source_agreement AS
SELECT
    standing.source, count(*) AS figures,
    CAST(sum(CASE WHEN standing.compared > 0 AND standing.contradicted = 0 THEN 1 ELSE 0 END)
        AS BIGINT) AS agreeing,
    CAST(sum(CASE WHEN standing.contradicted > 0 AND standing.best > standing.reference
        THEN 1 ELSE 0 END) AS BIGINT) AS above,
    CAST(sum(CASE WHEN standing.contradicted > 0 AND standing.best < standing.reference
        THEN 1 ELSE 0 END) AS BIGINT) AS below,
    CAST(round(1.0 * sum(standing.best - standing.reference)
        / nullif(count(standing.best - standing.reference), 0), 2) AS DOUBLE PRECISION)
        AS mean_deviation,
    CAST(sum(standing.sole) AS BIGINT) AS sole_source, standing.source_key
FROM claim_standing AS standing
GROUP BY standing.counted_source, standing.source, standing.source_key
