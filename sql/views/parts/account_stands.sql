-- Only accounts that no later release of their dataset replaced; most are of none that could be.
        AND (account.article_id NOT IN (
                SELECT superseded.article_id FROM superseded_release AS superseded)
            OR NOT EXISTS (
                SELECT 1
                FROM replaced_account AS replaced
                WHERE replaced.event_id = account.event_id
                    AND replaced.article_id = account.article_id))
