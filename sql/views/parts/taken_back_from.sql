-- The day of the release of a dataset that took a figure of an older one back; NULL: none did.
    CASE WHEN casualty_figure.replaced_by IS NOT NULL AND casualty_figure.standing = 'deprecated'
        THEN (
            SELECT coalesce(newer.published_last_day, '9999-12-31')
            FROM article AS newer
            JOIN article AS older ON older.source_id = newer.source_id
            WHERE newer.key = casualty_figure.replaced_by AND newer.kind = 'dataset_release'
                AND older.id = casualty_figure.article_id AND older.kind = 'dataset_release')
    END
