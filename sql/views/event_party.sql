-- title: Sides of an event
-- about: Each claim, not denied, that an actor attacked, was a side, or was attacked.
-- after: replaced_account, superseded_release
-- column: event_id | local id, for joins within views
-- column: article_id | local id, for joins within views
-- column: actor_id | local id, for joins within views
-- column: name | the actor's neutral name
-- column: part | 1: perpetrator, 2: a side of a fight whose beginner is unknown, 3: target
-- column: outright | 1: claimed or attributed, as stated or reported; 0: suspected, alleged,
--   possible
-- column: published_last_day | last possible day of publication of the article; NULL: not known
-- column: replaced_from | day of a later release that tells otherwise, or on which the source
--   withdrew the article; NULL: neither
CREATE VIEW event_party AS
SELECT
    attribution.event_id, attribution.article_id, attribution.actor_id, actor.name,
    CASE attribution.role WHEN 'perpetrator' THEN 1 WHEN 'target' THEN 3 ELSE 2 END AS part,
    CASE WHEN attribution.stance IN ('claims', 'attributes')
            AND attribution.certainty IN ('stated', 'reported')
        THEN 1 ELSE 0 END AS outright,
    (SELECT article.published_last_day FROM article WHERE article.id = attribution.article_id)
        AS published_last_day,
    -- Few articles were withdrawn: only of what they say anything else is looked up.
    CASE WHEN attribution.article_id IN (
            SELECT withdrawn.id FROM article AS withdrawn WHERE withdrawn.retracted IS NOT NULL)
        THEN (SELECT article.retracted FROM article WHERE article.id = attribution.article_id)
        ELSE
-- include: attribution_replaced_from
    END AS replaced_from
FROM attribution
JOIN actor ON actor.id = attribution.actor_id
WHERE attribution.role IN ('perpetrator', 'target', 'side_a', 'side_b')
    AND attribution.stance <> 'denies' AND attribution.certainty <> 'denied'
