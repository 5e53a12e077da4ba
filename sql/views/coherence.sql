-- title: What does not fit together
-- about: What does not fit together in what sources report: kept as they say it, shown here, and
--   no fault of the database.
-- about: Deprecated figures are left out.
-- after: current_toll, event_cluster, event_member, member_toll
-- column: check | what does not fit
-- column: event_key | key of the event; NULL: no event, a size figure
-- column: detail | where and by how much
-- column: article_key | key of the article; NULL: several, or none
CREATE VIEW coherence AS
SELECT
    'low above best' AS "check", event.key AS event_key,
    figure.figure || ', low ' || CAST(figure.low AS TEXT) || ', best ' || CAST(figure.best
        AS TEXT) AS detail,
    article.key AS article_key
FROM casualty_figure AS figure
JOIN event ON event.id = figure.event_id
JOIN article ON article.id = figure.article_id
WHERE figure.low > figure.best AND figure.standing <> 'deprecated'
UNION ALL
SELECT
    'low above best', NULL,
    figure.figure || ', low ' || CAST(figure.low AS TEXT) || ', best ' || CAST(figure.best
        AS TEXT),
    article.key
FROM size_figure AS figure
JOIN article ON article.id = figure.article_id
WHERE figure.low > figure.best AND figure.standing <> 'deprecated'
UNION ALL
SELECT
    'best above high' AS "check", event.key AS event_key,
    figure.figure || ', best ' || CAST(figure.best AS TEXT) || ', high ' || CAST(figure.high
        AS TEXT) AS detail,
    article.key AS article_key
FROM casualty_figure AS figure
JOIN event ON event.id = figure.event_id
JOIN article ON article.id = figure.article_id
WHERE figure.best > figure.high AND figure.standing <> 'deprecated'
UNION ALL
SELECT
    'best above high', NULL,
    figure.figure || ', best ' || CAST(figure.best AS TEXT) || ', high ' || CAST(figure.high
        AS TEXT),
    article.key
FROM size_figure AS figure
JOIN article ON article.id = figure.article_id
WHERE figure.best > figure.high AND figure.standing <> 'deprecated'
UNION ALL
SELECT
    'low above high' AS "check", event.key AS event_key,
    figure.figure || ', low ' || CAST(figure.low AS TEXT) || ', high ' || CAST(figure.high
        AS TEXT) AS detail,
    article.key AS article_key
FROM casualty_figure AS figure
JOIN event ON event.id = figure.event_id
JOIN article ON article.id = figure.article_id
WHERE figure.low > figure.high AND figure.best IS NULL AND figure.standing <> 'deprecated'
UNION ALL
SELECT
    'low above high', NULL,
    figure.figure || ', low ' || CAST(figure.low AS TEXT) || ', high ' || CAST(figure.high
        AS TEXT),
    article.key
FROM size_figure AS figure
JOIN article ON article.id = figure.article_id
WHERE figure.low > figure.high AND figure.best IS NULL AND figure.standing <> 'deprecated'
UNION ALL
-- Parts that count particular victims or some of a group may overlap: each must fit on its own.
-- A total that is 'about' so many leaves room for 10 % more.
SELECT
    'parts exceed total', event.key,
    summed.figure || ', parts ' || CAST(CASE WHEN summed.parts > summed.greatest
        THEN summed.parts ELSE summed.greatest END AS TEXT) || ', total '
        || CAST(summed.total AS TEXT),
    article.key
FROM (
    SELECT
        whole.event_id, whole.article_id, whole.figure,
        coalesce(whole.high, whole.best) AS total, whole.qualifier,
        (SELECT coalesce(CAST(sum(coalesce(part.low, part.best)) AS BIGINT), 0)
         FROM casualty_figure AS part
         WHERE part.event_id = whole.event_id AND part.article_id = whole.article_id
            AND part.part_of = whole.figure AND part.standing <> 'deprecated'
            AND part.counting = 'toll' AND part.occupation IS NULL AND part.sex IS NULL
            AND part.age_group IS NULL AND part.nationality_id IS NULL) AS parts,
        (SELECT coalesce(max(coalesce(part.low, part.best)), 0)
         FROM casualty_figure AS part
         WHERE part.event_id = whole.event_id AND part.article_id = whole.article_id
            AND part.part_of = whole.figure AND part.standing <> 'deprecated') AS greatest
    FROM casualty_figure AS whole
    WHERE whole.standing <> 'deprecated'
) AS summed
JOIN event ON event.id = summed.event_id
JOIN article ON article.id = summed.article_id
WHERE CASE WHEN summed.parts > summed.greatest THEN summed.parts ELSE summed.greatest END * 10
    > summed.total * CASE summed.qualifier WHEN 'about' THEN 11 ELSE 10 END
UNION ALL
SELECT
    'toll falls', event.key,
    later.origin || ', ' || later.outcome || ' ' || later.victims || ', from '
        || CAST(coalesce(earlier.low, earlier.best) AS TEXT) || ' (' || earlier.known_last
        || ') to ' || CAST(coalesce(later.high, later.best) AS TEXT) || ' (' || later.known_first
        || ')',
    article.key
FROM claim AS earlier
JOIN claim AS later
    ON later.event_id = earlier.event_id AND later.outcome = earlier.outcome
    AND later.victims = earlier.victims AND later.origin = earlier.origin
    AND later.known_first > earlier.known_last
JOIN event ON event.id = later.event_id
JOIN article ON article.id = later.article_id
WHERE earlier.counted = 'all' AND later.counted = 'all' AND earlier.kind IN ('own', 'increment')
    AND later.kind IN ('own', 'increment')
    AND coalesce(later.high, later.best) < coalesce(earlier.low, earlier.best)
UNION ALL
SELECT
    'member exceeds parent', parent.key,
    member_toll.outcome || ', ' || member.key || ' at least ' || CAST(member_toll.low AS TEXT)
        || ', the whole at most ' || CAST(whole.high AS TEXT),
    NULL
FROM member_toll
JOIN event AS parent ON parent.id = member_toll.parent_id
JOIN event AS member ON member.id = member_toll.member_id
JOIN current_toll AS whole
    ON whole.event_id = member_toll.parent_id AND whole.outcome = member_toll.outcome
    AND whole.victims = 'persons' AND whole.counted = 'all'
WHERE member_toll.rule = 'envelope' AND member_toll.current = 1
    AND member_toll.low > whole.high
UNION ALL
SELECT
    'gap between parent and members', parent.key,
    summed.outcome || ', the whole ' || CAST(summed.whole AS TEXT) || ', its members '
        || CAST(summed.members AS TEXT),
    NULL
FROM (
    SELECT
        member_toll.parent_id, member_toll.outcome, whole.best AS whole,
        CAST(sum(member_toll.best) AS BIGINT) AS members
    FROM member_toll
    JOIN current_toll AS whole
        ON whole.event_id = member_toll.parent_id AND whole.outcome = member_toll.outcome
        AND whole.victims = 'persons' AND whole.counted = 'all'
    WHERE member_toll.rule = 'envelope' AND member_toll.current = 1 AND member_toll.distance = 1
    GROUP BY member_toll.parent_id, member_toll.outcome, whole.best
) AS summed
JOIN event AS parent ON parent.id = summed.parent_id
WHERE summed.whole <> summed.members
UNION ALL
SELECT
    'date order', event.key,
    'published by ' || article.published_last_day || ', the event from ' || event.first_day,
    article.key
FROM account
JOIN event ON event.id = account.event_id
JOIN article ON article.id = account.article_id
WHERE article.published_last_day < event.first_day
UNION ALL
SELECT
    'date order', event.key,
    figure.figure || ' speaks of ' || figure.as_of || ', the event from ' || event.first_day,
    article.key
FROM casualty_figure AS figure
JOIN event ON event.id = figure.event_id
JOIN article ON article.id = figure.article_id
WHERE figure.as_of_last_day < event.first_day AND figure.standing <> 'deprecated'
UNION ALL
SELECT
    'date order', event.key,
    figure.figure || ' speaks of ' || figure.as_of || ', published by '
        || article.published_last_day,
    article.key
FROM casualty_figure AS figure
JOIN event ON event.id = figure.event_id
JOIN article ON article.id = figure.article_id
WHERE figure.as_of_first_day > article.published_last_day AND figure.standing <> 'deprecated'
UNION ALL
SELECT
    'date order', member.key, member.date || ' lies outside ' || parent.key || ', ' || parent.date,
    NULL
FROM event_member
JOIN event AS member ON member.id = event_member.member_id
JOIN event AS parent ON parent.id = event_member.parent_id
WHERE event_member.distance = 1
    AND (member.last_day < parent.first_day OR member.first_day > parent.last_day)
UNION ALL
SELECT
    'operation within itself', event.key, 'is part of ' || other.key || ' and holds it', NULL
FROM event_member AS upward
JOIN event_member AS downward
    ON downward.member_id = upward.parent_id AND downward.parent_id = upward.member_id
JOIN event ON event.id = upward.member_id
JOIN event AS other ON other.id = upward.parent_id
UNION ALL
SELECT
    'judged different', event.key,
    'was judged different from ' || other.key || ', and the same by way of others', NULL
FROM event_match
JOIN event ON event.id = event_match.event_id
JOIN event AS other ON other.id = event_match.other_event_id
JOIN event_cluster AS cluster ON cluster.event_id = event_match.event_id
JOIN event_cluster AS other_cluster ON other_cluster.event_id = event_match.other_event_id
WHERE event_match.judgement = 'different'
    AND other_cluster.cluster_key = cluster.cluster_key
UNION ALL
SELECT
    'attackers and others exceed all', event.key,
    everybody.outcome || ', ' || CAST(attackers.low AS TEXT) || ' attackers and '
        || CAST(others.low AS TEXT) || ' others, ' || CAST(everybody.high AS TEXT) || ' in all',
    NULL
FROM event_toll AS everybody
JOIN event_toll AS attackers
    ON attackers.event_id = everybody.event_id AND attackers.outcome = everybody.outcome
    AND attackers.victims = everybody.victims AND attackers.counted = 'attackers'
    AND attackers.rule = everybody.rule AND attackers.current = 1
JOIN event_toll AS others
    ON others.event_id = everybody.event_id AND others.outcome = everybody.outcome
    AND others.victims = everybody.victims AND others.counted = 'others'
    AND others.rule = everybody.rule AND others.current = 1
JOIN event ON event.id = everybody.event_id
WHERE everybody.counted = 'all' AND everybody.victims = 'persons'
    AND everybody.rule = 'envelope' AND everybody.current = 1
    AND attackers.low + others.low > everybody.high
