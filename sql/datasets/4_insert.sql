-- The staged rows that are new or changed, into every table of claims.
-- :release is the id of the release's article, :scheme the scheme of the dataset's ids.

INSERT INTO event (
    key, title, type, means, date, first_day, last_day, first_day_number, last_day_number,
    running_until, date_precision, location_id, location_precision, clarity)
SELECT
    key, title, type, means, date, first_day, last_day, first_day_number, last_day_number,
    running_until, date_precision, location_id, location_precision, clarity
FROM staged_event
WHERE status = 'new'
ORDER BY line;

UPDATE staged_event SET event_id = (SELECT event.id FROM event WHERE event.key = staged_event.key)
WHERE status = 'new';

INSERT INTO external_id (scheme, value, event_id)
SELECT CAST(:scheme AS TEXT), value, event_id FROM staged_event WHERE status = 'new';

INSERT INTO account (
    event_id, article_id, date, first_day, last_day, first_day_number, last_day_number, date_basis,
    location_id)
SELECT
    event_id, CAST(:release AS BIGINT), date, first_day, last_day, first_day_number,
    last_day_number, 'stated', location_id
FROM staged_event
WHERE status <> 'same';

INSERT INTO account_code_set (event_id, article_id, code_set_id)
SELECT event_id, CAST(:release AS BIGINT), code_set_id
FROM staged_event
WHERE status <> 'same' AND code_set_id IS NOT NULL;

INSERT INTO attribution (
    event_id, article_id, position, actor_id, role, stance, certainty, speaker_kind)
SELECT
    event.event_id, CAST(:release AS BIGINT), role.position,
    CASE role.position WHEN 1 THEN event.actor_1 ELSE event.actor_2 END, role.role,
    role.stance, 'stated', 'none'
FROM staged_event AS event
CROSS JOIN staged_role AS role
WHERE role.pattern = event.pattern AND event.status <> 'same';

INSERT INTO attribution (
    event_id, article_id, position, actor_id, role, stance, certainty, speaker_kind)
SELECT
    event.event_id, CAST(:release AS BIGINT), party.position, party.actor_id, party.role,
    party.stance, 'stated', 'none'
FROM staged_party AS party
JOIN staged_event AS event ON event.key = party.key
WHERE event.status <> 'same';

INSERT INTO casualty_figure (
    event_id, article_id, figure, outcome, victims, low, best, high, qualifier, perpetrators,
    counting, certainty, victim_actor_id, caused_by_id, caused_by_certainty, speaker_kind, part_of,
    standing, rule)
SELECT
    event_id, CAST(:release AS BIGINT), figure, outcome, victims, low, best, high, qualifier,
    perpetrators, 'toll', certainty, victim_actor_id, caused_by_id,
    CASE WHEN caused_by_id IS NOT NULL THEN 'stated' END, 'none', part_of, 'normal', rule
FROM staged_figure
WHERE status <> 'same';

INSERT INTO size_figure (
    article_id, figure, actor_id, measure, stock_or_flow, unit, low, best, high, qualifier,
    certainty, speaker_kind, standing, rule)
SELECT
    CAST(:release AS BIGINT), event.key || '.nperps', size.actor_id, 'attackers', 'stock', 'persons',
    size.low, size.best, size.high, size.qualifier, 'reported', 'none', 'normal', size.rule
FROM staged_size AS size
JOIN staged_event AS event ON event.key = size.key
WHERE event.status <> 'same';

INSERT INTO size_event (event_id, article_id, figure)
SELECT event.event_id, CAST(:release AS BIGINT), event.key || '.nperps'
FROM staged_size AS size
JOIN staged_event AS event ON event.key = size.key
WHERE event.status <> 'same';
