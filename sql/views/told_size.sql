-- title: Size figures with their names, deprecated ones too
-- about: Each claim of size or flow, with what reports show of it; size_facts has those that stand.
-- after: article_facts, speaker_phrase
-- column: article_id | local id, for joins within views
-- column: actor_id | local id, for joins within views
-- column: location_id | local id, for joins within views; NULL: no place told
-- column: actor | who is counted
-- column: measure | what is counted
-- column: stock_or_flow | stock: at a time; flow: over a time
-- column: unit | persons or percent
-- column: as_of | the day of which the text speaks, in EDTF; NULL: it does not tell
-- column: low | least number given; NULL: none
-- column: best | the number given; NULL: only bounds or words
-- column: high | greatest number given; NULL: none
-- column: qualifier | how the number was worded
-- column: certainty | how surely it is said
-- column: said_by | who is quoted; NULL: nobody
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: source_key | key of the outlet; NULL: not known
-- column: article_key | key of the article
-- column: quote | the words of the article, where this database holds them
-- column: figure | key of the figure within its article
-- column: part_of | the figure of the same article whose part it is; NULL: stands for itself
-- column: period | over which time, in EDTF; NULL: not told
-- column: location | where, or where to; NULL: not told
-- column: worded | the article's words for the number; NULL: not kept
-- column: published | when the article was published, in EDTF; NULL: not told
-- column: published_last_day | last possible day of that; NULL: open or not told
-- column: retracted | the day on which the source withdrew the article; NULL: it stands
-- column: standing | preferred, normal or deprecated
-- column: replaced_from | day of the release of its dataset that tells otherwise, or lacks the
--   event: it counts before; 9999-12-31: not dated; NULL: no release took it back
CREATE VIEW told_size AS
SELECT
    size_figure.article_id, size_figure.actor_id, size_figure.location_id, actor.name AS actor,
    size_figure.measure, size_figure.stock_or_flow, size_figure.unit, size_figure.as_of,
    size_figure.low, size_figure.best, size_figure.high, size_figure.qualifier,
    size_figure.certainty, coalesce(speaker.name, speaker_phrase.phrase) AS said_by,
    facts.source, facts.source_key, facts.article_key,
    CASE
        WHEN size_figure.evidence_end <= length(article_text.text)
            THEN substr(
                article_text.text, CAST(size_figure.evidence_start + 1 AS INTEGER),
                CAST(size_figure.evidence_end - size_figure.evidence_start AS INTEGER))
        ELSE size_figure.evidence_quote
    END AS quote,
    size_figure.figure, size_figure.part_of, size_figure.period, location.name AS location,
    size_figure.worded, facts.published, facts.published_last_day, facts.retracted,
    size_figure.standing,
    CASE WHEN size_figure.replaced_by IS NOT NULL AND size_figure.standing = 'deprecated'
        THEN (
            SELECT coalesce(newer.published_last_day, '9999-12-31')
            FROM article AS newer
            JOIN article AS older ON older.source_id = newer.source_id
            WHERE newer.key = size_figure.replaced_by AND newer.kind = 'dataset_release'
                AND older.id = size_figure.article_id AND older.kind = 'dataset_release')
    END AS replaced_from
FROM size_figure
JOIN actor ON actor.id = size_figure.actor_id
JOIN article_facts AS facts ON facts.article_id = size_figure.article_id
JOIN speaker_phrase ON speaker_phrase.speaker_kind = size_figure.speaker_kind
LEFT JOIN actor AS speaker ON speaker.id = size_figure.said_by_id
LEFT JOIN location ON location.id = size_figure.location_id
LEFT JOIN article_text ON article_text.article_id = size_figure.article_id
