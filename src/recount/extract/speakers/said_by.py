"""Who says what a sentence tells, as worded: by its own verbs of saying, or those around it."""

import re
from collections.abc import Iterator

from recount.extract.dates.find import lowered
from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.passages import Passage, Passages
from recount.extract.sentences.text import Sentence
from recount.extract.speakers.communiques import read_out
from recount.extract.speakers.find import disputing
from recount.extract.speakers.headline_sources import source_behind, tells
from recount.extract.speakers.saying import BODIES, OFFICIAL, body_before, who_acts
from recount.extract.speakers.short_names import fullest
from recount.extract.speakers.speech import (
    COUNTS,
    Speech,
    is_body,
    is_owned,
    may_mean,
    speech_of,
    words_of,
)
from recount.extract.speakers.transcripts import speaker_of_label
from recount.extract.speakers.who_speaks import MADE
from recount.extract.words import word_set
from recount.extract.words.numerals import SPELLED

_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "prof", "professor"))
_OF_OTHERS = word_set("""
    foreign enemy opposing another other hostile former shadow exile rival animal resistance free
    liberation people's revolutionary rebel
""")
# As "Claim (army, communique no. 61): 12 killed".
_LABEL = re.compile(r"(?:Claim|Statement|Account|Version) \(([^()\d,;:]{2,60})[,;)][^:\n]{0,60}:")
# As "Local sources: nine dead."
_SOURCE = re.compile(r"([A-Z][\w'’-]*(?: [\w'’-]+){0,2}|(?:[A-Z]\.){2,}):")
# As "killed three vendors (source: health ministry)".
_BRACKETED = re.compile(r"\([Ss]ources?: ([^()\n:;]{2,60})\)")
# As "A hospital in Lona: 29 wounded", "The Collective against Hunger: at least 87 killed".
_SOMEBODY = re.compile(
    r"((?:An?|The|One) (?:(?!(?:by|of|on|in|at|from|with|to|after)\b)[\w'’-]+ ){0,3}?"
    r"(?P<head>[\w'’-]+)"
    r"(?: (?:in|of|at|against|for) [^:,.;!?]{2,40})?)"
    r": (?=[\"“«]?(?:(?:at least|about|some|more than|up to|nearly|around) )?"
    rf"(?:\d|(?:{'|'.join(sorted(SPELLED))})\b))"
)
_SUCH_BODIES = frozenset(("the group", "the organisation", "the organization", "the watchdog"))
_GROUPS = word_set("""
    forum observatory network organisation organization charity ngo association federation union
    committee society rights watch initiative alliance coalition
""")
_BACK, _AHEAD, _AGO = 6, 2, 12
_OPENING, _CLOSING, _STRAIGHT = "«“", "»”", '"'
_STRAIGHTS = re.compile(r'(?<!\d)"')
_LONGEST = 4000


def speaker(seen: Passages, passage: Passage, at: int) -> tuple[str | None, str]:
    """Who says what stands at chunk `at`, as worded (None: nobody), and the certainty."""
    speech = speech_of(passage.speeches, at)
    if speech is not None and speech.cut and passage.chunks[speech.verb].low in COUNTS:
        speech = speech if is_owned(passage.tokens, passage.chunks, speech) else None
    if speech is None:
        label = _set_off(seen.text, passage.sentence)
        if label:
            return label, "stated"
        place = passage.tokens[passage.chunks[at].first].start
        if bracketed := _BRACKETED.search(seen.text, place, passage.sentence.end):
            return bracketed[1], "stated"
        quoted = _quoted(seen, passage, at)
        by = _nearby(seen, passage) if quoted else speaker_of_label(seen, passage, at)
        if by is None and not quoted and (told := read_out(seen, passage)):
            return _full(seen, *told), told[1].certainty
        return by, "stated"
    if speech.pronoun:
        here = [other for other in passage.speeches if other.verb < speech.first]
        named = [other for other in here if not other.pronoun]
        if named:
            # As "Bukar Ali said he had counted 27".
            return _full(seen, passage, named[-1]), speech.certainty
        if opening := _opening(seen, passage, speech):
            return opening, speech.certainty
        it = _body_before(seen, passage, named=True) if speech.pronoun == "it" else None
        return it or _before(seen, passage, speech.pronoun), speech.certainty
    return _full(seen, passage, speech), speech.certainty


def _opening(seen: Passages, passage: Passage, speech: Speech) -> str:
    """Whom the pronoun means where the sentence begins with it, up to a colon; else "".

    As "The union keeps its own list: 14 dead, it says", "Ana Diaz did: nine had died, she said".
    """
    chunks = passage.chunks
    if not any(chunk.low == ":" for chunk in chunks[: speech.first]):
        return ""
    at = who_acts(chunks) if speech.pronoun in ("he", "she") else 0
    body = chunks[0].phrase is not None and chunks[0].low in BODIES
    if at < 0 or (at == 0 and speech.pronoun == "it" and not body):
        return ""
    first, last = passage.tokens[chunks[at].first], passage.tokens[chunks[at].last]
    return seen.text[first.start : last.end] if speech.pronoun in ("he", "she", "it") else ""


def _set_off(text: str, sentence: Sentence) -> str | None:
    """The speaker with whom a sentence begins, or a headline ends, set off by a mark, or None."""
    if text.find(":", sentence.start, sentence.end) >= 0:
        label = _LABEL.match(text, sentence.start, sentence.end)
        if label:
            return label[1]
        somebody = _SOMEBODY.match(text, sentence.start, sentence.end)
        if somebody and _is_somebody(somebody["head"]):
            return somebody[1]
        source = _SOURCE.match(text, sentence.start, sentence.end)
        if source and tells(source[1]):
            return source[1]
    return source_behind(text, sentence)


def _is_somebody(head: str) -> bool:
    """Whether a body or a source has this noun: "hospital", "source", "Collective"."""
    low = head.lower()
    return low in BODIES or low in OFFICIAL or low in ("collective", "doctor", "medic", "nurse")


def _full(seen: Passages, passage: Passage, speech: Speech) -> str:
    """The speaker's fullest name in the sentences before.

    Where only a last name ("Diaz", "Ms Diaz") or an office or body ("the general") stands here.
    """
    words = words_of(seen.text, passage.tokens, passage.chunks, speech)
    if not passage.upper and words[-1:].isalpha():
        known = fullest(seen.text, words, passage.sentence.start)
        if known:
            return known
    if speech.first == speech.last:
        named = _named_before(seen, passage, speech, words)
        if named:
            return named
    title, _, name = words.partition(" ")
    if title.casefold().rstrip(".") in _TITLES and name and " " not in name:
        # As "Ms Weil", of "the prosecutor, Hana Weil".
        return _who_spoke(seen, passage, name) or words
    if words.casefold() in _SUCH_BODIES:
        return _like_body_before(seen, passage) or words
    if " " in words:
        return words
    named = _who_spoke(seen, passage, words)
    if named or passage.upper:
        return named or words
    begin = max(0, passage.sentence.start - 6000)
    where = seen.text.find(words, begin, passage.sentence.start)
    if where < 0:
        return words
    for piece in _phrases_at(seen, where, passage.number):
        if len(piece) > len(words) and piece.endswith(words):
            return piece
    return words


def _who_spoke(seen: Passages, passage: Passage, name: str) -> str:
    """The speaker before whose words end with this last name: "the governor, Ana Diaz".

    Where two of the name spoke, it is left as it is.
    """
    found: list[str] = []
    for back in range(passage.number - 1, max(-1, passage.number - 1 - _AGO), -1):
        sentence = seen.sentences[back]
        if seen.text.find(name, sentence.start, sentence.end) < 0:
            continue
        earlier = seen.passage(back)
        for said in earlier.speeches:
            named = words_of(seen.text, earlier.tokens, earlier.chunks, said)
            if not said.pronoun and _bears(named, name):
                found.append(named)
    longest = max(found, key=len, default="")
    return longest if all(_is_same(one, longest) for one in found) else ""


def _bears(named: str, name: str) -> bool:
    """As "the governor, Ana Diaz", "Ana Diaz, head of the clinic" of "Diaz".

    And "Col. Pramote Intharasak" of "Pramote": by the first name, behind a rank.
    """
    if named.endswith(" " + name) or named.partition(",")[0].endswith(" " + name):
        return True
    before, first, after = named.partition(f" {name} ")
    rank = before.rpartition(" ")[2].casefold().rstrip(".")
    return bool(first) and after[:1].isupper() and noun_of(rank) is not None


def _is_same(short: str, longest: str) -> bool:
    """As "Ms Diaz" and "Ana Diaz" of "the governor, Ana Diaz"; but no "Juan Diaz"."""
    words = short.replace(",", " ").split()
    titled = words[0].casefold().rstrip(".") in _TITLES
    return titled or " ".join(words[-2:]) in longest.replace(",", "")


def _named_before(seen: Passages, passage: Passage, speech: Speech, words: str) -> str:
    """The name of "the ministry", "the general", where sentences before tell one; else ""."""
    chunk = passage.chunks[speech.first]
    phrase = chunk.phrase
    if phrase is None or phrase.determiner != "the" or phrase.last != phrase.first + 1:
        return ""
    body = is_body(passage.chunks, speech)
    if not body and (phrase.noun is None or phrase.plural):
        return ""
    found: list[str] = []
    for back in range(passage.number - 1, max(-1, passage.number - 1 - _AGO), -1):
        start, end, _ = seen.sentences[back]
        if chunk.low in lowered(seen.text[start:end]).replace("’", "'"):
            found += [name for name in _named_in(seen, seen.passage(back), chunk.low, body=body)
                      if len(name) > len(words)]  # fmt: skip
    # Where two ministries were named, "the ministry" may be either.
    names = {name.casefold().removeprefix("the ") for name in found}
    one = max(names, key=len, default="")
    if any(name not in one for name in names) or _OF_OTHERS & set(one.split()):
        return ""
    return max(found, key=len, default="")


def _named_in(seen: Passages, passage: Passage, low: str, *, body: bool) -> Iterator[str]:
    """The bodies or persons that a sentence names by this word and more."""
    chunks, tokens = passage.chunks, passage.tokens
    if low not in passage.words:
        return
    for said in passage.speeches:
        named = words_of(seen.text, tokens, chunks, said)
        lows = named.casefold().replace(",", " ").split()
        who = chunks[said.first].phrase
        # But "the coalition" is no "coalition spokesman", nor one of two who spoke together.
        person = who is not None and who.noun is not None and who.noun_at == who.head
        if low in lows and "and" not in lows and not said.pronoun and not (body and person):
            if chunks[said.first].low in MADE and chunks[said.last].low == low:
                # As the ministry of "a toll released by the defence ministry".
                last = chunks[said.last]
                named = seen.text[tokens[last.first].start : tokens[last.last].end]
            yield named
    for chunk in chunks:
        # As "Saint Mary Hospital", "the city hospital", "General Juan Gil".
        short = 1 if chunk.phrase and chunk.phrase.determiner else 0
        named_so = chunk.low if body else tokens[chunk.first].low
        if not body and (chunk.phrase is None or chunk.phrase.noun_at != chunk.first):
            # But "Captain Musa's men" are not the captain.
            continue
        if chunk.phrase and named_so == low and chunk.last > chunk.first + short:
            yield seen.text[tokens[chunk.first].start : tokens[chunk.last].end]


def _phrases_at(seen: Passages, where: int, number: int) -> list[str]:
    for back in range(number - 1, max(-1, number - 200), -1):
        sentence = seen.sentences[back]
        if sentence.start <= where < sentence.end:
            passage = seen.passage(back)
            return [
                seen.text[passage.tokens[c.first].start : passage.tokens[c.last].end]
                for c in passage.chunks
                if c.phrase and passage.tokens[c.first].start <= where < passage.tokens[c.last].end
            ]
    return []


def _body_before(seen: Passages, passage: Passage, *, named: bool = False) -> str | None:
    """The last body or document that speaks before this sentence, or that one begins with.

    `named` takes one by a word before its name, too.
    """
    for back in range(passage.number - 1, max(-1, passage.number - 1 - _BACK), -1):
        earlier = seen.passage(back)
        for speech in reversed(earlier.speeches):
            if not speech.pronoun and (
                is_body(earlier.chunks, speech)
                or (named and _is_such_a_body(seen, earlier, speech))
            ):
                return _full(seen, earlier, speech)
        at = body_before(earlier.chunks)
        if at >= 0:
            first, last = earlier.chunks[at].first, earlier.chunks[at].last
            return seen.text[earlier.tokens[first].start : earlier.tokens[last].end]
    return None


def _is_such_a_body(seen: Passages, passage: Passage, speech: Speech) -> bool:
    """As "the press freedom group Word & Voice", by a word before its name; no "army chief"."""
    phrase = passage.chunks[speech.first].phrase
    words = words_of(seen.text, passage.tokens, passage.chunks, speech).casefold().split()
    nobody = phrase is not None and phrase.noun is None and speech.first == speech.last
    return nobody and words[:1] in (["the"], ["a"], ["an"]) and not BODIES.isdisjoint(words[1:-1])


def _like_body_before(seen: Passages, passage: Passage) -> str | None:
    """The body before that may be called "the group": no ministry, hospital or police."""
    named = _body_before(seen, passage)
    lows = named.casefold().replace(",", " ").split() if named else []
    return None if _GROUPS.isdisjoint(lows) else named


def _before(seen: Passages, passage: Passage, pronoun: str = "") -> str | None:
    """The last speaker with a name or a noun before this sentence, whom the pronoun fits."""
    last = None
    for back in range(passage.number - 1, max(-1, passage.number - 1 - _BACK), -1):
        earlier = seen.passage(back)
        for speech in reversed(earlier.speeches or disputing(earlier.chunks, earlier.words)):
            if speech.pronoun:
                # As "This is what she told us", before a quotation of hers.
                pronoun = pronoun or speech.pronoun
                continue
            last = last or (earlier, speech)
            if pronoun in ("he", "she") and _is_named_body(seen, earlier, speech):
                continue
            if may_mean(pronoun, earlier.chunks, speech):
                return _full(seen, earlier, speech)
        at = who_acts(earlier.chunks) if pronoun in ("he", "she") else -1
        if at >= 0:
            first, end = earlier.chunks[at].first, earlier.chunks[at].last
            return seen.text[earlier.tokens[first].start : earlier.tokens[end].end]
    return _full(seen, *last) if last else None


def _is_named_body(seen: Passages, passage: Passage, speech: Speech) -> bool:
    """As "the state news agency IRNA", which is not "he"."""
    *kinds, name = words_of(seen.text, passage.tokens, passage.chunks, speech).split()
    return name.isupper() and len(name) > 1 and any(kind in BODIES for kind in kinds)


def _nearby(seen: Passages, passage: Passage) -> str | None:
    """The speaker of a quotation that runs over several sentences: named after it, or before."""
    before = seen.passage(passage.number - 1) if passage.number else None
    if before is not None and before.speeches and _quotation_ends(seen, passage):
        # As "He was there," she said. "They killed 12.", where none goes on.
        same = before.sentence.paragraph == passage.sentence.paragraph
        who = before.speeches[-1]
        if same and who.closing:
            return _before(seen, passage, who.pronoun)
    last = min(len(seen.sentences), passage.number + 1 + _AHEAD)
    for ahead in range(passage.number + 1, last):
        if seen.sentences[ahead].paragraph != passage.sentence.paragraph:
            break
        later = seen.passage(ahead)
        for speech in later.speeches:
            if speech.closing:
                return (
                    _before(seen, later, speech.pronoun)
                    if speech.pronoun
                    else _full(seen, later, speech)
                )
    return _before(seen, passage)


def _quotation_ends(seen: Passages, passage: Passage) -> bool:
    """Whether a quotation closes with this sentence."""
    last = seen.text[passage.sentence.end - 1 : passage.sentence.end + 1]
    return any(mark in last for mark in (*_CLOSING, _STRAIGHT))


def _quoted(seen: Passages, passage: Passage, at: int) -> bool:
    """Whether chunk `at` stands in a quotation that opened in this paragraph."""
    if not seen.quotes:
        return False
    where = passage.tokens[passage.chunks[at].first].start
    paragraph = max(seen.text.rfind("\n\n", 0, where), where - _LONGEST, 0)
    straight = seen.text.find(_STRAIGHT, paragraph, where) >= 0
    opened_so = straight and len(_STRAIGHTS.findall(seen.text, paragraph, where)) % 2 == 1
    if opened_so and paragraph > where - _LONGEST:
        close = seen.text.find(_STRAIGHT, where, passage.sentence.end)
        # But not of "... were killed," a man in the crowd said, whom no rule tells.
        return close < 0 or not any(map(str.isalpha, seen.text[close : passage.sentence.end]))
    begin = max(0, where - 1500)
    opened = max(seen.text.rfind(mark, begin, where) for mark in _OPENING)
    closed = max(seen.text.rfind(mark, begin, where) for mark in _CLOSING)
    if opened <= closed:
        return False
    return "\n\n" not in seen.text[opened:where]
