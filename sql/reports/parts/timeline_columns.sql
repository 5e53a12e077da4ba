-- The columns that both timelines have.
    facts.event_key, facts.title, facts.event_type, facts.date, facts.first_day, facts.last_day,
    facts.location, facts.country, facts.latitude, facts.longitude,
    parties.attackers AS attributed_to,
    parties.targets,
    toll.killed_low, toll.killed_best, toll.killed_high, toll.attackers_killed_best,
    toll.killed_excluding_attackers_best, toll.wounded_low, toll.wounded_best, toll.wounded_high,
    toll.captured_low, toll.captured_best, toll.captured_high,
    (SELECT count(*)
     FROM figure_facts AS figure
     WHERE figure.event_id = facts.event_id
        AND (figure.standing <> 'deprecated' OR figure.replaced_from > CAST(:as_of AS TEXT))
        AND (figure.retracted IS NULL OR figure.retracted > CAST(:as_of AS TEXT))
        AND figure.outcome IN ('killed', 'wounded', 'casualties')
        AND figure.qualifier IN ('uncounted', 'vague')
        AND (figure.qualifier = 'uncounted'
             OR coalesce(figure.low, figure.best, figure.high) IS NULL)
        AND (CAST(:as_of AS TEXT) IS NULL OR figure.published_last_day <= CAST(:as_of AS TEXT))
    ) AS uncounted,
    coalesce(coverage.articles, 0) AS articles,
    coalesce(coverage.sources, 0) AS sources,
    -- Mostly one: distinct ones are counted only where there are several.
    coalesce(
        (SELECT CASE WHEN count(*) = 0 THEN 0 WHEN min(claim.origin) = max(claim.origin) THEN 1 END
         FROM claim
         WHERE claim.event_id = facts.event_id
            AND (CAST(:as_of AS TEXT) IS NULL OR claim.released <= CAST(:as_of AS TEXT))
            AND (claim.held_from IS NULL
                OR claim.held_from <= coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
            AND (claim.held_until IS NULL
                OR claim.held_until > coalesce(CAST(:as_of AS TEXT), '9999-12-31'))),
        (SELECT count(DISTINCT claim.origin)
         FROM claim
         WHERE claim.event_id = facts.event_id
            AND (CAST(:as_of AS TEXT) IS NULL OR claim.released <= CAST(:as_of AS TEXT))
            AND (claim.held_from IS NULL
                OR claim.held_from <= coalesce(CAST(:as_of AS TEXT), '9999-12-31'))
            AND (claim.held_until IS NULL
                OR claim.held_until > coalesce(CAST(:as_of AS TEXT), '9999-12-31')))) AS origins,
    coalesce(toll.disputed, 0) AS disputed,
    (SELECT first_event.key
     FROM clustered_event
     JOIN event AS first_event ON first_event.id = clustered_event.cluster_id
     WHERE clustered_event.event_id = facts.event_id) AS matched_to,
    parties.sides
