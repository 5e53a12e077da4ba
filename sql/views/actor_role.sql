-- title: Actors and their roles
-- about: Each part that an article gives an actor in an event, for the actor and all above it.
-- about: What is denied is left out.
-- after: replaced_account, superseded_release
-- column: event_id | local id, for joins within views
-- column: actor_id | local id of the actor or of one above it, for joins within views
-- column: role | what part
-- column: certainty_rank | place of the certainty in its list, from the surest
-- column: published_last_day | last possible day of publication of the article; NULL: not known
-- column: replaced_from | day of a later release that tells otherwise, or on which the source
--   withdrew the article; NULL: neither
CREATE VIEW actor_role AS
SELECT
    attribution.event_id, actor_above.above_id AS actor_id, attribution.role,
    certainty.rank AS certainty_rank,
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
JOIN actor_above ON actor_above.actor_id = attribution.actor_id
JOIN certainty ON certainty.key = attribution.certainty
WHERE attribution.stance <> 'denies' AND attribution.certainty <> 'denied'
