"""Phrases around a number, and phrases that stand for one, by what they mean."""

from recount.extract.words import word_set

Phrases = dict[tuple[str, ...], str]


def _phrases(by_meaning: dict[str, str]) -> Phrases:
    """Phrases separated by "|" of each meaning, as tuples of their words."""
    return {
        tuple(phrase.split()): meaning
        for meaning, phrases in by_meaning.items()
        for phrase in phrases.split("|")
    }


MAYBE = word_set("possibly perhaps maybe probably potentially")
VAGUE = _phrases(
    {
        "thousands": """
            tens of thousands | hundreds of thousands | several thousand | a few thousand
            | few thousand | a couple of thousand | a couple thousand | thousands
        """,
        "hundreds": """
            several hundred | a few hundred | few hundred | a couple of hundred
            | a couple hundred | hundreds
        """,
        "tens": """
            several dozen | several dozens | a few dozen | few dozen | a couple of dozen
            | a couple dozen | some dozens | dozens | scores | tens
        """,
        "few": "several | a handful | handful | a few | few | various",
        "couple": "a couple of | a couple more",
        "couple before them": "a couple",
        "pair": "a pair of",
    }
)
UNCOUNTED = _phrases(
    {
        "many": """
            a large number of | large numbers of | a great number of | an unknown number of
            | an undetermined number of | an unspecified number of | an undisclosed number of
            | an unknown number | an undetermined number | an unspecified number
            | an undisclosed number | a number of | a lot of | lots of | a great many
            | a good many | many | numerous | countless
        """
    }
)
HEDGES = _phrases(
    {
        "at_least": """
            at least | at the least | at the very least | no fewer than | no less than | as few as
            | not less than | not fewer than | a minimum of | minimum of | ≥ | > =
        """,
        "more_than": """
            upwards of | upward of | more than | well over | well above | above | in excess of
            | well in excess of
            | over | >
        """,
        "at_most": """
            at most | at the most | up to | as many as | as high as | a maximum of | maximum of
            | no more than | not more than | ≤ | < =
        """,
        "fewer_than": "fewer than | less than | under | not up to | <",
        "nearly": "close to | nearly | almost",
        "about": """
            an estimated | estimated | some | about | around | approximately | approx . | approx
            | roughly | circa | ca . | c . | something like | closer to | nearer to | ~ | ≈
        """,
        "exact": """
            only | just | exactly | a total of | another | a further | an additional | a reported
            | a confirmed
        """,
    }
)
AFTER = _phrases(
    {
        "at_least": "or more | , at least , | at least | + | - plus | plus | "
        + " | ".join(
            f", and {maybe} more , | , {maybe} more , | and {maybe} more" for maybe in sorted(MAYBE)
        ),
        "about": "or so | odd | - odd",
        "at_most": "or fewer | or less | at most",
    }
)
MOSTLY = word_set("mostly mainly largely chiefly primarily predominantly overwhelmingly")
"""What follows is told of most of the people only."""
