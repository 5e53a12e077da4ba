-- title: Each group has itself and all above it in victim_group_above, and nothing else.
SELECT wanted.victim_group, wanted.above, 'is missing' AS wrong
FROM (
    SELECT victim_group.key AS victim_group, victim_group.key AS above, 0 AS distance
    FROM victim_group
    UNION ALL
    SELECT victim_group.key, victim_group_above.above, victim_group_above.distance + 1
    FROM victim_group
    JOIN victim_group_above ON victim_group_above.victim_group = victim_group.parent
) AS wanted
WHERE NOT EXISTS (
    SELECT 1
    FROM victim_group_above
    WHERE victim_group_above.victim_group = wanted.victim_group
        AND victim_group_above.above = wanted.above
        AND victim_group_above.distance = wanted.distance)
UNION ALL
SELECT victim_group.key, victim_group_above.above, 'is not above'
FROM victim_group_above
JOIN victim_group ON victim_group.key = victim_group_above.victim_group
WHERE victim_group_above.victim_group <> victim_group_above.above AND NOT EXISTS (
    SELECT 1
    FROM victim_group_above AS of_parent
    WHERE of_parent.victim_group = victim_group.parent
        AND of_parent.above = victim_group_above.above)
