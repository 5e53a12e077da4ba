-- [7] Moments: the days on which an answer may change are those on which articles came out or
-- figures were taken back, and one more for what undated articles add. Attackers and others are
-- reconciled like all, and apart.
CREATE TEMPORARY TABLE answer_day AS
SELECT
    event_id, outcome, day, max(machine) OVER outcome_of_event AS machine,
    CASE WHEN day = max(day) OVER outcome_of_event THEN 1 ELSE 0 END AS is_last,
    count(*) OVER outcome_of_event AS days,
    -- the last day on which figures were taken back, and the next, if it is the next day of all
    max(taken_back) OVER (
        PARTITION BY event_id, outcome ORDER BY day
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS held_from,
    lead(taken_back) OVER (PARTITION BY event_id, outcome ORDER BY day) AS held_until
FROM (
    SELECT
        event_id, outcome, day, max(machine) AS machine,
        max(CASE WHEN taken = 1 THEN day END) AS taken_back
    FROM (
        SELECT event_id, outcome, COALESCE(released, '9999-12-31') AS day, machine, 0 AS taken
        FROM usable_figure
        UNION ALL
        SELECT event_id, outcome, gone, machine, 1 FROM usable_figure WHERE gone IS NOT NULL
    ) AS days_of_figures
    GROUP BY event_id, outcome, day
) AS answer_days
WINDOW outcome_of_event AS (PARTITION BY event_id, outcome);

CREATE INDEX answer_day_event ON answer_day (event_id, outcome);

CREATE TEMPORARY TABLE moment AS
SELECT
    row_number() OVER (ORDER BY event_id, outcome, day, by_people, counted) AS moment,
    -- 'all' comes before the other two of its day
    row_number() OVER (ORDER BY event_id, outcome, day, by_people, counted)
        - row_number() OVER (PARTITION BY event_id, outcome, day, by_people ORDER BY counted) + 1
        AS of_all,
    event_id, outcome, day, is_last, days, machine, by_people, counted, held_from, held_until,
    -- 1: its claims are kept
    CASE WHEN by_people = 0 AND (is_last = 1 OR held_until IS NOT NULL) THEN 1 ELSE 0 END AS kept
FROM (
    SELECT DISTINCT
        d.event_id, d.outcome, d.day, d.is_last, d.days, d.machine, kind.by_people, kind.counted,
        d.held_from, d.held_until
    FROM answer_day AS d
    JOIN usable_figure AS f
        ON f.event_id = d.event_id AND f.outcome = d.outcome
        AND COALESCE(f.released, '9999-12-31') <= d.day AND (f.gone IS NULL OR f.gone > d.day)
    JOIN (
        SELECT 0 AS by_people, 'all' AS counted
        UNION ALL SELECT 0, 'attackers'
        UNION ALL SELECT 0, 'others'
        UNION ALL SELECT 1, 'all'
        UNION ALL SELECT 1, 'attackers'
        UNION ALL SELECT 1, 'others'
    ) AS kind
        ON (kind.by_people = 0 OR (d.machine = 1 AND f.machine = 0))
        AND (kind.counted = 'all'
             OR (kind.counted = 'attackers' AND f.perpetrators = 'only')
             OR (kind.counted = 'others' AND f.perpetrators IN ('excluded', 'not_applicable')))
) AS moments;

CREATE INDEX moment_event ON moment (event_id, outcome);

CREATE INDEX moment_number ON moment (moment);

CREATE TEMPORARY TABLE known_figure AS
SELECT
    m.moment, f.article_id, f.article_key, f.figure, f.victims, f.victim_actor_id, f.counting,
    f.preferred, f.some_of, f.low, f.best, f.high, f.test_low, f.test_high, f.perpetrators,
    f.origin, f.text_origin, f.text_id, f.passed_on_id, f.known_first, f.known_last,
    f.by_as_of, f.told_day, f.released, f.corrects_article_id, f.doubtful,
    -- A total's part that counts attackers only is the whole of the attackers.
    CASE WHEN m.counted <> 'all' AND f.like_whole = 0
        AND f.partial = 'part of a figure of this group' THEN NULL ELSE f.partial END AS partial,
    CASE WHEN m.counted = 'all' OR f.like_whole = 1 THEN f.whole_victims END AS whole_victims
FROM moment AS m
JOIN usable_figure AS f
    ON f.event_id = m.event_id AND f.outcome = m.outcome
    AND COALESCE(f.released, '9999-12-31') <= m.day AND (f.gone IS NULL OR f.gone > m.day)
    AND (m.by_people = 0 OR f.machine = 0)
    AND (m.counted = 'all'
         OR (m.counted = 'attackers' AND f.perpetrators = 'only')
         OR (m.counted = 'others' AND f.perpetrators IN ('excluded', 'not_applicable')));

-- [6] Whose words a correction may take back: who speaks in the articles that are corrected.
CREATE TEMPORARY TABLE corrected_voice AS
SELECT DISTINCT moment, article_id, origin
FROM known_figure
WHERE article_id IN (
    SELECT corrects_article_id FROM known_figure WHERE corrects_article_id IS NOT NULL);

CREATE INDEX corrected_voice_article ON corrected_voice (moment, article_id);
