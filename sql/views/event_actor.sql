-- title: Actors that articles name in an event
-- about: Every actor to whom an article gives a part in an event, whom it says to have caused
-- about: casualties in it, or whose members it counts among them. What is denied is there too.
-- after: replaced_account, superseded_release
-- column: event_id | local id, for joins within views
-- column: actor_id | local id, for joins within views
-- column: published_last_day | last possible day of publication of the article; NULL: not known
-- column: replaced_from | day of a later release that tells otherwise; NULL: none does
CREATE VIEW event_actor AS
SELECT
    attribution.event_id, attribution.actor_id,
    (SELECT article.published_last_day FROM article WHERE article.id = attribution.article_id)
        AS published_last_day,
    -- Cast, as below: SQLite looks an actor up in all three only where their columns are alike.
    CAST(
-- include: attribution_replaced_from
        AS TEXT) AS replaced_from
FROM attribution
UNION ALL
SELECT
    casualty_figure.event_id, casualty_figure.caused_by_id AS actor_id,
    (SELECT article.published_last_day FROM article WHERE article.id = casualty_figure.article_id)
        AS published_last_day,
    CAST(NULL AS TEXT) AS replaced_from
FROM casualty_figure
WHERE casualty_figure.caused_by_id IS NOT NULL AND casualty_figure.standing <> 'deprecated'
UNION ALL
SELECT
    casualty_figure.event_id, casualty_figure.victim_actor_id AS actor_id,
    (SELECT article.published_last_day FROM article WHERE article.id = casualty_figure.article_id)
        AS published_last_day,
    CAST(NULL AS TEXT) AS replaced_from
FROM casualty_figure
WHERE casualty_figure.victim_actor_id IS NOT NULL AND casualty_figure.standing <> 'deprecated'
