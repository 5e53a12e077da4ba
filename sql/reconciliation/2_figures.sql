-- [1, 2] Usable figures: not deprecated, not cumulative; with their hull, origin and days. What a
-- release of a dataset said counts until the day of the release that tells otherwise, what an
-- article said until the day on which it was retracted (`gone`).
-- A figure is `partial` when it can only be a floor: particular victims, some of a group, or a
-- part of a figure of the same group. An increment of some of a group (`some_of`), or of one side's
-- members, is none: two more women are two more persons.
CREATE TEMPORARY TABLE usable_figure AS
SELECT
    f.event_id, f.article_id, f.figure, f.outcome, f.victims, f.victim_actor_id, f.counting,
    f.corrects_article_id, article.key AS article_key,
    CASE WHEN f.standing = 'preferred' THEN 1 ELSE 0 END AS preferred,
    CASE
        WHEN f.low IS NULL THEN NULL
        WHEN f.high < f.low AND (f.best IS NULL OR f.high <= f.best) THEN f.high
        WHEN f.best < f.low THEN f.best
        ELSE f.low
    END AS low,
    f.best,
    CASE
        WHEN f.high IS NULL THEN NULL
        WHEN f.low > f.high AND (f.best IS NULL OR f.low >= f.best) THEN f.low
        WHEN f.best > f.high THEN f.best
        ELSE f.high
    END AS high,
    -- Bounds for tests of compatibility, in tenths of a person, so that 10 % stays whole.
    CASE
        WHEN f.qualifier IN ('about', 'nearly') THEN 9 * f.best
        WHEN f.magnitude IS NOT NULL THEN 10 * magnitude.least
        WHEN f.qualifier = 'uncounted' THEN 10
        WHEN f.high < f.low AND (f.best IS NULL OR f.high <= f.best) THEN 10 * f.high
        WHEN f.best < f.low THEN 10 * f.best
        ELSE 10 * COALESCE(f.low, f.best, 0)
    END AS test_low,
    CASE
        WHEN f.qualifier = 'about' THEN 11 * f.best
        WHEN f.low > f.high AND (f.best IS NULL OR f.low >= f.best) THEN 10 * f.low
        WHEN f.best > f.high THEN 10 * f.best
        ELSE 10 * f.high
    END AS test_high,
    f.perpetrators,
    CASE
        WHEN f.counting = 'mention' THEN 'particular victims'
        WHEN f.counting <> 'increment'
            AND (f.occupation IS NOT NULL OR f.sex IS NOT NULL OR f.age_group IS NOT NULL
                 OR f.nationality_id IS NOT NULL) THEN 'some of the group'
        WHEN whole.victims = f.victims THEN 'part of a figure of this group'
    END AS partial,
    CASE
        WHEN f.occupation IS NOT NULL OR f.sex IS NOT NULL OR f.age_group IS NOT NULL
            OR f.nationality_id IS NOT NULL OR f.victim_actor_id IS NOT NULL
            THEN COALESCE(f.occupation, '') || '/' || COALESCE(f.sex, '')
                || '/' || COALESCE(f.age_group, '')
                || '/' || COALESCE(CAST(f.nationality_id AS TEXT), '')
                || '/' || COALESCE(CAST(f.victim_actor_id AS TEXT), '')
    END AS some_of,
    whole.victims AS whole_victims,
    -- Whether the figure that this is a part of counts attackers, or others, as this one does.
    CASE WHEN f.perpetrators = whole.perpetrators
        OR (f.perpetrators IN ('excluded', 'not_applicable')
            AND whole.perpetrators IN ('excluded', 'not_applicable')) THEN 1 ELSE 0 END
        AS like_whole,
    CASE
        WHEN f.said_by_id IS NOT NULL
            AND f.speaker_kind IN ('named', 'expert', 'intelligence', 'document')
            THEN 'actor:' || COALESCE(body.key, speaker.key)
        -- A speaker without a name is an origin within their article, or the text it passes on.
        WHEN f.speaker_kind NOT IN ('named', 'none')
            THEN COALESCE('source:' || wire.key, 'article:' || original.key,
                          'article:' || article.key)
                 || '/' || COALESCE(speaker.key, f.speaker_kind)
        ELSE COALESCE('source:' || wire.key, 'source:' || original_source.key,
                      'article:' || original.key, 'source:' || source.key,
                      'article:' || article.key)
    END AS origin,
    COALESCE('source:' || wire.key, 'source:' || original_source.key,
             'article:' || original.key, 'source:' || source.key,
             'article:' || article.key) AS text_origin,
    COALESCE(first_printed.before_id, text_print.first_id, original.id, article.id) AS text_id,
    COALESCE(own_print.first_id, article.based_on_article_id) AS passed_on_id,
    CASE WHEN f.as_of IS NOT NULL THEN f.as_of_first_day
         WHEN passed_on.known_last IS NOT NULL THEN passed_on.known_first
         WHEN own_text.known_last IS NOT NULL THEN own_text.known_first
         ELSE article.published_first_day END AS known_first,
    CASE WHEN f.as_of IS NOT NULL THEN f.as_of_last_day
         ELSE COALESCE(passed_on.known_last, own_text.known_last, article.published_last_day)
         END AS known_last,
    CASE WHEN f.as_of IS NULL THEN 0 ELSE 1 END AS by_as_of,
    -- the one day of which the text speaks, if it is sure of it
    CASE WHEN f.as_of = f.as_of_first_day THEN f.as_of END AS told_day,
    article.published_last_day AS released,
    CASE WHEN f.standing <> 'deprecated' THEN article.retracted
         WHEN article.retracted < COALESCE(newer.published_last_day, '9999-12-31')
             THEN article.retracted
         ELSE COALESCE(newer.published_last_day, '9999-12-31') END AS gone,
    CASE WHEN f.certainty IN ('alleged', 'possible') THEN 1 ELSE 0 END AS doubtful,
    CASE WHEN coding.machine = 1 AND coding.status = 'draft' AND coding.checked_by IS NULL
        THEN 1 ELSE 0 END AS machine
FROM casualty_figure AS f
JOIN article ON article.id = f.article_id
LEFT JOIN coding ON coding.article_id = f.article_id
LEFT JOIN source ON source.id = article.source_id
LEFT JOIN text_before AS first_version
    ON first_version.article_id = article.id AND first_version.is_first = 1
-- An article may be based on a version.
LEFT JOIN text_before AS first_passed_on
    ON first_passed_on.article_id = article.based_on_article_id AND first_passed_on.is_first = 1
LEFT JOIN article AS original
    ON original.id = COALESCE(first_version.before_id, first_passed_on.before_id,
                              article.based_on_article_id)
LEFT JOIN source AS original_source ON original_source.id = original.source_id
LEFT JOIN source AS wire
    ON wire.id = CASE WHEN original.id IS NULL THEN article.based_on_source_id
                      ELSE original.based_on_source_id END
LEFT JOIN first_print AS own_text
    ON own_text.event_id = f.event_id AND own_text.article_id = f.article_id
LEFT JOIN first_print AS own_print
    ON own_print.event_id = f.event_id
    AND own_print.article_id = COALESCE(article.based_on_article_id, article.id)
LEFT JOIN first_print AS text_print
    ON text_print.event_id = f.event_id
    AND text_print.article_id = COALESCE(original.id, article.id)
LEFT JOIN text_before AS first_printed
    ON first_printed.article_id = text_print.first_id AND first_printed.is_first = 1
LEFT JOIN passed_on
    ON passed_on.event_id = f.event_id AND passed_on.article_id = f.article_id
    AND passed_on.figure = f.figure
LEFT JOIN actor AS speaker ON speaker.id = f.said_by_id
LEFT JOIN actor AS body ON body.id = speaker.speaks_for_id
LEFT JOIN magnitude ON magnitude.key = f.magnitude
LEFT JOIN article AS newer
    ON f.standing = 'deprecated' AND newer.key = f.replaced_by
    AND article.kind = 'dataset_release' AND newer.kind = 'dataset_release'
    AND newer.source_id = article.source_id
LEFT JOIN casualty_figure AS whole
    ON whole.event_id = f.event_id AND whole.article_id = f.article_id
    AND whole.figure = f.part_of AND whole.outcome = f.outcome
WHERE f.event_id IN (SELECT event_id FROM touched_event)
    AND (f.standing <> 'deprecated' OR newer.id IS NOT NULL)
    -- What was retracted by the day on which it surely was known has counted on no day.
    AND (article.retracted IS NULL OR article.published_last_day < article.retracted)
    AND f.counting <> 'cumulative' AND f.certainty <> 'denied';

CREATE INDEX usable_figure_event ON usable_figure (event_id, outcome);
