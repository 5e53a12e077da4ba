-- The claims that came in on the day on which a row of a toll begins, of those that stood then.
FROM claim
JOIN article_facts AS article ON article.article_id = claim.article_id
WHERE claim.event_id = toll.event_id AND claim.outcome = toll.outcome
    AND claim.victims = toll.victims AND claim.counted = 'all'
    AND CASE
            WHEN toll.known_from IS NULL
                THEN CASE WHEN claim.released IS NULL AND claim.held_until IS NULL
                    THEN 1 ELSE 0 END
            WHEN claim.released = toll.known_from
                AND (claim.held_from IS NULL OR claim.held_from <= toll.known_from)
                AND (claim.held_until IS NULL OR claim.held_until > toll.known_from) THEN 1
            ELSE 0 END = 1
