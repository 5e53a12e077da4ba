-- title: Who is quoted
-- about: Whom casualty figures are quoted from. All unnamed speakers of a sort stand in one row.
-- param: since date NULL | only events that may have lasted until this day or longer
-- param: until date NULL | only events that may have begun by this day
-- param: country country NULL | only events in this country
-- param: location location NULL | only events in this place or in one below it
-- param: actor actor NULL | only events in which an article names this actor or a part of it
-- param: source source NULL | only figures of this source
-- param: event event NULL | only this event
-- param: as_of date NULL | only what was published by this day; undated articles are left out
-- param: limit number NULL | at most so many rows
-- column: said_by | who is quoted: the name, or the sort of speaker where none is named
-- column: figures | casualty figures that quote them
-- column: events | events that these are about
-- column: sources_quoting | distinct sources that quote them
-- column: actor_key | key of the speaker; NULL: not named
WITH chosen AS MATERIALIZED (
-- include: chosen_events
)
SELECT
    figure.said_by, count(*) AS figures, count(DISTINCT figure.event_id) AS events,
    count(DISTINCT figure.counted_source) AS sources_quoting, figure.speaker_key AS actor_key
FROM chosen
CROSS JOIN casualty_figure AS quoted
CROSS JOIN figure_facts AS figure
WHERE quoted.event_id = chosen.event_id
    -- Most figures quote nobody: of these nothing else is looked up.
    AND (quoted.said_by_id IS NOT NULL OR quoted.speaker_kind <> 'none')
    AND figure.event_id = quoted.event_id AND figure.article_id = quoted.article_id
    AND figure.figure = quoted.figure
    AND figure.said_by IS NOT NULL
    AND (figure.standing <> 'deprecated' OR figure.replaced_from > CAST(:as_of AS TEXT))
    AND (figure.retracted IS NULL OR figure.retracted > CAST(:as_of AS TEXT))
    AND (CAST(:source AS TEXT) IS NULL
         OR CAST(:source AS TEXT) IN (figure.source_key, figure.source, figure.article_key))
    AND (CAST(:as_of AS TEXT) IS NULL OR figure.published_last_day <= CAST(:as_of AS TEXT))
GROUP BY figure.said_by, figure.speaker_key
ORDER BY count(*) DESC, figure.said_by, figure.speaker_key NULLS LAST
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
