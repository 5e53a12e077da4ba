-- title: Speakers without a name
-- about: How reports call a speaker whom an article does not name.
-- column: speaker_kind | what sort of speaker
-- column: phrase | the words for one; NULL for named speakers, and where nobody is quoted
CREATE VIEW speaker_phrase AS
SELECT
    speaker_kind.key AS speaker_kind,
    CASE speaker_kind.key
        WHEN 'pseudonym' THEN 'somebody under a pseudonym'
        WHEN 'unnamed_official' THEN 'an unnamed official'
        WHEN 'witness' THEN 'a witness'
        WHEN 'resident' THEN 'a resident'
        WHEN 'expert' THEN 'an expert'
        WHEN 'intelligence' THEN 'an intelligence service'
        WHEN 'document' THEN 'a document'
    END AS phrase
FROM speaker_kind
