-- title: What datasets and articles say of one event
-- about: For each cluster of events that a person judged the same: every claim about how many, of
--   each dataset and article, one a row; sorted by event_key and outcome, they stand side by side.
-- about: An event of one dataset may be several of another; they are then rows of the same
--   dataset. As reported, not verified.
-- param: since date NULL | only clusters with an event that may have lasted until this day or
--   longer
-- param: until date NULL | only clusters with an event that may have begun by this day
-- param: country country NULL | only clusters with an event in this country
-- param: location location NULL | only clusters with an event in this place or in one below it
-- param: actor actor NULL | only clusters with an event in which an article names this actor or a
--   part of it
-- param: source source NULL | only clusters with an event that this source reports, with what all
--   others say of them
-- param: event event NULL | only the cluster of this event
-- param: as_of date NULL | only what was published by this day; undated articles are left out
-- param: limit number NULL | at most so many rows
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
-- chart: range y=dataset low=low best=best high=high facet=event_key
SELECT
    first_event.key AS event_key, article_facts.source AS dataset,
    facts.event_key AS event_key_there, claim.outcome, claim.low, claim.best, claim.high,
    coalesce(account.date, facts.date) AS date,
    coalesce(place.name, facts.location) AS location, article_facts.article_key, claim.used_as,
    CASE article.kind WHEN 'dataset_release' THEN 1 ELSE 0 END AS release,
    cluster.events AS cluster_events, first_event.first_day,
    claim.scope AS attackers
FROM clustered_event AS cluster
CROSS JOIN event AS first_event
CROSS JOIN event_facts AS facts
CROSS JOIN claim
JOIN article ON article.id = claim.article_id
JOIN article_facts ON article_facts.article_id = claim.article_id
JOIN outcome ON outcome.key = claim.outcome
LEFT JOIN account ON account.event_id = claim.event_id AND account.article_id = claim.article_id
LEFT JOIN location AS place ON place.id = account.location_id
WHERE first_event.id = cluster.cluster_id AND facts.event_id = cluster.event_id
    AND claim.event_id = cluster.event_id
    AND claim.victims = 'persons' AND claim.counted = 'all'
    AND coalesce(claim.low, claim.best, claim.high) IS NOT NULL
    AND cluster.cluster_id IN (
        SELECT chosen_cluster.cluster_id
        FROM clustered_event AS chosen_cluster
        WHERE chosen_cluster.event_id IN (
-- include: chosen_events
))
    AND (CAST(:as_of AS TEXT) IS NULL OR claim.released <= CAST(:as_of AS TEXT))
    AND (claim.held_from IS NULL
        OR claim.held_from <= coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
    AND (claim.held_until IS NULL
        OR claim.held_until > coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
ORDER BY
    first_event.first_day NULLS LAST, first_event.key, outcome.rank,
    release DESC, article_facts.source, facts.event_key, article_facts.article_key, claim.claim
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
