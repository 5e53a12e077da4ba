-- The articles that tell of the chosen events, but accounts that a later release replaced.
        SELECT
            account.event_id, article.source, article.counted_source,
            article.published_first_day, article.published_last_day
        FROM account
        JOIN article_facts AS article ON article.article_id = account.article_id
        WHERE account.event_id IN (SELECT chosen.event_id FROM chosen)
            AND (account.article_id NOT IN (
                    SELECT superseded.article_id FROM superseded_release AS superseded)
                -- Not NOT EXISTS, for which PostgreSQL would go through all events' accounts.
                OR (
                    SELECT 1
                    FROM replaced_account AS replaced
                    WHERE replaced.event_id = account.event_id
                        AND replaced.article_id = account.article_id
                        AND (CAST(:as_of AS TEXT) IS NULL
                            OR replaced.replaced_from <= CAST(:as_of AS TEXT))
                    LIMIT 1) IS NULL)
            AND (CAST(:as_of AS TEXT) IS NULL
                OR article.published_last_day <= CAST(:as_of AS TEXT))
            AND (CAST(:as_of AS TEXT) IS NULL OR (
                SELECT 1
                FROM named_account AS named
                WHERE named.event_id = account.event_id
                    AND named.article_id = account.article_id
                    AND named.named_from > CAST(:as_of AS TEXT)
                LIMIT 1) IS NULL)
