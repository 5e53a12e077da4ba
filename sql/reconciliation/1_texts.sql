-- Reconciliation: from casualty figures to claims, and from claims to one toll for each day.
--
-- Ingest runs the files of this folder in order, in its transaction, for the events named in the
-- temporary table `touched_event (event_id)`. They refill `claim` and `event_toll` for these events
-- and touch no other. The steps follow "How totals are made" in docs/reconciliation.md, which
-- defines each rule to the tie-break; the numbers in brackets are the numbers there. Statements end
-- with a semicolon at the end of a line. Every step is a temporary table, so that each can be
-- looked at on its own; the last file drops them.
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
-- that the first of these is based on. Versions are few; the basis of others is looked up below.
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
