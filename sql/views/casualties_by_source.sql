-- title: Casualties by source
-- about: What each source says of each event, side by side: every figure that is not deprecated.
-- about: Figures of one article are not to be added up: two may count the same people even where
--   part_of is NULL and counting toll. docs/views.md says when, and what to ask instead.
-- after: event_facts, figure_facts
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
CREATE VIEW casualties_by_source AS
SELECT
    facts.event_key, facts.first_day,
    figure.source, figure.article_key, figure.published, figure.figure, figure.outcome,
    figure.victims, figure.low, figure.best, figure.high, figure.qualifier, figure.worded,
    figure.certainty, figure.perpetrators, figure.counting, figure.said_by, figure.as_of,
    figure.part_of, figure.quote, figure.victim_actor, figure.caused_by,
    figure.occupation, figure.sex, figure.age_group, figure.nationality,
    facts.title, facts.location, facts.country, figure.machine,
    figure.retracted
FROM event_facts AS facts
JOIN figure_facts AS figure ON figure.event_id = facts.event_id
WHERE figure.standing <> 'deprecated'
