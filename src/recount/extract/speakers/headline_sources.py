"""Who says what a headline tells: "Two killed in Kabul blast: officials", "UN: 14 killed"."""

import re

from recount.extract.sentences.text import Sentence
from recount.extract.speakers.saying import may_be_source
from recount.extract.words import word_set

SOURCE = r"[A-Za-z][\w’'-]*(?: [\w’'-]+){0,3}|(?:[A-Z]\.){2,}"
# A headline has no stop behind it; "they had one foe: the army." has.
_BEHIND = re.compile(rf"(?::| [-–—]) ?({SOURCE})\s*\Z")
_INITIALS = word_set("""
    un eu us uk au nato icrc msf hrw unicef unhcr ocha who monusco minusma unmiss minusca unama sohr
    mod moi moh idf
""")
_NAMED = frozenset(
    ("pentagon", "kremlin", "amnesty", "vatican", "white house", "white helmets", "red cross",
     "red crescent", "civil defence", "civil defense", "emergency services")
)  # fmt: skip
_SOMEBODY = word_set("bishop imam lawmaker pastor priest senator witness")
# Before a colon these may be the dead: "Villagers: 12 killed, 3 hurt".
_WITNESSES = word_set("""
    activists bishops campaigners commander elders lawmakers locals military monitor peacekeepers
    priests relatives report reports study villagers website
""")
_LONGEST = 60


def source_behind(text: str, sentence: Sentence) -> str | None:
    """The source behind the colon or dash at the end of a headline, None where none is."""
    begin = max(sentence.start, sentence.end - _LONGEST)
    match = _BEHIND.search(text[begin : sentence.end])
    if match is None:
        return None
    last = match[1].lower().rpartition(" ")[2]
    told = last in _WITNESSES or last in _SOMEBODY or tells(match[1])
    return match[1] if told else None


def tells(words: str) -> bool:
    """Whether these words before or behind a colon name who says it: "officials", "UN"."""
    low = words.lower().removeprefix("the ")
    short = low.replace(".", "")
    initials = short in _INITIALS and short.upper() in words.replace(".", "")
    named = low in _NAMED or " ".join(low.split()[-2:]) in _NAMED
    full = words.replace("gov't", "government").replace("govt", "government")
    return initials or named or low in _SOMEBODY or may_be_source(full)
