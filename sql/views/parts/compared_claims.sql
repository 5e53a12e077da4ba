-- How many others each claim is compared with, from `compared`, and the lower middle of them: one
-- number an origin, its least.
placed AS (
    SELECT
        by_origin.event_id, by_origin.claim, by_origin.best,
        row_number() OVER (PARTITION BY by_origin.event_id, by_origin.claim
            ORDER BY by_origin.best) AS place,
        count(*) OVER (PARTITION BY by_origin.event_id, by_origin.claim) AS places
    FROM (
        SELECT
            compared.event_id, compared.claim, compared.other_origin,
            min(compared.other_best) AS best
        FROM compared
        WHERE compared.other_best IS NOT NULL
        GROUP BY compared.event_id, compared.claim, compared.other_origin
    ) AS by_origin
),
counted AS (
    SELECT
        compared.event_id, compared.claim, count(*) AS compared,
        count(CASE compared.contrast WHEN 'contradicts' THEN 1 END) AS contradicted
    FROM compared
    GROUP BY compared.event_id, compared.claim
),
