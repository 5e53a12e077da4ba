-- title: Who says who did it
-- about: Each claim of an article that an actor attacked, was attacked, was a side, helped or
--   planned. A claim, not a finding.
-- after: attribution_facts, event_facts
-- column: event_key | key of the event
-- column: actor | the actor, by its neutral name
-- column: role | perpetrator, target, side_a, side_b, supporter or planner
-- column: stance | claims (of itself), attributes, suspects or denies
-- column: certainty | how surely it is said
-- column: said_by | who is quoted; NULL: nobody
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: article_key | key of the article
-- column: published | when the article was published, in EDTF; NULL: not told
-- column: quote | the words of the article, where this database holds them
-- column: actor_key | key of the actor
-- column: title | what the event was
-- column: first_day | first day on which the event may have begun; NULL: open
-- column: retracted | the day from which on the article counts no longer, since its source withdrew
--   it; NULL: it stands
CREATE VIEW attributions AS
SELECT
    facts.event_key, attribution.actor, attribution.role, attribution.stance,
    attribution.certainty, attribution.said_by, attribution.source, attribution.article_key,
    attribution.published, attribution.quote, attribution.actor_key, facts.title, facts.first_day,
    attribution.retracted
FROM event_facts AS facts
JOIN attribution_facts AS attribution ON attribution.event_id = facts.event_id
WHERE attribution.replaced_from IS NULL
