-- The columns that both timelines have.
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
