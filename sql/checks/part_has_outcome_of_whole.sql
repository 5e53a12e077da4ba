-- title: A part counts the outcome of its whole, or of casualties killed or wounded.
SELECT event.key AS event, article.key AS article, part.figure, part.outcome, whole.outcome
    AS of_whole
FROM casualty_figure AS part
JOIN casualty_figure AS whole
    ON whole.event_id = part.event_id AND whole.article_id = part.article_id
    AND whole.figure = part.part_of
JOIN event ON event.id = part.event_id
JOIN article ON article.id = part.article_id
WHERE part.outcome <> whole.outcome
    AND NOT (whole.outcome = 'casualties' AND part.outcome IN ('killed', 'wounded'))
