-- title: Timeline of attacks
-- about: Every event whose type is an attack, in order of its first possible day.
-- about: Numbers are as reported, not verified, reconciled by the rule that
--   docs/reconciliation.md defines.
-- about: An actor is named as the articles name one; that is a claim, not a finding.
-- param: since date NULL | only events that may have lasted until this day or longer
-- param: until date NULL | only events that may have begun by this day
-- param: country country NULL | only events in this country
-- param: location location NULL | only events in this place or in one below it
-- param: actor actor NULL | only events in which an article names this actor or a part of it
-- param: source source NULL | only events that this source reports, with what all others say of
--   them
-- param: event event NULL | only this event
-- param: as_of date NULL | only what was published by this day; undated articles are left out
-- param: rule rule envelope | the rule of reconciliation
-- param: limit number NULL | at most so many rows
-- column: event_key | key of the event
-- column: title | what it was, in a few neutral words
-- column: event_type | key of its type, an ACLED sub-type
-- column: date | when, in EDTF
-- column: first_day | first day on which it may have begun; NULL: open
-- column: last_day | last day on which it may have ended; NULL: open
-- column: location | name of its place; NULL: not known
-- column: country | name of the country; NULL: not known, or in none
-- column: latitude | degrees north of its place; NULL: not known
-- column: longitude | degrees east of its place; NULL: not known
-- column: attributed_to | who attacked, as the articles have it, else the sides; (suspected)
--   where nobody claims or attributes it outright; what is only denied is left out; NULL: nobody
--   named
-- column: targets | who was attacked, likewise; NULL: nobody named
-- column: killed_low | persons; least, reconciled; NULL: open or not reported
-- column: killed_best | persons; a number that somebody gave, or a sum of such; NULL: nobody did
-- column: killed_high | persons; greatest; NULL: open or not reported
-- column: attackers_killed_best | persons; from the figures that count only attackers; NULL: none
-- column: killed_excluding_attackers_best | persons; from the figures that leave attackers out;
--   NULL: none
-- column: wounded_low | persons; least; NULL: open or not reported
-- column: wounded_best | persons; NULL: nobody gave one
-- column: wounded_high | persons; greatest; NULL: open or not reported
-- column: captured_low | persons; least; NULL: open or not reported
-- column: captured_best | persons; NULL: nobody gave one
-- column: captured_high | persons; greatest; NULL: open or not reported
-- column: uncounted | reports of dead or wounded without a number: they are in no number here
-- column: articles | articles that tell of it
-- column: sources | distinct sources of these; an article without a known outlet counts as one
-- column: origins | distinct origins of its numbers: whom they come from, as against who passes
--   them on
-- column: disputed | 1: some claims on one of its tolls contradict each other; 0: none
-- chart: range y=title low=killed_low best=killed_best high=killed_high
WITH chosen AS (
    SELECT event.id AS event_id
    FROM event
    WHERE event.id BETWEEN
            CASE WHEN CAST(:event AS TEXT) IS NULL THEN 0 ELSE (
                SELECT chosen_event.id FROM event AS chosen_event
                WHERE chosen_event.key = CAST(:event AS TEXT)) END
            AND CASE WHEN CAST(:event AS TEXT) IS NULL THEN 9223372036854775807 ELSE (
                SELECT chosen_event.id FROM event AS chosen_event
                WHERE chosen_event.key = CAST(:event AS TEXT)) END
        AND (CAST(:since AS TEXT) IS NULL OR event.last_day IS NULL
             OR event.last_day >= CAST(:since AS TEXT))
        AND (CAST(:until AS TEXT) IS NULL OR event.first_day IS NULL
             OR event.first_day <= CAST(:until AS TEXT))
        AND (CAST(:country AS TEXT) IS NULL OR event.location_id IN (
                SELECT location_above.location_id
                FROM location AS country
                JOIN location_above ON location_above.above_id = country.id
                WHERE country.key = CAST(:country AS TEXT)))
        AND (CAST(:location AS TEXT) IS NULL OR event.location_id IN (
                SELECT location_above.location_id
                FROM location
                JOIN location_above ON location_above.above_id = location.id
                WHERE location.key = CAST(:location AS TEXT)))
        AND (CAST(:actor AS TEXT) IS NULL OR event.id IN (
                SELECT event_actor.event_id FROM event_actor
                WHERE event_actor.actor_id IN (
                        SELECT actor_above.actor_id
                        FROM actor
                        JOIN actor_above ON actor_above.above_id = actor.id
                        WHERE actor.key = CAST(:actor AS TEXT))
                    AND (CAST(:as_of AS TEXT) IS NULL
                        OR event_actor.published_last_day <= CAST(:as_of AS TEXT))))
        AND (CAST(:source AS TEXT) IS NULL OR event.id IN (
                SELECT account.event_id
                FROM account
                JOIN article ON article.id = account.article_id
                JOIN source ON source.id = article.source_id
                WHERE source.key = CAST(:source AS TEXT)
                    AND (CAST(:as_of AS TEXT) IS NULL
                        OR article.published_last_day <= CAST(:as_of AS TEXT))))
        AND (CAST(:as_of AS TEXT) IS NULL OR EXISTS (
                SELECT 1
                FROM account
                JOIN article ON article.id = account.article_id
                WHERE account.event_id = event.id
                    AND article.published_last_day <= CAST(:as_of AS TEXT)))
),
toll AS (
    SELECT
        event_toll.event_id,
        max(CASE WHEN event_toll.outcome = 'killed' AND event_toll.counted = 'all'
            AND event_toll.victims = 'persons' THEN event_toll.low END) AS killed_low,
        max(CASE WHEN event_toll.outcome = 'killed' AND event_toll.counted = 'all'
            AND event_toll.victims = 'persons' THEN event_toll.best END) AS killed_best,
        max(CASE WHEN event_toll.outcome = 'killed' AND event_toll.counted = 'all'
            AND event_toll.victims = 'persons' THEN event_toll.high END) AS killed_high,
        max(CASE WHEN event_toll.outcome = 'killed' AND event_toll.counted = 'attackers'
            AND event_toll.victims = 'persons' THEN event_toll.best END) AS attackers_killed_best,
        max(CASE WHEN event_toll.outcome = 'killed' AND event_toll.counted = 'others'
            AND event_toll.victims = 'persons' THEN event_toll.best END)
                AS killed_excluding_attackers_best,
        max(CASE WHEN event_toll.outcome = 'wounded' AND event_toll.counted = 'all'
            AND event_toll.victims = 'persons' THEN event_toll.low END) AS wounded_low,
        max(CASE WHEN event_toll.outcome = 'wounded' AND event_toll.counted = 'all'
            AND event_toll.victims = 'persons' THEN event_toll.best END) AS wounded_best,
        max(CASE WHEN event_toll.outcome = 'wounded' AND event_toll.counted = 'all'
            AND event_toll.victims = 'persons' THEN event_toll.high END) AS wounded_high,
        max(CASE WHEN event_toll.outcome = 'captured' AND event_toll.counted = 'all'
            AND event_toll.victims = 'persons' THEN event_toll.low END) AS captured_low,
        max(CASE WHEN event_toll.outcome = 'captured' AND event_toll.counted = 'all'
            AND event_toll.victims = 'persons' THEN event_toll.best END) AS captured_best,
        max(CASE WHEN event_toll.outcome = 'captured' AND event_toll.counted = 'all'
            AND event_toll.victims = 'persons' THEN event_toll.high END) AS captured_high,
        max(CASE WHEN event_toll.counted = 'all' THEN event_toll.disputed END) AS disputed
    FROM chosen
    CROSS JOIN event_toll
    WHERE event_toll.event_id = chosen.event_id
        AND event_toll.rule = CAST(:rule AS TEXT)
        AND CASE
                WHEN CAST(:as_of AS TEXT) IS NULL THEN event_toll.current
                WHEN event_toll.known_from <= CAST(:as_of AS TEXT)
                    AND (event_toll.known_until IS NULL OR event_toll.known_until > CAST(:as_of
                        AS TEXT)) THEN 1
                ELSE 0 END = 1
    GROUP BY event_toll.event_id
)
SELECT
    facts.event_key, facts.title, facts.event_type, facts.date, facts.first_day, facts.last_day,
    facts.location, facts.country, facts.latitude, facts.longitude,
    (SELECT group_concat(named.name, '; ') OVER (
        ORDER BY named.name ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
     FROM (
        SELECT
            event_party.part, min(event_party.part) OVER () AS first_part,
            event_party.name || CASE max(event_party.outright) WHEN 1 THEN '' ELSE ' (suspected)'
                END AS name
        FROM event_party
        WHERE event_party.event_id = facts.event_id AND event_party.part IN (1, 2)
            AND (CAST(:as_of AS TEXT) IS NULL OR event_party.published_last_day <= CAST(:as_of
                AS TEXT))
        GROUP BY event_party.part, event_party.actor_id, event_party.name
     ) AS named
     WHERE named.part = named.first_part
     LIMIT 1) AS attributed_to,
    (SELECT group_concat(named.name, '; ') OVER (
        ORDER BY named.name ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
     FROM (
        SELECT
            event_party.name || CASE max(event_party.outright) WHEN 1 THEN '' ELSE ' (suspected)'
                END AS name
        FROM event_party
        WHERE event_party.event_id = facts.event_id AND event_party.part = 3
            AND (CAST(:as_of AS TEXT) IS NULL OR event_party.published_last_day <= CAST(:as_of
                AS TEXT))
        GROUP BY event_party.actor_id, event_party.name
     ) AS named
     LIMIT 1) AS targets,
    toll.killed_low, toll.killed_best, toll.killed_high, toll.attackers_killed_best,
    toll.killed_excluding_attackers_best, toll.wounded_low, toll.wounded_best, toll.wounded_high,
    toll.captured_low, toll.captured_best, toll.captured_high,
    (SELECT count(*)
     FROM figure_facts AS figure
     WHERE figure.event_id = facts.event_id AND figure.standing <> 'deprecated'
        AND figure.outcome IN ('killed', 'wounded', 'casualties')
        AND (figure.qualifier = 'uncounted'
             OR (figure.qualifier = 'vague'
                 AND coalesce(figure.low, figure.best, figure.high) IS NULL))
        AND (CAST(:as_of AS TEXT) IS NULL OR figure.published_last_day <= CAST(:as_of AS TEXT))
    ) AS uncounted,
    (SELECT count(*)
     FROM account
     JOIN article_facts AS article ON article.article_id = account.article_id
     WHERE account.event_id = facts.event_id
        AND (CAST(:as_of AS TEXT) IS NULL OR article.published_last_day <= CAST(:as_of
            AS TEXT))) AS articles,
    (SELECT count(DISTINCT article.counted_source)
     FROM account
     JOIN article_facts AS article ON article.article_id = account.article_id
     WHERE account.event_id = facts.event_id
        AND (CAST(:as_of AS TEXT) IS NULL OR article.published_last_day <= CAST(:as_of
            AS TEXT))) AS sources,
    (SELECT count(DISTINCT claim.origin)
     FROM claim
     WHERE claim.event_id = facts.event_id
        AND (CAST(:as_of AS TEXT) IS NULL OR claim.released <= CAST(:as_of AS TEXT))) AS origins,
    coalesce(toll.disputed, 0) AS disputed
FROM chosen
CROSS JOIN event_facts AS facts
LEFT JOIN toll ON toll.event_id = chosen.event_id
WHERE facts.event_id = chosen.event_id
    AND facts.attack = 1
ORDER BY facts.first_day IS NULL, facts.first_day, facts.event_key
LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)
