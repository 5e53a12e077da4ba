"""From running English text to casualty figures with their evidence.

Pure functions, offline and deterministic: `recount.extract.figures.figures_in(text)` is the way
in. Offsets count code points of the text as given, end exclusive, and `quote` is always
`text[start:end]`. Every step is linear in the length of the text: sentences are bounded
(`text.LONGEST`), and inside a sentence each rule looks a bounded number of words around.
"""
