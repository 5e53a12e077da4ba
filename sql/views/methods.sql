-- title: How it is done
-- about: What this database counts and how: the rules in words, every closed list with its
--   definitions, and its own state.
-- column: topic | what it is about
-- column: text | what holds, in words
CREATE VIEW methods AS
SELECT said.topic, said.text
FROM (
    SELECT 0 AS part, 1 AS rank, 'inclusion' AS topic,
        'Every event that an article tells of and a coding names. Events are kept whether'
        || ' or not anybody died; attacks are those whose type says so. What is reported is '
        || 'kept as reported and is not verified.' AS text
    UNION ALL
    SELECT 0, 2, 'figures',
        'Every number is kept with the article that published it, who said it, when, '
        || 'about whom, how surely and in which words. NULL is not reported, 0 is reported '
        || 'as none.'
    UNION ALL
    SELECT 0, 3, 'deprecated figures',
        'Figures that their own source got wrong, or that must not be used, stay with a '
        || 'reason; they are in no total and are shown in evidence only.'
    UNION ALL
    SELECT 0, 3, 'retracted articles',
        'From the day on which its source withdrew an article none of its figures is in a '
        || 'total; where they are shown, they are marked with that day.'
    UNION ALL
    SELECT 0, 4, 'origins',
        'An origin is whom a number comes from: the named speaker, else the text that an '
        || 'article passes on or is a version of, else the outlet, else the article. Many '
        || 'articles with one origin count once.'
    UNION ALL
    SELECT 0, 5, 'sources',
        'Distinct sources are counted by outlet; an article without a known outlet counts'
        || ' as a source of its own.'
    UNION ALL
    SELECT 0, 9, 'disputed',
        'Two claims of one event, outcome and group that still stand contradict each '
        || 'other.'
    UNION ALL
    SELECT 0, 10, 'sums over events',
        'An operation and its members are counted once: the toll of the whole only for an'
        || ' outcome of which no member has a number. Of events judged the same that of the '
        || 'first that has a number is counted.'
    UNION ALL
    SELECT 0, 11, 'as of',
        'A toll as of a day rests on the articles whose last possible day of publication '
        || 'is that day or earlier; undated articles are left out.'
    UNION ALL
    SELECT 0, 12, 'attackers',
        'A figure tells whether it counts attackers. Tolls of attackers alone, and of all'
        || ' but them, are reconciled apart.'
    UNION ALL
    SELECT 0, 13, 'police',
        'Police count as security forces here; several recorders count them as civilians.'
    UNION ALL
    SELECT 0, 100 + reconciliation_rule.rank, 'rule ' || reconciliation_rule.key,
        reconciliation_rule.definition
    FROM reconciliation_rule
    UNION ALL
    SELECT 1, outcome.rank, 'outcome ' || outcome.key, outcome.definition FROM outcome
    UNION ALL
    SELECT 2, victim_group.rank, 'group of victims ' || victim_group.key,
        victim_group.definition FROM victim_group
    UNION ALL
    SELECT 3, perpetrator_scope.rank, 'scope ' || perpetrator_scope.key,
        perpetrator_scope.definition FROM perpetrator_scope
    UNION ALL
    SELECT 4, counting.rank, 'counting ' || counting.key, counting.definition FROM counting
    UNION ALL
    SELECT 5, qualifier.rank, 'qualifier ' || qualifier.key, qualifier.definition FROM qualifier
    UNION ALL
    SELECT 6, certainty.rank, 'certainty ' || certainty.key, certainty.definition FROM certainty
    UNION ALL
    SELECT 7, stance.rank, 'stance ' || stance.key, stance.definition FROM stance
    UNION ALL
    SELECT 8, role.rank, 'role ' || role.key, role.definition FROM role
    UNION ALL
    SELECT 9, event_type.rank, 'event type ' || event_type.key,
        event_type.definition FROM event_type
    UNION ALL
    SELECT 10, 1, 'last update', max(coalesce(ingest_run.finished_at, ingest_run.started_at))
    FROM ingest_run
    HAVING count(*) > 0
    UNION ALL
    SELECT 10, 2, 'version of recount', ingest_run.version
    FROM ingest_run
    WHERE ingest_run.id = (SELECT max(latest.id) FROM ingest_run AS latest)
    UNION ALL
    SELECT 10, 3, 'number of events', CAST(count(*) AS TEXT) FROM event
    UNION ALL
    SELECT 10, 4, 'number of articles', CAST(count(*) AS TEXT) FROM article
    UNION ALL
    SELECT 10, 5, 'number of casualty figures', CAST(count(*) AS TEXT) FROM casualty_figure
    UNION ALL
    SELECT 10, 6, 'number of size figures', CAST(count(*) AS TEXT) FROM size_figure
    UNION ALL
    SELECT 10, 7, 'earliest and latest day', min(event.first_day) || ' to ' || max(event.last_day)
    FROM event
    HAVING min(event.first_day) IS NOT NULL AND max(event.last_day) IS NOT NULL
    UNION ALL
    SELECT 10, 8, 'number of articles whose coding is ' || coding.status, CAST(count(*) AS TEXT)
    FROM coding
    GROUP BY coding.status
    UNION ALL
    SELECT 11, 1, 'digest of ' || replace(meta.key, '_digest', ''), meta.value
    FROM meta
    WHERE replace(meta.key, '_digest', '') <> meta.key
) AS said
ORDER BY said.part, said.rank, said.topic
