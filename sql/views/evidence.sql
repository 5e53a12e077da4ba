-- title: Figures and their words
-- about: Each casualty figure, deprecated ones too, with where its words stand in the article and
--   the words themselves.
-- after: event_facts, figure_facts
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
CREATE VIEW evidence AS
SELECT
    facts.event_key, figure.article_key, figure.figure, figure.evidence_start AS start,
    figure.evidence_end AS "end", figure.quote, figure.verified, figure.standing,
    figure.standing_reason, figure.outcome, figure.victims, figure.low, figure.best, figure.high,
    figure.source, facts.first_day, figure.machine,
    figure.retracted, figure.replaced_by
FROM event_facts AS facts
JOIN figure_facts AS figure ON figure.event_id = facts.event_id
