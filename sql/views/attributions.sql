-- title: Who says who did it
-- about: Each claim of an article that an actor attacked, was attacked, was a side, helped or
--   planned. A claim, not a finding.
-- after: article_facts, event_facts, speaker_phrase
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
CREATE VIEW attributions AS
SELECT
    facts.event_key, actor.name AS actor, attribution.role, attribution.stance,
    attribution.certainty, coalesce(speaker.name, speaker_phrase.phrase) AS said_by,
    article.source, article.article_key, article.published,
    CASE
        WHEN attribution.evidence_end <= length(article_text.text)
            THEN substr(
                article_text.text, CAST(attribution.evidence_start + 1 AS INTEGER),
                CAST(attribution.evidence_end - attribution.evidence_start AS INTEGER))
        ELSE attribution.evidence_quote
    END AS quote,
    actor.key AS actor_key, facts.title, facts.first_day
FROM event_facts AS facts
JOIN attribution ON attribution.event_id = facts.event_id
JOIN article_facts AS article ON article.article_id = attribution.article_id
JOIN actor ON actor.id = attribution.actor_id
JOIN role ON role.key = attribution.role
JOIN speaker_phrase ON speaker_phrase.speaker_kind = attribution.speaker_kind
LEFT JOIN actor AS speaker ON speaker.id = attribution.said_by_id
LEFT JOIN article_text ON article_text.article_id = attribution.article_id
