-- Events of the dataset that a complete release no longer holds: they stay, their figures are
-- deprecated and name the release.
-- :source is the id of the dataset, :scheme that of its ids, :name and :key the release's.

CREATE TEMPORARY TABLE vanished_event AS
SELECT DISTINCT external_id.event_id
FROM external_id
JOIN casualty_figure AS figure ON figure.event_id = external_id.event_id
JOIN article ON article.id = figure.article_id
WHERE external_id.scheme = CAST(:scheme AS TEXT) AND figure.standing <> 'deprecated'
    AND article.kind = 'dataset_release' AND article.source_id = CAST(:source AS BIGINT)
    AND external_id.event_id NOT IN (SELECT event_id FROM seen_event);

UPDATE casualty_figure
SET standing = 'deprecated', standing_reason = 'not in ' || CAST(:name AS TEXT),
    replaced_by = CAST(:key AS TEXT)
WHERE event_id IN (SELECT event_id FROM vanished_event) AND standing <> 'deprecated'
    AND article_id IN (
        SELECT article.id FROM article
        WHERE article.kind = 'dataset_release' AND article.source_id = CAST(:source AS BIGINT));

INSERT INTO changed_event SELECT event_id FROM vanished_event;
