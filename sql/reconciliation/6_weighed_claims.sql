-- What each claim is to the toll of its moment: superseded, an estimate or a floor.

-- All claims in one table. [2] A partial figure is a floor for its group and all above, and so is
-- an increment without an earlier toll. Attackers and others are told of persons only.
CREATE TEMPORARY TABLE draft_claim AS
SELECT
    row_number() OVER (
        -- Engines differ in where NULL stands, and so in the number of a sum beside an increment's.
        ORDER BY all_claims.moment, all_claims.victims, all_claims.article_key, kind_rank, origin,
            COALESCE(figure, '')) AS id,
    all_claims.*
FROM (
    SELECT moment, victims, article_id, article_key, 'own' AS kind, 1 AS kind_rank, origin,
        NULL AS figure, low, best, high, test_low, test_high, scope, known_first, known_last,
        by_as_of, released, corrects_article_id, passed_on_id, doubtful,
        CASE WHEN best IS NULL AND high IS NULL THEN 'no best and no upper bound' END AS partial,
        CAST(NULL AS TEXT) AS gap
    FROM own_claim
    UNION ALL
    -- Beside its own total an article's parts raise nothing but by the lows that they give.
    SELECT c.moment, c.victims, c.article_id, c.article_key, 'derived' AS kind, 3 AS kind_rank,
        c.origin, NULL AS figure, CASE WHEN c.within_total = 1 THEN c.given_low ELSE c.low END,
        CASE WHEN c.within_total = 0 THEN c.best END, CASE WHEN c.within_total = 0 THEN c.high END,
        CASE WHEN c.within_total = 0 THEN c.test_low ELSE 10 * COALESCE(c.given_low, 0) END,
        c.test_high, c.scope, c.known_first, c.known_last, c.by_as_of, c.released,
        c.corrects_article_id, c.passed_on_id, c.doubtful,
        CASE WHEN c.within_total = 1 THEN 'parts of a total of the same article'
             WHEN c.best IS NULL AND c.high IS NULL THEN 'no best and no upper bound' END
            AS partial,
        uncovered.reason
    FROM derived_claim AS c
    LEFT JOIN uncovered
        ON uncovered.moment = c.moment AND uncovered.victims = c.victims
        AND uncovered.article_id = c.article_id
    UNION ALL
    -- To a wider group it gives a sum, with a part that came later.
    SELECT i.moment, total.victims, i.article_id, i.article_key,
        CASE WHEN total.victims = i.victims THEN 'increment' ELSE 'derived' END,
        CASE WHEN total.victims = i.victims THEN 2 ELSE 3 END, total.origin, i.figure, total.low,
        total.best, total.high, total.test_low, total.test_high,
        total.scope, i.known_first, i.known_last, i.by_as_of, i.released,
        COALESCE(total.corrects_article_id, i.corrects_article_id), i.passed_on_id, total.doubtful,
        CASE WHEN total.best IS NULL AND total.high IS NULL THEN 'no best and no upper bound' END
            AS partial,
        total.gap
    FROM increment AS i
    JOIN increment_claim AS total
        ON total.moment = i.moment AND total.article_id = i.article_id
        AND total.figure = i.figure
    LEFT JOIN shared_sum AS told_before
        ON told_before.moment = total.moment AND told_before.victims = total.victims
        AND told_before.article_id = total.article_id AND told_before.figure = total.figure
    WHERE told_before.figure IS NULL
    UNION ALL
    SELECT f.moment, wider.above, f.article_id, f.article_key, 'floor' AS kind, 4 AS kind_rank,
        f.origin, f.figure, COALESCE(f.low, f.best), NULL, NULL, f.test_low, NULL,
        CASE WHEN f.perpetrators = 'not_applicable' THEN 'included' ELSE f.perpetrators END,
        f.known_first, f.known_last, f.by_as_of, f.released, NULL, NULL, f.doubtful,
        f.partial, NULL
    FROM known_figure AS f
    JOIN victim_group_above AS wider ON wider.victim_group = f.victims
    WHERE f.partial IS NOT NULL
    UNION ALL
    SELECT i.moment, i.raised, i.article_id, i.article_key, 'floor' AS kind, 4 AS kind_rank,
        i.origin, i.figure, COALESCE(i.low, i.best), NULL, NULL, i.test_low, NULL,
        CASE WHEN i.perpetrators = 'not_applicable' THEN 'included' ELSE i.perpetrators END,
        i.known_first, i.known_last, i.by_as_of, i.released, NULL, NULL, i.doubtful,
        COALESCE(i.apart, 'in addition to a toll that is not known'), NULL
    FROM raised_group AS i
    LEFT JOIN increment_claim AS total
        ON total.moment = i.moment AND total.victims = i.raised
        AND total.article_id = i.article_id AND total.figure = i.figure
    WHERE total.figure IS NULL AND i.open = 0
) AS all_claims
JOIN moment ON moment.moment = all_claims.moment
WHERE moment.counted = 'all' OR all_claims.victims = 'persons';

CREATE INDEX draft_claim_moment ON draft_claim (moment, victims);

-- [6] What a correction takes back of the article that it corrects: what its own origin said, and
-- sums of that; all, where that origin says nothing there.
CREATE TEMPORARY TABLE corrected_claim AS
SELECT former.id, correcting.id AS by_id
FROM draft_claim AS correcting
JOIN draft_claim AS former
    ON former.moment = correcting.moment AND former.victims = correcting.victims
    AND former.article_id = correcting.corrects_article_id AND former.kind <> 'floor'
WHERE former.origin = correcting.origin
    OR NOT EXISTS (
        SELECT 1
        FROM corrected_voice AS said
        WHERE said.moment = former.moment AND said.article_id = former.article_id
            AND said.origin = correcting.origin)
    OR (former.kind = 'derived' AND EXISTS (
        SELECT 1
        FROM summed_group AS s
        JOIN own_claim AS part
            ON part.moment = s.moment AND part.article_id = s.article_id AND part.victims = s.part
        WHERE s.moment = former.moment AND s.article_id = former.article_id
            AND s.victims = former.victims AND part.origin = correcting.origin));

CREATE INDEX corrected_claim_id ON corrected_claim (id, by_id);

-- [6] A correction takes the place of what it corrects, and of what that corrects in turn: what is
-- no later than these takes it back as little as they do.
CREATE TEMPORARY TABLE correction AS
WITH RECURSIVE walked (id, former_id) AS (
    SELECT by_id, id FROM corrected_claim
    UNION
    SELECT walked.id, before_it.id
    FROM walked
    JOIN corrected_claim AS before_it ON before_it.by_id = walked.former_id
)
SELECT walked.id, max(COALESCE(former.known_last, former.known_first)) AS place_of
FROM walked
JOIN draft_claim AS former ON former.id = walked.former_id
GROUP BY walked.id;

CREATE INDEX correction_id ON correction (id);

-- [6] What copies pass on with the very number of their text: what comes of it there, comes of it.
CREATE TEMPORARY TABLE copied_claim AS
SELECT
    copied.id, copied.article_id, former.article_id AS text_id, former.id AS text_claim_id
FROM draft_claim AS copied
JOIN draft_claim AS former
    ON former.moment = copied.moment AND former.victims = copied.victims
    AND former.article_id = copied.passed_on_id AND former.origin = copied.origin
    AND former.kind <> 'floor' AND former.low IS NOT DISTINCT FROM copied.low
    AND former.best IS NOT DISTINCT FROM copied.best
    AND former.high IS NOT DISTINCT FROM copied.high
WHERE copied.corrects_article_id IS NULL;

CREATE INDEX copied_claim_id ON copied_claim (id);

CREATE TEMPORARY TABLE corrected_copy AS
SELECT DISTINCT copied_claim.id, corrected_claim.by_id
FROM corrected_claim
JOIN copied_claim ON copied_claim.text_claim_id = corrected_claim.id
JOIN draft_claim AS correcting ON correcting.id = corrected_claim.by_id
WHERE correcting.article_id <> copied_claim.article_id;

CREATE INDEX corrected_copy_id ON corrected_copy (id, by_id);

-- [6] Claims that another supersedes, and the article that does it.
CREATE TEMPORARY TABLE superseded AS
SELECT id, by_article_key FROM (
    SELECT
        a.id, b.article_key AS by_article_key,
        row_number() OVER (
            PARTITION BY a.id
            ORDER BY b.known_first IS NULL, b.known_first, b.article_key, b.id) AS choice
    FROM draft_claim AS a
    JOIN draft_claim AS b ON b.moment = a.moment AND b.victims = a.victims AND b.id <> a.id
    JOIN moment ON moment.moment = a.moment
    JOIN event ON event.id = moment.event_id
    LEFT JOIN copied_claim ON copied_claim.id = a.id
    LEFT JOIN corrected_claim ON corrected_claim.id = a.id AND corrected_claim.by_id = b.id
    LEFT JOIN corrected_copy ON corrected_copy.id = a.id AND corrected_copy.by_id = b.id
    LEFT JOIN corrected_claim AS correcting ON correcting.id = b.id AND correcting.by_id = a.id
    LEFT JOIN text_before AS former_version
        ON former_version.article_id = b.article_id
        AND former_version.before_id = COALESCE(copied_claim.text_id, a.article_id)
        AND former_version.as_version = 1
    LEFT JOIN correction ON correction.id = a.id
    -- Particular victims neither supersede nor are superseded; nor does a sum that leaves a
    -- group out supersede.
    WHERE a.kind <> 'floor' AND b.kind <> 'floor' AND b.gap IS NULL
        AND b.id NOT IN (SELECT id FROM corrected_copy)
        AND NOT (a.scope <> b.scope AND a.scope <> 'unknown' AND b.scope <> 'unknown')
        -- Attackers alone say nothing of all the others.
        AND NOT (b.scope = 'only' AND a.scope <> 'only' AND b.victims = 'persons')
        AND CASE
            WHEN COALESCE(corrected_claim.id, corrected_copy.id) IS NOT NULL THEN 1
            -- Be it of a later day (by `as_of`), what was corrected does not take that back.
            WHEN correcting.id IS NOT NULL THEN 0
            -- A version comes after those before it, unless their days say otherwise.
            WHEN b.origin = a.origin AND ((a.known_last < b.known_first
                        AND (correction.place_of < b.known_first) IS NOT FALSE)
                    OR (former_version.before_id IS NOT NULL
                        AND (b.known_last IS NULL OR a.known_first IS NULL
                             OR b.known_last >= a.known_first))) THEN
                CASE
                    -- What an increment made (none else that is no floor has a figure): that more
                    -- died, be it told without a number, leaves no number as it was.
                    WHEN b.figure IS NOT NULL AND (a.best IS NOT NULL OR a.high IS NOT NULL) THEN 1
                    -- 'At least', 'dozens' and the like take no number back, be it a lower bound,
                    -- unless they lie above it.
                    WHEN b.best IS NULL AND b.high IS NULL
                        AND COALESCE(b.low, 0) <= COALESCE(
                            a.high, a.best, CASE WHEN a.low >= 1 THEN a.low END) THEN 0
                    ELSE 1
                END
            WHEN a.known_last < b.known_first AND a.known_last <= event.running_until
                AND (correction.place_of < b.known_first) IS NOT FALSE
                AND COALESCE(b.low, b.best) > COALESCE(a.high, a.best) THEN 1
            ELSE 0
        END = 1
) AS ranked
WHERE choice = 1;

-- What each claim is to the toll of its moment. [5] Of all persons, an estimate that leaves
-- attackers out, or counts only them, is a floor unless every estimate does the same; of those
-- killed or hurt, one that counts only attackers is always.
CREATE TEMPORARY TABLE weighed_claim AS
SELECT
    id, moment, victims, article_id, article_key, kind, kind_rank, origin, figure, low, best, high,
    test_low, scope, known_first, known_last, by_as_of, released, superseded_by, doubtful,
    -- 1: the only one that could be an estimate of its moment and group
    CASE WHEN estimate = 1 AND estimates = 1 AND differs_in_scope = 0 THEN 1 ELSE 0 END AS sole,
    CASE WHEN estimate = 1 AND differs_in_scope = 0 THEN 1 ELSE 0 END AS is_estimate,
    -- A floor is open above; one that only differs in scope is no floor to its like.
    CASE WHEN reason IS NULL THEN test_high END AS test_high,
    CASE WHEN superseded_by IS NOT NULL THEN 'superseded'
         WHEN reason IS NOT NULL THEN reason
         WHEN differs_in_scope = 1 AND scope = 'only' THEN 'counts attackers only'
         WHEN differs_in_scope = 1 THEN 'leaves attackers out' END AS why
FROM (
    SELECT
        judged.*,
        CASE WHEN victims = 'persons' AND counted = 'all'
                AND ((scope = 'excluded' AND estimates > excluded_estimates)
                     OR (scope = 'only' AND (hurts = 1 OR estimates > only_estimates)))
            THEN 1 ELSE 0 END AS differs_in_scope
    FROM (
        SELECT
            with_reason.*,
            sum(estimate) OVER toll AS estimates,
            sum(CASE WHEN scope = 'excluded' THEN estimate ELSE 0 END) OVER toll
                AS excluded_estimates,
            sum(CASE WHEN scope = 'only' THEN estimate ELSE 0 END) OVER toll AS only_estimates
        FROM (
            SELECT
                c.*, moment.counted,
                CASE WHEN moment.outcome IN ('killed', 'wounded', 'casualties') THEN 1 ELSE 0 END
                    AS hurts,
                superseded.by_article_key AS superseded_by,
                COALESCE(c.partial, c.gap) AS reason,
                CASE WHEN c.partial IS NULL AND c.gap IS NULL AND superseded.id IS NULL
                    THEN 1 ELSE 0 END AS estimate
            FROM draft_claim AS c
            JOIN moment ON moment.moment = c.moment
            LEFT JOIN superseded ON superseded.id = c.id
        ) AS with_reason
        WINDOW toll AS (PARTITION BY moment, victims)
    ) AS judged
) AS scoped;

CREATE INDEX weighed_claim_moment ON weighed_claim (moment, victims, test_low);
