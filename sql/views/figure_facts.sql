-- title: Casualty figures with their names
-- about: Each casualty figure, deprecated ones too, with what reports show of it.
-- after: article_facts, speaker_phrase
-- column: event_id | local id, for joins within views
-- column: article_id | local id, for joins within views
-- column: article_key | key of the article
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: source_key | key of the outlet; NULL: not known
-- column: counted_source | what counts of distinct sources go by
-- column: published | when the article was published, in EDTF; NULL: not told
-- column: published_first_day | first possible day of that; NULL: open or not told
-- column: published_last_day | last possible day of that; NULL: open or not told
-- column: figure | key of the figure within its account
-- column: outcome | what happened to them
-- column: victims | the group
-- column: low | persons; least number given; NULL: none
-- column: best | persons; the number given; NULL: only bounds or words
-- column: high | persons; greatest number given; NULL: none
-- column: qualifier | how the number was worded
-- column: worded | the article's words for the number, at most 8; NULL: not kept
-- column: certainty | how surely it is said
-- column: perpetrators | whether it counts attackers
-- column: counting | toll, mention, increment or cumulative
-- column: said_by | who is quoted; NULL: nobody
-- column: speaker_key | key of the actor who is quoted; NULL: nobody, or nobody who is named
-- column: as_of | the day of which the text speaks, in EDTF; NULL: it does not tell
-- column: part_of | the figure of the same account whose part it is; NULL: stands for itself
-- column: victim_actor | name of the actor whose members they were; NULL: not told
-- column: caused_by | name of the actor who did it, if this article says so; NULL: not told
-- column: occupation | a figure of some of the group: what these did for a living; NULL: not told
-- column: sex | a figure of some of the group: these by sex; NULL: not told
-- column: age_group | a figure of some of the group: these by age; NULL: not told
-- column: nationality | a figure of some of the group: name of their country; NULL: not told
-- column: standing | preferred, normal or deprecated
-- column: standing_reason | why it is preferred or deprecated; NULL: no reason given
-- column: replaced_by | what takes the place of a deprecated figure; NULL: nothing
-- column: retracted | the day on which the source withdrew the article: it counts before; NULL: it
--   stands
-- column: evidence_start | first character of its words in the text, counted from 0; NULL: none
-- column: evidence_end | the character after the last one; NULL: none
-- column: quote | the words themselves, where the text or the words are in this database
-- column: verified | 1: the text is attached and the words lie in it, and the coding has their
--   digest, which ingest compared (`recount verify` does so again); 0: not
-- column: machine | 1: a program coded it, and nobody has checked that; 0: a person did
-- column: replaced_from | day of the release of its dataset that tells otherwise, or lacks the
--   event: it counts before; 9999-12-31: not dated; NULL: no release took it back
CREATE VIEW figure_facts AS
SELECT
    casualty_figure.event_id, casualty_figure.article_id, facts.article_key, facts.source,
    facts.source_key, facts.counted_source, facts.published, facts.published_first_day,
    facts.published_last_day, casualty_figure.figure, casualty_figure.outcome,
    casualty_figure.victims, casualty_figure.low, casualty_figure.best, casualty_figure.high,
    casualty_figure.qualifier, casualty_figure.worded, casualty_figure.certainty,
    casualty_figure.perpetrators, casualty_figure.counting,
    coalesce(speaker.name, speaker_phrase.phrase) AS said_by, speaker.key AS speaker_key,
    casualty_figure.as_of, casualty_figure.part_of, victim_actor.name AS victim_actor,
    causer.name AS caused_by, casualty_figure.occupation, casualty_figure.sex,
    casualty_figure.age_group, nationality.name AS nationality, casualty_figure.standing,
    casualty_figure.standing_reason, casualty_figure.replaced_by, facts.retracted,
    casualty_figure.evidence_start, casualty_figure.evidence_end,
    CASE
        WHEN casualty_figure.evidence_end <= length(article_text.text)
            THEN substr(
                article_text.text, CAST(casualty_figure.evidence_start + 1 AS INTEGER),
                CAST(casualty_figure.evidence_end - casualty_figure.evidence_start AS INTEGER))
        ELSE casualty_figure.evidence_quote
    END AS quote,
    CASE WHEN casualty_figure.evidence_end <= length(article_text.text)
            AND casualty_figure.evidence_sha256 IS NOT NULL THEN 1 ELSE 0 END AS verified,
    CASE WHEN EXISTS (
        SELECT 1
        FROM coding
        WHERE coding.article_id = casualty_figure.article_id AND coding.machine = 1
            AND coding.status = 'draft' AND coding.checked_by IS NULL) THEN 1 ELSE 0 END AS machine,
-- include: taken_back_from
        AS replaced_from
FROM casualty_figure
JOIN article_facts AS facts ON facts.article_id = casualty_figure.article_id
JOIN speaker_phrase ON speaker_phrase.speaker_kind = casualty_figure.speaker_kind
LEFT JOIN actor AS speaker ON speaker.id = casualty_figure.said_by_id
LEFT JOIN actor AS victim_actor ON victim_actor.id = casualty_figure.victim_actor_id
LEFT JOIN actor AS causer ON causer.id = casualty_figure.caused_by_id
LEFT JOIN location AS nationality ON nationality.id = casualty_figure.nationality_id
LEFT JOIN article_text ON article_text.article_id = casualty_figure.article_id
