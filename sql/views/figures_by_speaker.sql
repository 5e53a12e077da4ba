-- title: Who is quoted
-- about: Whom casualty figures are quoted from. All unnamed speakers of a sort stand in one row.
-- after: figure_facts
-- column: said_by | who is quoted: the name, or the sort of speaker where none is named
-- column: figures | casualty figures that quote them
-- column: events | events that these are about
-- column: sources_quoting | distinct sources that quote them
-- column: actor_key | key of the speaker; NULL: not named
CREATE VIEW figures_by_speaker AS
-- Most figures quote nobody: of these nothing else is looked up.
WITH quoted AS MATERIALIZED (
    SELECT casualty_figure.event_id, casualty_figure.article_id, casualty_figure.figure
    FROM casualty_figure
    WHERE casualty_figure.said_by_id IS NOT NULL OR casualty_figure.speaker_kind <> 'none'
)
SELECT
    figure.said_by, count(*) AS figures, count(DISTINCT figure.event_id) AS events,
    count(DISTINCT figure.counted_source) AS sources_quoting, figure.speaker_key AS actor_key
FROM quoted
CROSS JOIN figure_facts AS figure
WHERE figure.event_id = quoted.event_id AND figure.article_id = quoted.article_id
    AND figure.figure = quoted.figure
    AND figure.said_by IS NOT NULL AND figure.standing <> 'deprecated'
    AND figure.retracted IS NULL
GROUP BY figure.said_by, figure.speaker_key
