-- title: A span of evidence lies in the text that is attached, else in one as long as the article's.
SELECT article.key AS article, span.kind, span.evidence_start, span.evidence_end
FROM (
    SELECT 'account' AS kind, article_id, evidence_start, evidence_end FROM account
    UNION ALL
    SELECT 'attribution', article_id, evidence_start, evidence_end FROM attribution
    UNION ALL
    SELECT 'casualty_figure', article_id, evidence_start, evidence_end FROM casualty_figure
    UNION ALL
    SELECT 'size_figure', article_id, evidence_start, evidence_end FROM size_figure
    UNION ALL
    SELECT 'event_relation', article_id, evidence_start, evidence_end FROM event_relation
) AS span
JOIN article ON article.id = span.article_id
LEFT JOIN article_text ON article_text.article_id = span.article_id
WHERE span.evidence_end > coalesce(length(article_text.text), article.text_characters)
