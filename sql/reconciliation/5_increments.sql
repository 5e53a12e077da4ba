-- What "two more" adds, to which toll of whom, and the sums that this makes.

-- Increments are few: whatever follows is asked of their moments only.
CREATE TEMPORARY TABLE told_increment AS
SELECT * FROM known_figure WHERE counting = 'increment' AND partial IS NULL;

-- [5] Whom an increment counts that does not tell: the same as the last earlier toll of its origin
-- and group; and civilians are others, unless that toll counts attackers among them. More persons
-- after a toll of attackers only may be anybody.
CREATE TEMPORARY TABLE silent_increment AS
SELECT moment, article_id, figure, side FROM (
    SELECT
        i.moment, i.article_id, i.figure,
        CASE
            WHEN toll.side = 'others' OR (toll.side = 'attackers' AND i.victims <> 'persons')
                THEN toll.side
            WHEN i.victims = 'civilians' AND (toll.scope = 'included') IS NOT TRUE THEN 'others'
        END AS side,
        row_number() OVER (
            PARTITION BY i.moment, i.article_id, i.figure
            ORDER BY COALESCE(toll.best, toll.high) IS NULL, toll.known_last DESC,
                toll.known_first IS NULL, toll.known_first DESC, toll.kind_rank, toll.article_key
        ) AS choice
    FROM told_increment AS i
    JOIN moment ON moment.moment = i.moment AND moment.counted = 'all'
    LEFT JOIN (
        SELECT moment, victims, origin, best, high, scope, side, known_first, known_last,
            1 AS kind_rank, article_key
        FROM own_claim
        WHERE moment IN (SELECT moment FROM told_increment)
        UNION ALL
        SELECT moment, victims, origin, best, high, scope, side, known_first, known_last, 2,
            article_key
        FROM derived_claim
        WHERE moment IN (SELECT moment FROM told_increment)
    ) AS toll
        ON toll.moment = i.moment AND toll.victims = i.victims AND toll.origin = i.origin
        AND toll.known_last < i.known_first
    WHERE i.perpetrators = 'unknown'
) AS ranked
WHERE choice = 1;

-- [1] Increments; of one that a correction or a later version tells anew, that one only, and not
-- what a copy still passes on. `open`: it may count attackers, and so none of the others.
CREATE TEMPORARY TABLE increment AS
WITH told AS MATERIALIZED (
    SELECT
        f.moment, f.article_id, f.article_key, f.figure, f.victims, f.some_of, f.low, f.best,
        f.high, f.test_low, f.test_high,
        CASE silent.side WHEN 'others' THEN 'excluded' WHEN 'attackers' THEN 'only'
            ELSE f.perpetrators END AS perpetrators,
        f.origin, f.text_origin, f.text_id, f.passed_on_id, f.known_first, f.known_last,
        f.by_as_of, f.told_day, f.released, f.corrects_article_id, f.doubtful, 0 AS open
    FROM told_increment AS f
    LEFT JOIN silent_increment AS silent
        ON silent.moment = f.moment AND silent.article_id = f.article_id
        AND silent.figure = f.figure
    UNION ALL
    SELECT
        moment.moment, f.article_id, f.article_key, f.figure, f.victims, f.some_of, f.low,
        f.best, f.high, f.test_low, f.test_high,
        CASE silent.side WHEN 'others' THEN 'excluded' WHEN 'attackers' THEN 'only'
            ELSE f.perpetrators END,
        f.origin, f.text_origin, f.text_id, f.passed_on_id, f.known_first, f.known_last,
        f.by_as_of, f.told_day, f.released, f.corrects_article_id, f.doubtful,
        CASE WHEN silent.side IS NULL AND (f.high = 0) IS NOT TRUE THEN 1 ELSE 0 END
    FROM told_increment AS f
    JOIN moment
        ON moment.of_all = f.moment AND moment.counted <> 'all'
        AND f.perpetrators IN ('unknown', 'included')
    LEFT JOIN silent_increment AS silent
        ON silent.moment = f.moment AND silent.article_id = f.article_id
        AND silent.figure = f.figure
    WHERE silent.side = moment.counted
        OR (moment.counted = 'others' AND silent.side IS NULL AND NOT EXISTS (
            -- Its article tells how many of the others it is.
            SELECT 1
            FROM told_increment AS beside
            WHERE beside.moment = moment.moment AND beside.article_id = f.article_id))
)
SELECT *
FROM told
WHERE NOT EXISTS (
    SELECT 1
    FROM told AS former
    JOIN told AS anew
        ON anew.moment = former.moment AND anew.victims = former.victims
        AND anew.article_id <> told.article_id
    LEFT JOIN text_before AS former_version
        ON former_version.article_id = anew.article_id
        AND former_version.before_id = former.article_id AND former_version.as_version = 1
    WHERE former.moment = told.moment AND former.victims = told.victims
        AND (former.article_id = told.article_id
             OR (former.article_id = told.passed_on_id AND former.origin = told.origin
                 AND former.low IS NOT DISTINCT FROM told.low
                 AND former.best IS NOT DISTINCT FROM told.best
                 AND former.high IS NOT DISTINCT FROM told.high))
        AND (former_version.before_id IS NOT NULL
             OR (anew.corrects_article_id = former.article_id
                 AND (anew.origin = told.origin OR NOT EXISTS (
                    SELECT 1
                    FROM corrected_voice AS said
                    WHERE said.moment = former.moment AND said.article_id = former.article_id
                        AND said.origin = anew.origin)))));

CREATE INDEX increment_moment ON increment (moment);

-- What each article's increments of one group come to. `place`: the text comes before its copies.
CREATE TEMPORARY TABLE told_in_all AS
SELECT
    moment, origin, text_id, victims, some_of, article_id, count(*) AS times,
    CASE WHEN count(low) = count(*) THEN CAST(sum(low) AS BIGINT) END AS low,
    CASE WHEN count(best) = count(*) THEN CAST(sum(best) AS BIGINT) END AS best,
    CASE WHEN count(high) = count(*) THEN CAST(sum(high) AS BIGINT) END AS high,
    CAST(sum(test_low) AS BIGINT) AS test_low,
    row_number() OVER (
        PARTITION BY moment, origin, text_id, victims, some_of
        ORDER BY CASE WHEN article_id = text_id THEN 0 ELSE 1 END, min(known_first) IS NULL,
            min(known_first), article_key) AS place
FROM increment
GROUP BY moment, origin, text_id, victims, some_of, article_id, article_key;

-- [4] A derived claim that is known to leave somebody out: some article has a toll of a group that
-- it does not sum, particular victims of one, or an increment of one that is not known to be later;
-- or it sums one group only and there is a greater total.
CREATE TEMPORARY TABLE uncovered AS
SELECT moment, victims, article_id, min(reason) AS reason FROM (
    SELECT
        beside.moment, beside.victims, beside.article_id,
        'leaves out ' || beside.told_of AS reason
    FROM (
        SELECT c.moment, c.victims, c.article_id, told.victims AS told_of
        FROM derived_claim AS c
        JOIN moment ON moment.moment = c.moment
        -- 'others' must cover every group that has a toll of more than attackers
        JOIN own_claim AS told
            ON told.moment
                = CASE WHEN moment.counted = 'others' THEN moment.of_all ELSE c.moment END
            AND (moment.counted <> 'others' OR told.scope <> 'only')
        UNION ALL
        SELECT c.moment, c.victims, c.article_id, told.victims
        FROM increment AS told
        JOIN derived_claim AS c ON c.moment = told.moment
        WHERE (c.known_last < told.known_first) IS NOT TRUE
        UNION ALL
        -- Particular victims, or some of a group, died beside those of the other groups; of a wider
        -- group than the sum's parts they may be among these.
        SELECT c.moment, c.victims, c.article_id, told.victims
        FROM derived_claim AS c
        JOIN moment ON moment.moment = c.moment
        JOIN known_figure AS told
            ON told.moment
                = CASE WHEN moment.counted = 'others' THEN moment.of_all ELSE c.moment END
            AND (moment.counted <> 'others' OR told.perpetrators <> 'only')
            AND told.partial IS NOT NULL AND COALESCE(told.low, told.best) >= 1
        WHERE NOT EXISTS (
            SELECT 1
            FROM summed_group AS s
            JOIN victim_group_above AS within
                ON within.victim_group = s.part AND within.above = told.victims
            WHERE s.moment = c.moment AND s.article_id = c.article_id AND s.victims = c.victims)
    ) AS beside
    JOIN victim_group_above AS below
        ON below.victim_group = beside.told_of AND below.above = beside.victims
        AND below.distance > 0
    WHERE beside.told_of <> 'unspecified'
        AND NOT EXISTS (
            SELECT 1
            FROM summed_group AS s
            JOIN victim_group_above AS covers
                ON covers.victim_group = beside.told_of AND covers.above = s.part
            WHERE s.moment = beside.moment AND s.article_id = beside.article_id
                AND s.victims = beside.victims)
    UNION ALL
    SELECT c.moment, c.victims, c.article_id, 'one group beside a greater total' AS reason
    FROM derived_claim AS c
    JOIN own_claim AS total
        ON total.moment = c.moment AND total.victims = c.victims
        AND COALESCE(total.low, total.best) > COALESCE(c.high, c.best)
    WHERE c.parts = 1
    UNION ALL
    -- So does a total that may count attackers, where their dead do not explain the difference.
    SELECT c.moment, c.victims, c.article_id, 'one group beside a greater total' AS reason
    FROM derived_claim AS c
    JOIN moment ON moment.moment = c.moment AND moment.counted = 'others'
    JOIN own_claim AS total
        ON total.moment = moment.of_all AND total.victims = c.victims AND total.scope <> 'only'
    LEFT JOIN (
        SELECT
            m.of_all,
            CASE WHEN count(a.high) = count(*)
                THEN COALESCE(max(CASE WHEN a.is_more = 0 THEN a.high END), 0)
                    + COALESCE(sum(CASE WHEN a.is_more = 1 THEN a.high END), 0) END AS high
        FROM moment AS m
        JOIN (
            SELECT moment, COALESCE(high, best) AS high, 0 AS is_more
            FROM own_claim
            WHERE victims = 'persons'
            UNION ALL
            SELECT moment, COALESCE(high, best), 0 FROM derived_claim WHERE victims = 'persons'
            UNION ALL
            SELECT moment, COALESCE(high, best), 0 FROM known_figure WHERE partial IS NOT NULL
            UNION ALL
            SELECT moment, COALESCE(high, best), 1 FROM increment
        ) AS a ON a.moment = m.moment
        WHERE m.counted = 'attackers'
        GROUP BY m.of_all
    ) AS attackers ON attackers.of_all = moment.of_all
    WHERE c.parts = 1 AND c.victims = 'persons'
        AND COALESCE(total.low, total.best)
            - CASE WHEN attackers.of_all IS NULL THEN 0 ELSE attackers.high END
            > COALESCE(c.high, c.best)
) AS gap
GROUP BY moment, victims, article_id;

-- What increments may be added to: own claims and sums, where there are increments. `whole`: they
-- are no floors.
CREATE TEMPORARY TABLE base_claim AS
SELECT
    moment, victims, article_id, article_key, 'own' AS kind, origin, low, best, high, test_low,
    test_high, scope, known_first, known_last, doubtful, CAST(NULL AS TEXT) AS gap,
    CASE WHEN best IS NULL AND high IS NULL THEN 0 ELSE 1 END AS whole
FROM own_claim
WHERE moment IN (SELECT moment FROM increment)
UNION ALL
SELECT
    c.moment, c.victims, c.article_id, c.article_key, 'derived', c.origin, c.low, c.best, c.high,
    c.test_low, c.test_high, c.scope, c.known_first, c.known_last, c.doubtful, uncovered.reason,
    CASE WHEN uncovered.reason IS NOT NULL OR (c.best IS NULL AND c.high IS NULL) THEN 0 ELSE 1 END
FROM derived_claim AS c
LEFT JOIN uncovered
    ON uncovered.moment = c.moment AND uncovered.victims = c.victims
    AND uncovered.article_id = c.article_id
WHERE c.within_total = 0 AND c.moment IN (SELECT moment FROM increment);

CREATE INDEX base_claim_moment ON base_claim (moment, article_id);

-- The groups that an increment raises: its own and all above. `apart` says why it is not added
-- there: its article tells the toll that it made, or its text a wider increment that it is within.
CREATE TEMPORARY TABLE raised_group AS
SELECT
    i.*, wider.above AS raised,
    CASE
        WHEN EXISTS (
            SELECT 1
            FROM base_claim AS told
            WHERE told.moment = i.moment AND told.article_id = i.article_id
                AND told.victims = wider.above AND told.origin IN (i.origin, i.text_origin)
                AND told.whole = 1 AND (told.known_last < i.known_first) IS NOT TRUE
                AND (told.kind = 'own' OR EXISTS (
                    SELECT 1
                    FROM summed_group AS s
                    JOIN victim_group_above AS covers
                        ON covers.victim_group = i.victims AND covers.above = s.part
                    WHERE s.moment = told.moment AND s.article_id = told.article_id
                        AND s.victims = told.victims)))
            THEN 'beside a total of the same article'
        WHEN EXISTS (
            SELECT 1
            FROM increment AS holding
            JOIN victim_group_above AS over_it
                ON over_it.victim_group = i.victims AND over_it.above = holding.victims
                AND ((over_it.distance > 0
                        AND (holding.some_of IS NULL OR holding.some_of = i.some_of))
                     OR (holding.some_of IS NULL AND i.some_of IS NOT NULL))
            JOIN victim_group_above AS under_raised
                ON under_raised.victim_group = holding.victims
                AND under_raised.above = wider.above
            WHERE holding.moment = i.moment AND holding.origin = i.origin
                AND (holding.article_id = i.article_id
                     -- What a text sums up, a copy may tell in detail, and the other way round.
                     OR (holding.text_id = i.text_id AND (COALESCE(i.low, i.best)
                        > COALESCE(holding.high, holding.best)) IS NOT TRUE))
                AND (holding.told_day <> i.told_day) IS NOT TRUE)
            THEN 'part of an increment of the same text'
        -- "Two" and "two", or "four": read otherwise out of the same words.
        WHEN EXISTS (
            SELECT 1
            FROM told_in_all AS mine
            JOIN told_in_all AS former
                ON former.moment = mine.moment AND former.origin = mine.origin
                AND former.text_id = mine.text_id AND former.victims = mine.victims
                AND former.some_of IS NOT DISTINCT FROM mine.some_of
                AND former.place < mine.place AND former.times <> mine.times
                AND former.low IS NOT DISTINCT FROM mine.low
                AND former.best IS NOT DISTINCT FROM mine.best
                AND former.high IS NOT DISTINCT FROM mine.high
                AND former.test_low = mine.test_low
            WHERE mine.moment = i.moment AND mine.article_id = i.article_id
                AND mine.origin = i.origin AND mine.victims = i.victims
                AND mine.some_of IS NOT DISTINCT FROM i.some_of)
            THEN 'told in other parts by the same text'
    END AS apart
FROM increment AS i
JOIN victim_group_above AS wider ON wider.victim_group = i.victims;

-- The last earlier toll of its own origin, or the sum of which its origin tells a part; one that is
-- a floor where there is no other. The increments are the columns more_...
CREATE TEMPORARY TABLE raised_base AS
SELECT * FROM (
    SELECT
        i.moment, i.raised AS victims, i.article_id, i.article_key, i.figure, i.known_first,
        i.known_last, i.told_day, i.text_id, i.origin AS more_origin, i.victims AS more_victims,
        i.some_of AS more_some_of, i.low AS more_low, i.best AS more_best,
        i.high AS more_high, i.test_low AS more_test_low, i.test_high AS more_test_high, i.open,
        i.perpetrators AS more_perpetrators, i.doubtful AS more_doubtful,
        b.article_id AS base_article_id, b.kind AS base_kind, b.origin, b.low, b.best, b.high,
        b.test_low, b.test_high, b.scope, b.gap, b.doubtful,
        row_number() OVER (
            PARTITION BY i.moment, i.raised, i.article_id, i.figure
            ORDER BY b.whole DESC, b.known_last DESC, b.known_first IS NULL,
                b.known_first DESC, b.kind DESC, b.article_key, b.origin) AS choice
    FROM raised_group AS i
    JOIN base_claim AS b
        ON b.moment = i.moment AND b.victims = i.raised AND b.known_last < i.known_first
    WHERE i.apart IS NULL
        AND (b.origin = i.origin OR (b.kind = 'derived' AND EXISTS (
            SELECT 1
            FROM summed_group AS s
            JOIN own_claim AS part
                ON part.moment = s.moment AND part.article_id = s.article_id
                AND part.victims = s.part
            WHERE s.moment = b.moment AND s.article_id = b.article_id
                AND s.victims = b.victims AND part.origin = i.origin)))
        AND NOT EXISTS (
            SELECT 1
            FROM own_claim AS correction
            WHERE correction.moment = b.moment AND correction.victims = b.victims
                AND correction.corrects_article_id = b.article_id
                AND (correction.origin = b.origin OR NOT EXISTS (
                    SELECT 1
                    FROM corrected_voice AS said
                    WHERE said.moment = b.moment AND said.article_id = b.article_id
                        AND said.origin = correction.origin)))
) AS ranked
WHERE choice = 1;

-- The same number again from the same origin in another article is told again: as many count as one
-- article gives, that which gives most, else one that tells of attackers (of the others, `open`),
-- else the first; or as there are days of which they surely speak, if these are more, the first of
-- each. Of the articles that pass on one text one speaks of days: a copy that names another has
-- read the same words otherwise. `nth`: its place among those that count.
CREATE TEMPORARY TABLE increment_base AS
SELECT
    counted.*,
    row_number() OVER (
        PARTITION BY retold
        ORDER BY counts DESC, known_first IS NULL, known_first, article_key, figure) AS nth
FROM (
    SELECT
        told.*,
        CASE
            WHEN sum(first_of_day) OVER same > max(times) OVER same THEN first_of_day
            WHEN article_id = first_value(article_id) OVER (
                    same ORDER BY times DESC, open, known_first IS NULL, known_first, is_copy,
                        article_key)
                THEN 1
            ELSE 0
        END AS counts
    FROM (
        SELECT
            by_text.*,
            CASE WHEN day_of_text IS NOT NULL AND row_number() OVER (
                    PARTITION BY retold, day_of_text
                    ORDER BY open, known_first IS NULL, known_first, article_key, figure) = 1
                THEN 1 ELSE 0 END AS first_of_day
        FROM (
            SELECT
                numbered.*,
                CASE WHEN article_id = first_value(article_id) OVER (
                        PARTITION BY retold, text_id
                        ORDER BY days DESC, is_copy, known_first IS NULL, known_first, article_key)
                    THEN told_day END AS day_of_text
            FROM (
                SELECT
                    by_number.*,
                    CASE WHEN article_id = text_id THEN 0 ELSE 1 END AS is_copy,
                    count(*) OVER (PARTITION BY retold, article_id) AS times,
                    count(told_day) OVER (PARTITION BY retold, article_id) AS days
                FROM (
                    SELECT
                        raised_base.*,
                        dense_rank() OVER (
                            ORDER BY moment, victims, base_article_id, base_kind, origin,
                                more_origin, more_victims, more_some_of, more_low,
                                more_best, more_high, more_test_low, more_test_high) AS retold
                    FROM raised_base
                ) AS by_number
            ) AS numbered
        ) AS by_text
    ) AS told
    WINDOW same AS (PARTITION BY retold)
) AS counted;

-- All increments to that toll up to this one, itself included: of its origin, and of others if they
-- are of people that it can't mean. A number that another article tells of a narrower group, or of
-- some of this one, counts there. [5] One that still does not tell of attackers is as the toll.
CREATE TEMPORARY TABLE increment_part AS
SELECT
    base.moment, base.victims, base.article_id, base.figure, more.article_id AS more_article_id,
    more.article_key AS more_article_key, more.figure AS more_figure, more.more_low,
    more.more_best, more.more_high, more.more_test_low, more.more_test_high, more.more_doubtful,
    more.open,
    CASE WHEN more.open = 1 THEN base.scope
         WHEN more.more_perpetrators = 'not_applicable' AND base.scope = 'only' THEN 'included'
         WHEN more.more_perpetrators = 'not_applicable' THEN base.scope
         WHEN more.more_perpetrators = 'unknown' AND more.more_victims = base.victims
             THEN base.scope
         ELSE more.more_perpetrators END AS scope
FROM increment_base AS base
JOIN increment_base AS more
    ON more.moment = base.moment AND more.victims = base.victims
    AND more.base_article_id = base.base_article_id AND more.base_kind = base.base_kind
    AND more.origin = base.origin AND more.counts = 1 AND more.known_last <= base.known_last
WHERE (more.more_origin = base.more_origin
       OR ('unspecified' NOT IN (more.more_victims, base.more_victims) AND NOT EXISTS (
            SELECT 1
            FROM victim_group_above AS shared
            WHERE (shared.victim_group = more.more_victims AND shared.above = base.more_victims)
                OR (shared.victim_group = base.more_victims
                    AND shared.above = more.more_victims))))
    AND NOT EXISTS (
        SELECT 1
        FROM increment_base AS again
        JOIN victim_group_above AS over_it
            ON over_it.victim_group = again.more_victims AND over_it.above = more.more_victims
            AND ((over_it.distance > 0
                    AND (more.more_some_of IS NULL OR more.more_some_of = again.more_some_of))
                 OR (more.more_some_of IS NULL AND again.more_some_of IS NOT NULL))
        WHERE again.moment = base.moment AND again.victims = base.victims
            AND again.base_article_id = base.base_article_id
            AND again.base_kind = base.base_kind AND again.origin = base.origin
            AND again.more_origin = more.more_origin AND again.article_id <> more.article_id
            AND again.counts = 1 AND again.known_last <= base.known_last
            AND (again.told_day = more.told_day
                OR (again.nth = more.nth
                    AND (again.told_day IS NULL OR more.told_day IS NULL
                         OR again.text_id = more.text_id)))
            AND again.more_low IS NOT DISTINCT FROM more.more_low
            AND again.more_best IS NOT DISTINCT FROM more.more_best
            AND again.more_high IS NOT DISTINCT FROM more.more_high
            AND again.more_test_low = more.more_test_low
            AND again.more_test_high IS NOT DISTINCT FROM more.more_test_high);

-- Increments of one article to the same toll with the same others make one sum, which the first
-- of them by key tells.
CREATE TEMPORARY TABLE shared_sum AS
SELECT DISTINCT later.moment, later.victims, later.article_id, later.figure
FROM increment_base AS former
JOIN increment_base AS later
    ON later.moment = former.moment AND later.victims = former.victims
    AND later.article_id = former.article_id AND later.base_article_id = former.base_article_id
    AND later.base_kind = former.base_kind AND later.origin = former.origin
    AND later.known_first = former.known_first AND later.known_last = former.known_last
    AND later.figure > former.figure
WHERE NOT EXISTS (
    SELECT 1
    FROM increment_part AS part
    LEFT JOIN increment_part AS same
        ON same.moment = part.moment AND same.victims = part.victims
        AND same.article_id = part.article_id
        AND same.figure
            = CASE WHEN part.figure = former.figure THEN later.figure ELSE former.figure END
        AND same.more_article_id = part.more_article_id AND same.more_figure = part.more_figure
    WHERE part.moment = former.moment AND part.victims = former.victims
        AND part.article_id = former.article_id AND part.figure IN (former.figure, later.figure)
        AND same.figure IS NULL);

CREATE TEMPORARY TABLE increment_claim AS
SELECT
    base.moment, base.victims, base.article_id, base.figure, base.origin, min(base.gap) AS gap,
    CAST(min(COALESCE(base.low, base.best, 0))
        + sum(CASE WHEN part.open = 0 THEN COALESCE(part.more_low, part.more_best, 0) ELSE 0 END)
        AS BIGINT) AS low,
    CASE WHEN count(base.best) = count(*) AND count(part.more_best) = count(*)
            AND max(part.open) = 0
        THEN CAST(min(base.best) + sum(part.more_best) AS BIGINT) END AS best,
    -- Where some have no upper bound but a number, that is theirs.
    CASE WHEN count(base.high) + count(part.more_high) + max(part.open) > 0
            AND count(COALESCE(base.high, base.best)) = count(*)
            AND count(COALESCE(part.more_high, part.more_best)) = count(*)
        THEN CAST(min(COALESCE(base.high, base.best))
            + sum(COALESCE(part.more_high, part.more_best)) AS BIGINT) END AS high,
    CAST(min(base.test_low)
        + sum(CASE WHEN part.open = 0 THEN part.more_test_low ELSE 0 END) AS BIGINT) AS test_low,
    CASE WHEN count(base.test_high) = count(*) AND count(part.more_test_high) = count(*)
        THEN CAST(min(base.test_high) + sum(part.more_test_high) AS BIGINT) END AS test_high,
    CASE WHEN min(part.scope) = max(part.scope) AND min(part.scope) = min(base.scope)
            THEN min(base.scope)
         WHEN max(CASE WHEN base.scope IN ('only', 'included')
            OR part.scope IN ('only', 'included') THEN 1 ELSE 0 END) = 1 THEN 'included'
         ELSE 'unknown' END AS scope,
    CASE WHEN max(base.doubtful) = 1 THEN 1 ELSE max(part.more_doubtful) END AS doubtful,
    -- What one of its article's increments corrects, the sum corrects; of two neither.
    CASE WHEN min(own.corrects_article_id) = max(own.corrects_article_id)
        THEN min(own.corrects_article_id) END AS corrects_article_id
FROM increment_base AS base
JOIN increment_part AS part
    ON part.moment = base.moment AND part.victims = base.victims
    AND part.article_id = base.article_id AND part.figure = base.figure
LEFT JOIN increment AS own
    ON own.moment = part.moment AND own.article_id = part.more_article_id
    AND own.figure = part.more_figure AND own.article_id = base.article_id
GROUP BY base.moment, base.victims, base.article_id, base.figure, base.origin;
