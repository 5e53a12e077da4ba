-- title: Not checked by a second person
-- about: Codings that no second person has checked against their article.
-- after: article_facts
-- column: article_key | key of the article
-- column: source | the outlet, else the authors, else unknown (ARTICLE)
-- column: coder | pseudonym of the coder, or name and version of the program
-- column: coded_on | the day of the coding; NULL: not told
-- column: machine | 1: coded by a program
-- column: events | events that it tells of
-- column: figures | casualty figures in it
-- column: published | when the article was published, in EDTF; NULL: not told
CREATE VIEW unreviewed AS
SELECT
    article.article_key, article.source, coding.coder, coding.coded_on, coding.machine,
    (SELECT count(*) FROM account WHERE account.article_id = coding.article_id) AS events,
    (SELECT count(*) FROM casualty_figure WHERE casualty_figure.article_id = coding.article_id)
        AS figures,
    article.published
FROM coding
JOIN article_facts AS article ON article.article_id = coding.article_id
WHERE coding.status = 'draft' AND coding.checked_by IS NULL
