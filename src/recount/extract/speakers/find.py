"""Who said it: the speaker of a figure, and how surely the speaker says it.

A speech is a verb of saying with its subject ("X said", "said X"), or "according to X". Within a
sentence a figure belongs to the nearest speech before it, else to one that closes the sentence.
"""

from collections.abc import Sequence
from functools import lru_cache

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.speakers.body_names import named_at
from recount.extract.speakers.by_count import by_account, looks_owned
from recount.extract.speakers.framed import past_adverbs
from recount.extract.speakers.offices import with_name, with_office
from recount.extract.speakers.one_of_them import one_behind
from recount.extract.speakers.passed_on import CLAIMS_BY, PUTTING_AT, QUOTING, cited, passed_on
from recount.extract.speakers.saying import (
    BODIES,
    DENYING,
    OFFICIAL,
    TELLING,
    denies_any,
    fits,
    gives_a_number,
    goes_on,
    is_denied,
    is_some_of,
    participle,
    says_now,
    says_that,
    shows,
    told_them,
)
from recount.extract.speakers.speech import COUNTS, Speech
from recount.extract.speakers.speech_ends import until_main_verb, until_of
from recount.extract.speakers.who_speaks import (
    opens_with_name,
    span_of,
    speaks,
    subject_of,
    tail,
    who_goes_on,
    with_others,
)
from recount.extract.victims.people import is_name
from recount.extract.words import word_set
from recount.extract.words.speech import DOCUMENTS, SAYING, SAYING_THAT

_SAYING = {word: certainty for certainty, words in SAYING.items() for word in words.split()}
_SAYING_THAT = {
    word: certainty for certainty, words in SAYING_THAT.items() for word in words.split()
}
_CERTAINTY = _SAYING_THAT | _SAYING
SPEAKING = (
    frozenset(_CERTAINTY)
    | COUNTS
    | DENYING
    | frozenset(CLAIMS_BY)
    | PUTTING_AT
    | word_set("according per cites cited citing quoting went expressed saying adding claiming")
)
"""A sentence without any of these words tells no speaker."""
_KINDS = {
    "witness": word_set("witness witnesses eyewitness eyewitnesses survivor survivors"),
    "resident": word_set("resident residents villager villagers neighbors neighbours"),
    "expert": word_set("expert experts analyst analysts researcher professor specialist"),
    "intelligence": word_set("intelligence"),
    "document": word_set("report reports statement communique document documents"),
}


_DISPUTING = word_set("""
    denied denies rejected rejects dismissed dismisses disputed condemned asked accused refused
    declined
""")
_PLACED = word_set("number numbers toll death-toll figure count total tally dead casualties")
_PUTTING = ("put", "puts", "placed", "places")
_STATES_DECLARED = word_set("""
    strike strikes war emergency curfew ceasefire truce mourning independence state holiday amnesty
""")
_SHOWING = ("show", "shows", "showed", "indicate", "indicates", "indicated")
_SPEAKING = ("speak", "speaks", "spoke")
_CITING = ("cites", "cited", "citing", "quoting")
_ADDING = ("saying", "adding")
_LEARNING = ("learned", "learnt")
_SAYING_NOW = ("saying", "reporting", "claiming")
_GOING_ON = ("went", "expressed")
# "Put the toll at 35" has no speaker after it.
_NEVER_FIRST = word_set("""
    placed places
    logged show shows showed told tells tell put puts gave gives given found lists documents
    documented records recorded registered tallied verified counted counts blamed accused accuses
    accuse charged charges denounced denounces fear fears feared suspected suspects monitored heard
    learned revealed reveals
""")
_GIVEN_BY = word_set("""
    confirmed reported announced verified documented recorded registered tallied counted logged
    cited quoted
""")
_BY_MEANS = word_set("phone telephone email radio text message mail video")
_LATE = ("late", "early")
_HAPPENED = word_set("""
    attack attacks raid raids incident incidents bombing bombings strike strikes clash clashes
""")
_ASIDE = [tags.COMMA, tags.ADVERB, tags.COMMA]
_VERBS = (tags.BE, tags.HAVE, tags.MODAL, tags.DO, tags.VERB, tags.OUTCOME)


def speeches(chunks: Sequence[Chunk]) -> list[Speech]:
    """The speeches of a sentence, in order."""
    found: list[Speech] = []
    for at, chunk in enumerate(chunks):
        if chunk.low not in SPEAKING:
            continue
        if other := passed_on(chunks, at):
            quoting = chunk.low == "saying" and found and chunks[found[-1].verb].low in QUOTING
            found[-bool(quoting) or len(found) :] = [other]
        elif chunk.low == "according" and at + 2 < len(chunks) and chunks[at + 1].low == "to":
            if chunks[at + 2].kind == NOUN_PHRASE:
                last = with_others(chunks, tail(chunks, at + 2))
                last = with_office(chunks, with_name(chunks, at + 2, last))
                closing = at > 0
                found.append(Speech(at, at + 2, last, "stated", "", closing))
        elif chunk.low in COUNTS and (chunk.phrase or looks_owned(chunks, at)):
            found.extend(by_account(chunks, at))
        elif chunk.low == "per" and at and _passed_on(chunks, at):
            found.append(Speech(at, at + 1, tail(chunks, at + 1), "stated", "", closing=True))
        elif chunk.low in _CERTAINTY and (chunk.kind == tags.VERB or _alleges(chunks, at)):
            speech = _by(chunks, at) if _is_given_by(chunks, at) else _speech(chunks, at)
            denied = found[-1] if found and is_denied(chunks, found[-1].verb) else None
            if speech and denied and speech.first == denied.first:
                found.extend(_goes_on(chunks, at, denied.first))
            elif speech and not _of_its_own(chunks, speech, found):
                until = until_of(chunks, speech)
                if until < 0 and found and speech.verb < found[-1].until:
                    until = found[-1].until
                found.append(speech._replace(until=until))
        elif (chunk.low in _SAYING_NOW and says_now(chunks, at)) or denies_any(chunks, at):
            now = _speech(chunks, at)
            found.extend([now] if now else [])
        elif chunk.low in _ADDING and chunk.kind == tags.VERB:
            denied = found[-1] if found and is_denied(chunks, found[-1].verb) else None
            if at > 1 and (not found or denied) and chunks[at - 1].kind == tags.COMMA:
                found.extend(_goes_on(chunks, at, denied.first if denied else at - 1))
        elif chunk.kind == tags.VERB and chunk.low in _CITING:
            whom = cited(chunks, at)
            found.extend([whom] if whom else [])
        elif chunk.low in _GOING_ON and goes_on(chunks, at):
            went = _speech(chunks, at)
            found.extend([went] if went else [])
        elif _reports(chunks, at):
            found.append(Speech(at, at, at, "reported", "", closing=True, cut=1))
    return until_main_verb(chunks, found)


def _alleges(chunks: Sequence[Chunk], at: int) -> bool:
    """As "the mayor alleged that", where the word looks like that of "the alleged attackers".

    Or as "prosecutors alleged he had killed six", "alleged the men had".
    """
    after = chunks[at + 1] if at + 1 < len(chunks) else None
    if after is None or chunks[at].low != "alleged" or chunks[at].phrase is not None:
        return False
    if after.low == "that":
        return True
    who = after.phrase is not None and after.phrase.determiner != ""
    return at > 0 and chunks[at - 1].phrase is not None and (who or after.kind == tags.PRONOUN)


def _of_its_own(chunks: Sequence[Chunk], speech: Speech, told: Sequence[Speech]) -> bool:
    """As "the office said its staff had counted 22": what the office says."""
    who = chunks[speech.first].phrase
    own = who is not None and who.determiner in ("its", "his", "her", "their")
    return own and any(speech.first - 2 <= other.verb < speech.first for other in told)


def _goes_on(chunks: Sequence[Chunk], at: int, end: int) -> list[Speech]:
    """As "the mayor condemned the attack, saying 12 had died": who did what is told up to `end`."""
    who = who_goes_on(chunks, end)
    return [Speech(at, who[0].at, who[0].last, "stated", "", closing=False)] if who else []


def _passed_on(chunks: Sequence[Chunk], at: int) -> bool:
    """As ", per local media", and not "12 dead, per day"."""
    after = chunks[at + 1] if at + 1 < len(chunks) else None
    if after is None or after.phrase is None or chunks[at - 1].kind != tags.COMMA:
        return False
    phrase = after.phrase
    known = phrase.noun is not None or is_name(phrase) or after.low in BODIES
    return known and speaks(phrase, after.low)


def _is_given_by(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "by" and somebody follow: not "confirmed by telephone that"."""
    if chunks[at].low not in _GIVEN_BY or at + 2 >= len(chunks) or chunks[at + 1].low != "by":
        return False
    return chunks[at + 2].low not in _BY_MEANS


def _by(chunks: Sequence[Chunk], at: int) -> Speech | None:
    """As "a toll confirmed by the Red Cross", but not "the third raid reported by the police"."""
    if not speaks(chunks[at + 2].phrase, chunks[at + 2].low):
        return None
    if at and chunks[at - 1].low in _HAPPENED:
        return None
    certainty = _CERTAINTY[chunks[at].low]
    return Speech(at, at + 2, tail(chunks, at + 2), certainty, "", closing=True)


def _reports(chunks: Sequence[Chunk], at: int) -> bool:
    """As ", local authorities report." at a sentence's end, of which "report" looks like a noun."""
    phrase, size = chunks[at].phrase, chunks[at].last - chunks[at].first
    if phrase is None or chunks[at].low not in ("report", "reports") or phrase.number:
        return False
    ends = at + 1 == len(chunks) or chunks[at + 1].kind in (tags.STOP, tags.TIME)
    begins = at > 0 and chunks[at - 1].kind == tags.COMMA
    # But ", a UN report."
    return begins and ends and size > 0 and phrase.determiner not in ("a", "an")


def _speech(chunks: Sequence[Chunk], at: int) -> Speech | None:
    certainty = _CERTAINTY.get(chunks[at].low, "stated")
    if chunks[at].low in _SAYING_THAT and not says_that(chunks, at):
        return None
    if chunks[at].low == "found" and (at + 1 == len(chunks) or chunks[at + 1].low != "that"):
        return None
    if not fits(chunks, at):
        return None
    if chunks[at].low in _LEARNING and (source := _learned_from(chunks, at)):
        return source
    near = [chunk.low for chunk in chunks[at : at + 2]]
    if near[0] in _PUTTING and near[1:] and near[1] in ("down", "up", "out", "on", "in", "under"):
        return None
    if near[0] in ("placed", "places") and (near[1:] == [] or near[1] not in _PLACED):
        return None
    if near[0] in ("declared", "declares") and _declares_what(chunks, at):
        return None
    if near[0] in ("gave", "given", "gives") and not gives_a_number(chunks, at):
        return None
    if at + 1 < len(chunks):
        then = chunks[at + 1]
        # But "the army admitted killing two".
        doing = then.kind == tags.OUTCOME and then.low.endswith("ing")
        told = then.kind in (tags.OUTCOME, tags.STATE) and not doing
        if (told and near[0] not in _PUTTING) or participle(chunks, at):
            return None
    k = at - 1
    while k >= 0 and (
        chunks[k].kind in (tags.ADVERB, tags.TIME, tags.HAVE, tags.NUMBER)
        or chunks[k].low == "both"
        # But "a teacher who was there said".
        or (chunks[k].low in ("there", "here") and chunks[k - 1].kind != tags.BE)
        or (chunks[k].low == "first" and (chunks[k - 1].kind == tags.HAVE or chunks[k - 1].phrase))
    ):
        k -= 1
    if chunks[at].low in _SAYING_NOW and k > 0 and chunks[k].kind == tags.BE:
        k -= 1
    if k > 1 and [chunk.low for chunk in chunks[k - 1 : k + 2]] == ["of", "the", "day"]:
        # As "the government of the day said".
        k -= 2
    if k >= 0 and (chunks[k].kind == tags.BE or told_them(chunks, k, at)):
        return None
    if k >= 0 and chunks[k].kind == tags.PRONOUN and chunks[k].low in ("he", "she", "they", "it"):
        return Speech(at, k, k, certainty, chunks[k].low, _closes(chunks, k, at))
    opens = k < 0 or chunks[k].kind in (tags.COMMA, tags.STOP)
    ends = opens_with_name(chunks, k) if opens and k > 0 else -1
    if ends >= 0:
        return Speech(at, 0, ends, certainty, "", closing=False)
    if k > 0 and is_some_of(chunks, k, at):
        return None
    inverted = opens and chunks[at].low not in _NEVER_FIRST
    after = at + 1
    if inverted and after < len(chunks) and _may_speak(chunks, after):
        last = with_name(chunks, after, with_others(chunks, tail(chunks, after)))
        last = with_office(chunks, last)
        return Speech(at, after, last, certainty, "", k >= 0, _about(chunks, last))
    if inverted and (one := one_behind(chunks, at)) >= 0:
        return Speech(at, after, one, certainty, "", k >= 0, _about(chunks, one))
    if k < 0:
        return None
    if near[0] in _SHOWING and not shows(chunks, k):
        return None
    found = named_at(chunks, k) or subject_of(chunks, k)
    if not found and k > 2 and [c.kind for c in chunks[k - 2 : k + 1]] == _ASIDE:
        # As "the committee formed over the raid, however, claimed that".
        k -= 3
        found = subject_of(chunks, k)
    if not found:
        return None
    if near[0] in ("read", "reads") and chunks[found[-1].at].low not in DOCUMENTS:
        return None
    if any(chunk.low == "version" for chunk in chunks[found[-1].at : at]):
        # An earlier version of the article itself.
        return None
    first, last = span_of(chunks, found, k)
    return Speech(at, first, last, certainty, "", _closes(chunks, first, at))


def _learned_from(chunks: Sequence[Chunk], at: int) -> Speech | None:
    """As ", the agency has learned from hospital sources": these speak."""
    if at + 2 >= len(chunks) or chunks[at + 1].low != "from" or not at:
        return None
    if not speaks(chunks[at + 2].phrase, chunks[at + 2].low):
        return None
    last = tail(chunks, at + 2)
    ends = last + 1 >= len(chunks) or chunks[last + 1].kind == tags.STOP
    return Speech(at, at + 2, last, "stated", "", closing=ends)


def _declares_what(chunks: Sequence[Chunk], at: int) -> bool:
    """As "declared a 72-hour strike", "declared three days of mourning": who says nothing else."""
    what = next((chunk for chunk in chunks[at + 1 : at + 4] if chunk.phrase or chunk.low == "that"),
                None)  # fmt: skip
    days = what is not None and what.low in ("days", "day", "weeks")
    after = [chunk.low for chunk in chunks[at + 1 : at + 5]]
    return (what is not None and what.low in _STATES_DECLARED) or (days and "mourning" in after)


def disputing(chunks: Sequence[Chunk], words: frozenset[str]) -> list[Speech]:
    """Who denies, rejects or asks for something: nobody's figures, but whom "he said" may mean."""
    if words.isdisjoint(_DISPUTING):
        return []
    told = (i for i, chunk in enumerate(chunks) if chunk.low in _DISPUTING and not chunk.phrase)
    found = (_speech(chunks, at) for at in told)
    return [speech for speech in found if speech is not None]


def _about(chunks: Sequence[Chunk], last: int) -> int:
    """Where the clause about a speaker ends, who stands before it, -1 where there is none."""
    j = last + 1
    while j + 2 < len(chunks) and chunks[j].kind == tags.COMMA:
        if chunks[j + 1].kind not in (tags.NUMBER, NOUN_PHRASE):
            break
        # As "said Ana Diaz, 43, who", "said Ana Diaz, a nurse, who".
        j += 2
    j += j < len(chunks) and chunks[j].kind == tags.COMMA
    if j >= len(chunks) or chunks[j].low not in ("who", "whose"):
        return -1
    ends = (i for i in range(j, len(chunks)) if chunks[i].kind in (tags.COMMA, tags.STOP))
    return next(ends, len(chunks))


def _may_speak(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the phrase after "said" is the speaker, and no subject of what was said."""
    phrase = chunks[at].phrase
    after = past_adverbs(chunks, tail(chunks, at) + 1)
    if phrase is None or phrase.number or not speaks(phrase, chunks[at].low):
        return False
    verb = after < len(chunks) and chunks[after].kind in _VERBS
    return not verb or chunks[after].low in _CITING


def _closes(chunks: Sequence[Chunk], first: int, verb: int) -> bool:
    """As ", he said.": a comma before, and nothing that is said after."""
    if not first or chunks[first - 1].kind not in (tags.COMMA, tags.STOP):
        return False
    after = verb + 1
    if chunks[verb].low in _SPEAKING and after < len(chunks) and chunks[after].low == "of":
        # As "; hospitals speak of 100".
        return False
    told = chunks[verb].low in TELLING and after < len(chunks)
    if told and (chunks[after].phrase or chunks[after].kind == tags.PRONOUN):
        # As ", the mayor told reporters.", "told us", "told the paper's correspondent".
        after += 1
        while after + 1 < len(chunks) and chunks[after].kind == tags.POSSESSIVE:
            after += 2
    while after < len(chunks) and _tells_when(chunks, after):
        after += 1
    return after >= len(chunks) or chunks[after].kind in (
        tags.STOP,
        tags.COMMA,
        tags.PREPOSITION,
    )


def _tells_when(chunks: Sequence[Chunk], at: int) -> bool:
    """As "late", "on Monday", or the "this" of "the ministry reported this evening"."""
    this = chunks[at].low == "this" and at + 1 < len(chunks) and chunks[at + 1].kind == tags.TIME
    return this or chunks[at].kind in (tags.TIME, tags.ADVERB) or chunks[at].low in _LATE


@lru_cache(maxsize=1024)
def kind_of(speaker: str | None) -> str:
    """The key of the closed list of speaker kinds for a speaker as worded."""
    if not speaker:
        return "none"
    words = speaker.lower().replace(",", " ").split()
    for kind, nouns in _KINDS.items():
        if not nouns.isdisjoint(words):
            return kind
    if not OFFICIAL.isdisjoint(words) and not any(
        word[:1].isupper() for word in speaker.split()[1:]
    ):
        return "unnamed_official"
    return "named"
