-- title: Tolls of members
-- about: For each longer operation, the tolls (persons, everyone counted) of the events in it.
-- after: event_member
-- column: parent_id | local id of the longer operation, for joins within views
-- column: member_id | local id of the member, for joins within views
-- column: distance | 1: its own member, more: a member of a member
-- column: outcome | what happened to them
-- column: rule | the rule of reconciliation
-- column: known_from | first day on which it was the answer; NULL: with undated articles
-- column: known_until | first day on which it no longer was; NULL: it still is
-- column: current | 1: the answer with all that is known
-- column: low | persons; least; NULL: open
-- column: best | persons; NULL: nobody gave one
-- column: high | persons; greatest; NULL: open
CREATE VIEW member_toll AS
SELECT
    event_member.parent_id, event_member.member_id, event_member.distance, event_toll.outcome,
    event_toll.rule, event_toll.known_from, event_toll.known_until, event_toll.current,
    event_toll.low, event_toll.best, event_toll.high
FROM event_member
JOIN event_toll ON event_toll.event_id = event_member.member_id
WHERE event_toll.victims = 'persons' AND event_toll.counted = 'all'
