-- Claims that contradict each other, the figures behind each, and the table `claim`.

-- [8] Pairs of claims that contradict each other: one lies wholly above the other, and no
-- difference of scope explains it. The view claim_pair gives the same verdict of the present.
CREATE TEMPORARY TABLE attackers_dead AS
SELECT moment.of_all AS moment, answer.low, answer.high
FROM moment
JOIN answer ON answer.moment = moment.moment AND answer.victims = 'persons'
WHERE moment.counted = 'attackers' AND answer.high IS NOT NULL;

CREATE INDEX attackers_dead_moment ON attackers_dead (moment);

CREATE TEMPORARY VIEW contrary AS
SELECT a.moment, a.victims, a.id, b.id AS other_id
FROM weighed_claim AS a
JOIN weighed_claim AS b
    ON b.moment = a.moment AND b.victims = a.victims AND b.test_low > a.test_high
LEFT JOIN attackers_dead
    ON attackers_dead.moment = a.moment AND a.victims = 'persons'
    AND (a.scope = 'unknown' OR b.scope = 'unknown')
WHERE a.superseded_by IS NULL AND b.superseded_by IS NULL
    AND NOT (a.scope <> b.scope AND a.scope <> 'unknown' AND b.scope <> 'unknown')
    -- The attackers alone may be fewer than everybody.
    AND NOT (a.victims = 'persons' AND a.scope = 'only' AND b.scope = 'unknown')
    AND (attackers_dead.moment IS NULL
         OR b.test_low - 10 * attackers_dead.high > a.test_high
         OR b.test_high - 10 * attackers_dead.low < a.test_low);

CREATE TEMPORARY TABLE dispute AS
SELECT e.moment, e.victims
FROM envelope_bound AS e
WHERE EXISTS (
    SELECT 1 FROM contrary WHERE contrary.moment = e.moment AND contrary.victims = e.victims);

CREATE TEMPORARY TABLE contradiction AS
SELECT contrary.id, contrary.other_id
FROM moment
JOIN contrary ON contrary.moment = moment.moment
WHERE moment.kept = 1;

-- The figures behind each claim; those of increments lie in other articles too.
CREATE TEMPORARY TABLE claim_figure AS
SELECT c.id, f.article_id, f.article_key, f.figure
FROM draft_claim AS c
JOIN chosen_figure AS f
    ON f.moment = c.moment AND f.article_id = c.article_id AND f.victims = c.victims
    AND f.origin = c.origin
WHERE c.kind = 'own'
UNION ALL
SELECT c.id, f.article_id, f.article_key, f.figure
FROM draft_claim AS c
JOIN summed_group AS s
    ON s.moment = c.moment AND s.article_id = c.article_id AND s.victims = c.victims
JOIN chosen_figure AS f
    ON f.moment = s.moment AND f.article_id = s.article_id AND f.victims = s.part
WHERE c.kind = 'derived' AND c.figure IS NULL
UNION ALL
SELECT c.id, f.article_id, f.article_key, f.figure
FROM increment_base AS base
JOIN draft_claim AS c
    ON c.moment = base.moment AND c.victims = base.victims AND c.article_id = base.article_id
    AND c.figure = base.figure AND c.kind <> 'floor'
JOIN chosen_figure AS f
    ON f.moment = base.moment AND f.article_id = base.base_article_id
    AND (base.base_kind = 'own' AND f.victims = base.victims AND f.origin = base.origin
         OR base.base_kind = 'derived' AND f.victims IN (
            SELECT s.part
            FROM summed_group AS s
            WHERE s.moment = base.moment AND s.article_id = base.base_article_id
                AND s.victims = base.victims))
UNION ALL
SELECT c.id, part.more_article_id, part.more_article_key, part.more_figure
FROM increment_part AS part
JOIN draft_claim AS c
    ON c.moment = part.moment AND c.victims = part.victims AND c.article_id = part.article_id
    AND c.figure = part.figure AND c.kind <> 'floor'
UNION ALL
SELECT id, article_id, article_key, figure FROM draft_claim WHERE kind = 'floor';

CREATE INDEX claim_figure_id ON claim_figure (id);

-- A figure of the claim's own article by its key, one of another as ARTICLE/FIGURE.
CREATE TEMPORARY TABLE figure_list AS
SELECT id, figures FROM (
    SELECT
        id,
        group_concat(name, '; ') OVER (
            PARTITION BY id ORDER BY name
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS figures,
        row_number() OVER (PARTITION BY id ORDER BY name) AS place
    FROM (
        SELECT
            c.id,
            CASE WHEN f.article_id = c.article_id THEN f.figure
                 ELSE f.article_key || '/' || f.figure END AS name
        FROM draft_claim AS c
        JOIN moment ON moment.moment = c.moment
        JOIN claim_figure AS f ON f.id = c.id
        WHERE moment.kept = 1
    ) AS named
) AS listed
WHERE place = 1;

INSERT INTO claim (
    event_id, claim, outcome, victims, counted, article_id, kind, origin, figures, low, best, high,
    test_low, test_high, used_as, why, scope, known_first, known_last, day_basis, released,
    contradicted, superseded_by, newest_of_origin, held_from, held_until)
SELECT
    moment.event_id,
    -- those of the present first
    row_number() OVER (PARTITION BY moment.event_id ORDER BY moment.is_last DESC, c.id),
    moment.outcome, c.victims, moment.counted, c.article_id, c.kind, c.origin, listed.figures,
    c.low, c.best, c.high, c.test_low, c.test_high,
    CASE WHEN c.superseded_by IS NOT NULL THEN 'superseded'
         WHEN c.is_estimate = 1 THEN 'estimate'
         ELSE 'floor' END,
    c.why, c.scope, c.known_first, c.known_last,
    CASE WHEN c.by_as_of = 1 THEN 'as_of' ELSE 'published' END,
    c.released,
    CASE WHEN c.id IN (SELECT id FROM contradiction)
            OR c.id IN (SELECT other_id FROM contradiction) THEN 1 ELSE 0 END,
    c.superseded_by,
    CASE WHEN (c.sole = 1 AND c.best IS NOT NULL) OR c.id IN (SELECT id FROM newest_best)
        THEN 1 ELSE 0 END,
    moment.held_from, moment.held_until
FROM weighed_claim AS c
JOIN moment ON moment.moment = c.moment
JOIN figure_list AS listed ON listed.id = c.id
WHERE moment.kept = 1;
