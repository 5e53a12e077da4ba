-- title: Figures behind the claims of one event
-- about: Every figure of the event's accounts, with its words.
-- param: event text | key of the event
SELECT
    article.key AS article_key, f.figure, f.outcome, f.victims, f.low, f.best, f.high, f.qualifier,
    f.worded, f.counting, f.part_of, f.standing, f.standing_reason, speaker.name AS said_by,
    f.via,
    CASE WHEN article_text.text IS NULL THEN f.evidence_quote
         ELSE substr(article_text.text, CAST(f.evidence_start + 1 AS INTEGER),
                     CAST(f.evidence_end - f.evidence_start AS INTEGER)) END AS quote
FROM casualty_figure AS f
JOIN event ON event.id = f.event_id
JOIN article ON article.id = f.article_id
LEFT JOIN article_text ON article_text.article_id = article.id
LEFT JOIN actor AS speaker ON speaker.id = f.said_by_id
WHERE event.key = CAST(:event AS TEXT)
ORDER BY article.key, f.figure
