-- What each article claims of each group: from its figures, own and summed.

-- [3] One toll for each article, origin, group and side: the preferred, else that of the last day,
-- else the first in order of key.
CREATE TEMPORARY TABLE chosen_figure AS
SELECT * FROM (
    SELECT
        known_figure.*,
        max(CASE WHEN victim_actor_id IS NULL THEN 1 ELSE 0 END) OVER (
            PARTITION BY moment, article_id, origin, victims) AS has_whole,
        row_number() OVER (
            PARTITION BY moment, article_id, origin, victims, COALESCE(victim_actor_id, 0)
            ORDER BY preferred DESC, known_last IS NULL, known_last DESC,
                known_first IS NULL, known_first DESC, figure) AS choice
    FROM known_figure
    WHERE counting = 'toll' AND partial IS NULL
) AS ranked
-- Tolls of several sides are summed, unless one toll speaks of the whole group.
WHERE choice = 1 AND (has_whole = 0 OR victim_actor_id IS NULL);

CREATE INDEX chosen_figure_moment ON chosen_figure (moment, article_id, victims);

CREATE TEMPORARY TABLE own_claim AS
SELECT
    moment, victims, article_id, article_key, origin, text_origin,
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
    -- Whom all its figures count, in the words of `moment.counted`; NULL: attackers and others, or
    -- not told.
    CASE WHEN count(*) = sum(CASE WHEN perpetrators = 'only' THEN 1 ELSE 0 END) THEN 'attackers'
         WHEN count(*) = sum(CASE WHEN perpetrators IN ('excluded', 'not_applicable')
            THEN 1 ELSE 0 END) THEN 'others' END AS side,
    CASE WHEN count(known_first) = count(*) THEN min(known_first) END AS known_first,
    CASE WHEN count(known_last) = count(*) THEN max(known_last) END AS known_last,
    min(by_as_of) AS by_as_of,
    min(released) AS released,
    -- Of sides that correct different articles neither speaks for the sum.
    CASE WHEN min(corrects_article_id) = max(corrects_article_id)
        THEN min(corrects_article_id) END AS corrects_article_id,
    min(passed_on_id) AS passed_on_id,
    max(doubtful) AS doubtful,
    max(whole_victims) AS whole_victims
FROM chosen_figure
GROUP BY moment, victims, article_id, article_key, origin, text_origin;

CREATE INDEX own_claim_moment ON own_claim (moment, article_id);

-- [3] The groups that an article sums for a wider group: its topmost groups below that.
CREATE TEMPORARY TABLE summed_group AS
SELECT DISTINCT own.moment, own.article_id, wider.above AS victims, own.victims AS part
FROM own_claim AS own
JOIN victim_group_above AS wider ON wider.victim_group = own.victims AND wider.distance > 0
WHERE NOT EXISTS (
    SELECT 1
    FROM own_claim AS between_them
    JOIN victim_group_above AS over_part
        ON over_part.victim_group = own.victims AND over_part.above = between_them.victims
        AND over_part.distance > 0
    JOIN victim_group_above AS under_whole
        ON under_whole.victim_group = between_them.victims AND under_whole.above = wider.above
        AND under_whole.distance > 0
    WHERE between_them.moment = own.moment AND between_them.article_id = own.article_id);

CREATE INDEX summed_group_moment ON summed_group (moment, article_id, victims);

-- Several speakers of one article on one group: the hull of what they say.
CREATE TEMPORARY TABLE article_group AS
SELECT
    moment, victims, article_id, article_key,
    CASE WHEN count(*) = 1 THEN min(low)
         WHEN count(COALESCE(low, best)) = count(*) THEN min(COALESCE(low, best)) END AS low,
    CASE WHEN count(given_low) = count(*) THEN min(given_low) END AS given_low,
    CASE WHEN count(best) = count(*) AND min(best) = max(best) THEN min(best) END AS best,
    CASE WHEN count(*) = 1 THEN min(high)
         WHEN count(COALESCE(high, best)) = count(*) THEN max(COALESCE(high, best)) END AS high,
    min(test_low) AS test_low,
    CASE WHEN count(test_high) = count(*) THEN max(test_high) END AS test_high,
    CASE WHEN min(scope) = max(scope) THEN min(scope) ELSE 'unknown' END AS scope,
    CASE WHEN min(side) = max(side) AND count(side) = count(*) THEN min(side) END AS side,
    CASE WHEN min(origin) = max(origin) THEN min(origin) END AS origin,
    min(text_origin) AS text_origin,
    CASE WHEN count(known_first) = count(*) THEN min(known_first) END AS known_first,
    CASE WHEN count(known_last) = count(*) THEN max(known_last) END AS known_last,
    min(by_as_of) AS by_as_of,
    min(released) AS released,
    CASE WHEN count(corrects_article_id) = count(*)
        AND min(corrects_article_id) = max(corrects_article_id)
        THEN min(corrects_article_id) END AS corrects_article_id,
    min(passed_on_id) AS passed_on_id,
    max(doubtful) AS doubtful,
    max(whole_victims) AS whole_victims
FROM own_claim
GROUP BY moment, victims, article_id, article_key;

CREATE INDEX article_group_moment ON article_group (moment, article_id, victims);

-- [3] Derived claims: the sum over these groups. [5] The scope of a sum.
CREATE TEMPORARY TABLE derived_claim AS
SELECT
    g.moment, s.victims, g.article_id, g.article_key,
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
    CASE WHEN min(g.side) = max(g.side) AND count(g.side) = count(*) THEN min(g.side) END AS side,
    CASE WHEN count(g.known_first) = count(*) THEN min(g.known_first) END AS known_first,
    CASE WHEN count(g.known_last) = count(*) THEN max(g.known_last) END AS known_last,
    min(g.by_as_of) AS by_as_of,
    min(g.released) AS released,
    CASE WHEN count(g.corrects_article_id) = count(*)
        AND min(g.corrects_article_id) = max(g.corrects_article_id)
        THEN min(g.corrects_article_id) END AS corrects_article_id,
    min(g.passed_on_id) AS passed_on_id,
    max(g.doubtful) AS doubtful,
    count(*) AS parts,
    max(CASE WHEN g.whole_victims = s.victims THEN 1 ELSE 0 END) AS within_total
FROM summed_group AS s
JOIN article_group AS g
    ON g.moment = s.moment AND g.article_id = s.article_id AND g.victims = s.part
GROUP BY g.moment, s.victims, g.article_id, g.article_key;
