-- title: Casualties by source
-- about: What each source says of each event, side by side: every figure that is not deprecated.
-- about: Figures of one article are not to be added up: two may count the same people even where
--   part_of is NULL and counting toll. docs/views.md says when, and what to ask instead.
-- param: since date NULL | only events that may have lasted until this day or longer
-- param: until date NULL | only events that may have begun by this day
-- param: country country NULL | only events in this country
-- param: location location NULL | only events in this place or in one below it
-- param: actor actor NULL | only events in which an article names this actor or a part of it
-- param: source source NULL | only figures of this source
-- param: event event NULL | only this event
-- param: as_of date NULL | only what was published by this day; undated articles are left out
-- param: coded_by coder NULL | people: only what a person coded or checked; programs: only what
--   a program coded and nobody has checked
-- param: limit number NULL | at most so many rows
-- column: event_key | key of the event
-- column: first_day | first day on which the event may have begun; NULL: open
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: article_key | key of the article
-- column: published | when the article was published, in EDTF; NULL: not told
-- column: figure | key of the figure within its account
-- column: outcome | what happened to them
-- column: victims | who they were, by status
-- column: low | persons; least number given; NULL: none
-- column: best | persons; the number given; NULL: only bounds or words
-- column: high | persons; greatest number given; NULL: none
-- column: qualifier | how the number was worded
-- column: worded | the article's words for the number, at most 8; NULL: not kept
-- column: certainty | how surely it is said
-- column: perpetrators | whether it counts attackers: only, included, excluded, not_applicable or
--   unknown
-- column: counting | toll, mention (particular victims), increment or cumulative (over a period)
-- column: said_by | who is quoted; NULL: nobody
-- column: as_of | the day of which the text speaks, in EDTF; NULL: it does not tell
-- column: part_of | the figure of the same account whose part it is; NULL: stands for itself
-- column: quote | the words of the article, where this database holds them; NULL: it does not
-- column: victim_actor | whose members they were; NULL: not told
-- column: caused_by | who did it, if this article says so; NULL: not told
-- column: occupation | a figure of some of the group: what these did for a living; NULL: not told
-- column: sex | a figure of some of the group: these by sex; NULL: not told
-- column: age_group | a figure of some of the group: these by age; NULL: not told
-- column: nationality | a figure of some of the group: name of their country; NULL: not told
-- column: title | what the event was
-- column: location | name of its place; NULL: not known
-- column: country | name of the country; NULL: not known, or in none
-- column: machine | 1: a program coded it, and nobody has checked that; 0: a person did
-- column: retracted | the day from which on the article counts no longer, since its source withdrew
--   it; NULL: it stands
-- chart: range y=source low=low best=best high=high facet=event_key
WITH chosen AS MATERIALIZED (
-- include: chosen_events
)
SELECT
    facts.event_key, facts.first_day,
    figure.source, figure.article_key, figure.published, figure.figure, figure.outcome,
    figure.victims, figure.low, figure.best, figure.high, figure.qualifier, figure.worded,
    figure.certainty, figure.perpetrators, figure.counting, figure.said_by, figure.as_of,
    figure.part_of, figure.quote, figure.victim_actor, figure.caused_by,
    figure.occupation, figure.sex, figure.age_group, figure.nationality,
    facts.title, facts.location, facts.country, figure.machine,
    CASE WHEN CAST(:as_of AS TEXT) < figure.retracted THEN NULL ELSE figure.retracted
        END AS retracted
FROM chosen
CROSS JOIN event_facts AS facts
CROSS JOIN figure_facts AS figure
JOIN outcome ON outcome.key = figure.outcome
JOIN victim_group ON victim_group.key = figure.victims
WHERE facts.event_id = chosen.event_id
    AND figure.event_id = chosen.event_id
    -- What a release of a dataset said counts until the day of the next.
    AND (figure.standing <> 'deprecated' OR figure.replaced_from > CAST(:as_of AS TEXT))
    AND (CAST(:source AS TEXT) IS NULL
         OR CAST(:source AS TEXT) IN (figure.source_key, figure.source, figure.article_key))
    AND (CAST(:coded_by AS TEXT) IS NULL
         OR figure.machine = CASE CAST(:coded_by AS TEXT) WHEN 'people' THEN 0 ELSE 1 END)
    AND (CAST(:as_of AS TEXT) IS NULL OR figure.published_last_day <= CAST(:as_of AS TEXT))
ORDER BY
    facts.first_day NULLS LAST, facts.event_key, outcome.rank, victim_group.rank,
    figure.published_last_day NULLS LAST, figure.article_key, figure.figure
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
