-- title: How it is done
-- about: What this database counts and how: the rules in words, every closed list with its
--   definitions, and its own state.
-- column: topic | what it is about
-- column: text | what holds, in words
SELECT topic, text
FROM methods
