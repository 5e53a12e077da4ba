-- title: Who says who did it
-- about: Each claim of an article that an actor attacked, was attacked, was a side, helped or
--   planned. A claim, not a finding.
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
WITH chosen AS MATERIALIZED (
-- include: chosen_events
),
-- By itself, so that PostgreSQL asks only of these when they were replaced.
told AS MATERIALIZED (
    SELECT attribution.*
    FROM chosen
    CROSS JOIN attribution_facts AS attribution
    WHERE attribution.event_id = chosen.event_id
)
SELECT
    facts.event_key, attribution.actor, attribution.role, attribution.stance,
    attribution.certainty, attribution.said_by, attribution.source, attribution.article_key,
    attribution.published, attribution.quote, attribution.actor_key, facts.title, facts.first_day,
    CASE WHEN CAST(:as_of AS TEXT) < attribution.retracted THEN NULL ELSE attribution.retracted
        END AS retracted
FROM told AS attribution
CROSS JOIN event_facts AS facts
WHERE facts.event_id = attribution.event_id
    AND (attribution.replaced_from IS NULL OR attribution.replaced_from > CAST(:as_of AS TEXT))
    AND (CAST(:source AS TEXT) IS NULL
         OR CAST(:source AS TEXT) IN (attribution.source_key, attribution.source, attribution.article_key))
    AND (CAST(:as_of AS TEXT) IS NULL OR attribution.published_last_day <= CAST(:as_of AS TEXT))
ORDER BY
    facts.first_day NULLS LAST, facts.event_key, attribution.role_rank, attribution.actor,
    attribution.published_last_day NULLS LAST, attribution.article_key, attribution.position
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
