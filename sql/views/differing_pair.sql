-- title: Pairs of claims that differ
-- about: Two claims of one event, outcome and group, everyone counted, that give other numbers or
-- about: do not count alike. Particular victims, sums that leave out a group and claims that are
-- about: open above only say how many at least: they differ only where they contradict.
-- after: claim_pair
-- column: event_id | local id, for joins within views
-- column: outcome | what happened to them
-- column: victims | the group
-- column: claim | number of the first claim within the event
-- column: other_claim | number of the second
-- column: contrast | how the two stand to each other: contradicts, scope unknown, differs in
--   scope, compatible
-- column: lowest | persons; the least number that either gives; NULL: none
-- column: highest | persons; the greatest; NULL: none
-- column: unnumbered_from | from how many tenths of a person on a word without a number ('dozens')
--   stands beside less; NULL: no such word
-- column: released | day by which both articles were published; NULL: one is not dated
-- column: superseded_from | day by which the article was published that supersedes one of the two;
--   9999-12-31: by one that is not dated; NULL: both stand
-- column: held_from | the last day before that on which figures were taken back; NULL: none were
-- column: held_until | day on which figures were taken back, by a release or with their article,
--   from which on other claims stand; 9999-12-31: not dated; NULL: they are claims of now
CREATE VIEW differing_pair AS
SELECT
    hulls.event_id, hulls.outcome, hulls.victims, hulls.claim, hulls.other_claim, hulls.contrast,
    CASE WHEN hulls.lowest <= hulls.other_lowest OR hulls.other_lowest IS NULL
        THEN hulls.lowest ELSE hulls.other_lowest END AS lowest,
    CASE WHEN hulls.highest >= hulls.other_highest OR hulls.other_highest IS NULL
        THEN hulls.highest ELSE hulls.other_highest END AS highest,
    CASE WHEN hulls.highest IS NULL AND hulls.contrast = 'contradicts' THEN hulls.test_low
         WHEN hulls.other_highest IS NULL AND hulls.contrast = 'contradicts'
             THEN hulls.other_test_low
    END AS unnumbered_from,
    CASE WHEN hulls.released >= hulls.other_released THEN hulls.released
         WHEN hulls.released < hulls.other_released THEN hulls.other_released
    END AS released,
    (SELECT min(coalesce(article.published_last_day, '9999-12-31'))
     FROM article
     WHERE article.key IN (hulls.superseded_by, hulls.other_superseded_by)) AS superseded_from,
    hulls.held_from, hulls.held_until
FROM (
    SELECT
        pair.event_id, pair.outcome, pair.victims, pair.claim, pair.other_claim, pair.contrast,
        pair.held_from, pair.held_until,
        coalesce(claim.low, claim.best, claim.high) AS lowest,
        coalesce(claim.high, claim.best, claim.low) AS highest,
        coalesce(other_claim.low, other_claim.best, other_claim.high) AS other_lowest,
        coalesce(other_claim.high, other_claim.best, other_claim.low) AS other_highest,
        claim.test_low, other_claim.test_low AS other_test_low,
        claim.released, other_claim.released AS other_released,
        claim.superseded_by, other_claim.superseded_by AS other_superseded_by,
        -- Without an upper bound for the test, a sum is known to leave somebody out.
        CASE WHEN claim.kind = 'floor'
            OR (claim.kind = 'derived' AND claim.test_high IS NULL)
            OR (claim.best IS NULL AND claim.high IS NULL) THEN 1 ELSE 0 END AS floor,
        CASE WHEN other_claim.kind = 'floor'
            OR (other_claim.kind = 'derived' AND other_claim.test_high IS NULL)
            OR (other_claim.best IS NULL AND other_claim.high IS NULL) THEN 1 ELSE 0
            END AS other_floor
    FROM claim_pair AS pair
    CROSS JOIN claim
    CROSS JOIN claim AS other_claim
    WHERE pair.counted = 'all'
        AND claim.event_id = pair.event_id AND claim.claim = pair.claim
        AND other_claim.event_id = pair.event_id AND other_claim.claim = pair.other_claim
) AS hulls
WHERE hulls.contrast = 'contradicts'
    OR (hulls.floor = 0 AND hulls.other_floor = 0
        AND (hulls.contrast <> 'compatible' OR hulls.lowest <> hulls.other_lowest
             OR hulls.highest <> hulls.other_highest))
