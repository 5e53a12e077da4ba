-- title: Tolls of members
-- about: For each longer operation, the tolls (persons, everyone counted) of the events in it.
-- about: As of a day, a toll is there once its articles and one that makes it a member are out, and
-- about: until the last that does is withdrawn.
-- after: toll_by_rule
-- column: parent_id | local id of the longer operation, for joins within views
-- column: member_id | local id of the member, for joins within views
-- column: distance | 1: its own member, 2: one further down
-- column: outcome | what happened to them
-- column: rule | the rule of reconciliation
-- column: known_from | first day on which it was the answer, and known to be a member's; NULL:
--   with undated articles
-- column: known_until | first day on which it no longer was the answer, or no longer a member's;
--   NULL: it still is
-- column: current | 1: the answer with all that is known
-- column: low | persons; least; NULL: open
-- column: best | persons; NULL: nobody gave one
-- column: high | persons; greatest; NULL: open
-- column: numbered | 1: it has a number, a best or a least of 1 or more: sums leave the operation's
--   own toll of that outcome out; 0: it has none
CREATE VIEW member_toll AS
SELECT
    event_member.parent_id, event_member.member_id, event_member.distance, event_toll.outcome,
    event_toll.rule,
    CASE WHEN event_member.known_from = '9999-12-31' THEN NULL
         WHEN event_member.known_from > event_toll.known_from THEN event_member.known_from
         ELSE event_toll.known_from END AS known_from,
    CASE WHEN event_member.known_until < coalesce(event_toll.known_until, '9999-12-32')
             THEN event_member.known_until
         ELSE event_toll.known_until END AS known_until,
    CASE WHEN event_member.known_until IS NULL THEN event_toll.current ELSE 0 END AS current,
    event_toll.low, event_toll.best, event_toll.high,
    CASE WHEN event_toll.best IS NOT NULL OR event_toll.low >= 1 THEN 1 ELSE 0 END AS numbered
FROM event_member
-- Not the other way round: members are few, and tolls many.
CROSS JOIN toll_by_rule AS event_toll
WHERE event_toll.event_id = event_member.member_id
    AND event_toll.victims = 'persons' AND event_toll.counted = 'all'
    AND (event_member.known_until IS NULL OR event_member.known_until > event_toll.known_from)
    AND (event_toll.known_until IS NULL OR event_toll.known_until > event_member.known_from)
