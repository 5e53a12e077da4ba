-- title: What datasets and articles say of one event
-- about: For each cluster of events that a person judged the same: every claim about how many, of
--   each dataset and article, one a row; sorted by event_key and outcome, they stand side by side.
-- about: An event of one dataset may be several of another; they are then rows of the same
--   dataset. As reported, not verified.
-- after: article_facts, event_cluster, event_facts
-- column: event_key | key of the event that stands for the cluster
-- column: dataset | the dataset, or the source of the article
-- column: event_key_there | key of the event as this dataset, or the coding of articles, has it
-- column: outcome | what happened to them
-- column: low | persons; least that it claims for everyone; NULL: open
-- column: best | persons; NULL: it gives only bounds
-- column: high | persons; greatest; NULL: open
-- column: date | when, as it gives it, else as the event has it, in EDTF
-- column: location | where, likewise; NULL: not known
-- column: article_key | key of the article, or of the release of the dataset
-- column: used_as | estimate: of everyone; floor: at least so many; superseded: it said otherwise
--   later
-- column: release | 1: a release of a dataset; 0: an article
-- column: cluster_events | how many events the cluster has
-- column: first_day | first day on which the event that stands for the cluster may have begun;
--   NULL: open
-- column: attackers | included, excluded, only (it counts nobody else) or unknown
CREATE VIEW dataset_comparison AS
SELECT
    cluster.cluster_key AS event_key, article_facts.source AS dataset,
    cluster.event_key AS event_key_there, claim.outcome, claim.low, claim.best, claim.high,
    coalesce(account.date, facts.date) AS date,
    coalesce(place.name, facts.location) AS location, article_facts.article_key, claim.used_as,
    CASE article.kind WHEN 'dataset_release' THEN 1 ELSE 0 END AS release,
    cluster.events AS cluster_events, first_event.first_day,
    claim.scope AS attackers
FROM event_cluster AS cluster
JOIN event AS first_event ON first_event.key = cluster.cluster_key
JOIN event_facts AS facts ON facts.event_id = cluster.event_id
JOIN claim ON claim.event_id = cluster.event_id
JOIN article ON article.id = claim.article_id
JOIN article_facts ON article_facts.article_id = claim.article_id
JOIN outcome ON outcome.key = claim.outcome
LEFT JOIN account ON account.event_id = claim.event_id AND account.article_id = claim.article_id
LEFT JOIN location AS place ON place.id = account.location_id
WHERE claim.victims = 'persons' AND claim.counted = 'all' AND claim.held_until IS NULL
    AND coalesce(claim.low, claim.best, claim.high) IS NOT NULL
ORDER BY
    first_event.first_day IS NULL, first_event.first_day, cluster.cluster_key, outcome.rank,
    release DESC, article_facts.source, cluster.event_key, article_facts.article_key, claim.claim
