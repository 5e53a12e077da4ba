-- title: Who is quoted
-- about: Whom casualty figures are quoted from. All unnamed speakers of a sort stand in one row.
-- after: figure_facts
-- column: said_by | who is quoted: the name, or the sort of speaker where none is named
-- column: figures | casualty figures that quote them
-- column: events | events that these are about
-- column: sources_quoting | distinct sources that quote them
-- column: actor_key | key of the speaker; NULL: not named
CREATE VIEW figures_by_speaker AS
SELECT
    figure.said_by, count(*) AS figures, count(DISTINCT figure.event_id) AS events,
    count(DISTINCT figure.counted_source) AS sources_quoting, figure.speaker_key AS actor_key
FROM figure_facts AS figure
WHERE figure.said_by IS NOT NULL AND figure.standing <> 'deprecated'
    AND figure.retracted IS NULL
GROUP BY figure.said_by, figure.speaker_key
