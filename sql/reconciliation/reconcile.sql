-- Reconciliation: from casualty figures to claims, and from claims to one toll for each day.
--
-- Run by ingest, in its transaction, for the events named in the temporary table
-- `touched_event (event_id)`. It refills `claim` and `event_toll` for these events and touches no
-- other. The steps follow "How totals are made" in docs/reconciliation.md, which defines each rule
-- to the tie-break; the numbers in brackets are the numbers there. Statements end with a semicolon
-- at the end of a line. Every step is a temporary table, so that each can be looked at on its own.
--
-- NULL bounds are open. Days are ISO text; '9999-12-31' stands for "with undated articles".

DELETE FROM event_toll WHERE event_id IN (SELECT event_id FROM touched_event);

DELETE FROM claim WHERE event_id IN (SELECT event_id FROM touched_event);

-- [1, 2] Usable figures: not deprecated, not cumulative; with their hull, origin and days.
-- A figure is `partial` when it can only be a floor: particular victims, some of a group, or a
-- part of a figure of the same group.
CREATE TEMPORARY TABLE usable_figure AS
SELECT
    f.event_id, f.article_id, f.figure, f.outcome, f.victims, f.victim_actor_id, f.counting,
    f.corrects_article_id, article.key AS article_key,
    CASE WHEN f.standing = 'preferred' THEN 1 ELSE 0 END AS preferred,
    CASE
        WHEN f.low IS NULL THEN NULL
        WHEN f.high < f.low AND (f.best IS NULL OR f.high <= f.best) THEN f.high
        WHEN f.best < f.low THEN f.best
        ELSE f.low
    END AS low,
    f.best,
    CASE
        WHEN f.high IS NULL THEN NULL
        WHEN f.low > f.high AND (f.best IS NULL OR f.low >= f.best) THEN f.low
        WHEN f.best > f.high THEN f.best
        ELSE f.high
    END AS high,
    -- Bounds for tests of compatibility, in tenths of a person, so that 10 % stays whole.
    CASE
        WHEN f.qualifier IN ('about', 'nearly') THEN 9 * f.best
        WHEN f.magnitude IS NOT NULL THEN 10 * magnitude.least
        WHEN f.qualifier = 'uncounted' THEN 10
        WHEN f.high < f.low AND (f.best IS NULL OR f.high <= f.best) THEN 10 * f.high
        WHEN f.best < f.low THEN 10 * f.best
        ELSE 10 * COALESCE(f.low, f.best, 0)
    END AS test_low,
    CASE
        WHEN f.qualifier = 'about' THEN 11 * f.best
        WHEN f.low > f.high AND (f.best IS NULL OR f.low >= f.best) THEN 10 * f.low
        WHEN f.best > f.high THEN 10 * f.best
        ELSE 10 * f.high
    END AS test_high,
    f.perpetrators,
    CASE
        WHEN f.counting = 'mention' THEN 'particular victims'
        WHEN f.occupation IS NOT NULL OR f.sex IS NOT NULL OR f.age_group IS NOT NULL
            OR f.nationality_id IS NOT NULL THEN 'some of the group'
        WHEN whole.victims = f.victims THEN 'part of a figure of this group'
    END AS partial,
    whole.victims AS whole_victims,
    CASE
        WHEN f.said_by_id IS NOT NULL
            AND f.speaker_kind IN ('named', 'expert', 'intelligence', 'document')
            THEN 'actor:' || COALESCE(body.key, speaker.key)
        -- A speaker without a name is an origin within their article, or the text it passes on.
        WHEN f.speaker_kind NOT IN ('named', 'none')
            THEN COALESCE('article:' || original.key, 'source:' || wire.key,
                          'article:' || article.key)
                 || '/' || COALESCE(speaker.key, f.speaker_kind)
        ELSE COALESCE('source:' || wire.key, 'source:' || original_source.key,
                      'article:' || original.key, 'source:' || source.key,
                      'article:' || article.key)
    END AS origin,
    COALESCE('source:' || wire.key, 'source:' || original_source.key,
             'article:' || original.key, 'source:' || source.key,
             'article:' || article.key) AS text_origin,
    CASE WHEN f.as_of IS NULL THEN article.published_first_day ELSE f.as_of_first_day END
        AS known_first,
    CASE WHEN f.as_of IS NULL THEN article.published_last_day ELSE f.as_of_last_day END
        AS known_last,
    CASE WHEN f.as_of IS NULL THEN 0 ELSE 1 END AS by_as_of,
    article.published_last_day AS released
FROM casualty_figure AS f
JOIN article ON article.id = f.article_id
LEFT JOIN source ON source.id = article.source_id
LEFT JOIN article AS original ON original.id = article.based_on_article_id
LEFT JOIN source AS original_source ON original_source.id = original.source_id
LEFT JOIN source AS wire ON wire.id = article.based_on_source_id
LEFT JOIN actor AS speaker ON speaker.id = f.said_by_id
LEFT JOIN actor AS body ON body.id = speaker.speaks_for_id
LEFT JOIN magnitude ON magnitude.key = f.magnitude
LEFT JOIN casualty_figure AS whole
    ON whole.event_id = f.event_id AND whole.article_id = f.article_id
    AND whole.figure = f.part_of AND whole.outcome = f.outcome
WHERE f.event_id IN (SELECT event_id FROM touched_event)
    AND f.standing <> 'deprecated' AND f.counting <> 'cumulative' AND f.certainty <> 'denied';

-- What each figure counts: everyone, and attackers or all others where its scope is told. The
-- three are reconciled alike and apart.
CREATE TEMPORARY TABLE counted_figure AS
SELECT 'all' AS counted, usable_figure.* FROM usable_figure
UNION ALL
SELECT 'attackers' AS counted, usable_figure.* FROM usable_figure WHERE perpetrators = 'only'
UNION ALL
SELECT 'others' AS counted, usable_figure.* FROM usable_figure
WHERE perpetrators IN ('excluded', 'not_applicable');

-- [3] One toll for each article, origin, group and side: the preferred, else that of the last day,
-- else the first in order of key.
CREATE TEMPORARY TABLE chosen_figure AS
SELECT * FROM (
    SELECT
        counted_figure.*,
        max(CASE WHEN victim_actor_id IS NULL THEN 1 ELSE 0 END) OVER article_group AS has_whole,
        row_number() OVER (
            PARTITION BY event_id, counted, outcome, article_id, origin, victims,
                COALESCE(victim_actor_id, 0)
            ORDER BY preferred DESC, known_last IS NULL, known_last DESC, known_first DESC, figure
        ) AS choice
    FROM counted_figure
    WHERE counting = 'toll' AND partial IS NULL
    WINDOW article_group AS (
        PARTITION BY event_id, counted, outcome, article_id, origin, victims)
) AS ranked
-- Tolls of several sides are summed, unless one toll speaks of the whole group.
WHERE choice = 1 AND (has_whole = 0 OR victim_actor_id IS NULL);

CREATE TEMPORARY TABLE own_claim AS
SELECT
    event_id, counted, outcome, victims, article_id, article_key, origin, text_origin,
    CASE WHEN count(*) = 1 THEN min(low)
         WHEN count(COALESCE(low, best)) > 0 THEN CAST(sum(COALESCE(low, best, 0)) AS BIGINT) END
        AS low,
    CAST(sum(low) AS BIGINT) AS given_low,
    CASE WHEN count(best) = count(*) THEN CAST(sum(best) AS BIGINT) END AS best,
    CASE WHEN count(high) = count(*) THEN CAST(sum(high) AS BIGINT) END AS high,
    CAST(sum(test_low) AS BIGINT) AS test_low,
    CASE WHEN count(test_high) = count(*) THEN CAST(sum(test_high) AS BIGINT) END AS test_high,
    CASE
        WHEN max(CASE WHEN perpetrators = 'only' THEN 0 ELSE 1 END) = 0 THEN 'only'
        WHEN max(CASE WHEN perpetrators IN ('included', 'only', 'not_applicable')
            THEN 1 ELSE 0 END) = 1 THEN 'included'
        WHEN max(CASE WHEN perpetrators = 'excluded' THEN 0 ELSE 1 END) = 0 THEN 'excluded'
        ELSE 'unknown'
    END AS scope,
    CASE WHEN count(known_first) = count(*) THEN min(known_first) END AS known_first,
    CASE WHEN count(known_last) = count(*) THEN max(known_last) END AS known_last,
    min(by_as_of) AS by_as_of,
    min(released) AS released,
    max(corrects_article_id) AS corrects_article_id,
    max(whole_victims) AS whole_victims
FROM chosen_figure
GROUP BY event_id, counted, outcome, victims, article_id, article_key, origin, text_origin;

CREATE INDEX own_claim_event ON own_claim (event_id, counted, outcome, article_id);

-- [3] The groups that an article sums for a wider group g: its topmost groups below g.
CREATE TEMPORARY TABLE summed_group AS
SELECT DISTINCT own.event_id, own.counted, own.outcome, own.article_id,
    above.above AS victims, own.victims AS part
FROM own_claim AS own
JOIN victim_group_above AS above ON above.victim_group = own.victims AND above.distance > 0
WHERE NOT EXISTS (
    SELECT 1
    FROM own_claim AS between_them
    JOIN victim_group_above AS over_part
        ON over_part.victim_group = own.victims AND over_part.above = between_them.victims
        AND over_part.distance > 0
    JOIN victim_group_above AS under_whole
        ON under_whole.victim_group = between_them.victims AND under_whole.above = above.above
        AND under_whole.distance > 0
    WHERE between_them.event_id = own.event_id AND between_them.counted = own.counted
        AND between_them.outcome = own.outcome AND between_them.article_id = own.article_id);

CREATE INDEX summed_group_event ON summed_group (event_id, counted, outcome, article_id);

-- Several speakers of one article on one group: the hull of what they say.
CREATE TEMPORARY TABLE article_group AS
SELECT
    event_id, counted, outcome, victims, article_id, article_key,
    CASE WHEN count(*) = 1 THEN min(low)
         WHEN count(COALESCE(low, best)) = count(*) THEN min(COALESCE(low, best)) END AS low,
    CASE WHEN count(given_low) = count(*) THEN min(given_low) END AS given_low,
    CASE WHEN count(best) = count(*) AND min(best) = max(best) THEN min(best) END AS best,
    CASE WHEN count(*) = 1 THEN min(high)
         WHEN count(COALESCE(high, best)) = count(*) THEN max(COALESCE(high, best)) END AS high,
    min(test_low) AS test_low,
    CASE WHEN count(test_high) = count(*) THEN max(test_high) END AS test_high,
    CASE WHEN min(scope) = max(scope) THEN min(scope) ELSE 'unknown' END AS scope,
    CASE WHEN min(origin) = max(origin) THEN min(origin) END AS origin,
    min(text_origin) AS text_origin,
    CASE WHEN count(known_first) = count(*) THEN min(known_first) END AS known_first,
    CASE WHEN count(known_last) = count(*) THEN max(known_last) END AS known_last,
    min(by_as_of) AS by_as_of,
    min(released) AS released,
    CASE WHEN count(corrects_article_id) = count(*)
        AND min(corrects_article_id) = max(corrects_article_id)
        THEN min(corrects_article_id) END AS corrects_article_id,
    max(whole_victims) AS whole_victims
FROM own_claim
GROUP BY event_id, counted, outcome, victims, article_id, article_key;

-- [3] Derived claims: the sum over these groups. [5] The scope of a sum.
CREATE TEMPORARY TABLE derived_claim AS
SELECT
    g.event_id, g.counted, g.outcome, s.victims, g.article_id, g.article_key,
    CASE WHEN min(g.origin) = max(g.origin) AND count(g.origin) = count(*) THEN min(g.origin)
         ELSE min(g.text_origin) END AS origin,
    -- A part without low and best adds nothing; a sum of such parts has no low.
    CASE WHEN count(COALESCE(g.low, g.best)) > 0
        THEN CAST(sum(COALESCE(g.low, g.best, 0)) AS BIGINT) END AS low,
    CAST(sum(g.given_low) AS BIGINT) AS given_low,
    CASE WHEN count(g.best) = count(*) THEN CAST(sum(g.best) AS BIGINT) END AS best,
    CASE WHEN count(g.high) = count(*) THEN CAST(sum(g.high) AS BIGINT) END AS high,
    CAST(sum(g.test_low) AS BIGINT) AS test_low,
    CASE WHEN count(g.test_high) = count(*) THEN CAST(sum(g.test_high) AS BIGINT) END AS test_high,
    CASE
        WHEN min(g.scope) = 'only' AND max(g.scope) = 'only' THEN 'only'
        WHEN max(CASE WHEN g.scope IN ('included', 'only') THEN 1 ELSE 0 END) = 1 THEN 'included'
        WHEN max(CASE WHEN g.scope = 'excluded' THEN 0 ELSE 1 END) = 0 THEN 'excluded'
        ELSE 'unknown'
    END AS scope,
    CASE WHEN count(g.known_first) = count(*) THEN min(g.known_first) END AS known_first,
    CASE WHEN count(g.known_last) = count(*) THEN max(g.known_last) END AS known_last,
    min(g.by_as_of) AS by_as_of,
    min(g.released) AS released,
    CASE WHEN count(g.corrects_article_id) = count(*)
        AND min(g.corrects_article_id) = max(g.corrects_article_id)
        THEN min(g.corrects_article_id) END AS corrects_article_id,
    count(*) AS parts,
    max(CASE WHEN g.whole_victims = s.victims THEN 1 ELSE 0 END) AS within_total
FROM summed_group AS s
JOIN article_group AS g
    ON g.event_id = s.event_id AND g.counted = s.counted AND g.outcome = s.outcome
    AND g.article_id = s.article_id AND g.victims = s.part
GROUP BY g.event_id, g.counted, g.outcome, s.victims, g.article_id, g.article_key;

-- [1] Increments: the last earlier toll of their own origin, with all its increments since.
-- The same increment passed on by several articles counts once.
CREATE TEMPORARY TABLE increment_base AS
SELECT * FROM (
    SELECT
        i.event_id, i.counted, i.outcome, i.victims, i.article_id, i.figure, i.origin,
        i.known_first, i.known_last, b.known_last AS base_day, b.low, b.best, b.high,
        b.test_low, b.test_high, b.scope,
        row_number() OVER (
            PARTITION BY i.event_id, i.counted, i.article_id, i.figure
            ORDER BY b.known_last DESC, b.known_first DESC, b.article_key) AS choice
    FROM counted_figure AS i
    JOIN own_claim AS b
        ON b.event_id = i.event_id AND b.counted = i.counted AND b.outcome = i.outcome
        AND b.victims = i.victims AND b.origin = i.origin AND b.known_last < i.known_first
    WHERE i.counting = 'increment' AND i.partial IS NULL
) AS ranked
WHERE choice = 1;

CREATE TEMPORARY TABLE increment_claim AS
SELECT
    base.event_id, base.counted, base.outcome, base.victims, base.article_id, base.figure,
    CAST(min(COALESCE(base.low, base.best, 0)) + sum(COALESCE(more.low, more.best, 0)) AS BIGINT)
        AS low,
    CASE WHEN count(base.best) = count(*) AND count(more.best) = count(*)
        THEN CAST(min(base.best) + sum(more.best) AS BIGINT) END AS best,
    CASE WHEN count(base.high) = count(*) AND count(more.high) = count(*)
        THEN CAST(min(base.high) + sum(more.high) AS BIGINT) END AS high,
    CAST(min(base.test_low) + sum(more.test_low) AS BIGINT) AS test_low,
    CASE WHEN count(base.test_high) = count(*) AND count(more.test_high) = count(*)
        THEN CAST(min(base.test_high) + sum(more.test_high) AS BIGINT) END AS test_high,
    min(base.scope) AS scope
FROM increment_base AS base
JOIN (
    SELECT DISTINCT event_id, counted, outcome, victims, origin, known_first, known_last,
        low, best, high, test_low, test_high
    FROM counted_figure
    WHERE counting = 'increment' AND partial IS NULL
) AS more
    ON more.event_id = base.event_id AND more.counted = base.counted
    AND more.outcome = base.outcome AND more.victims = base.victims
    AND more.origin = base.origin AND more.known_first > base.base_day
    AND more.known_last <= base.known_last
GROUP BY base.event_id, base.counted, base.outcome, base.victims, base.article_id, base.figure;

-- All claims in one table. [2] A partial figure is a floor for its group and all above, and so is
-- an increment without an earlier toll. Attackers and others are told of persons only.
CREATE TEMPORARY TABLE draft_claim AS
SELECT
    all_claims.*,
    row_number() OVER (
        PARTITION BY event_id
        ORDER BY outcome, victims, counted, article_key, kind_rank, origin, figure) AS claim
FROM (
    SELECT event_id, outcome, victims, counted, article_id, article_key, 'own' AS kind,
        1 AS kind_rank, origin, NULL AS figure, low, best, high, test_low, test_high, scope,
        known_first, known_last, by_as_of, released, corrects_article_id,
        CASE WHEN best IS NULL AND high IS NULL THEN 'no best and no upper bound' END AS partial,
        1 AS parts
    FROM own_claim
    WHERE counted = 'all' OR victims = 'persons'
    UNION ALL
    -- Beside its own total an article's parts raise nothing but by the lows that they give.
    SELECT event_id, outcome, victims, counted, article_id, article_key, 'derived' AS kind,
        3 AS kind_rank, origin, NULL AS figure,
        CASE WHEN within_total = 1 THEN given_low ELSE low END, best, high, test_low, test_high,
        scope,
        known_first, known_last, by_as_of, released, corrects_article_id,
        CASE WHEN within_total = 1 THEN 'parts of a total of the same article'
             WHEN best IS NULL AND high IS NULL THEN 'no best and no upper bound' END AS partial,
        parts
    FROM derived_claim
    WHERE counted = 'all' OR victims = 'persons'
    UNION ALL
    SELECT i.event_id, i.outcome, i.victims, i.counted, i.article_id, i.article_key,
        'increment' AS kind, 2 AS kind_rank, i.origin, i.figure, total.low, total.best,
        total.high, total.test_low, total.test_high, total.scope, i.known_first, i.known_last,
        i.by_as_of, i.released, i.corrects_article_id,
        CASE WHEN total.best IS NULL AND total.high IS NULL THEN 'no best and no upper bound' END
            AS partial,
        1 AS parts
    FROM counted_figure AS i
    JOIN increment_claim AS total
        ON total.event_id = i.event_id AND total.counted = i.counted
        AND total.article_id = i.article_id AND total.figure = i.figure
    WHERE i.counted = 'all' OR i.victims = 'persons'
    UNION ALL
    SELECT f.event_id, f.outcome, above.above, f.counted, f.article_id, f.article_key,
        'floor' AS kind, 4 AS kind_rank, f.origin, f.figure, COALESCE(f.low, f.best), NULL, NULL,
        f.test_low, NULL,
        CASE WHEN f.perpetrators = 'not_applicable' THEN 'included' ELSE f.perpetrators END,
        f.known_first, f.known_last, f.by_as_of, f.released, NULL,
        COALESCE(f.partial, 'in addition to a toll that is not known'), 1
    FROM counted_figure AS f
    JOIN victim_group_above AS above ON above.victim_group = f.victims
    WHERE (f.counted = 'all' OR above.above = 'persons')
        AND (f.partial IS NOT NULL
             OR (f.counting = 'increment' AND NOT EXISTS (
                 SELECT 1 FROM increment_claim AS total
                 WHERE total.event_id = f.event_id AND total.counted = f.counted
                     AND total.article_id = f.article_id AND total.figure = f.figure)))
) AS all_claims;

CREATE INDEX draft_claim_event ON draft_claim (event_id, outcome, victims, counted);

-- The figures behind each claim.
CREATE TEMPORARY TABLE claim_figure AS
SELECT c.event_id, c.claim, c.article_id, f.figure
FROM draft_claim AS c
JOIN chosen_figure AS f
    ON f.event_id = c.event_id AND f.counted = c.counted AND f.outcome = c.outcome
    AND f.article_id = c.article_id AND f.victims = c.victims AND f.origin = c.origin
WHERE c.kind = 'own'
UNION ALL
SELECT c.event_id, c.claim, c.article_id, f.figure
FROM draft_claim AS c
JOIN summed_group AS s
    ON s.event_id = c.event_id AND s.counted = c.counted AND s.outcome = c.outcome
    AND s.article_id = c.article_id AND s.victims = c.victims
JOIN chosen_figure AS f
    ON f.event_id = s.event_id AND f.counted = s.counted AND f.outcome = s.outcome
    AND f.article_id = s.article_id AND f.victims = s.part
WHERE c.kind = 'derived'
UNION ALL
SELECT event_id, claim, article_id, figure FROM draft_claim WHERE kind IN ('increment', 'floor');

-- [4] The first day on which a derived claim is known to leave somebody out: some article has a
-- toll of a group that it does not sum, or it sums one group only and there is a greater total.
CREATE TEMPORARY TABLE uncovered AS
SELECT event_id, claim, reason, from_day FROM (
    SELECT
        gap.*,
        row_number() OVER (PARTITION BY event_id, claim ORDER BY from_day, reason) AS choice
    FROM (
        SELECT
            c.event_id, c.claim, 'leaves out ' || toll.victims AS reason,
            COALESCE(toll.released, '9999-12-31') AS from_day
        FROM draft_claim AS c
        JOIN own_claim AS toll ON toll.event_id = c.event_id AND toll.outcome = c.outcome
        JOIN victim_group_above AS below
            ON below.victim_group = toll.victims AND below.above = c.victims
            AND below.distance > 0
        WHERE c.kind = 'derived' AND toll.victims <> 'unspecified'
            -- 'others' must cover every group that has a toll of more than attackers
            AND (toll.counted = c.counted
                 OR (c.counted = 'others' AND toll.counted = 'all' AND toll.scope <> 'only'))
            AND NOT EXISTS (
                SELECT 1
                FROM summed_group AS s
                JOIN victim_group_above AS covers
                    ON covers.victim_group = toll.victims AND covers.above = s.part
                WHERE s.event_id = c.event_id AND s.counted = c.counted
                    AND s.outcome = c.outcome AND s.article_id = c.article_id
                    AND s.victims = c.victims)
        UNION ALL
        SELECT
            c.event_id, c.claim, 'one group beside a greater total' AS reason,
            COALESCE(total.released, '9999-12-31') AS from_day
        FROM draft_claim AS c
        JOIN own_claim AS total
            ON total.event_id = c.event_id AND total.outcome = c.outcome
            AND total.counted = c.counted AND total.victims = c.victims
            AND COALESCE(total.low, total.best) > COALESCE(c.high, c.best)
        WHERE c.kind = 'derived' AND c.parts = 1
    ) AS gap
) AS ranked
WHERE choice = 1;

-- [6] The first day on which a claim is superseded, and the article that does it.
CREATE TEMPORARY TABLE superseded AS
SELECT event_id, claim, by_article_id, by_article_key, from_day FROM (
    SELECT
        a.event_id, a.claim, b.article_id AS by_article_id, b.article_key AS by_article_key,
        COALESCE(b.released, '9999-12-31') AS from_day,
        row_number() OVER (
            PARTITION BY a.event_id, a.claim
            ORDER BY COALESCE(b.released, '9999-12-31'), b.known_first, b.article_key, b.claim
        ) AS choice
    FROM draft_claim AS a
    JOIN draft_claim AS b
        ON b.event_id = a.event_id AND b.outcome = a.outcome AND b.victims = a.victims
        AND b.counted = a.counted AND a.known_last < b.known_first
    JOIN event ON event.id = a.event_id
    LEFT JOIN uncovered AS partial_sum
        ON partial_sum.event_id = b.event_id AND partial_sum.claim = b.claim
    -- Particular victims neither supersede nor are superseded; nor does a sum that leaves a
    -- group out.
    WHERE a.kind <> 'floor' AND b.kind <> 'floor' AND partial_sum.claim IS NULL
        AND NOT (a.scope <> b.scope AND a.scope <> 'unknown' AND b.scope <> 'unknown')
        AND CASE
            WHEN b.corrects_article_id = a.article_id THEN 1
            -- A later sum that lies below an earlier total may only have left somebody out.
            WHEN b.origin = a.origin THEN
                CASE WHEN b.kind = 'derived' AND a.kind <> 'derived'
                    AND COALESCE(b.high, b.best, b.low) < COALESCE(a.low, a.best) THEN 0
                    ELSE 1 END
            WHEN a.known_last <= event.running_until
                AND COALESCE(b.low, b.best) > COALESCE(a.high, a.best) THEN 1
            ELSE 0
        END = 1
) AS ranked
WHERE choice = 1;

-- [7] The days on which an answer may change: those on which articles came out, and one more for
-- what undated articles add.
CREATE TEMPORARY TABLE answer_day AS
SELECT
    event_id, outcome, day,
    CASE WHEN day = max(day) OVER (PARTITION BY event_id, outcome) THEN 1 ELSE 0 END AS is_last_day
FROM (
    SELECT DISTINCT event_id, outcome, COALESCE(released, '9999-12-31') AS day FROM draft_claim
) AS days;

-- The claims known on each of these days, and what each is to the toll on that day.
CREATE TEMPORARY TABLE known_claim AS
SELECT
    by_scope.*,
    CASE WHEN estimate = 1 AND NOT (
            victims = 'persons' AND counted = 'all'
            AND ((scope = 'excluded' AND estimates_not_excluded > 0)
                 OR (scope = 'only' AND estimates_not_only > 0)))
        THEN 1 ELSE 0 END AS is_estimate
FROM (
    SELECT
        by_day.*,
        sum(CASE WHEN estimate = 1 AND scope <> 'excluded' THEN 1 ELSE 0 END)
            OVER toll AS estimates_not_excluded,
        sum(CASE WHEN estimate = 1 AND scope <> 'only' THEN 1 ELSE 0 END)
            OVER toll AS estimates_not_only
    FROM (
        SELECT
            c.event_id, c.claim, c.outcome, c.victims, c.counted, c.article_id, c.article_key,
            c.origin, c.kind_rank, c.low, c.best, c.high, c.test_low, c.test_high, c.scope,
            CASE WHEN c.partial = 'parts of a total of the same article' THEN c.low
                 ELSE COALESCE(c.low, c.best) END AS least,
            c.known_first,
            c.known_last, c.released, d.day, d.is_last_day,
            CASE WHEN c.partial IS NULL AND (uncovered.claim IS NULL OR uncovered.from_day > d.day)
                THEN 1 ELSE 0 END AS estimate
        FROM draft_claim AS c
        JOIN answer_day AS d
            ON d.event_id = c.event_id AND d.outcome = c.outcome
            AND COALESCE(c.released, '9999-12-31') <= d.day
        LEFT JOIN uncovered ON uncovered.event_id = c.event_id AND uncovered.claim = c.claim
        LEFT JOIN superseded ON superseded.event_id = c.event_id AND superseded.claim = c.claim
        WHERE superseded.claim IS NULL OR superseded.from_day > d.day
    ) AS by_day
    WINDOW toll AS (PARTITION BY event_id, outcome, victims, counted, day)
) AS by_scope;

CREATE TEMPORARY TABLE envelope_bound AS
SELECT
    event_id, outcome, victims, counted, day,
    max(is_estimate) AS has_estimate,
    min(CASE WHEN is_estimate = 1 THEN COALESCE(low, best) END) AS estimate_low,
    max(CASE WHEN is_estimate = 1 THEN COALESCE(high, best) END) AS estimate_high,
    max(CASE WHEN is_estimate = 0 THEN least END) AS floor_low,
    count(DISTINCT origin) AS origins,
    count(DISTINCT article_id) AS articles
FROM known_claim
GROUP BY event_id, outcome, victims, counted, day;

-- The newest estimate of each origin that has a best: the last known day, then own before summed.
CREATE TEMPORARY TABLE newest_best AS
SELECT * FROM (
    SELECT
        known_claim.*,
        row_number() OVER (
            PARTITION BY event_id, outcome, victims, counted, day, origin
            ORDER BY known_last IS NULL, known_last DESC, known_first DESC, kind_rank,
                article_key, claim) AS choice
    FROM known_claim
    WHERE is_estimate = 1 AND best IS NOT NULL
) AS ranked
WHERE choice = 1;

INSERT INTO claim (
    event_id, claim, outcome, victims, counted, article_id, kind, origin, figures, low, best, high,
    test_low, test_high, used_as, why, scope, known_first, known_last, day_basis, released,
    contradicted, superseded_by, newest_of_origin)
SELECT
    c.event_id, c.claim, c.outcome, c.victims, c.counted, c.article_id, c.kind, c.origin,
    listed.figures, c.low, c.best, c.high, c.test_low,
    CASE WHEN c.partial IS NULL AND uncovered.claim IS NULL THEN c.test_high END,
    CASE WHEN superseded.claim IS NOT NULL THEN 'superseded'
         WHEN now.is_estimate = 1 THEN 'estimate'
         ELSE 'floor' END,
    CASE WHEN superseded.claim IS NOT NULL THEN 'superseded'
         WHEN c.partial IS NOT NULL THEN c.partial
         WHEN uncovered.claim IS NOT NULL THEN uncovered.reason
         WHEN now.is_estimate = 1 THEN NULL
         WHEN c.scope = 'only' THEN 'counts attackers only'
         ELSE 'leaves attackers out' END,
    c.scope, c.known_first, c.known_last,
    CASE WHEN c.by_as_of = 1 THEN 'as_of' ELSE 'published' END,
    c.released, 0, superseded.by_article_key,
    CASE WHEN newest.claim IS NULL THEN 0 ELSE 1 END
FROM draft_claim AS c
JOIN (
    SELECT
        event_id, claim,
        group_concat(figure, '; ') OVER (
            PARTITION BY event_id, claim ORDER BY figure
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS figures,
        row_number() OVER (PARTITION BY event_id, claim ORDER BY figure) AS place
    FROM claim_figure
) AS listed ON listed.event_id = c.event_id AND listed.claim = c.claim AND listed.place = 1
LEFT JOIN uncovered ON uncovered.event_id = c.event_id AND uncovered.claim = c.claim
LEFT JOIN superseded ON superseded.event_id = c.event_id AND superseded.claim = c.claim
LEFT JOIN known_claim AS now
    ON now.event_id = c.event_id AND now.claim = c.claim AND now.is_last_day = 1
LEFT JOIN newest_best AS newest
    ON newest.event_id = c.event_id AND newest.claim = c.claim AND newest.is_last_day = 1;

UPDATE claim SET contradicted = 1
WHERE event_id IN (SELECT event_id FROM touched_event)
    AND EXISTS (
        SELECT 1 FROM claim_pair AS pair
        WHERE pair.event_id = claim.event_id AND pair.outcome = claim.outcome
            AND pair.victims = claim.victims AND pair.counted = claim.counted
            AND (pair.claim = claim.claim OR pair.other_claim = claim.claim)
            AND pair.verdict = 'contradicts');

-- The lower middle of the origins: row (n + 1) / 2 of n in order of best, rounded down.
CREATE TEMPORARY TABLE middle AS
SELECT * FROM (
    SELECT
        b.event_id, b.outcome, b.victims, b.counted, b.day, b.low, b.best, b.high,
        -- [7] for the envelope, only those that the floors leave
        CASE WHEN e.floor_low > b.best THEN 0 ELSE 1 END AS above_floor,
        row_number() OVER all_origins AS place,
        count(*) OVER (PARTITION BY b.event_id, b.outcome, b.victims, b.counted, b.day) AS places,
        row_number() OVER (
            PARTITION BY b.event_id, b.outcome, b.victims, b.counted, b.day,
                CASE WHEN e.floor_low > b.best THEN 0 ELSE 1 END
            ORDER BY b.best, b.origin) AS place_above_floor,
        count(*) OVER (
            PARTITION BY b.event_id, b.outcome, b.victims, b.counted, b.day,
                CASE WHEN e.floor_low > b.best THEN 0 ELSE 1 END) AS places_above_floor
    FROM newest_best AS b
    JOIN envelope_bound AS e
        ON e.event_id = b.event_id AND e.outcome = b.outcome AND e.victims = b.victims
        AND e.counted = b.counted AND e.day = b.day
    WINDOW all_origins AS (
        PARTITION BY b.event_id, b.outcome, b.victims, b.counted, b.day
        ORDER BY b.best, b.origin)
) AS placed
WHERE 2 * place IN (places, places + 1)
    OR (above_floor = 1 AND 2 * place_above_floor IN (places_above_floor, places_above_floor + 1));

CREATE TEMPORARY TABLE latest AS
SELECT * FROM (
    SELECT
        known_claim.*,
        row_number() OVER (
            PARTITION BY event_id, outcome, victims, counted, day
            ORDER BY known_last IS NULL, known_last DESC, known_first DESC, kind_rank,
                best IS NULL, best, article_key, claim) AS choice
    FROM known_claim
    WHERE is_estimate = 1
) AS ranked
WHERE choice = 1;

-- [8] Whether two claims that both stand on that day contradict each other: they do not meet, and
-- no difference of scope explains it. A floor is open above.
CREATE TEMPORARY TABLE dispute AS
SELECT DISTINCT a.event_id, a.outcome, a.victims, a.counted, a.day
FROM known_claim AS a
JOIN known_claim AS b
    ON b.event_id = a.event_id AND b.outcome = a.outcome AND b.victims = a.victims
    AND b.counted = a.counted AND b.day = a.day AND b.claim > a.claim
JOIN claim_pair AS pair
    ON pair.event_id = a.event_id AND pair.outcome = a.outcome AND pair.victims = a.victims
    AND pair.counted = a.counted AND pair.claim = a.claim AND pair.other_claim = b.claim
WHERE pair.explained_by IS NULL
    AND ((a.estimate = 1 AND a.test_high < b.test_low)
         OR (b.estimate = 1 AND b.test_high < a.test_low));

-- What stands behind a toll on a day; an article counts by its outlet where that is known.
CREATE TEMPORARY TABLE behind AS
SELECT
    k.event_id, k.outcome, k.victims, k.counted, k.day,
    count(DISTINCT COALESCE(-article.source_id, article.id)) AS sources,
    count(DISTINCT CAST(f.article_id AS TEXT) || '/' || f.figure) AS figures
FROM known_claim AS k
JOIN article ON article.id = k.article_id
JOIN claim_figure AS f ON f.event_id = k.event_id AND f.claim = k.claim
GROUP BY k.event_id, k.outcome, k.victims, k.counted, k.day;

CREATE TEMPORARY TABLE answer AS
SELECT
    e.event_id, e.outcome, e.victims, e.counted, 'envelope' AS rule, e.day,
    CASE WHEN e.has_estimate = 0 OR e.estimate_low IS NULL OR e.floor_low > e.estimate_low
        THEN e.floor_low ELSE e.estimate_low END AS low,
    m.best,
    CASE WHEN e.has_estimate = 1 AND (e.floor_low IS NULL OR e.floor_low <= e.estimate_high)
        THEN e.estimate_high END AS high
FROM envelope_bound AS e
LEFT JOIN middle AS m
    ON m.event_id = e.event_id AND m.outcome = e.outcome AND m.victims = e.victims
    AND m.counted = e.counted AND m.day = e.day AND m.above_floor = 1
    AND 2 * m.place_above_floor IN (m.places_above_floor, m.places_above_floor + 1)
UNION ALL
SELECT
    e.event_id, e.outcome, e.victims, e.counted, 'latest' AS rule, e.day,
    CASE WHEN l.event_id IS NULL THEN e.floor_low ELSE COALESCE(l.low, l.best) END,
    l.best,
    COALESCE(l.high, l.best)
FROM envelope_bound AS e
LEFT JOIN latest AS l
    ON l.event_id = e.event_id AND l.outcome = e.outcome AND l.victims = e.victims
    AND l.counted = e.counted AND l.day = e.day
UNION ALL
SELECT
    e.event_id, e.outcome, e.victims, e.counted, 'median' AS rule, e.day,
    CASE WHEN m.event_id IS NOT NULL THEN COALESCE(m.low, m.best)
         WHEN e.has_estimate = 1 THEN e.estimate_low ELSE e.floor_low END,
    m.best,
    CASE WHEN m.event_id IS NOT NULL THEN COALESCE(m.high, m.best) ELSE e.estimate_high END
FROM envelope_bound AS e
LEFT JOIN middle AS m
    ON m.event_id = e.event_id AND m.outcome = e.outcome AND m.victims = e.victims
    AND m.counted = e.counted AND m.day = e.day AND 2 * m.place IN (m.places, m.places + 1);

-- One row for each day on which the answer changes.
CREATE TEMPORARY TABLE changed_answer AS
SELECT changed.*,
    lead(day) OVER (
        PARTITION BY event_id, outcome, victims, counted, rule ORDER BY day) AS next_day,
    row_number() OVER (
        PARTITION BY event_id, outcome, victims, counted, rule ORDER BY day) AS step
FROM (
    SELECT
        full_answer.*,
        lag(signature) OVER (
            PARTITION BY event_id, outcome, victims, counted, rule ORDER BY day) AS former
    FROM (
        SELECT
            a.*, COALESCE(behind.figures, 0) AS figures, COALESCE(behind.sources, 0) AS sources,
            e.origins, CASE WHEN dispute.event_id IS NULL THEN 0 ELSE 1 END AS disputed,
            COALESCE(CAST(a.low AS TEXT), '-') || '/' || COALESCE(CAST(a.best AS TEXT), '-')
                || '/' || COALESCE(CAST(a.high AS TEXT), '-')
                || '/' || CAST(COALESCE(behind.figures, 0) AS TEXT)
                || '/' || CAST(COALESCE(behind.sources, 0) AS TEXT)
                || '/' || CAST(e.origins AS TEXT)
                || CASE WHEN dispute.event_id IS NULL THEN '' ELSE '!' END AS signature
        FROM answer AS a
        JOIN envelope_bound AS e
            ON e.event_id = a.event_id AND e.outcome = a.outcome AND e.victims = a.victims
            AND e.counted = a.counted AND e.day = a.day
        LEFT JOIN behind
            ON behind.event_id = a.event_id AND behind.outcome = a.outcome
            AND behind.victims = a.victims AND behind.counted = a.counted
            AND behind.day = a.day
        LEFT JOIN dispute
            ON dispute.event_id = a.event_id AND dispute.outcome = a.outcome
            AND dispute.victims = a.victims AND dispute.counted = a.counted
            AND dispute.day = a.day
    ) AS full_answer
) AS changed
WHERE former IS NULL OR former <> signature;

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
FROM changed_answer;

DROP TABLE usable_figure;
DROP TABLE counted_figure;
DROP TABLE chosen_figure;
DROP TABLE own_claim;
DROP TABLE summed_group;
DROP TABLE article_group;
DROP TABLE derived_claim;
DROP TABLE increment_base;
DROP TABLE increment_claim;
DROP TABLE draft_claim;
DROP TABLE claim_figure;
DROP TABLE uncovered;
DROP TABLE superseded;
DROP TABLE answer_day;
DROP TABLE known_claim;
DROP TABLE envelope_bound;
DROP TABLE newest_best;
DROP TABLE middle;
DROP TABLE latest;
DROP TABLE dispute;
DROP TABLE behind;
DROP TABLE answer;
DROP TABLE changed_answer;
