-- title: Size figures with their names
-- about: Each claim of size or flow that is not deprecated, with what reports show of it.
-- after: told_size
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
CREATE VIEW size_facts AS
SELECT
    size.article_id, size.actor_id, size.location_id, size.actor, size.measure,
    size.stock_or_flow, size.unit, size.as_of, size.low, size.best, size.high, size.qualifier,
    size.certainty, size.said_by, size.source, size.source_key, size.article_key, size.quote,
    size.figure, size.part_of, size.period, size.location, size.worded, size.published,
    size.published_last_day, size.retracted
FROM told_size AS size
WHERE size.standing <> 'deprecated'
