-- title: Where articles date or place an event otherwise
-- about: An account whose day does not overlap the event's, or whose place is neither the event's
--   nor above or below it.
-- about: A year that an article leaves out is no difference.
-- param: since date NULL | only events that may have lasted until this day or longer
-- param: until date NULL | only events that may have begun by this day
-- param: country country NULL | only events in this country
-- param: location location NULL | only events in this place or in one below it
-- param: actor actor NULL | only events in which an article names this actor or a part of it
-- param: source source NULL | only what this source says
-- param: event event NULL | only this event
-- param: as_of date NULL | only what was published by this day; undated articles are left out
-- param: limit number NULL | at most so many rows
-- column: event_key | key of the event
-- column: article_key | key of the article
-- column: reported | the date in EDTF, or the name of the place, as the article has it
-- column: worded | the article's words for it; NULL: not kept
-- column: basis | where the date comes from (stated, relative, inferred, coder), or how the event
--   lies to the place (in, near, outskirts, between)
-- column: differs_by | days between the nearest ends; NULL for a place or a date without a year
-- column: what | date or place
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: date | the event's own date, in EDTF
-- column: location | the event's own place; NULL: not known
-- column: title | what the event was
-- column: first_day | first day on which the event may have begun; NULL: open
WITH chosen AS MATERIALIZED (
-- include: chosen_events
)
SELECT
    facts.event_key, article.article_key, difference.reported, difference.worded,
    difference.basis, difference.differs_by, difference.what, article.source, facts.date,
    facts.location, facts.title, facts.first_day
FROM chosen
CROSS JOIN account_difference AS difference
CROSS JOIN article_facts AS article
CROSS JOIN event_facts AS facts
WHERE difference.event_id = chosen.event_id AND article.article_id = difference.article_id
    AND facts.event_id = chosen.event_id
    AND (difference.replaced_from IS NULL OR difference.replaced_from > CAST(:as_of AS TEXT))
    AND (CAST(:source AS TEXT) IS NULL
         OR CAST(:source AS TEXT) IN (article.source_key, article.source, article.article_key))
    AND (CAST(:as_of AS TEXT) IS NULL OR article.published_last_day <= CAST(:as_of AS TEXT))
ORDER BY facts.first_day NULLS LAST, facts.event_key, article.article_key, difference.what
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
