-- title: Reported without a number
-- about: Dead or wounded that an article reports without a number: they are in no total.
-- param: since date NULL | only events that may have lasted until this day or longer
-- param: until date NULL | only events that may have begun by this day
-- param: country country NULL | only events in this country
-- param: location location NULL | only events in this place or in one below it
-- param: actor actor NULL | only events in which an article names this actor or a part of it
-- param: source source NULL | only what this source says
-- param: event event NULL | only this event
-- param: as_of date NULL | only what was published by this day; undated articles are left out
-- param: limit number NULL | at most so many rows
-- column: event_key | key of the event
-- column: article_key | key of the article
-- column: outcome | killed, wounded or casualties
-- column: worded | the article's words, at most 8; NULL: not kept
-- column: victims | who they were, by status
-- column: figure | key of the figure within its account
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: said_by | who is quoted; NULL: nobody
-- column: quote | the words of the article, where this database holds them
-- column: title | what the event was
-- column: first_day | first day on which the event may have begun; NULL: open
-- column: retracted | the day from which on the article counts no longer, since its source withdrew
--   it; NULL: it stands
WITH chosen AS MATERIALIZED (
-- include: chosen_events
)
SELECT
    facts.event_key, figure.article_key, figure.outcome, figure.worded, figure.victims,
    figure.figure, figure.source, figure.said_by, figure.quote, facts.title, facts.first_day,
    CASE WHEN CAST(:as_of AS TEXT) < figure.retracted THEN NULL ELSE figure.retracted
        END AS retracted
FROM figure_facts AS figure
JOIN event_facts AS facts ON facts.event_id = figure.event_id
-- Such figures are few, and have an index of their own.
WHERE figure.event_id IN (SELECT chosen.event_id FROM chosen)
    AND (figure.standing <> 'deprecated' OR figure.replaced_from > CAST(:as_of AS TEXT))
    AND figure.outcome IN ('killed', 'wounded', 'casualties')
    AND figure.qualifier IN ('uncounted', 'vague')
    AND (figure.qualifier = 'uncounted'
         OR coalesce(figure.low, figure.best, figure.high) IS NULL)
    AND (CAST(:source AS TEXT) IS NULL
         OR CAST(:source AS TEXT) IN (figure.source_key, figure.source, figure.article_key))
    AND (CAST(:as_of AS TEXT) IS NULL OR figure.published_last_day <= CAST(:as_of AS TEXT))
ORDER BY
    facts.first_day NULLS LAST, facts.event_key, figure.published_last_day NULLS LAST,
    figure.article_key, figure.figure
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
