-- title: How tolls changed
-- about: How the reconciled toll of each event, outcome and group changed, day by day of
--   publication.
-- about: A row also begins where more articles came to stand behind the same numbers.
-- after: article_facts, event_facts
-- column: event_key | key of the event
-- column: known_from | first day on which this was the answer; NULL: the answer with undated
--   articles
-- column: known_until | first day on which it no longer was; NULL: it still is
-- column: day_basis | as_of: the new claims tell of which day they speak; published: one does
--   not; NULL: no new claim
-- column: outcome | what happened to them
-- column: victims | the group
-- column: low | persons; least; NULL: open
-- column: best | persons; a number that somebody gave, or a sum of such; NULL: nobody did
-- column: high | persons; greatest; NULL: open
-- column: source | sources of the claims that came in on that day; NULL: none
-- column: figures | figures behind it
-- column: sources | distinct sources behind it
-- column: origins | distinct origins behind it
-- column: disputed | 1: some claims contradict each other; 0: none
-- column: title | what the event was
-- column: first_day | first day on which the event may have begun; NULL: open
CREATE VIEW toll_history AS
SELECT
    facts.event_key, toll.known_from, toll.known_until,
    (SELECT CASE min(CASE claim.day_basis WHEN 'as_of' THEN 1 ELSE 0 END)
        WHEN 1 THEN 'as_of' WHEN 0 THEN 'published' END
-- include: new_claims
    ) AS day_basis,
    toll.outcome, toll.victims, toll.low, toll.best, toll.high,
    -- Most came of one source, which is no list to be sorted.
    coalesce((
        SELECT CASE WHEN min(article.source) = max(article.source) THEN min(article.source) END
-- include: new_claims
    ), (
        SELECT group_concat(named.source, '; ') OVER (
            ORDER BY named.source ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
        FROM (
            SELECT DISTINCT article.source
-- include: new_claims
        ) AS named
        LIMIT 1
    )) AS source,
    toll.figures, toll.sources, toll.origins, toll.disputed, facts.title, facts.first_day
FROM event_facts AS facts
JOIN event_toll AS toll ON toll.event_id = facts.event_id
WHERE toll.rule = 'envelope' AND toll.counted = 'all'
