-- title: Events that their dataset no longer holds
-- about: Each event that a complete release of its dataset lacked, and that no coded article and
-- about: no other dataset tells of. It stays in the tables; timelines and sums leave it out.
-- column: event_id | local id, for joins within views
-- column: gone_from | day of the release that lacks it; 9999-12-31: not known
-- column: back_from | day of a later release that has it again; NULL: none does
CREATE VIEW vanished_event AS
SELECT
    gone.event_id, coalesce(lacking.published_last_day, '9999-12-31') AS gone_from,
    (SELECT min(coalesce(holding.published_last_day, '9999-12-31'))
     FROM release_change AS back
     JOIN article AS holding ON holding.id = back.article_id
     WHERE back.event_id = gone.event_id AND back.field = 'event' AND back.change = 'returned'
        AND back.article_id > gone.article_id AND holding.source_id = lacking.source_id)
        AS back_from
FROM release_change AS gone
JOIN article AS lacking ON lacking.id = gone.article_id
WHERE gone.field = 'event' AND gone.change = 'vanished'
    -- The articles that a dataset names are not coded: they tell of the event by its word alone.
    AND NOT EXISTS (
        SELECT 1
        FROM account
        JOIN article AS telling ON telling.id = account.article_id
        WHERE account.event_id = gone.event_id
            AND (EXISTS (SELECT 1 FROM coding WHERE coding.article_id = account.article_id)
                 OR (telling.kind = 'dataset_release'
                     AND telling.source_id <> lacking.source_id)))
