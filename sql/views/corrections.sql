-- title: What changed
-- about: What changed: codings that were read anew, figures that correct another article's,
--   articles withdrawn or reissued.
-- about: A coding's former words are in recount history ARTICLE.
-- after: article_facts
-- column: changed_on | the day of the change; NULL: not known
-- column: what | coding changed, figure corrects, article withdrawn or newer version
-- column: event_key | key of the event; NULL: the whole article
-- column: article_key | key of the article
-- column: figure | key of the figure; NULL: the whole article
-- column: detail | what changed, in a few words
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: source_key | key of the outlet; NULL: not known
CREATE VIEW corrections AS
SELECT
    substr(ingest_run.started_at, 1, 10) AS changed_on, 'coding changed' AS what,
    CAST(NULL AS TEXT) AS event_key, article.article_key, CAST(NULL AS TEXT) AS figure,
    'revision ' || CAST(coding_revision.revision AS TEXT) || ' was replaced' AS detail,
    article.source, article.source_key
FROM coding_revision
JOIN ingest_run ON ingest_run.id = coding_revision.run_id
JOIN article_facts AS article ON article.article_id = coding_revision.article_id
UNION ALL
SELECT
    article.published_last_day, 'figure corrects', event.key, article.article_key,
    casualty_figure.figure, 'corrects ' || corrected.key, article.source, article.source_key
FROM casualty_figure
JOIN event ON event.id = casualty_figure.event_id
JOIN article_facts AS article ON article.article_id = casualty_figure.article_id
JOIN article AS corrected ON corrected.id = casualty_figure.corrects_article_id
WHERE casualty_figure.corrects_article_id IS NOT NULL
    AND casualty_figure.standing <> 'deprecated'
UNION ALL
SELECT
    withdrawn.retracted, 'article withdrawn', NULL, article.article_key, NULL,
    'withdrawn by its source', article.source, article.source_key
FROM article AS withdrawn
JOIN article_facts AS article ON article.article_id = withdrawn.id
WHERE withdrawn.retracted IS NOT NULL
UNION ALL
SELECT
    article.published_last_day, 'newer version', NULL, article.article_key, NULL,
    'version of ' || former.key, article.source, article.source_key
FROM article AS version
JOIN article_facts AS article ON article.article_id = version.id
JOIN article AS former ON former.id = version.version_of_id
WHERE version.version_of_id IS NOT NULL
