-- title: Deaths that an article lays to an actor, or counts among its members
-- about: Each toll of killed that names an actor: as who did it, or as whose members they were;
-- about: for the actor and all above it. Mentions, increments, periods, figures of some of a group
-- about: (by occupation, sex, age, nationality) and denied ones are left out, and deprecated ones
-- about: but those that a later release of their dataset took back.
-- column: event_id | local id, for joins within views
-- column: article_id | local id, for joins within views
-- column: actor_id | local id of the actor or of one above it, for joins within views
-- column: side | killed_by: it did it; own_killed: they were its members
-- column: figure | key of the figure within its account
-- column: part_of | the figure whose part it is; NULL: stands for itself
-- column: victims | the group
-- column: parties | local ids of the actors that the figure names, as text, for joins within views
-- column: low | persons; least number, else the number; NULL: none
-- column: best | persons; the number; NULL: none
-- column: high | persons; greatest number, else the number; NULL: none
-- column: preferred | 1: the one to take among several
-- column: as_of_last_day | last day of which the text may speak; NULL: it does not tell
-- column: published_last_day | last possible day of publication of the article; NULL: not known
-- column: replaced_from | day from which it counts no longer: of the release of its dataset that
--   tells otherwise, or lacks the event (9999-12-31: not dated), or on which the source withdrew
--   the article; NULL: it counts
CREATE VIEW actor_figure AS
SELECT
    casualty_figure.event_id, casualty_figure.article_id, actor_above.above_id AS actor_id,
    sides.side, casualty_figure.figure, casualty_figure.part_of, casualty_figure.victims,
    coalesce(CAST(casualty_figure.caused_by_id AS TEXT), '') || '/'
        || coalesce(CAST(casualty_figure.victim_actor_id AS TEXT), '') AS parties,
    -- Bounds that a source gives the wrong way round are taken as the range that they span.
    CASE
        WHEN casualty_figure.high < casualty_figure.best
            AND casualty_figure.high < coalesce(casualty_figure.low, casualty_figure.best)
            THEN casualty_figure.high
        WHEN casualty_figure.best < casualty_figure.low THEN casualty_figure.best
        WHEN casualty_figure.high < casualty_figure.low THEN casualty_figure.high
        ELSE coalesce(casualty_figure.low, casualty_figure.best)
    END AS low,
    casualty_figure.best,
    CASE
        WHEN casualty_figure.low > casualty_figure.best
            AND casualty_figure.low > coalesce(casualty_figure.high, casualty_figure.best)
            THEN casualty_figure.low
        WHEN casualty_figure.best > casualty_figure.high THEN casualty_figure.best
        WHEN casualty_figure.low > casualty_figure.high THEN casualty_figure.low
        ELSE coalesce(casualty_figure.high, casualty_figure.best)
    END AS high,
    CASE casualty_figure.standing WHEN 'preferred' THEN 1 ELSE 0 END AS preferred,
    casualty_figure.as_of_last_day,
    (SELECT article.published_last_day FROM article WHERE article.id = casualty_figure.article_id)
        AS published_last_day,
    -- Few articles were withdrawn: only of their figures anything else is looked up.
    CASE WHEN casualty_figure.standing <> 'deprecated' AND casualty_figure.article_id IN (
            SELECT withdrawn.id FROM article AS withdrawn WHERE withdrawn.retracted IS NOT NULL)
        THEN (SELECT article.retracted FROM article WHERE article.id = casualty_figure.article_id)
        ELSE
-- include: taken_back_from
    END AS replaced_from
FROM casualty_figure
JOIN (SELECT 'killed_by' AS side UNION ALL SELECT 'own_killed' AS side) AS sides
    ON sides.side = 'own_killed' OR casualty_figure.caused_by_certainty IS NULL
    OR casualty_figure.caused_by_certainty <> 'denied'
JOIN actor_above
    ON actor_above.actor_id = CASE sides.side
        WHEN 'killed_by' THEN casualty_figure.caused_by_id
        ELSE casualty_figure.victim_actor_id END
WHERE (casualty_figure.caused_by_id IS NOT NULL OR casualty_figure.victim_actor_id IS NOT NULL)
    AND casualty_figure.outcome = 'killed' AND casualty_figure.counting = 'toll'
    AND casualty_figure.certainty <> 'denied'
    AND (casualty_figure.standing <> 'deprecated' OR
-- include: taken_back_from
        IS NOT NULL)
    AND casualty_figure.occupation IS NULL AND casualty_figure.sex IS NULL
    AND casualty_figure.age_group IS NULL AND casualty_figure.nationality_id IS NULL
