-- title: Figures and their words
-- about: Each casualty figure, deprecated ones too, with where its words stand in the article and
--   the words themselves.
-- param: since date NULL | only events that may have lasted until this day or longer
-- param: until date NULL | only events that may have begun by this day
-- param: country country NULL | only events in this country
-- param: location location NULL | only events in this place or in one below it
-- param: actor actor NULL | only events in which an article names this actor or a part of it
-- param: source source NULL | only what this source says
-- param: event event NULL | only this event
-- param: as_of date NULL | only what was published by this day; undated articles are left out
-- param: coded_by coder NULL | people: only what a person coded or checked; programs: only what
--   a program coded and nobody has checked
-- param: limit number NULL | at most so many rows
-- column: event_key | key of the event
-- column: article_key | key of the article
-- column: figure | key of the figure within its account
-- column: start | first character of the words in the text, counted from 0 in code points; NULL:
--   not told
-- column: end | the character after the last one
-- column: quote | the words, where this database holds the text or the words; NULL: neither
-- column: verified | 1: the text is attached and the words lie in it, and the coding has their
--   digest, which ingest compared (`recount verify` does so again); 0: not
-- column: standing | preferred, normal or deprecated
-- column: standing_reason | why it is preferred or deprecated; NULL: no reason given
-- column: outcome | what happened to them
-- column: victims | who they were, by status
-- column: low | persons; NULL: none
-- column: best | persons; NULL: none
-- column: high | persons; NULL: none
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: first_day | first day on which the event may have begun; NULL: open
-- column: machine | 1: a program coded it, and nobody has checked that; 0: a person did
-- column: retracted | the day from which on the article counts no longer, since its source withdrew
--   it; NULL: it stands
-- column: replaced_by | of a deprecated figure: the figure that takes its place, or the release that
--   tells otherwise; NULL: none
WITH chosen AS MATERIALIZED (
-- include: chosen_events
)
SELECT
    facts.event_key, figure.article_key, figure.figure, figure.evidence_start AS start,
    figure.evidence_end AS "end", figure.quote, figure.verified,
    -- What a release took back stood before; figures of datasets are never preferred.
    CASE WHEN figure.replaced_from > CAST(:as_of AS TEXT) THEN 'normal' ELSE figure.standing END
        AS standing,
    CASE WHEN figure.replaced_from > CAST(:as_of AS TEXT) THEN NULL ELSE figure.standing_reason
        END AS standing_reason,
    figure.outcome, figure.victims, figure.low, figure.best, figure.high,
    figure.source, facts.first_day, figure.machine,
    CASE WHEN CAST(:as_of AS TEXT) < figure.retracted THEN NULL ELSE figure.retracted
        END AS retracted,
    CASE WHEN figure.replaced_from > CAST(:as_of AS TEXT) THEN NULL ELSE figure.replaced_by
        END AS replaced_by
FROM chosen
CROSS JOIN event_facts AS facts
JOIN figure_facts AS figure ON figure.event_id = facts.event_id
WHERE facts.event_id = chosen.event_id
    AND (CAST(:source AS TEXT) IS NULL
         OR CAST(:source AS TEXT) IN (figure.source_key, figure.source, figure.article_key))
    AND (CAST(:coded_by AS TEXT) IS NULL
         OR figure.machine = CASE CAST(:coded_by AS TEXT) WHEN 'people' THEN 0 ELSE 1 END)
    AND (CAST(:as_of AS TEXT) IS NULL OR figure.published_last_day <= CAST(:as_of AS TEXT))
ORDER BY
    facts.first_day NULLS LAST, facts.event_key, figure.published_last_day NULLS LAST,
    figure.article_key, figure.figure
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
