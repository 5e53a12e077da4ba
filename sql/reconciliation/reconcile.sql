-- Reconciliation: from casualty figures to claims, and from claims to one toll for each day.
--
-- Run by ingest, in its transaction, for the events named in the temporary table
-- `touched_event (event_id)`. It refills `claim` and `event_toll` for these events and touches no
-- other. The steps follow "How totals are made" in docs/reconciliation.md, which defines each rule
-- to the tie-break; the numbers in brackets are the numbers there. Statements end with a semicolon
-- at the end of a line. Every step is a temporary table, so that each can be looked at on its own.
--
-- What was known on a day must be what the articles published by then say, and nothing else: so the
-- figures are first copied to each *moment* (an event and outcome, on a day on which an article of
-- it came out, counting all victims, attackers only, or all others), and every later step works
-- within one moment. The last moment is the present. Where programs gave figures that nobody has
-- checked, there are moments of the other figures as well (`by_people`), for the rule people.
-- Claims are kept of the present, and of each last moment before figures were taken back: by a
-- later release of their dataset, or with the whole article, which its source retracted.
--
-- NULL bounds are open. Days are ISO text; '9999-12-31' stands for "with undated articles".

DELETE FROM event_toll WHERE event_id IN (SELECT event_id FROM touched_event);

DELETE FROM claim WHERE event_id IN (SELECT event_id FROM touched_event);

-- [2] The texts that come before an article's own: those of which it is a version, and then the one
-- that the first of these is based on. Versions are few; what others are based on is looked up below.
CREATE TEMPORARY TABLE text_before AS
WITH RECURSIVE walked (article_id, before_id, as_version) AS (
    SELECT id, version_of_id, 1
    FROM article
    WHERE version_of_id IS NOT NULL
    UNION
    SELECT
        walked.article_id, COALESCE(article.version_of_id, article.based_on_article_id),
        CASE WHEN article.version_of_id IS NULL THEN 0 ELSE walked.as_version END
    FROM walked
    JOIN article ON article.id = walked.before_id
    WHERE COALESCE(article.version_of_id, article.based_on_article_id) IS NOT NULL
)
SELECT
    walked.article_id, walked.before_id, walked.as_version,
    CASE WHEN article.version_of_id IS NULL AND article.based_on_article_id IS NULL THEN 1 ELSE 0
        END AS is_first
FROM walked
JOIN article ON article.id = walked.before_id;

CREATE INDEX text_before_article ON text_before (article_id, before_id);

-- [6] The same text tells no more than it did when it first came out, however it is read: a copy is
-- of the day of the first article with the very text, among those that tell of the event. A copy of
-- a source's text (a wire) does not tell which article it copies: that one, or what it is based on.
CREATE TEMPORARY TABLE first_print AS
SELECT event_id, article_id, NULLIF(first_id, article_id) AS first_id, known_first, known_last
FROM (
    SELECT
        account.event_id, article.id AS article_id, article.based_on_article_id,
        article.based_on_source_id,
        first_value(article.id) OVER same_text AS printed_id,
        first_value(COALESCE(article.based_on_article_id, article.id)) OVER same_text AS first_id,
        first_value(article.published_first_day) OVER same_text AS known_first,
        first_value(article.published_last_day) OVER same_text AS known_last
    FROM account
    JOIN article ON article.id = account.article_id AND article.text_sha256 IS NOT NULL
    WHERE account.event_id IN (SELECT event_id FROM touched_event)
    WINDOW same_text AS (
        PARTITION BY account.event_id, article.text_sha256
        ORDER BY article.published_last_day IS NULL, article.published_last_day,
            article.published_first_day IS NULL, article.published_first_day, article.key)
) AS printed
WHERE COALESCE(based_on_article_id, based_on_source_id) IS NOT NULL AND printed_id <> article_id;

CREATE INDEX first_print_event ON first_print (event_id, article_id);

-- [6] What an article passes on with its number is of the day on which the text passed on said it,
-- if the article tells of this event and outcome what that text told, and nothing else.
CREATE TEMPORARY TABLE passed_on AS
WITH repeated AS MATERIALIZED (
    SELECT
        f.event_id, f.article_id, f.outcome, f.figure,
        max(CASE WHEN told.as_of IS NULL THEN original.published_first_day
                 ELSE told.as_of_first_day END) AS known_first,
        max(CASE WHEN told.as_of IS NULL THEN original.published_last_day
                 ELSE told.as_of_last_day END) AS known_last
    FROM account
    JOIN article
        ON article.id = account.article_id
        AND (article.based_on_article_id IS NOT NULL OR article.based_on_source_id IS NOT NULL)
    -- An article may be based on a copy.
    LEFT JOIN first_print
        ON first_print.event_id = account.event_id
        AND first_print.article_id = COALESCE(article.based_on_article_id, article.id)
    JOIN article AS original
        ON original.id = COALESCE(first_print.first_id, article.based_on_article_id)
    JOIN casualty_figure AS f
        ON f.event_id = account.event_id AND f.article_id = account.article_id
        AND f.as_of IS NULL
    JOIN casualty_figure AS told
        ON told.event_id = f.event_id AND told.article_id = original.id
        AND told.outcome = f.outcome AND told.victims = f.victims AND told.counting = f.counting
        AND told.qualifier = f.qualifier AND told.magnitude IS NOT DISTINCT FROM f.magnitude
        AND told.low IS NOT DISTINCT FROM f.low AND told.best IS NOT DISTINCT FROM f.best
        AND told.high IS NOT DISTINCT FROM f.high
        AND told.said_by_id IS NOT DISTINCT FROM f.said_by_id
    WHERE account.event_id IN (SELECT event_id FROM touched_event)
    GROUP BY f.event_id, f.article_id, f.outcome, f.figure
)
SELECT repeated.event_id, repeated.article_id, repeated.figure, repeated.known_first,
    repeated.known_last
FROM repeated
WHERE NOT EXISTS (
    SELECT 1
    FROM casualty_figure AS own
    LEFT JOIN repeated AS same
        ON same.event_id = own.event_id AND same.article_id = own.article_id
        AND same.figure = own.figure
    WHERE own.event_id = repeated.event_id AND own.article_id = repeated.article_id
        AND own.outcome = repeated.outcome AND own.counting IN ('toll', 'increment')
        AND own.as_of IS NULL AND same.figure IS NULL);

-- [1, 2] Usable figures: not deprecated, not cumulative; with their hull, origin and days. What a
-- release of a dataset said counts until the day of the release that tells otherwise, what an
-- article said until the day on which it was retracted (`gone`).
-- A figure is `partial` when it can only be a floor: particular victims, some of a group, or a
-- part of a figure of the same group. An increment of some of a group (`some_of`), or of one side's
-- members, is none: two more women are two more persons.
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
        WHEN f.counting <> 'increment'
            AND (f.occupation IS NOT NULL OR f.sex IS NOT NULL OR f.age_group IS NOT NULL
                 OR f.nationality_id IS NOT NULL) THEN 'some of the group'
        WHEN whole.victims = f.victims THEN 'part of a figure of this group'
    END AS partial,
    CASE
        WHEN f.occupation IS NOT NULL OR f.sex IS NOT NULL OR f.age_group IS NOT NULL
            OR f.nationality_id IS NOT NULL OR f.victim_actor_id IS NOT NULL
            THEN COALESCE(f.occupation, '') || '/' || COALESCE(f.sex, '')
                || '/' || COALESCE(f.age_group, '')
                || '/' || COALESCE(CAST(f.nationality_id AS TEXT), '')
                || '/' || COALESCE(CAST(f.victim_actor_id AS TEXT), '')
    END AS some_of,
    whole.victims AS whole_victims,
    -- Whether the figure that this is a part of counts attackers, or others, as this one does.
    CASE WHEN f.perpetrators = whole.perpetrators
        OR (f.perpetrators IN ('excluded', 'not_applicable')
            AND whole.perpetrators IN ('excluded', 'not_applicable')) THEN 1 ELSE 0 END
        AS like_whole,
    CASE
        WHEN f.said_by_id IS NOT NULL
            AND f.speaker_kind IN ('named', 'expert', 'intelligence', 'document')
            THEN 'actor:' || COALESCE(body.key, speaker.key)
        -- A speaker without a name is an origin within their article, or the text it passes on.
        WHEN f.speaker_kind NOT IN ('named', 'none')
            THEN COALESCE('source:' || wire.key, 'article:' || original.key,
                          'article:' || article.key)
                 || '/' || COALESCE(speaker.key, f.speaker_kind)
        ELSE COALESCE('source:' || wire.key, 'source:' || original_source.key,
                      'article:' || original.key, 'source:' || source.key,
                      'article:' || article.key)
    END AS origin,
    COALESCE('source:' || wire.key, 'source:' || original_source.key,
             'article:' || original.key, 'source:' || source.key,
             'article:' || article.key) AS text_origin,
    COALESCE(first_printed.before_id, text_print.first_id, original.id, article.id) AS text_id,
    COALESCE(own_print.first_id, article.based_on_article_id) AS passed_on_id,
    CASE WHEN f.as_of IS NOT NULL THEN f.as_of_first_day
         WHEN passed_on.known_last IS NOT NULL THEN passed_on.known_first
         WHEN own_text.known_last IS NOT NULL THEN own_text.known_first
         ELSE article.published_first_day END AS known_first,
    CASE WHEN f.as_of IS NOT NULL THEN f.as_of_last_day
         ELSE COALESCE(passed_on.known_last, own_text.known_last, article.published_last_day)
         END AS known_last,
    CASE WHEN f.as_of IS NULL THEN 0 ELSE 1 END AS by_as_of,
    -- the one day of which the text speaks, if it is sure of it
    CASE WHEN f.as_of = f.as_of_first_day THEN f.as_of END AS told_day,
    article.published_last_day AS released,
    CASE WHEN f.standing <> 'deprecated' THEN article.retracted
         WHEN article.retracted < COALESCE(newer.published_last_day, '9999-12-31')
             THEN article.retracted
         ELSE COALESCE(newer.published_last_day, '9999-12-31') END AS gone,
    CASE WHEN f.certainty IN ('alleged', 'possible') THEN 1 ELSE 0 END AS doubtful,
    CASE WHEN coding.machine = 1 AND coding.status = 'draft' AND coding.checked_by IS NULL
        THEN 1 ELSE 0 END AS machine
FROM casualty_figure AS f
JOIN article ON article.id = f.article_id
LEFT JOIN coding ON coding.article_id = f.article_id
LEFT JOIN source ON source.id = article.source_id
LEFT JOIN text_before AS first_version
    ON first_version.article_id = article.id AND first_version.is_first = 1
-- An article may be based on a version.
LEFT JOIN text_before AS first_passed_on
    ON first_passed_on.article_id = article.based_on_article_id AND first_passed_on.is_first = 1
LEFT JOIN article AS original
    ON original.id = COALESCE(first_version.before_id, first_passed_on.before_id,
                              article.based_on_article_id)
LEFT JOIN source AS original_source ON original_source.id = original.source_id
LEFT JOIN source AS wire
    ON wire.id = CASE WHEN original.id IS NULL THEN article.based_on_source_id
                      ELSE original.based_on_source_id END
LEFT JOIN first_print AS own_text
    ON own_text.event_id = f.event_id AND own_text.article_id = f.article_id
LEFT JOIN first_print AS own_print
    ON own_print.event_id = f.event_id
    AND own_print.article_id = COALESCE(article.based_on_article_id, article.id)
LEFT JOIN first_print AS text_print
    ON text_print.event_id = f.event_id
    AND text_print.article_id = COALESCE(original.id, article.id)
LEFT JOIN text_before AS first_printed
    ON first_printed.article_id = text_print.first_id AND first_printed.is_first = 1
LEFT JOIN passed_on
    ON passed_on.event_id = f.event_id AND passed_on.article_id = f.article_id
    AND passed_on.figure = f.figure
LEFT JOIN actor AS speaker ON speaker.id = f.said_by_id
LEFT JOIN actor AS body ON body.id = speaker.speaks_for_id
LEFT JOIN magnitude ON magnitude.key = f.magnitude
LEFT JOIN article AS newer
    ON f.standing = 'deprecated' AND newer.key = f.replaced_by
    AND article.kind = 'dataset_release' AND newer.kind = 'dataset_release'
    AND newer.source_id = article.source_id
LEFT JOIN casualty_figure AS whole
    ON whole.event_id = f.event_id AND whole.article_id = f.article_id
    AND whole.figure = f.part_of AND whole.outcome = f.outcome
WHERE f.event_id IN (SELECT event_id FROM touched_event)
    AND (f.standing <> 'deprecated' OR newer.id IS NOT NULL)
    -- What was retracted by the day on which it surely was known has counted on no day.
    AND (article.retracted IS NULL OR article.published_last_day < article.retracted)
    AND f.counting <> 'cumulative' AND f.certainty <> 'denied';

CREATE INDEX usable_figure_event ON usable_figure (event_id, outcome);

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
        AND (anew.corrects_article_id = former.article_id
             OR former_version.before_id IS NOT NULL));

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
-- it does not sum, or an increment of one that is not known to be later; or it sums one group only
-- and there is a greater total.
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
                AND correction.corrects_article_id = b.article_id)
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

-- [6] A correction takes the place of what it corrects, and of what that corrects in turn: what is
-- no later than these takes it back as little as they do.
CREATE TEMPORARY TABLE correction AS
WITH RECURSIVE walked (id, moment, victims, article_id) AS (
    SELECT id, moment, victims, corrects_article_id
    FROM draft_claim
    WHERE corrects_article_id IS NOT NULL
    UNION
    SELECT walked.id, walked.moment, walked.victims, former.corrects_article_id
    FROM walked
    JOIN draft_claim AS former
        ON former.moment = walked.moment AND former.victims = walked.victims
        AND former.article_id = walked.article_id
    WHERE former.corrects_article_id IS NOT NULL
)
SELECT walked.id, max(COALESCE(former.known_last, former.known_first)) AS place_of
FROM walked
JOIN draft_claim AS former
    ON former.moment = walked.moment AND former.victims = walked.victims
    AND former.article_id = walked.article_id AND former.kind <> 'floor'
GROUP BY walked.id;

CREATE INDEX correction_id ON correction (id);

-- [6] What copies pass on with the very number of their text: what comes of it there, comes of it.
CREATE TEMPORARY TABLE copied_claim AS
SELECT DISTINCT
    copied.id, copied.moment, copied.victims, copied.article_id, former.article_id AS text_id
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
SELECT DISTINCT copied_claim.id, copied_claim.text_id AS corrected_id
FROM draft_claim AS correcting
JOIN copied_claim
    ON copied_claim.moment = correcting.moment AND copied_claim.victims = correcting.victims
    AND copied_claim.text_id = correcting.corrects_article_id
    AND copied_claim.article_id <> correcting.article_id;

CREATE INDEX corrected_copy_id ON corrected_copy (id);

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
    LEFT JOIN corrected_copy ON corrected_copy.id = a.id
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
            WHEN b.corrects_article_id IN (a.article_id, corrected_copy.corrected_id) THEN 1
            -- Be it of a later day (by `as_of`), what was corrected does not take that back.
            WHEN a.corrects_article_id = b.article_id THEN 0
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
