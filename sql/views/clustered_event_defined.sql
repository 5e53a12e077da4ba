-- title: Events judged the same, worked out
-- about: Each event that a person judged the same as another, with the cluster that such
-- about: judgements make. They carry over: of A and B, B and C the same, all three are one cluster.
-- about: What clustered_event must hold, which is what to ask: this view follows all judgements
-- about: anew.
-- after: vanished_event
-- column: event_id | local id, for joins within views
-- column: cluster_id | local id of the event that stands for the cluster
-- column: place | 1: that event, which comes first where sums count the cluster once, by the first
--   that has a number: a part before its whole, one for which an article gives a figure before
--   those of datasets only, of these one whose dataset tells of the cluster as one event, else the
--   lowest key; 2 and more: the others
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
-- How many others of its cluster an event is part of, now and ever: as of a day on which its whole
-- is left out for it, it is not to be left out for the whole.
inner_part AS (
    SELECT
        part.event_id, count(DISTINCT event_member.parent_id) AS wholes_ever,
        count(DISTINCT CASE WHEN event_member.known_until IS NULL THEN event_member.parent_id END)
            AS wholes
    FROM event_member
    CROSS JOIN clustered AS part
    CROSS JOIN clustered AS whole
    WHERE part.event_id = event_member.member_id AND whole.event_id = event_member.parent_id
        AND whole.cluster = part.cluster
    GROUP BY part.event_id
),
gone AS (
    SELECT vanished_event.event_id
    FROM vanished_event
    WHERE vanished_event.back_from IS NULL
),
told AS (
    SELECT clustered.event_id, min(article.source_id) AS dataset
    FROM clustered
    CROSS JOIN account
    CROSS JOIN article
    WHERE account.event_id = clustered.event_id AND article.id = account.article_id
        AND article.kind = 'dataset_release'
        AND clustered.event_id NOT IN (SELECT gone.event_id FROM gone)
    GROUP BY clustered.event_id
),
weighed AS (
    SELECT
        clustered.event_id, clustered.cluster, coalesce(inner_part.wholes, 0) AS wholes,
        coalesce(inner_part.wholes_ever, 0) AS wholes_ever,
        CASE WHEN EXISTS (
            SELECT 1
            FROM casualty_figure
            JOIN article ON article.id = casualty_figure.article_id
            WHERE casualty_figure.event_id = clustered.event_id
                AND article.kind <> 'dataset_release') THEN 0 ELSE 1 END AS of_datasets,
        CASE WHEN told.dataset IS NOT NULL
            THEN count(*) OVER (PARTITION BY clustered.cluster, told.dataset) ELSE 1 END
            AS of_dataset
    FROM clustered
    LEFT JOIN inner_part ON inner_part.event_id = clustered.event_id
    LEFT JOIN told ON told.event_id = clustered.event_id
),
placed AS (
    SELECT
        weighed.event_id, weighed.cluster,
        row_number() OVER (
            PARTITION BY weighed.cluster
            ORDER BY
                CASE WHEN weighed.event_id IN (SELECT gone.event_id FROM gone) THEN 1 ELSE 0 END,
                weighed.wholes DESC, weighed.wholes_ever DESC, weighed.of_datasets,
                CASE WHEN weighed.of_dataset > 1 THEN 1 ELSE 0 END, event.key) AS place
    FROM weighed
    JOIN event ON event.id = weighed.event_id
)
SELECT
    placed.event_id,
    first_value(placed.event_id) OVER (PARTITION BY placed.cluster ORDER BY placed.place)
        AS cluster_id,
    placed.place, count(*) OVER (PARTITION BY placed.cluster) AS events
FROM placed
