-- title: How tolls changed
-- about: How the reconciled toll of each event, outcome and group changed, day by day of
--   publication.
-- about: A row also begins where more articles came to stand behind the same numbers.
-- param: since date NULL | only events that may have lasted until this day or longer
-- param: until date NULL | only events that may have begun by this day
-- param: country country NULL | only events in this country
-- param: location location NULL | only events in this place or in one below it
-- param: actor actor NULL | only events in which an article names this actor or a part of it
-- param: source source NULL | only events that this source reports, with what all others say of
--   them
-- param: event event NULL | only this event
-- param: as_of date NULL | only what was known by this day; undated articles are left out
-- param: rule rule envelope | the rule of reconciliation
-- param: limit number NULL | at most so many rows
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
-- chart: step x=known_from low=low best=best high=high facet=event_key
WITH chosen AS MATERIALIZED (
-- include: chosen_events
)
SELECT
    facts.event_key, toll.known_from, CASE
        WHEN CAST(:as_of AS TEXT) IS NULL OR toll.known_until <= CAST(:as_of AS TEXT)
            THEN toll.known_until END AS known_until,
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
FROM chosen
CROSS JOIN event_facts AS facts
CROSS JOIN toll_by_rule AS toll
JOIN outcome ON outcome.key = toll.outcome
JOIN victim_group ON victim_group.key = toll.victims
WHERE facts.event_id = chosen.event_id
    AND toll.event_id = chosen.event_id
    AND toll.counted = 'all' AND toll.rule = CAST(:rule AS TEXT)
    AND (CAST(:as_of AS TEXT) IS NULL OR toll.known_from <= CAST(:as_of AS TEXT))
ORDER BY
    facts.first_day NULLS LAST, facts.event_key, outcome.rank, victim_group.rank,
    toll.step
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
