-- The articles that the staged rows name, each with an account of its event and no figure: the
-- dataset does not tell what number it took from which. Of which events a coded article tells, its
-- coding says, whichever of the two came first.

INSERT INTO article (
    key, source_id, kind, title, published, published_first_day, published_last_day,
    published_basis)
SELECT
    named.key, min(named.source_id), 'other', min(named.title), min(named.published),
    min(named.published), min(named.published),
    CASE WHEN min(named.published) IS NOT NULL THEN 'stated' END
FROM staged_outlet AS named
WHERE NOT EXISTS (SELECT 1 FROM article WHERE article.key = named.key)
GROUP BY named.key;

INSERT INTO account (event_id, article_id)
SELECT event.event_id, article.id
FROM staged_outlet AS named
JOIN staged_event AS event ON event.key = named.event_key
JOIN article ON article.key = named.key
WHERE NOT EXISTS (SELECT 1 FROM coding WHERE coding.article_id = article.id)
    AND (event.status = 'new'
        OR NOT EXISTS (
            SELECT 1 FROM account
            WHERE account.event_id = event.event_id AND account.article_id = article.id));
