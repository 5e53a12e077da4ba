-- What the articles together tell of an actor in an event, of each side; `told` and `counted` are
-- the figures that they sum.
by_article AS (
    SELECT
        event_id, actor_id, side, article_id, CAST(sum(low) AS BIGINT) AS low,
        CASE WHEN count(best) = count(*) THEN CAST(sum(best) AS BIGINT) END AS best,
        CASE WHEN count(high) = count(*) THEN CAST(sum(high) AS BIGINT) END AS high
    FROM counted
    WHERE choice = 1
    GROUP BY event_id, actor_id, side, article_id
),
placed AS (
    SELECT
        event_id, actor_id, side, low, best, high,
        row_number() OVER (
            PARTITION BY event_id, actor_id, side, CASE WHEN best IS NULL THEN 0 ELSE 1 END
            ORDER BY best) AS place,
        count(best) OVER (PARTITION BY event_id, actor_id, side) AS places
    FROM by_article
),
article_toll AS MATERIALIZED (
    SELECT
        event_id, actor_id, side, min(low) AS low,
        max(CASE WHEN best IS NOT NULL AND 2 * place IN (places, places + 1) THEN best END)
            AS best,
        CASE WHEN max(high) >= min(low) OR min(low) IS NULL THEN max(high) END AS high
    FROM placed
    GROUP BY event_id, actor_id, side
    UNION ALL
    SELECT
        event_id, actor_id, side, low, best,
        CASE WHEN high >= low OR low IS NULL THEN high END AS high
    FROM told
    WHERE several = 0
),
