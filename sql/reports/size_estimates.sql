-- title: Sizes and flows
-- about: Each claim of how many belong to an actor, came, went, were trained, or took part. Never
--   summed: they overlap.
-- param: country country NULL | only figures that speak of this country
-- param: location location NULL | only figures that speak of this place or of one below it
-- param: actor actor NULL | only figures of this actor and of those that are part of it
-- param: source source NULL | only figures of this source
-- param: event event NULL | only figures about this event
-- param: as_of date NULL | only what was published by this day; undated articles are left out
-- param: limit number NULL | at most so many rows
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
SELECT
    size.actor, size.measure, size.stock_or_flow, size.unit, size.as_of, size.low, size.best,
    size.high, size.qualifier, size.certainty, size.said_by, size.source, size.article_key,
    size.quote, size.figure, size.part_of, size.period, size.location, size.worded,
    size.published,
    CASE WHEN CAST(:as_of AS TEXT) < size.retracted THEN NULL ELSE size.retracted
        END AS retracted
FROM told_size AS size
-- What a release of a dataset said counts until the day of the next.
WHERE (size.standing <> 'deprecated' OR size.replaced_from > CAST(:as_of AS TEXT))
    AND (CAST(:country AS TEXT) IS NULL OR size.location_id IN (
        SELECT location_above.location_id
        FROM location AS country
        JOIN location_above ON location_above.above_id = country.id
        WHERE country.key = CAST(:country AS TEXT)))
    AND (CAST(:location AS TEXT) IS NULL OR size.location_id IN (
        SELECT location_above.location_id
        FROM location
        JOIN location_above ON location_above.above_id = location.id
        WHERE location.key = CAST(:location AS TEXT)))
    AND (CAST(:actor AS TEXT) IS NULL OR size.actor_id IN (
        SELECT actor_above.actor_id
        FROM actor
        JOIN actor_above ON actor_above.above_id = actor.id
        WHERE actor.key = CAST(:actor AS TEXT)))
    AND (CAST(:source AS TEXT) IS NULL
         OR CAST(:source AS TEXT) IN (size.source_key, size.source, size.article_key))
    AND (CAST(:event AS TEXT) IS NULL OR EXISTS (
        SELECT 1
        FROM size_event
        JOIN event ON event.id = size_event.event_id
        WHERE size_event.article_id = size.article_id AND size_event.figure = size.figure
            AND event.key = CAST(:event AS TEXT)))
    AND (CAST(:as_of AS TEXT) IS NULL OR size.published_last_day <= CAST(:as_of AS TEXT))
ORDER BY
    size.actor, size.actor_id, size.measure, size.published_last_day NULLS LAST,
    size.article_key, size.figure
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
