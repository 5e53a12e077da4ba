-- title: Attributions with their names
-- about: Each claim of an article on an actor's part in an event, with what reports show of it.
-- after: article_facts, replaced_account, speaker_phrase, superseded_release
-- column: event_id | local id, for joins within views
-- column: position | its place within the account
-- column: actor_key | key of the actor
-- column: actor | the actor, by its neutral name
-- column: role | perpetrator, target, side_a, side_b, supporter or planner
-- column: role_rank | place of the role in its list
-- column: stance | claims (of itself), attributes, suspects or denies
-- column: certainty | how surely it is said
-- column: said_by | who is quoted; NULL: nobody
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: source_key | key of the outlet; NULL: not known
-- column: article_key | key of the article
-- column: published | when the article was published, in EDTF; NULL: not told
-- column: published_last_day | last possible day of that; NULL: open or not told
-- column: retracted | the day on which the source withdrew the article; NULL: it stands
-- column: quote | the words of the article, where the text or the words are in this database
-- column: replaced_from | day of a later release that tells otherwise; NULL: none does
CREATE VIEW attribution_facts AS
SELECT
    attribution.event_id, attribution.position, actor.key AS actor_key, actor.name AS actor,
    attribution.role, role.rank AS role_rank, attribution.stance, attribution.certainty,
    coalesce(speaker.name, speaker_phrase.phrase) AS said_by, article.source, article.source_key,
    article.article_key, article.published, article.published_last_day, article.retracted,
    CASE
        WHEN attribution.evidence_end <= length(article_text.text)
            THEN substr(
                article_text.text, CAST(attribution.evidence_start + 1 AS INTEGER),
                CAST(attribution.evidence_end - attribution.evidence_start AS INTEGER))
        ELSE attribution.evidence_quote
    END AS quote,
-- include: attribution_replaced_from
        AS replaced_from
FROM attribution
JOIN article_facts AS article ON article.article_id = attribution.article_id
JOIN actor ON actor.id = attribution.actor_id
JOIN role ON role.key = attribution.role
JOIN speaker_phrase ON speaker_phrase.speaker_kind = attribution.speaker_kind
LEFT JOIN actor AS speaker ON speaker.id = attribution.said_by_id
LEFT JOIN article_text ON article_text.article_id = attribution.article_id
