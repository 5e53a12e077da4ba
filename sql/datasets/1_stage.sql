-- The tables that rows of a dataset pass through on their way into the database, made anew for each
-- file. Made from the columns that they feed, so that they have their types and collation.
--
-- A pattern is what the rows of one sort have in common: their figures (staged_shape), and the
-- claims and tolls that follow from these (staged_claim, staged_toll).

CREATE TEMPORARY TABLE staged_event AS
SELECT
    event.id AS line, event.key, external_id.value, event.title, event.type,
    event.means, event.date, event.first_day, event.last_day, event.first_day_number,
    event.last_day_number, event.running_until, event.date_precision,
    event.location_precision, event.clarity, event.id AS low, event.id AS high,
    event.id AS hull_low, event.id AS hull_high, event.id AS v0, event.id AS v1, event.id AS v2,
    event.id AS v3, event.id AS v4, event.id AS v5, event.id AS v6, event.id AS v7,
    event.id AS v8, event.id AS v9, event.location_id, event.id AS pattern, event.id AS direct,
    event.id AS code_set_id, event.id AS actor_1, event.id AS actor_2,
    event.id AS event_id, event.title AS status, event.id AS former_article_id
FROM event
JOIN external_id ON external_id.event_id = event.id
WHERE event.id IS NULL;

CREATE TEMPORARY TABLE staged_party AS
SELECT
    event.key, attribution.position, attribution.actor_id, attribution.role, attribution.stance
FROM event
JOIN attribution ON attribution.event_id = event.id
WHERE event.id IS NULL;

CREATE TEMPORARY TABLE staged_outlet AS
SELECT event.key AS event_key, article.key, article.source_id, article.title, article.published
FROM event
JOIN account ON account.event_id = event.id
JOIN article ON article.id = account.article_id
WHERE event.id IS NULL;

-- How many of a side took part. The figure of an event is called EVENT.nperps, as GTD's column.
CREATE TEMPORARY TABLE staged_size AS
SELECT
    event.key, size_figure.actor_id, size_figure.low, size_figure.best, size_figure.high,
    size_figure.qualifier, size_figure.rule
FROM event
JOIN size_event ON size_event.event_id = event.id
JOIN size_figure
    ON size_figure.article_id = size_event.article_id AND size_figure.figure = size_event.figure
WHERE event.id IS NULL;

CREATE TEMPORARY TABLE staged_shape AS
SELECT
    event_id AS pattern, event_id AS slot, figure, outcome, victims, rule AS form, qualifier,
    certainty, perpetrators, event_id AS victim_side, event_id AS caused_side, part_of, rule
FROM casualty_figure
WHERE event_id IS NULL;

CREATE TEMPORARY TABLE staged_role AS
SELECT event_id AS pattern, position, role, stance
FROM attribution
WHERE event_id IS NULL;

CREATE TEMPORARY TABLE staged_claim AS
SELECT
    event_id AS pattern, claim, outcome, victims, counted, kind, figures, scope, used_as, why,
    newest_of_origin, why AS measure, claim AS slot, claim AS w0, claim AS w1, claim AS w2, claim AS w3,
    claim AS w4, claim AS w5, claim AS w6, claim AS w7, claim AS w8, claim AS w9
FROM claim
WHERE event_id IS NULL;

CREATE TEMPORARY TABLE staged_toll AS
SELECT
    event_id AS pattern, outcome, victims, counted, rule, figures, rule AS measure, figures AS slot, figures AS w0,
    figures AS w1, figures AS w2, figures AS w3, figures AS w4, figures AS w5, figures AS w6,
    figures AS w7, figures AS w8, figures AS w9
FROM event_toll
WHERE event_id IS NULL;

CREATE TEMPORARY TABLE changed_event AS
SELECT event_id FROM claim WHERE event_id IS NULL;

-- Events that other files of the release hold, as far as the database does not tell.
CREATE TEMPORARY TABLE seen_event (event_id BIGINT PRIMARY KEY);

-- The events that were there before the file and that earlier rows of it have told of.
CREATE TEMPORARY TABLE told_event (event_id BIGINT PRIMARY KEY);

-- Lines of rows that were refused before, as another row of their file tells their event otherwise.
CREATE TEMPORARY TABLE contrary_line (line BIGINT PRIMARY KEY);

-- Articles that the file names of an event, and that the database did not.
CREATE TEMPORARY TABLE newly_named AS
SELECT event_id, status, former_article_id, key FROM staged_event WHERE line IS NULL;

-- Sides of staged events that the file tells better than what was there before it.
CREATE TEMPORARY TABLE staged_mended AS
SELECT key AS event_key, title AS former, title AS present FROM event WHERE id IS NULL;

-- Events whose sides an older version of Recount took for each other.
CREATE TEMPORARY TABLE mended_event AS
SELECT event_id FROM claim WHERE event_id IS NULL;

-- Combinations of codes of accounts that were made without the columns that this file lacks.
CREATE TEMPORARY TABLE narrow_code_set (code_set_id BIGINT PRIMARY KEY);

-- Events that the file tells otherwise than an older release, and what is told of them by that
-- release (moment: former) and by this one (present). What `detail` says is shown where values are
-- the same.
CREATE TEMPORARY TABLE compared_event AS
SELECT event_id, article_id AS former_article_id FROM account WHERE event_id IS NULL;

CREATE TEMPORARY TABLE told_value AS
SELECT event.title AS moment, event.id AS event_id, event.title AS field, event.title AS value,
    event.title AS detail
FROM event
WHERE event.id IS NULL;

-- Events of the staged rows that differ from what is stored.
CREATE TEMPORARY TABLE unlike_event AS
SELECT event_id FROM claim WHERE event_id IS NULL;

-- The figures that the staged rows give. The article is the release's.
CREATE TEMPORARY VIEW staged_figure AS
SELECT
    event.event_id, event.status, event.former_article_id, shape.figure, shape.outcome,
    shape.victims, shape.qualifier, shape.certainty, shape.perpetrators, shape.part_of, shape.rule,
    CASE WHEN shape.form = 'range' THEN event.low WHEN shape.form <> 'best' THEN
        CASE shape.slot WHEN 0 THEN event.v0 WHEN 1 THEN event.v1 WHEN 2 THEN event.v2
        WHEN 3 THEN event.v3 WHEN 4 THEN event.v4 WHEN 5 THEN event.v5 WHEN 6 THEN event.v6
        WHEN 7 THEN event.v7 WHEN 8 THEN event.v8 ELSE event.v9 END
    END AS low,
    CASE WHEN shape.form <> 'low' THEN
        CASE shape.slot WHEN 0 THEN event.v0 WHEN 1 THEN event.v1 WHEN 2 THEN event.v2
        WHEN 3 THEN event.v3 WHEN 4 THEN event.v4 WHEN 5 THEN event.v5 WHEN 6 THEN event.v6
        WHEN 7 THEN event.v7 WHEN 8 THEN event.v8 ELSE event.v9 END
    END AS best,
    CASE WHEN shape.form = 'range' THEN event.high WHEN shape.form = 'exact' THEN
        CASE shape.slot WHEN 0 THEN event.v0 WHEN 1 THEN event.v1 WHEN 2 THEN event.v2
        WHEN 3 THEN event.v3 WHEN 4 THEN event.v4 WHEN 5 THEN event.v5 WHEN 6 THEN event.v6
        WHEN 7 THEN event.v7 WHEN 8 THEN event.v8 ELSE event.v9 END
    END AS high,
    CASE shape.victim_side WHEN 1 THEN event.actor_1 WHEN 2 THEN event.actor_2 END
        AS victim_actor_id,
    CASE shape.caused_side WHEN 1 THEN event.actor_1 WHEN 2 THEN event.actor_2 END AS caused_by_id
FROM staged_event AS event
CROSS JOIN staged_shape AS shape
WHERE shape.pattern = event.pattern;
