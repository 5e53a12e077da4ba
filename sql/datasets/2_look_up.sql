-- Which of the staged rows tell of events that are there, and whether they tell anything new.
-- status: new, same, changed (by a newer release) or rewritten (within the release).
-- :release is the id of the release's article, :source that of the dataset.

UPDATE staged_event SET event_id = (SELECT event.id FROM event WHERE event.key = staged_event.key);

UPDATE staged_event
SET event_id = (
    SELECT event_former_key.event_id FROM event_former_key
    WHERE event_former_key.former_key = staged_event.key)
WHERE event_id IS NULL AND EXISTS (SELECT 1 FROM event_former_key);

UPDATE staged_event
SET former_article_id = (
    SELECT max(account.article_id)
    FROM account
    JOIN article ON article.id = account.article_id
    WHERE account.event_id = staged_event.event_id AND article.kind = 'dataset_release'
        AND article.source_id = CAST(:source AS BIGINT))
WHERE event_id IS NOT NULL;

UPDATE staged_event SET status = CASE
    WHEN event_id IS NULL THEN 'new'
    WHEN former_article_id IS NOT NULL
        AND EXISTS (
            SELECT 1
            FROM event
            JOIN account
                ON account.event_id = event.id
                AND account.article_id = staged_event.former_article_id
            WHERE event.id = staged_event.event_id AND event.title = staged_event.title
                AND event.type = staged_event.type
                AND event.means IS NOT DISTINCT FROM staged_event.means
                AND event.date_precision = staged_event.date_precision
                AND event.location_precision = staged_event.location_precision
                AND event.clarity = staged_event.clarity
                AND staged_event.code_set_id IS NOT DISTINCT FROM (
                    SELECT account_code_set.code_set_id FROM account_code_set
                    WHERE account_code_set.event_id = account.event_id
                        AND account_code_set.article_id = account.article_id)
                AND account.date = staged_event.date
                AND account.location_id IS NOT DISTINCT FROM staged_event.location_id)
        -- Not IS NOT DISTINCT FROM on rows: each column is compared by its own index or not at all.
        AND (SELECT count(*) FROM casualty_figure
             WHERE casualty_figure.event_id = staged_event.event_id
                AND casualty_figure.article_id = staged_event.former_article_id
                AND casualty_figure.standing <> 'deprecated')
            = (SELECT count(*) FROM staged_shape
               WHERE staged_shape.pattern = staged_event.pattern)
        AND NOT EXISTS (
            SELECT 1
            FROM staged_figure
            WHERE staged_figure.event_id = staged_event.event_id
                AND NOT EXISTS (
                    SELECT 1
                    FROM casualty_figure AS stored
                    WHERE stored.event_id = staged_figure.event_id
                        AND stored.article_id = staged_figure.former_article_id
                        AND stored.figure = staged_figure.figure
                        AND stored.outcome = staged_figure.outcome
                        AND stored.victims = staged_figure.victims
                        AND stored.qualifier = staged_figure.qualifier
                        AND stored.perpetrators = staged_figure.perpetrators
                        AND stored.low IS NOT DISTINCT FROM staged_figure.low
                        AND stored.best IS NOT DISTINCT FROM staged_figure.best
                        AND stored.high IS NOT DISTINCT FROM staged_figure.high
                        AND stored.part_of IS NOT DISTINCT FROM staged_figure.part_of
                        AND stored.victim_actor_id
                            IS NOT DISTINCT FROM staged_figure.victim_actor_id
                        AND stored.caused_by_id IS NOT DISTINCT FROM staged_figure.caused_by_id))
        AND NOT EXISTS (
            SELECT 1
            FROM staged_role
            WHERE staged_role.pattern = staged_event.pattern
                AND NOT EXISTS (
                    SELECT 1
                    FROM attribution
                    WHERE attribution.event_id = staged_event.event_id
                        AND attribution.article_id = staged_event.former_article_id
                        AND attribution.position = staged_role.position
                        AND attribution.role = staged_role.role
                        AND attribution.stance = staged_role.stance
                        AND attribution.actor_id = CASE staged_role.position
                            WHEN 1 THEN staged_event.actor_1 ELSE staged_event.actor_2 END))
        THEN 'same'
    WHEN former_article_id = CAST(:release AS BIGINT) THEN 'rewritten'
    ELSE 'changed' END;
