-- The accounts of the chosen events that no later release of their dataset replaced.
telling AS MATERIALIZED (
    SELECT account.event_id, account.article_id, article.counted_source
    FROM chosen
    CROSS JOIN account
    JOIN article_facts AS article ON article.article_id = account.article_id
    WHERE account.event_id = chosen.event_id
        -- Not NOT EXISTS, for which PostgreSQL would go through the accounts of all events.
        AND (account.article_id NOT IN (
                SELECT superseded.article_id FROM superseded_release AS superseded)
            OR (
                SELECT 1
                FROM replaced_account AS replaced
                WHERE replaced.event_id = account.event_id
                    AND replaced.article_id = account.article_id
                    AND (CAST(:as_of AS TEXT) IS NULL
                        OR replaced.replaced_from <= CAST(:as_of AS TEXT))
                LIMIT 1) IS NULL)
        AND (CAST(:as_of AS TEXT) IS NULL OR article.published_last_day <= CAST(:as_of AS TEXT))
),
-- Who took part in the chosen events, by part: 1 attackers, 2 sides, 3 targets.
party AS (
    SELECT
        event_party.event_id, event_party.part,
        event_party.name || CASE max(event_party.outright) WHEN 1 THEN '' ELSE ' (suspected)'
            END AS name
    FROM telling
    CROSS JOIN event_party
    WHERE event_party.event_id = telling.event_id AND event_party.article_id = telling.article_id
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
-- The names of a part are the same in each of its rows.
parties AS (
    SELECT
        listed.event_id, max(CASE listed.part WHEN 1 THEN listed.names END) AS attackers,
        max(CASE listed.part WHEN 2 THEN listed.names END) AS sides,
        max(CASE listed.part WHEN 3 THEN listed.names END) AS targets
    FROM listed
    GROUP BY listed.event_id
),
-- How many articles tell of them, and of how many sources.
coverage AS (
    SELECT
        telling.event_id, count(*) AS articles, count(DISTINCT telling.counted_source) AS sources
    FROM telling
    WHERE CAST(:as_of AS TEXT) IS NULL OR (
            SELECT 1
            FROM named_account AS named
            WHERE named.event_id = telling.event_id AND named.article_id = telling.article_id
                AND named.named_from > CAST(:as_of AS TEXT)
            LIMIT 1) IS NULL
    GROUP BY telling.event_id
)
