"""Word lists of the extraction: data without code, each list with one meaning."""


def word_list(words: str) -> list[str]:
    """The words of a text, separated by white space, in order."""
    return words.split()


def word_set(words: str) -> frozenset[str]:
    """The words of a text, separated by white space."""
    return frozenset(words.split())
