-- title: Events judged the same, worked out
-- about: Each event that a person judged the same as another, with the cluster that such
-- about: judgements make. They carry over: of A and B, B and C the same, all three are one cluster.
-- about: What clustered_event must hold, which is what to ask: this view follows all judgements
-- about: anew.
-- column: event_id | local id, for joins within views
-- column: cluster_id | local id of the event that stands for the cluster
-- column: place | 1: that event, which comes first where sums count the cluster once: one for which
--   an article gives a figure, before those of datasets only, else the lowest key; 2 and more: the
--   others
-- column: events | how many events the cluster has
CREATE VIEW clustered_event_defined AS
WITH RECURSIVE judged AS (
    SELECT event_match.event_id, event_match.other_event_id
    FROM event_match
    WHERE event_match.judgement = 'same'
    UNION ALL
    SELECT event_match.other_event_id, event_match.event_id
    FROM event_match
    WHERE event_match.judgement = 'same'
),
reached (event_id, member_id) AS (
    SELECT judged.event_id, judged.event_id
    FROM judged
    UNION
    SELECT reached.event_id, judged.other_event_id
    FROM reached
    JOIN judged ON judged.event_id = reached.member_id
),
clustered AS (
    SELECT reached.event_id, min(reached.member_id) AS cluster
    FROM reached
    GROUP BY reached.event_id
),
placed AS (
    SELECT
        clustered.event_id, clustered.cluster,
        row_number() OVER (
            PARTITION BY clustered.cluster
            ORDER BY
                CASE WHEN EXISTS (
                    SELECT 1
                    FROM casualty_figure
                    JOIN article ON article.id = casualty_figure.article_id
                    WHERE casualty_figure.event_id = clustered.event_id
                        AND article.kind <> 'dataset_release') THEN 0 ELSE 1 END,
                event.key) AS place
    FROM clustered
    JOIN event ON event.id = clustered.event_id
)
SELECT
    placed.event_id,
    first_value(placed.event_id) OVER (PARTITION BY placed.cluster ORDER BY placed.place)
        AS cluster_id,
    placed.place, count(*) OVER (PARTITION BY placed.cluster) AS events
FROM placed
