"""Who speaks in a communique that is read out: "Our forces killed 14", behind "X says:".

A body that says "our forces" speaks in the sentences behind that too, as long as nobody else does
and they go on with "we" and "our".
"""

from functools import lru_cache

from recount.extract.sentences.passages import Passage, Passages
from recount.extract.sentences.plain_words import letters
from recount.extract.speakers.find import SPEAKING
from recount.extract.speakers.speech import Speech
from recount.extract.words import word_set

OURS = word_set("we our us ours")
_FORCES = word_set("""
    forces fighters men units unit strugglers comrades troops soldiers army artillery planes
    aircraft navy heroic brave valiant combatants commandos mujahideen fronts positions ranks
    armed special air ground people's revolutionary
""")
_BACK = 10
_QUOTES = ('"', "“", "”")


def read_out(seen: Passages, passage: Passage) -> tuple[Passage, Speech] | None:
    """The sentence and the speech with which the communique began; None: there is none."""
    if not _tells_of_us(seen.text):
        return None
    ours = not OURS.isdisjoint(passage.words)
    if not ours and not _goes_on(passage):
        return None
    for back in range(passage.number - 1, max(-1, passage.number - 1 - _BACK), -1):
        start, end, paragraph = seen.sentences[back]
        if paragraph < passage.sentence.paragraph - 1:
            return None
        words = letters(seen.text[start:end]).split()
        if not ours and "our" not in words:
            return None
        if ours and SPEAKING.isdisjoint(words):
            continue
        earlier = seen.passage(back)
        fighting = _our_forces(earlier)
        # As "In the battle, eight were killed", right behind a sentence with "our fighters".
        ours = ours or fighting
        if not ours:
            return None
        if earlier.speeches:
            if _is_closed(seen.text[earlier.sentence.start : passage.sentence.start]):
                return None
            last = earlier.speeches[-1]
            told = fighting and not (last.pronoun or last.closing)
            return (earlier, last) if told else None
    return None


@lru_cache(maxsize=1)
def _tells_of_us(text: str) -> bool:
    """Whether a communique may stand in a text: asked once of each, for all its figures."""
    return any(our in text for our in (" our ", "Our ", " OUR "))


def _goes_on(passage: Passage) -> bool:
    """As "In the battle, eight were killed"; but "Nine people died in a bus crash" is news."""
    lows = [token.low for token in passage.tokens[:2]]
    return lows[:1] in (["in"], ["during"]) and lows[1:] in (["the"], ["this"], ["that"])


def _is_closed(said: str) -> bool:
    """Whether the text ends behind a quotation: 'said: "Our forces won." '."""
    last = max(said.rfind(mark) for mark in _QUOTES)
    if last < 0 or said[last] == "“":
        return False
    return said[last] == "”" or (last > 0 and not said[last - 1].isspace())


def _our_forces(passage: Passage) -> bool:
    """Whether the sentence tells of "our forces", "our heroic men"; not of "our correspondent"."""
    if passage.words.isdisjoint(OURS) or passage.words.isdisjoint(_FORCES):
        return False
    lows = [token.low for token in passage.tokens]
    return any(
        low == "our" and not _FORCES.isdisjoint(lows[i + 1 : i + 3]) for i, low in enumerate(lows)
    )
