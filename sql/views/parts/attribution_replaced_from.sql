-- The day of a later release that tells otherwise than an attribution's account; NULL: none does.
    -- Few releases are followed by another: only in these anything else is looked up.
    CASE WHEN attribution.article_id IN (
            SELECT superseded.article_id FROM superseded_release AS superseded)
        THEN (
            SELECT replaced.replaced_from
            FROM replaced_account AS replaced
            WHERE replaced.event_id = attribution.event_id
                AND replaced.article_id = attribution.article_id
            ORDER BY replaced.replaced_from
            LIMIT 1)
    END
