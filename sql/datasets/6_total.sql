-- Claims and tolls of new events that have one account with figures: the release's. Such rows are
-- what sql/reconciliation makes of them, which a test compares; their claims depend on the pattern
-- alone, so that there is nothing to reconcile. Other events go through it.
-- :release is the id of the release's article, :origin its origin, :first, :last and :released its
-- days of publication.
--
-- measure: none (parts beside their total, of which no low is given: they say nothing more), sum
-- (of the figures weighted 1), one (a figure of which only the best is given), exact
-- (a figure whose three numbers are the same), low (a figure that is a low bound), range (the
-- figure with bounds of its own).

INSERT INTO claim (
    event_id, claim, outcome, victims, counted, article_id, kind, origin, figures, low, best, high,
    test_low, test_high, used_as, why, scope, known_first, known_last, day_basis, released,
    contradicted, newest_of_origin)
SELECT
    event_id, claim, outcome, victims, counted, CAST(:release AS BIGINT), kind,
    CAST(:origin AS TEXT), figures,
    CASE measure WHEN 'range' THEN hull_low WHEN 'one' THEN NULL WHEN 'none' THEN NULL
        ELSE summed END,
    CASE measure WHEN 'low' THEN NULL WHEN 'none' THEN NULL ELSE summed END,
    CASE measure WHEN 'range' THEN hull_high WHEN 'exact' THEN summed END,
    CASE measure WHEN 'range' THEN 10 * hull_low WHEN 'none' THEN 0 ELSE 10 * summed END,
    CASE measure WHEN 'range' THEN 10 * hull_high WHEN 'exact' THEN 10 * summed END,
    used_as, why, scope, CAST(:first AS TEXT), CAST(:last AS TEXT), 'published',
    CAST(:released AS TEXT), 0, newest_of_origin
FROM (
    SELECT
        event.event_id, plan.claim, plan.outcome, plan.victims, plan.counted, plan.kind,
        plan.figures, plan.measure, plan.used_as, plan.why, plan.scope, plan.newest_of_origin,
        event.hull_low, event.hull_high,
        CASE plan.slot WHEN 0 THEN event.v0 WHEN 1 THEN event.v1 WHEN 2 THEN event.v2
            WHEN 3 THEN event.v3 WHEN 4 THEN event.v4 WHEN 5 THEN event.v5 WHEN 6 THEN event.v6
            WHEN 7 THEN event.v7 WHEN 8 THEN event.v8 WHEN 9 THEN event.v9
            ELSE event.v0 * plan.w0 + event.v1 * plan.w1 + event.v2 * plan.w2 + event.v3 * plan.w3 + event.v4 * plan.w4
                + event.v5 * plan.w5 + event.v6 * plan.w6 + event.v7 * plan.w7 + event.v8 * plan.w8 + event.v9 * plan.w9
        END AS summed
    FROM staged_event AS event
    CROSS JOIN staged_claim AS plan
    WHERE plan.pattern = event.pattern AND event.status = 'new' AND event.direct = 1
    -- A limit keeps the numbers from being made anew for each column that shows them.
    LIMIT 9223372036854775807
) AS planned;

INSERT INTO event_toll (
    event_id, outcome, victims, counted, rule, step, known_from, known_until, current, low, best,
    high, figures, sources, origins, disputed)
SELECT
    event_id, outcome, victims, counted, rule, 1, CAST(:released AS TEXT), NULL, 1,
    CASE measure WHEN 'range' THEN hull_low ELSE summed END,
    CASE measure WHEN 'low' THEN NULL ELSE summed END,
    CASE measure WHEN 'range' THEN hull_high WHEN 'low' THEN NULL ELSE summed END,
    figures, 1, 1, 0
FROM (
    SELECT
        plan.*, event.event_id, event.hull_low, event.hull_high,
        CASE plan.slot WHEN 0 THEN event.v0 WHEN 1 THEN event.v1 WHEN 2 THEN event.v2
            WHEN 3 THEN event.v3 WHEN 4 THEN event.v4 WHEN 5 THEN event.v5 WHEN 6 THEN event.v6
            WHEN 7 THEN event.v7 WHEN 8 THEN event.v8 WHEN 9 THEN event.v9
            ELSE event.v0 * plan.w0 + event.v1 * plan.w1 + event.v2 * plan.w2 + event.v3 * plan.w3 + event.v4 * plan.w4
                + event.v5 * plan.w5 + event.v6 * plan.w6 + event.v7 * plan.w7 + event.v8 * plan.w8 + event.v9 * plan.w9
        END AS summed
    FROM staged_event AS event
    CROSS JOIN staged_toll AS plan
    WHERE plan.pattern = event.pattern AND event.status = 'new' AND event.direct = 1
) AS planned;

INSERT INTO changed_event
SELECT event_id FROM staged_event WHERE status = 'new' AND direct = 0;
