-- The answers that are kept, each for the days on which it held: the table `event_toll`.

-- What stands behind a toll; an article counts by its outlet where that is known.
CREATE TEMPORARY TABLE behind AS
SELECT
    c.moment, c.victims,
    count(DISTINCT COALESCE(-article.source_id, article.id)) AS sources,
    count(DISTINCT CAST(f.article_id AS TEXT) || '/' || f.figure) AS figures
FROM weighed_claim AS c
JOIN claim_figure AS f ON f.id = c.id
JOIN article ON article.id = f.article_id
WHERE c.superseded_by IS NULL
GROUP BY c.moment, c.victims;

-- The answers of envelope, and of people, with what stands behind them.
CREATE TEMPORARY TABLE full_answer AS
SELECT
    moment.moment, moment.event_id, moment.outcome, a.victims, moment.counted, moment.day,
    moment.days, moment.machine, moment.by_people, a.low, a.best, a.high, behind.figures,
    behind.sources, e.origins, CASE WHEN dispute.moment IS NULL THEN 0 ELSE 1 END AS disputed
FROM moment
JOIN answer AS a ON a.moment = moment.moment
JOIN envelope_bound AS e ON e.moment = a.moment AND e.victims = a.victims
JOIN behind ON behind.moment = a.moment AND behind.victims = a.victims
LEFT JOIN dispute ON dispute.moment = a.moment AND dispute.victims = a.victims;

CREATE INDEX full_answer_moment ON full_answer (moment, victims);

-- Those of the other rules beside envelope's. What was known on a day is known to a rule or not:
-- where people gave no figure by then, their answer has no origin.
CREATE TEMPORARY TABLE other_answer AS
SELECT
    f.event_id, f.outcome, f.victims, f.counted, a.rule, f.day, f.days, a.low, a.best, a.high,
    f.figures, f.sources, f.origins, f.disputed,
    CASE WHEN a.low IS DISTINCT FROM f.low OR a.best IS DISTINCT FROM f.best
            OR a.high IS DISTINCT FROM f.high THEN 1 ELSE 0 END AS differs
FROM rule_answer AS a
JOIN full_answer AS f ON f.moment = a.moment AND f.victims = a.victims
UNION ALL
SELECT
    f.event_id, f.outcome, f.victims, f.counted, 'people', f.day, f.days, p.low, p.best, p.high,
    COALESCE(p.figures, 0), COALESCE(p.sources, 0), COALESCE(p.origins, 0),
    COALESCE(p.disputed, 0),
    CASE WHEN p.figures = f.figures AND p.sources = f.sources AND p.origins = f.origins
            AND p.disputed = f.disputed AND p.low IS NOT DISTINCT FROM f.low
            AND p.best IS NOT DISTINCT FROM f.best AND p.high IS NOT DISTINCT FROM f.high
        THEN 0 ELSE 1 END
FROM full_answer AS f
LEFT JOIN moment AS by_people
    ON by_people.event_id = f.event_id AND by_people.outcome = f.outcome
    AND by_people.day = f.day AND by_people.counted = f.counted AND by_people.by_people = 1
LEFT JOIN full_answer AS p ON p.moment = by_people.moment AND p.victims = f.victims
WHERE f.machine = 1 AND f.by_people = 0;

-- Another rule is stored for a toll of which it tells something else on some day, and then whole:
-- where it has no rows, those of envelope are its own.
CREATE TEMPORARY TABLE differing AS
SELECT DISTINCT event_id, outcome, victims, counted, rule FROM other_answer WHERE differs = 1;

CREATE INDEX differing_event ON differing (event_id, outcome, victims, counted, rule);

CREATE TEMPORARY TABLE kept_answer AS
SELECT
    event_id, outcome, victims, counted, 'envelope' AS rule, day, days, low, best, high, figures,
    sources, origins, disputed
FROM full_answer
WHERE by_people = 0
UNION ALL
SELECT
    a.event_id, a.outcome, a.victims, a.counted, a.rule, a.day, a.days, a.low, a.best, a.high,
    a.figures, a.sources, a.origins, a.disputed
FROM other_answer AS a
JOIN differing
    ON differing.event_id = a.event_id AND differing.outcome = a.outcome
    AND differing.victims = a.victims AND differing.counted = a.counted
    AND differing.rule = a.rule;

-- Days on which a toll has no answer any more, since the figures were taken back.
CREATE TEMPORARY TABLE ended_answer AS
SELECT t.event_id, t.outcome, t.victims, t.counted, t.rule, d.day, d.days
FROM (
    SELECT k.event_id, k.outcome, k.victims, k.counted, k.rule, min(k.day) AS first_day
    FROM kept_answer AS k
    JOIN (SELECT DISTINCT event_id, outcome FROM usable_figure WHERE gone IS NOT NULL) AS taken_back
        ON taken_back.event_id = k.event_id AND taken_back.outcome = k.outcome
    GROUP BY k.event_id, k.outcome, k.victims, k.counted, k.rule
) AS t
JOIN answer_day AS d
    ON d.event_id = t.event_id AND d.outcome = t.outcome AND d.day > t.first_day
WHERE NOT EXISTS (
    SELECT 1
    FROM kept_answer AS k
    WHERE k.event_id = t.event_id AND k.outcome = t.outcome AND k.victims = t.victims
        AND k.counted = t.counted AND k.rule = t.rule AND k.day = d.day);

-- One row for each day on which the answer changes; where there is one day, there is nothing to
-- compare.
CREATE TEMPORARY TABLE changed_answer AS
SELECT
    event_id, outcome, victims, counted, rule, day, low, best, high, figures, sources, origins,
    disputed, NULL AS next_day, 1 AS step, 0 AS ended
FROM kept_answer
WHERE days = 1
UNION ALL
SELECT
    event_id, outcome, victims, counted, rule, day, low, best, high, figures, sources, origins,
    disputed, lead(day) OVER toll, CAST(sum(1 - ended) OVER toll AS BIGINT), ended
FROM (
    SELECT
        signed_answer.*,
        lag(signature) OVER (
            PARTITION BY event_id, outcome, victims, counted, rule ORDER BY day) AS former
    FROM (
        SELECT
            kept_answer.*, 0 AS ended,
            COALESCE(CAST(low AS TEXT), '-') || '/' || COALESCE(CAST(best AS TEXT), '-')
                || '/' || COALESCE(CAST(high AS TEXT), '-')
                || '/' || CAST(figures AS TEXT) || '/' || CAST(sources AS TEXT)
                || '/' || CAST(origins AS TEXT) || '/' || CAST(disputed AS TEXT) AS signature
        FROM kept_answer
        WHERE days > 1
        UNION ALL
        SELECT
            event_id, outcome, victims, counted, rule, day, days, NULL, NULL, NULL, 0, 0, 0, 0, 1,
            'ended'
        FROM ended_answer
    ) AS signed_answer
) AS compared
WHERE former IS NULL OR former <> signature
WINDOW toll AS (PARTITION BY event_id, outcome, victims, counted, rule ORDER BY day);

INSERT INTO event_toll (
    event_id, outcome, victims, counted, rule, step, known_from, known_until, current, low, best,
    high, figures, sources, origins, disputed)
SELECT
    event_id, outcome, victims, counted, rule, step,
    CASE WHEN day <> '9999-12-31' THEN day END,
    -- Until undated articles are dated, what they add takes no day away from the dated answer.
    CASE WHEN next_day <> '9999-12-31' THEN next_day END,
    CASE WHEN next_day IS NULL THEN 1 ELSE 0 END,
    low, best, high, figures, sources, origins, disputed
FROM changed_answer
WHERE ended = 0
ORDER BY event_id, outcome, victims, counted, rule, step;

DROP VIEW contrary;
DROP TABLE weighed_claim;
DROP TABLE text_before;
DROP TABLE first_print;
DROP TABLE passed_on;
DROP TABLE usable_figure;
DROP TABLE answer_day;
DROP TABLE moment;
DROP TABLE known_figure;
DROP TABLE chosen_figure;
DROP TABLE own_claim;
DROP TABLE summed_group;
DROP TABLE article_group;
DROP TABLE derived_claim;
DROP TABLE told_increment;
DROP TABLE silent_increment;
DROP TABLE increment;
DROP TABLE told_in_all;
DROP TABLE raised_group;
DROP TABLE base_claim;
DROP TABLE raised_base;
DROP TABLE increment_base;
DROP TABLE increment_part;
DROP TABLE shared_sum;
DROP TABLE increment_claim;
DROP TABLE draft_claim;
DROP TABLE uncovered;
DROP TABLE corrected_voice;
DROP TABLE corrected_claim;
DROP TABLE correction;
DROP TABLE copied_claim;
DROP TABLE corrected_copy;
DROP TABLE superseded;
DROP TABLE envelope_bound;
DROP TABLE newest_best;
DROP TABLE middle;
DROP TABLE answer;
DROP TABLE contested;
DROP TABLE estimate;
DROP TABLE latest;
DROP TABLE most_supported;
DROP TABLE credible_bound;
DROP TABLE most_cautious;
DROP TABLE newest_day;
DROP TABLE best_range;
DROP TABLE rule_answer;
DROP TABLE contradiction;
DROP TABLE attackers_dead;
DROP TABLE dispute;
DROP TABLE claim_figure;
DROP TABLE figure_list;
DROP TABLE behind;
DROP TABLE full_answer;
DROP TABLE other_answer;
DROP TABLE differing;
DROP TABLE kept_answer;
DROP TABLE ended_answer;
DROP TABLE changed_answer;
