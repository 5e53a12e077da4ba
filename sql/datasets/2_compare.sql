-- Whether the staged rows whose events are there tell anything new: same, changed (by a newer
-- release) or rewritten (within the release). Run only where there are such rows.
-- Each way to differ is looked for in all rows at once: asked row by row, it is asked in vain of
-- every other row too.
-- :release is the id of the release's article, :source that of the dataset, :scheme the scheme of its
-- ids.

-- A server that knows nothing yet of the rows of this transaction would read all for each.
CREATE INDEX IF NOT EXISTS ix_staged_event_event_id ON staged_event (event_id);

CREATE INDEX IF NOT EXISTS ix_staged_party_key ON staged_party (key);

CREATE INDEX IF NOT EXISTS ix_staged_shape_pattern ON staged_shape (pattern);

CREATE INDEX IF NOT EXISTS ix_staged_role_pattern ON staged_role (pattern);

DELETE FROM unlike_event;

-- The release's own account of the event, else the newest before it.
UPDATE staged_event
SET former_article_id = (
        SELECT coalesce(
            max(CASE WHEN account.article_id = CAST(:release AS BIGINT)
                THEN account.article_id END),
            max(account.article_id))
        FROM account
        JOIN article ON article.id = account.article_id
        WHERE account.event_id = staged_event.event_id AND article.kind = 'dataset_release'
            AND article.source_id = CAST(:source AS BIGINT))
WHERE event_id IS NOT NULL;

-- ACLED's civilians who stand first were once read as those who did it, and whoever attacked them as
-- their target. The release says what it said: what was read wrongly is mended where it stands, or
-- the row would seem to be changed. Two sides that are both civilians may be told in either order.
INSERT INTO mended_event
SELECT staged.event_id
FROM staged_event AS staged
JOIN attribution AS civilian
    ON civilian.event_id = staged.event_id AND civilian.article_id = staged.former_article_id
    AND civilian.position <= 2 AND civilian.role = 'perpetrator'
JOIN actor ON actor.id = civilian.actor_id
JOIN staged_role AS side
    ON side.pattern = staged.pattern AND side.role = 'target'
    AND side.position = CASE civilian.actor_id WHEN staged.actor_1 THEN 1 WHEN staged.actor_2 THEN 2
        END
WHERE CAST(:scheme AS TEXT) = 'acled' AND actor.kind = 'civilians'
    AND NOT EXISTS (
        SELECT 1
        FROM attribution AS other
        JOIN actor AS attacked ON attacked.id = other.actor_id
        WHERE other.event_id = civilian.event_id AND other.article_id = civilian.article_id
            AND other.position <= 2 AND other.role = 'target' AND attacked.kind = 'civilians');

UPDATE attribution
SET role = CASE role WHEN 'perpetrator' THEN 'target' ELSE 'perpetrator' END
WHERE event_id IN (SELECT event_id FROM mended_event) AND position <= 2
    AND role IN ('perpetrator', 'target')
    AND article_id = (
        SELECT max(staged.former_article_id)
        FROM staged_event AS staged
        WHERE staged.event_id = attribution.event_id);

-- Those who stood by the one or the other.
UPDATE attribution
SET role = CASE role WHEN 'supporter' THEN 'target' ELSE 'supporter' END
WHERE event_id IN (SELECT event_id FROM mended_event) AND position > 2
    AND role IN ('supporter', 'target')
    AND EXISTS (
        SELECT 1
        FROM staged_event AS staged
        JOIN staged_party AS party ON party.key = staged.key
        WHERE staged.event_id = attribution.event_id
            AND staged.former_article_id = attribution.article_id
            AND party.actor_id = attribution.actor_id AND party.role <> attribution.role
            AND party.role IN ('supporter', 'target'));

-- Date and place, and what an event says of itself; what a person's frame says of an event of theirs
-- is not a dataset's to compare.
INSERT INTO unlike_event
SELECT staged.event_id
FROM staged_event AS staged
CROSS JOIN event
LEFT JOIN account
    ON account.event_id = staged.event_id AND account.article_id = staged.former_article_id
WHERE event.id = staged.event_id
    AND (account.date IS DISTINCT FROM staged.date
        OR account.location_id IS DISTINCT FROM staged.location_id
        OR (event.key = staged.key
            AND (event.type <> staged.type
                OR event.means IS DISTINCT FROM staged.means
                OR event.date_precision <> staged.date_precision
                OR event.location_precision <> staged.location_precision
                OR event.clarity <> staged.clarity)));

-- Title and codes name the sides in their order: not compared where the two are exchanged, since an
-- export by side has each event once for either side. Not codes, but what was not in the file, is
-- told by recount_absent.
INSERT INTO unlike_event
SELECT staged.event_id
FROM staged_event AS staged
CROSS JOIN event
LEFT JOIN attribution AS one
    ON one.event_id = staged.event_id AND one.article_id = staged.former_article_id
    AND one.position = 1
LEFT JOIN attribution AS two
    ON two.event_id = staged.event_id AND two.article_id = staged.former_article_id
    AND two.position = 2
LEFT JOIN account_code_set AS stored
    ON stored.event_id = staged.event_id AND stored.article_id = staged.former_article_id
WHERE event.id = staged.event_id
    AND (one.actor_id IS DISTINCT FROM staged.actor_2
        OR two.actor_id IS DISTINCT FROM staged.actor_1
        OR staged.actor_1 IS NOT DISTINCT FROM staged.actor_2)
    AND ((event.key = staged.key AND event.title <> staged.title)
        OR (stored.code_set_id IS DISTINCT FROM staged.code_set_id
            AND (EXISTS (
                    SELECT 1
                    FROM code_set_value AS code
                    WHERE code.code_set_id = staged.code_set_id AND code.field <> 'recount_absent'
                        AND NOT EXISTS (
                            SELECT 1
                            FROM code_set_value AS former
                            WHERE former.code_set_id = stored.code_set_id
                                AND former.field = code.field AND former.code = code.code))
                OR EXISTS (
                    SELECT 1
                    FROM code_set_value AS former
                    WHERE former.code_set_id = stored.code_set_id
                        AND former.field <> 'recount_absent'
                        AND NOT EXISTS (
                            SELECT 1
                            FROM code_set_value AS code
                            WHERE code.code_set_id = staged.code_set_id
                                AND code.field = former.field AND code.code = former.code)))));

INSERT INTO unlike_event
SELECT staged.event_id
FROM staged_figure AS staged
LEFT JOIN casualty_figure AS stored
    ON stored.event_id = staged.event_id AND stored.article_id = staged.former_article_id
    AND stored.figure = staged.figure
WHERE staged.event_id IS NOT NULL
    AND (stored.figure IS NULL OR stored.standing = 'deprecated'
        OR stored.outcome <> staged.outcome
        OR stored.victims <> staged.victims
        OR stored.qualifier <> staged.qualifier
        OR stored.perpetrators <> staged.perpetrators
        OR stored.low IS DISTINCT FROM staged.low
        OR stored.best IS DISTINCT FROM staged.best
        OR stored.high IS DISTINCT FROM staged.high
        OR stored.part_of IS DISTINCT FROM staged.part_of
        OR stored.victim_actor_id IS DISTINCT FROM staged.victim_actor_id
        OR stored.caused_by_id IS DISTINCT FROM staged.caused_by_id);

INSERT INTO unlike_event
SELECT staged.event_id
FROM staged_event AS staged
CROSS JOIN casualty_figure AS stored
WHERE stored.event_id = staged.event_id AND stored.article_id = staged.former_article_id
    AND stored.standing <> 'deprecated'
    AND NOT EXISTS (
        SELECT 1
        FROM staged_shape AS shape
        WHERE shape.pattern = staged.pattern AND shape.figure = stored.figure);

-- How many attacked: told otherwise, or no longer.
INSERT INTO unlike_event
SELECT staged.event_id
FROM staged_size AS size
JOIN staged_event AS staged ON staged.key = size.key
LEFT JOIN size_figure AS stored
    ON stored.article_id = staged.former_article_id AND stored.figure = staged.key || '.nperps'
WHERE staged.event_id IS NOT NULL
    AND (stored.figure IS NULL OR stored.standing = 'deprecated'
        OR stored.actor_id <> size.actor_id
        OR stored.qualifier <> size.qualifier
        OR stored.low IS DISTINCT FROM size.low
        OR stored.best IS DISTINCT FROM size.best
        OR stored.high IS DISTINCT FROM size.high);

INSERT INTO unlike_event
SELECT staged.event_id
FROM staged_event AS staged
CROSS JOIN size_event AS stored
CROSS JOIN size_figure AS figure
WHERE stored.event_id = staged.event_id AND stored.article_id = staged.former_article_id
    AND figure.article_id = stored.article_id AND figure.figure = stored.figure
    AND figure.standing <> 'deprecated'
    AND NOT EXISTS (SELECT 1 FROM staged_size AS size WHERE size.key = staged.key);

-- All who took part, as a set: nobody who was not there, and everybody who was.
INSERT INTO unlike_event
SELECT staged.event_id
FROM staged_event AS staged
CROSS JOIN staged_role AS side
LEFT JOIN attribution AS stored
    ON stored.event_id = staged.event_id AND stored.article_id = staged.former_article_id
    AND stored.actor_id = CASE side.position WHEN 1 THEN staged.actor_1 ELSE staged.actor_2 END
    AND stored.stance = side.stance
    AND (stored.role = side.role
        OR (stored.role IN ('side_a', 'side_b') AND side.role IN ('side_a', 'side_b'))
        OR (stored.role IN ('perpetrator', 'target') AND side.role IN ('perpetrator', 'target')))
WHERE staged.event_id IS NOT NULL AND side.pattern = staged.pattern AND stored.actor_id IS NULL;

INSERT INTO unlike_event
SELECT staged.event_id
FROM staged_event AS staged
CROSS JOIN staged_party AS side
LEFT JOIN attribution AS stored
    ON stored.event_id = staged.event_id AND stored.article_id = staged.former_article_id
    AND stored.actor_id = side.actor_id AND stored.role = side.role
    AND stored.stance = side.stance
WHERE staged.event_id IS NOT NULL AND side.key = staged.key AND stored.actor_id IS NULL;

INSERT INTO unlike_event
SELECT staged.event_id
FROM staged_event AS staged
CROSS JOIN attribution AS stored
LEFT JOIN staged_party AS side ON side.key = staged.key AND side.actor_id = stored.actor_id
WHERE stored.event_id = staged.event_id AND stored.article_id = staged.former_article_id
    AND stored.actor_id IS DISTINCT FROM staged.actor_1
    AND stored.actor_id IS DISTINCT FROM staged.actor_2
    AND side.actor_id IS NULL;

-- What had vanished is told anew.
INSERT INTO unlike_event
SELECT staged.event_id
FROM staged_event AS staged
CROSS JOIN release_change AS gone
CROSS JOIN article
WHERE gone.event_id = staged.event_id AND gone.change = 'vanished'
    AND article.id = gone.article_id AND article.source_id = CAST(:source AS BIGINT)
    AND NOT EXISTS (
        SELECT 1
        FROM release_change AS back
        WHERE back.event_id = gone.event_id AND back.change = 'returned'
            AND back.article_id > gone.article_id);

UPDATE staged_event
SET status = CASE
        WHEN event_id NOT IN (SELECT event_id FROM unlike_event) THEN 'same'
        WHEN former_article_id = CAST(:release AS BIGINT) THEN 'rewritten'
        ELSE 'changed' END
WHERE event_id IS NOT NULL;

INSERT INTO release_event (event_id, article_id)
SELECT event_id, CAST(:release AS BIGINT)
FROM staged_event
WHERE status = 'same' AND former_article_id <> CAST(:release AS BIGINT)
ON CONFLICT DO NOTHING;
