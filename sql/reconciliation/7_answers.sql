-- The answer of each rule for each group of a moment.

-- What the claims of a moment leave for a group. Other rules than envelope may give another answer
-- only where there are several estimates, where a floor lies above the one, and where there is one
-- with a range and another origin beside it (ibc).
CREATE TEMPORARY TABLE envelope_bound AS
SELECT
    bound.*,
    CASE WHEN estimates > 1 OR (estimates = 1 AND floor_low IS NOT NULL
            AND (estimate_low IS NULL OR floor_low > estimate_low))
        OR (estimates = 1 AND origins > 1 AND estimate_low <> estimate_high)
        THEN 1 ELSE 0 END AS contested
FROM (
    SELECT
        moment, victims,
        CAST(sum(is_estimate) AS BIGINT) AS estimates,
        min(CASE WHEN is_estimate = 1 THEN COALESCE(low, best) END) AS estimate_low,
        max(CASE WHEN is_estimate = 1 THEN COALESCE(high, best) END) AS estimate_high,
        max(CASE WHEN is_estimate = 0 THEN COALESCE(low, best) END) AS floor_low,
        max(CASE WHEN sole = 1 THEN best END) AS sole_best,
        count(DISTINCT origin) AS origins
    FROM weighed_claim
    WHERE superseded_by IS NULL
    GROUP BY moment, victims
) AS bound;

CREATE INDEX envelope_bound_moment ON envelope_bound (moment, victims);

-- The newest estimate of each origin that has a best, the last known day first, then own before
-- summed; a sole estimate needs no ranking.
CREATE TEMPORARY TABLE newest_best AS
SELECT * FROM (
    SELECT
        id, moment, victims, origin, low, best, high,
        row_number() OVER (
            PARTITION BY moment, victims, origin
            ORDER BY known_last IS NULL, known_last DESC, known_first IS NULL, known_first DESC,
                kind_rank, article_key, id) AS choice
    FROM weighed_claim
    WHERE is_estimate = 1 AND sole = 0 AND best IS NOT NULL
) AS ranked
WHERE choice = 1;

-- The lower middle of the origins: place (n + 1) / 2 of n in order of best, rounded down; once of
-- all, and once of those that the floors leave.
CREATE TEMPORARY TABLE middle AS
SELECT
    placed.*,
    CASE WHEN 2 * place IN (places, places + 1) THEN 1 ELSE 0 END AS of_all,
    CASE WHEN above_floor = 1
            AND 2 * place_above_floor IN (places_above_floor, places_above_floor + 1)
        THEN 1 ELSE 0 END AS of_those_left
FROM (
    SELECT
        by_floor.*,
        row_number() OVER (PARTITION BY moment, victims ORDER BY best, origin) AS place,
        count(*) OVER (PARTITION BY moment, victims) AS places,
        row_number() OVER (PARTITION BY moment, victims, above_floor ORDER BY best, origin)
            AS place_above_floor,
        count(*) OVER (PARTITION BY moment, victims, above_floor) AS places_above_floor
    FROM (
        SELECT
            b.moment, b.victims, b.origin, b.low, b.best, b.high,
            CASE WHEN e.floor_low > b.best THEN 0 ELSE 1 END AS above_floor
        FROM newest_best AS b
        JOIN envelope_bound AS e ON e.moment = b.moment AND e.victims = b.victims
    ) AS by_floor
) AS placed;

CREATE INDEX middle_moment ON middle (moment, victims);

-- The answer of the rule envelope; in the moments of people's figures that of the rule people.
CREATE TEMPORARY TABLE answer AS
SELECT
    e.moment, e.victims,
    CASE WHEN e.estimates = 0 OR e.estimate_low IS NULL OR e.floor_low > e.estimate_low
        THEN e.floor_low ELSE e.estimate_low END AS low,
    CASE WHEN m.best IS NOT NULL THEN m.best
         WHEN e.floor_low IS NULL OR e.floor_low <= e.sole_best THEN e.sole_best END AS best,
    CASE WHEN e.estimates > 0 AND (e.floor_low IS NULL OR e.floor_low <= e.estimate_high)
        THEN e.estimate_high END AS high
FROM envelope_bound AS e
LEFT JOIN middle AS m ON m.moment = e.moment AND m.victims = e.victims AND m.of_those_left = 1;

CREATE INDEX answer_moment ON answer (moment, victims);

-- The other rules: for the tolls of which some day is contested, and for all their days.
CREATE TEMPORARY TABLE contested AS
SELECT e.moment, e.victims, e.estimates, e.estimate_low, e.estimate_high, e.floor_low, e.sole_best,
    e.origins
FROM (
    SELECT DISTINCT moment.event_id, moment.outcome, moment.counted, bound.victims
    FROM envelope_bound AS bound
    JOIN moment ON moment.moment = bound.moment
    WHERE bound.contested = 1 AND moment.by_people = 0
) AS toll
JOIN moment
    ON moment.event_id = toll.event_id AND moment.outcome = toll.outcome
    AND moment.counted = toll.counted AND moment.by_people = 0
JOIN envelope_bound AS e ON e.moment = moment.moment AND e.victims = toll.victims;

CREATE INDEX contested_moment ON contested (moment, victims);

-- Their estimates. An alleged or possible number is credible only where there is no other.
CREATE TEMPORARY TABLE estimate AS
SELECT
    c.id, c.moment, c.victims, c.origin, COALESCE(c.low, c.best) AS low, c.best,
    COALESCE(c.high, c.best) AS high, c.known_first, c.known_last, c.kind_rank, c.article_key,
    CASE WHEN c.doubtful = min(c.doubtful) OVER (PARTITION BY c.moment, c.victims) THEN 1 ELSE 0
        END AS credible
FROM contested
JOIN weighed_claim AS c ON c.moment = contested.moment AND c.victims = contested.victims
WHERE c.is_estimate = 1;

CREATE TEMPORARY TABLE latest AS
SELECT * FROM (
    SELECT
        moment, victims, low, best, high,
        row_number() OVER (
            PARTITION BY moment, victims
            ORDER BY known_last IS NULL, known_last DESC, known_first IS NULL, known_first DESC,
                kind_rank, best IS NULL, best, article_key, id) AS choice
    FROM estimate
) AS ranked
WHERE choice = 1;

CREATE INDEX latest_moment ON latest (moment, victims);

-- The number that most origins give, each its newest, of the credible ones; the lower of two.
CREATE TEMPORARY TABLE most_supported AS
SELECT moment, victims, best FROM (
    SELECT
        moment, victims, best,
        row_number() OVER (PARTITION BY moment, victims ORDER BY count(*) DESC, best) AS choice
    FROM (
        SELECT
            moment, victims, best,
            row_number() OVER (
                PARTITION BY moment, victims, origin
                ORDER BY known_last IS NULL, known_last DESC, known_first IS NULL,
                    known_first DESC, kind_rank, article_key, id) AS newness
        FROM estimate
        WHERE credible = 1 AND best IS NOT NULL
    ) AS by_origin
    WHERE newness = 1
    GROUP BY moment, victims, best
) AS ranked
WHERE choice = 1;

CREATE INDEX most_supported_moment ON most_supported (moment, victims);

CREATE TEMPORARY TABLE credible_bound AS
SELECT moment, victims, min(low) AS low, max(high) AS high
FROM estimate
WHERE credible = 1
GROUP BY moment, victims;

CREATE INDEX credible_bound_moment ON credible_bound (moment, victims);

CREATE TEMPORARY TABLE most_cautious AS
SELECT * FROM (
    SELECT
        moment, victims, low, best, high,
        row_number() OVER (
            PARTITION BY moment, victims
            ORDER BY best IS NULL, best, low IS NULL, low, high IS NULL, high) AS choice
    FROM estimate
) AS ranked
WHERE choice = 1;

CREATE INDEX most_cautious_moment ON most_cautious (moment, victims);

-- Of the newest day the number that most origins give; the lower of two.
CREATE TEMPORARY TABLE newest_day AS
SELECT * FROM (
    SELECT
        moment, victims, best, min(low) AS low, max(high) AS high,
        row_number() OVER (
            PARTITION BY moment, victims
            ORDER BY best IS NULL, count(DISTINCT origin) DESC, best) AS choice
    FROM (
        SELECT
            moment, victims, origin, low, best, high,
            rank() OVER (
                PARTITION BY moment, victims ORDER BY known_last IS NULL, known_last DESC) AS day
        FROM estimate
    ) AS by_day
    WHERE day = 1
    GROUP BY moment, victims, best
) AS ranked
WHERE choice = 1;

CREATE INDEX newest_day_moment ON newest_day (moment, victims);

CREATE TEMPORARY TABLE best_range AS
SELECT moment, victims, min(best) AS low, max(best) AS high
FROM newest_best
GROUP BY moment, victims;

CREATE INDEX best_range_moment ON best_range (moment, victims);

-- Without an estimate every rule gives the greatest floor.
CREATE TEMPORARY TABLE rule_answer AS
SELECT
    c.moment, c.victims, 'latest' AS rule,
    CASE WHEN c.estimates = 0 THEN c.floor_low ELSE a.low END AS low, a.best, a.high
FROM contested AS c
LEFT JOIN latest AS a ON a.moment = c.moment AND a.victims = c.victims
UNION ALL
SELECT
    c.moment, c.victims, 'median',
    CASE WHEN c.estimates = 0 THEN c.floor_low
         WHEN a.best IS NULL THEN c.estimate_low
         ELSE COALESCE(a.low, a.best) END,
    COALESCE(a.best, c.sole_best),
    CASE WHEN a.best IS NULL THEN c.estimate_high ELSE COALESCE(a.high, a.best) END
FROM contested AS c
LEFT JOIN middle AS a ON a.moment = c.moment AND a.victims = c.victims AND a.of_all = 1
UNION ALL
SELECT
    c.moment, c.victims, 'ged',
    CASE WHEN c.estimates = 0 THEN c.floor_low ELSE bound.low END, a.best, bound.high
FROM contested AS c
LEFT JOIN credible_bound AS bound ON bound.moment = c.moment AND bound.victims = c.victims
LEFT JOIN most_supported AS a ON a.moment = c.moment AND a.victims = c.victims
UNION ALL
SELECT
    c.moment, c.victims, 'acled',
    CASE WHEN c.estimates = 0 THEN c.floor_low ELSE a.low END, a.best, a.high
FROM contested AS c
LEFT JOIN most_cautious AS a ON a.moment = c.moment AND a.victims = c.victims
UNION ALL
SELECT
    c.moment, c.victims, 'gtd',
    CASE WHEN c.estimates = 0 THEN c.floor_low ELSE a.low END, a.best, a.high
FROM contested AS c
LEFT JOIN newest_day AS a ON a.moment = c.moment AND a.victims = c.victims
UNION ALL
-- It has no answer to show where there is one origin; that of envelope fills the days.
SELECT
    c.moment, c.victims, 'ibc',
    CASE WHEN c.origins = 1 THEN alone.low
         WHEN c.estimates = 0 THEN c.floor_low
         ELSE COALESCE(a.low, c.sole_best, c.estimate_low) END,
    CASE WHEN c.origins = 1 THEN alone.best
         WHEN a.low IS NULL THEN c.sole_best
         WHEN a.low = a.high THEN a.low END,
    CASE WHEN c.origins = 1 THEN alone.high ELSE COALESCE(a.high, c.sole_best, c.estimate_high) END
FROM contested AS c
JOIN answer AS alone ON alone.moment = c.moment AND alone.victims = c.victims
LEFT JOIN best_range AS a ON a.moment = c.moment AND a.victims = c.victims;
