-- The columns that both timelines have.
    facts.event_key, facts.title, facts.event_type, facts.date, facts.first_day, facts.last_day,
    facts.location, facts.country, facts.latitude, facts.longitude,
    (SELECT group_concat(named.name, '; ') OVER (
        ORDER BY named.name ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
     FROM (
        SELECT
            event_party.name || CASE max(event_party.outright) WHEN 1 THEN '' ELSE ' (suspected)'
                END AS name
        FROM event_party
        WHERE event_party.event_id = facts.event_id AND event_party.part = 1
            AND (CAST(:as_of AS TEXT) IS NULL OR event_party.published_last_day <= CAST(:as_of
                AS TEXT))
        GROUP BY event_party.actor_id, event_party.name
     ) AS named
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
    coalesce(toll.disputed, 0) AS disputed,
    CASE WHEN facts.event_id IN (
            SELECT event_match.event_id FROM event_match WHERE event_match.judgement = 'same'
            UNION ALL
            SELECT event_match.other_event_id FROM event_match
            WHERE event_match.judgement = 'same') THEN (
        -- event_cluster for one event: joined, it would be read whole for each row.
        WITH RECURSIVE reached (event_id) AS (
            SELECT facts.event_id
            UNION
            SELECT CASE event_match.event_id WHEN reached.event_id THEN event_match.other_event_id
                ELSE event_match.event_id END
            FROM reached
            JOIN event_match
                ON event_match.event_id = reached.event_id
                OR event_match.other_event_id = reached.event_id
            WHERE event_match.judgement = 'same'
        )
        SELECT event.key
        FROM reached
        JOIN event ON event.id = reached.event_id
        ORDER BY
            CASE WHEN EXISTS (
                SELECT 1
                FROM casualty_figure
                JOIN article ON article.id = casualty_figure.article_id
                WHERE casualty_figure.event_id = reached.event_id
                    AND article.kind <> 'dataset_release') THEN 0 ELSE 1 END,
            event.key
        LIMIT 1) END AS matched_to,
    (SELECT group_concat(named.name, '; ') OVER (
        ORDER BY named.name ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
     FROM (
        SELECT
            event_party.name || CASE max(event_party.outright) WHEN 1 THEN '' ELSE ' (suspected)'
                END AS name
        FROM event_party
        WHERE event_party.event_id = facts.event_id AND event_party.part = 2
            AND (CAST(:as_of AS TEXT) IS NULL OR event_party.published_last_day <= CAST(:as_of
                AS TEXT))
        GROUP BY event_party.actor_id, event_party.name
     ) AS named
     LIMIT 1) AS sides
