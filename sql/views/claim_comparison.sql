-- title: Claims beside those of other sources
-- about: Each claim that is no floor, beside each such claim of another source and another origin
-- about: on the same event, outcome and group, everyone counted. A sum of another source that leaves
-- about: a group out is no number of the whole: it is there only where it contradicts.
-- after: article_facts, claim_pair
-- column: event_id | local id, for joins within views
-- column: claim | number of the claim within the event
-- column: other_origin | whom the other number comes from
-- column: other_best | persons; the other number; NULL: only bounds, or a sum that leaves a group out
-- column: other_released | last possible day of publication of the other's article; NULL: not known
-- column: contrast | how the two stand to each other, superseded or not
-- column: superseded_from | day by which the article was published that supersedes one of the two;
--   9999-12-31: by one that is not dated; NULL: both stand
-- column: held_from | the last day before that on which figures were taken back; NULL: none were
-- column: held_until | day on which figures were taken back, by a release or with their article,
--   from which on other claims stand; 9999-12-31: not dated; NULL: they are claims of now
CREATE VIEW claim_comparison AS
SELECT
    claim.event_id, claim.claim, other.origin AS other_origin,
    -- Without an upper bound for the test, a sum is known to leave somebody out.
    CASE WHEN other.kind <> 'derived' OR other.test_high IS NOT NULL THEN other.best END
        AS other_best,
    other.released AS other_released, pair.contrast,
    (SELECT min(coalesce(article.published_last_day, '9999-12-31'))
     FROM article
     WHERE article.key IN (claim.superseded_by, other.superseded_by)) AS superseded_from,
    claim.held_from, claim.held_until
FROM claim
JOIN article_facts AS facts ON facts.article_id = claim.article_id
JOIN claim AS other
    ON other.event_id = claim.event_id AND other.outcome = claim.outcome
    AND other.victims = claim.victims AND other.origin <> claim.origin
JOIN article_facts AS other_facts
    ON other_facts.article_id = other.article_id
    AND other_facts.counted_source <> facts.counted_source
JOIN claim_pair AS pair
    ON pair.event_id = claim.event_id
    AND pair.claim = CASE WHEN other.claim < claim.claim THEN other.claim ELSE claim.claim END
    AND pair.other_claim
        = CASE WHEN other.claim < claim.claim THEN claim.claim ELSE other.claim END
WHERE claim.counted = 'all' AND other.counted = 'all'
    AND claim.kind <> 'floor' AND other.kind <> 'floor'
    AND (other.kind <> 'derived' OR other.test_high IS NOT NULL OR pair.contrast = 'contradicts')
