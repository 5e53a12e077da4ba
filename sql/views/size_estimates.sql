-- title: Sizes and flows
-- about: Each claim of how many belong to an actor, came, went, were trained, or took part. Never
--   summed: they overlap.
-- after: size_facts
-- column: actor | who is counted
-- column: measure | what is counted: attackers, members, travelled, returned ...
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
-- column: article_key | key of the article
-- column: quote | the words of the article, where this database holds them
-- column: figure | key of the figure within its article
-- column: part_of | the figure of the same article whose part it is; NULL: stands for itself
-- column: period | over which time, in EDTF; NULL: not told
-- column: location | where, or where to; NULL: not told
-- column: worded | the article's words for the number, at most 8; NULL: not kept
-- column: published | when the article was published, in EDTF; NULL: not told
-- column: retracted | the day from which on the article counts no longer, since its source withdrew
--   it; NULL: it stands
CREATE VIEW size_estimates AS
SELECT
    size.actor, size.measure, size.stock_or_flow, size.unit, size.as_of, size.low, size.best,
    size.high, size.qualifier, size.certainty, size.said_by, size.source, size.article_key,
    size.quote, size.figure, size.part_of, size.period, size.location, size.worded,
    size.published,
    size.retracted
FROM size_facts AS size
