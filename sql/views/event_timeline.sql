-- title: Timeline of events
-- about: Every event of whatever type, in order of its first possible day.
-- about: Numbers are as reported, not verified, reconciled by the rule that
--   docs/reconciliation.md defines.
-- about: An actor is named as the articles name one; that is a claim, not a finding.
-- after: article_facts, current_toll, event_facts, event_party, figure_facts, replaced_account,
--   superseded_release, vanished_event
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
-- column: attributed_to | who attacked, as the articles have it; (suspected) where nobody claims or
--   attributes it outright; what is only denied is left out; NULL: nobody named
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
-- column: matched_to | key of the event that stands for the cluster in which a person judged it the
--   same as others, maybe its own; NULL: in none
-- column: sides | who fought, where the articles do not tell who began it; NULL: nobody named
-- column: attack | 1: its type is an attack; 0: not
CREATE VIEW event_timeline AS
SELECT
    facts.event_key, facts.title, facts.event_type, facts.date, facts.first_day, facts.last_day,
    facts.location, facts.country, facts.latitude, facts.longitude,
    -- Here and below: mostly nobody, one, or two sides are named, which is no list to be sorted.
    nullif(coalesce((
        SELECT CASE count(*)
            WHEN 0 THEN ''
            WHEN 1 THEN min(told.name)
        END
        FROM (
            SELECT
                event_party.actor_id,
                event_party.name || CASE event_party.outright WHEN 1 THEN '' ELSE ' (suspected)'
                    END AS name
            FROM event_party
            WHERE event_party.event_id = facts.event_id AND event_party.part = 1
                AND event_party.replaced_from IS NULL
        ) AS told
    ), (
        SELECT group_concat(named.name, '; ') OVER (
            ORDER BY named.name ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
        FROM (
            SELECT
                event_party.name || CASE max(event_party.outright) WHEN 1 THEN ''
                    ELSE ' (suspected)' END AS name
            FROM event_party
            WHERE event_party.event_id = facts.event_id AND event_party.part = 1
                AND event_party.replaced_from IS NULL
            GROUP BY event_party.actor_id, event_party.name
        ) AS named
        LIMIT 1
    )), '') AS attributed_to,
    nullif(coalesce((
        SELECT CASE count(*)
            WHEN 0 THEN ''
            WHEN 1 THEN min(told.name)
        END
        FROM (
            SELECT
                event_party.actor_id,
                event_party.name || CASE event_party.outright WHEN 1 THEN '' ELSE ' (suspected)'
                    END AS name
            FROM event_party
            WHERE event_party.event_id = facts.event_id AND event_party.part = 3
                AND event_party.replaced_from IS NULL
        ) AS told
    ), (
        SELECT group_concat(named.name, '; ') OVER (
            ORDER BY named.name ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
        FROM (
            SELECT
                event_party.name || CASE max(event_party.outright) WHEN 1 THEN ''
                    ELSE ' (suspected)' END AS name
            FROM event_party
            WHERE event_party.event_id = facts.event_id AND event_party.part = 3
                AND event_party.replaced_from IS NULL
            GROUP BY event_party.actor_id, event_party.name
        ) AS named
        LIMIT 1
    )), '') AS targets,
    killed.low AS killed_low, killed.best AS killed_best, killed.high AS killed_high,
    attackers.best AS attackers_killed_best, others.best AS killed_excluding_attackers_best,
    wounded.low AS wounded_low, wounded.best AS wounded_best, wounded.high AS wounded_high,
    captured.low AS captured_low, captured.best AS captured_best, captured.high AS captured_high,
    (SELECT count(*)
     FROM figure_facts AS figure
     WHERE figure.event_id = facts.event_id AND figure.standing <> 'deprecated'
        AND figure.retracted IS NULL
        AND figure.outcome IN ('killed', 'wounded', 'casualties')
        AND figure.qualifier IN ('uncounted', 'vague')
        AND (figure.qualifier = 'uncounted'
             OR coalesce(figure.low, figure.best, figure.high) IS NULL)
    ) AS uncounted,
    (SELECT count(*)
     FROM account
     JOIN article_facts AS article ON article.article_id = account.article_id
     WHERE account.event_id = facts.event_id
-- include: account_stands
    ) AS articles,
    (SELECT count(DISTINCT article.counted_source)
     FROM account
     JOIN article_facts AS article ON article.article_id = account.article_id
     WHERE account.event_id = facts.event_id
-- include: account_stands
    ) AS sources,
    (SELECT count(DISTINCT claim.origin)
     FROM claim
     WHERE claim.event_id = facts.event_id AND claim.held_until IS NULL) AS origins,
    (SELECT coalesce(max(current_toll.disputed), 0)
     FROM current_toll
     WHERE current_toll.event_id = facts.event_id AND current_toll.counted = 'all') AS disputed,
    (SELECT first_event.key
     FROM clustered_event
     JOIN event AS first_event ON first_event.id = clustered_event.cluster_id
     WHERE clustered_event.event_id = facts.event_id) AS matched_to,
    nullif(coalesce((
        SELECT CASE count(*)
            WHEN 0 THEN ''
            WHEN 1 THEN min(told.name)
            WHEN 2 THEN CASE WHEN min(told.actor_id) < max(told.actor_id)
                THEN min(told.name) || '; ' || max(told.name) END
        END
        FROM (
            SELECT
                event_party.actor_id,
                event_party.name || CASE event_party.outright WHEN 1 THEN '' ELSE ' (suspected)'
                    END AS name
            FROM event_party
            WHERE event_party.event_id = facts.event_id AND event_party.part = 2
                AND event_party.replaced_from IS NULL
        ) AS told
    ), (
        SELECT group_concat(named.name, '; ') OVER (
            ORDER BY named.name ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
        FROM (
            SELECT
                event_party.name || CASE max(event_party.outright) WHEN 1 THEN ''
                    ELSE ' (suspected)' END AS name
            FROM event_party
            WHERE event_party.event_id = facts.event_id AND event_party.part = 2
                AND event_party.replaced_from IS NULL
            GROUP BY event_party.actor_id, event_party.name
        ) AS named
        LIMIT 1
    )), '') AS sides,
    facts.attack
FROM event_facts AS facts
LEFT JOIN current_toll AS killed
    ON killed.event_id = facts.event_id AND killed.outcome = 'killed'
        AND killed.victims = 'persons'
    AND killed.counted = 'all'
LEFT JOIN current_toll AS attackers
    ON attackers.event_id = facts.event_id AND attackers.outcome = 'killed'
        AND attackers.victims = 'persons'
    AND attackers.counted = 'attackers'
LEFT JOIN current_toll AS others
    ON others.event_id = facts.event_id AND others.outcome = 'killed'
        AND others.victims = 'persons'
    AND others.counted = 'others'
LEFT JOIN current_toll AS wounded
    ON wounded.event_id = facts.event_id AND wounded.outcome = 'wounded'
        AND wounded.victims = 'persons'
    AND wounded.counted = 'all'
LEFT JOIN current_toll AS captured
    ON captured.event_id = facts.event_id AND captured.outcome = 'captured'
        AND captured.victims = 'persons'
    AND captured.counted = 'all'
WHERE NOT EXISTS (
    SELECT 1
    FROM vanished_event AS gone
    WHERE gone.event_id = facts.event_id AND gone.back_from IS NULL)
ORDER BY facts.first_day IS NULL, facts.first_day, facts.event_key
