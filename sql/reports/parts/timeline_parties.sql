-- Who took part in the chosen events, by part: 1 attackers, 2 sides, 3 targets; one row an event.
-- What articles tell is stored by event: read in that order it needs no sorting. Two sides are the
-- rule, and put in order here too.
told_parties AS MATERIALIZED (
    SELECT
        event_party.event_id,
        max(CASE event_party.part WHEN 1 THEN event_party.shown END) AS attackers,
        CASE WHEN count(CASE event_party.part WHEN 2 THEN 1 END) = 2
                THEN min(CASE event_party.part WHEN 2 THEN event_party.shown END) || '; '
            ELSE '' END
            || max(CASE event_party.part WHEN 2 THEN event_party.shown END) AS sides,
        max(CASE event_party.part WHEN 3 THEN event_party.shown END) AS targets,
        CASE WHEN count(CASE event_party.part WHEN 1 THEN 1 END) > 1
                OR count(CASE event_party.part WHEN 3 THEN 1 END) > 1
                OR count(CASE event_party.part WHEN 2 THEN 1 END) > 2
                OR (count(CASE event_party.part WHEN 2 THEN 1 END) = 2
                    AND min(CASE event_party.part WHEN 2 THEN event_party.actor_id END)
                        = max(CASE event_party.part WHEN 2 THEN event_party.actor_id END))
            THEN 1 ELSE 0 END AS several
    FROM (
        SELECT
            event_party.event_id, event_party.part, event_party.actor_id,
            event_party.name || CASE event_party.outright WHEN 1 THEN '' ELSE ' (suspected)'
                END AS shown
        FROM event_party
        WHERE event_party.event_id IN (SELECT chosen.event_id FROM chosen)
            AND (event_party.replaced_from IS NULL
                OR event_party.replaced_from > CAST(:as_of AS TEXT))
            AND (CAST(:as_of AS TEXT) IS NULL
                OR event_party.published_last_day <= CAST(:as_of AS TEXT))
    ) AS event_party
    GROUP BY event_party.event_id
),
-- Only where more are told there are names to sort, each once.
party AS (
    SELECT
        event_party.event_id, event_party.part,
        event_party.name || CASE max(event_party.outright) WHEN 1 THEN '' ELSE ' (suspected)'
            END AS name
    FROM told_parties
    CROSS JOIN event_party
    WHERE told_parties.several = 1 AND event_party.event_id = told_parties.event_id
        AND (event_party.replaced_from IS NULL
            OR event_party.replaced_from > CAST(:as_of AS TEXT))
        AND (CAST(:as_of AS TEXT) IS NULL
            OR event_party.published_last_day <= CAST(:as_of AS TEXT))
    GROUP BY event_party.event_id, event_party.part, event_party.actor_id, event_party.name
),
listed AS (
    SELECT
        party.event_id, party.part,
        group_concat(party.name, '; ') OVER (
            PARTITION BY party.event_id, party.part ORDER BY party.name
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS names
    FROM party
),
parties AS MATERIALIZED (
    SELECT told_parties.event_id, told_parties.attackers, told_parties.sides, told_parties.targets
    FROM told_parties
    WHERE told_parties.several = 0
    UNION ALL
    -- The names of a part are the same in each of its rows.
    SELECT
        listed.event_id, max(CASE listed.part WHEN 1 THEN listed.names END),
        max(CASE listed.part WHEN 2 THEN listed.names END),
        max(CASE listed.part WHEN 3 THEN listed.names END)
    FROM listed
    GROUP BY listed.event_id
)
