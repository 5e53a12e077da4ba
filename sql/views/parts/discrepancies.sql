-- What is told of the groups of victims in `differing`, whose claims differ as `pair` says. Words
-- without a number ('dozens') that lie above every number leave the highest open.
SELECT
    differing.event_key, differing.outcome, differing.victims, differing.lowest,
    CASE WHEN differing.unnumbered_from > 10 * differing.highest THEN NULL
        ELSE differing.highest END AS highest,
    CASE WHEN differing.unnumbered_from > 10 * differing.highest THEN NULL
        ELSE differing.highest - differing.lowest END AS spread,
    (SELECT group_concat(named.source, '; ') OVER (
        ORDER BY named.source ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
     FROM (
        SELECT DISTINCT article.source
        FROM claim
        JOIN article_facts AS article ON article.article_id = claim.article_id
        WHERE claim.event_id = differing.event_id AND claim.outcome = differing.outcome
            AND claim.victims = differing.victims AND claim.counted = 'all'
            AND coalesce(claim.low, claim.best, claim.high) = differing.lowest
            AND EXISTS (
                SELECT 1
                FROM pair
                WHERE pair.event_id = claim.event_id AND pair.outcome = claim.outcome
                    AND pair.victims = claim.victims
                    AND claim.claim IN (pair.claim, pair.other_claim))
     ) AS named
     LIMIT 1) AS sources_low,
    (SELECT group_concat(named.source, '; ') OVER (
        ORDER BY named.source ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
     FROM (
        SELECT DISTINCT article.source
        FROM claim
        JOIN article_facts AS article ON article.article_id = claim.article_id
        WHERE claim.event_id = differing.event_id AND claim.outcome = differing.outcome
            AND claim.victims = differing.victims AND claim.counted = 'all'
            AND CASE
                    WHEN differing.unnumbered_from > 10 * differing.highest
                        THEN CASE WHEN coalesce(claim.high, claim.best, claim.low) IS NULL
                            AND claim.test_low > 10 * differing.highest THEN 1 ELSE 0 END
                    WHEN coalesce(claim.high, claim.best, claim.low) = differing.highest THEN 1
                    ELSE 0 END = 1
            AND EXISTS (
                SELECT 1
                FROM pair
                WHERE pair.event_id = claim.event_id AND pair.outcome = claim.outcome
                    AND pair.victims = claim.victims
                    AND claim.claim IN (pair.claim, pair.other_claim))
     ) AS named
     LIMIT 1) AS sources_high,
    CASE differing.gravity
        WHEN 5 THEN 'contradicts'
        WHEN 4 THEN 'scope unknown'
        WHEN 3 THEN 'differs in scope'
        WHEN 2 THEN 'superseded'
        ELSE 'compatible'
    END AS verdict,
    differing.title, differing.first_day
FROM differing
