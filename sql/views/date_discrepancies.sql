-- title: Where articles date or place an event otherwise
-- about: An account whose day does not overlap the event's, or whose place is neither the event's
--   nor above or below it.
-- about: A year that an article leaves out is no difference.
-- after: account_difference, article_facts, event_facts
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
CREATE VIEW date_discrepancies AS
SELECT
    event.key AS event_key, article.article_key, difference.reported, difference.worded,
    difference.basis, difference.differs_by, difference.what, article.source, event.date,
    facts.location, event.title, event.first_day
-- In this order: few accounts differ, and only of these more is looked up.
FROM event
CROSS JOIN account_difference AS difference
CROSS JOIN article_facts AS article
CROSS JOIN event_facts AS facts
WHERE difference.event_id = event.id AND difference.replaced_from IS NULL
    AND article.article_id = difference.article_id AND facts.event_id = event.id
