-- title: What changed
-- about: What changed: codings that were read anew, figures that correct another article's,
--   articles withdrawn or reissued.
-- about: A coding's former words are in recount history ARTICLE.
-- param: since date NULL | only changes of this day or later
-- param: until date NULL | only changes of this day or earlier
-- param: event event NULL | only changes to this event, and to articles that tell of it
-- param: source source NULL | only changes to articles of this source
-- param: limit number NULL | at most so many rows
-- column: changed_on | the day of the change; NULL: not known
-- column: what | coding changed, figure corrects, article withdrawn or newer version
-- column: event_key | key of the event; NULL: the whole article
-- column: article_key | key of the article
-- column: figure | key of the figure; NULL: the whole article
-- column: detail | what changed, in a few words
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
SELECT
    changed_on, what, event_key, article_key, figure, detail, source
FROM corrections
WHERE (CAST(:since AS TEXT) IS NULL OR changed_on >= CAST(:since AS TEXT))
    AND (CAST(:until AS TEXT) IS NULL OR changed_on <= CAST(:until AS TEXT))
    AND (CAST(:event AS TEXT) IS NULL OR event_key = CAST(:event AS TEXT)
         OR (event_key IS NULL AND article_key IN (
            SELECT article.key
            FROM event
            JOIN account ON account.event_id = event.id
            JOIN article ON article.id = account.article_id
            WHERE event.key = CAST(:event AS TEXT))))
    AND (CAST(:source AS TEXT) IS NULL
         OR CAST(:source AS TEXT) IN (source_key, source, article_key))
ORDER BY
    changed_on NULLS LAST, what, article_key, event_key NULLS LAST,
    figure NULLS LAST, detail
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
