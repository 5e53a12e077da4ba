-- title: Reported without a number
-- about: Dead or wounded that an article reports without a number: they are in no total.
-- after: event_facts, figure_facts
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
CREATE VIEW uncounted AS
SELECT
    facts.event_key, figure.article_key, figure.outcome, figure.worded, figure.victims,
    figure.figure, figure.source, figure.said_by, figure.quote, facts.title, facts.first_day,
    figure.retracted
FROM event_facts AS facts
JOIN figure_facts AS figure ON figure.event_id = facts.event_id
WHERE figure.standing <> 'deprecated'
    AND figure.outcome IN ('killed', 'wounded', 'casualties')
    AND figure.qualifier IN ('uncounted', 'vague')
    AND (figure.qualifier = 'uncounted'
         OR coalesce(figure.low, figure.best, figure.high) IS NULL)
