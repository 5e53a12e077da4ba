-- title: Pairs of claims
-- about: Each two claims of one event, outcome and group, and how they stand to each other.
-- about: An estimate is an interval from its low to its high, a floor one that is open above.
-- about: For this test only, 'about' is widened by 10 % and vague words start at their least number.
-- column: event_id | local id, for joins within views
-- column: outcome | what happened to them
-- column: victims | the group
-- column: counted | all, attackers or others
-- column: claim | number of the first claim within the event
-- column: other_claim | number of the second, always the greater
-- column: explained_by | differs in scope; scope unknown, where the attackers' dead would explain the difference; else NULL
-- column: contrast | differs in scope, compatible, scope unknown or contradicts
-- column: verdict | the same, but superseded where they contradict and one is superseded now
-- column: held_from | the last day before that on which figures were taken back; NULL: none were
-- column: held_until | day on which figures were taken back, by a release or with their article,
--   from which on other claims stand; 9999-12-31: not dated; NULL: they are claims of now
CREATE VIEW claim_pair AS
SELECT
    weighed.event_id, weighed.outcome, weighed.victims, weighed.counted, weighed.claim,
    weighed.other_claim, weighed.explained_by, weighed.contrast,
    CASE WHEN weighed.contrast = 'contradicts' AND weighed.superseded = 1 THEN 'superseded'
         ELSE weighed.contrast END AS verdict,
    weighed.held_from, weighed.held_until
FROM (
    SELECT
        pair.event_id, pair.outcome, pair.victims, pair.counted, pair.claim, pair.other_claim,
        pair.explained_by, pair.superseded, pair.held_from, pair.held_until,
        CASE
            WHEN pair.explained_by = 'differs in scope' THEN pair.explained_by
            WHEN (pair.high IS NULL OR pair.high >= pair.other_low)
                AND (pair.other_high IS NULL OR pair.other_high >= pair.low) THEN 'compatible'
            WHEN pair.explained_by IS NOT NULL THEN pair.explained_by
            ELSE 'contradicts'
        END AS contrast
    FROM (
        SELECT
            a.event_id, a.outcome, a.victims, a.counted, a.claim, b.claim AS other_claim,
            a.test_low AS low, b.test_low AS other_low, a.held_from, a.held_until,
            -- The attackers alone may be fewer than everybody: open above, beside an unknown scope.
            CASE WHEN a.victims = 'persons' AND a.scope = 'only' AND b.scope = 'unknown' THEN NULL
                 ELSE a.test_high END AS high,
            CASE WHEN b.victims = 'persons' AND b.scope = 'only' AND a.scope = 'unknown' THEN NULL
                 ELSE b.test_high END AS other_high,
            CASE WHEN a.superseded_by IS NOT NULL OR b.superseded_by IS NOT NULL THEN 1 ELSE 0
                END AS superseded,
            CASE
                -- Numbers of different people are neither equal nor contrary.
                WHEN a.scope <> b.scope AND a.scope <> 'unknown' AND b.scope <> 'unknown'
                    THEN 'differs in scope'
                -- One does not tell: take the attackers' dead off the greater; do they meet?
                WHEN a.victims = 'persons' AND a.counted = 'all'
                    AND (a.scope = 'unknown' OR b.scope = 'unknown')
                    AND EXISTS (
                        SELECT 1 FROM event_toll AS attackers
                        WHERE attackers.event_id = a.event_id AND attackers.outcome = a.outcome
                            AND attackers.victims = 'persons' AND attackers.counted = 'attackers'
                            AND attackers.rule = 'envelope'
                            AND CASE
                                WHEN a.held_until IS NULL THEN attackers.current
                                WHEN attackers.known_from < a.held_until
                                    AND (attackers.known_until IS NULL
                                        OR attackers.known_until >= a.held_until) THEN 1
                                ELSE 0 END = 1
                            AND CASE
                                WHEN a.test_low > b.test_high
                                    THEN a.test_low - 10 * attackers.high <= b.test_high
                                        AND (a.test_high IS NULL
                                             OR a.test_high - 10 * attackers.low >= b.test_low)
                                WHEN b.test_low > a.test_high
                                    THEN b.test_low - 10 * attackers.high <= a.test_high
                                        AND (b.test_high IS NULL
                                             OR b.test_high - 10 * attackers.low >= a.test_low)
                            END)
                    THEN 'scope unknown'
            END AS explained_by
        FROM claim AS a
        JOIN claim AS b
            ON b.event_id = a.event_id AND b.outcome = a.outcome AND b.victims = a.victims
            AND b.counted = a.counted AND b.claim > a.claim
            -- of the same days
            AND coalesce(b.held_until, '') = coalesce(a.held_until, '')
    ) AS pair
) AS weighed
