"""The word class of each token in its sentence, where its neighbours change that of the word.

A word that may be a verb is a noun after a determiner ("the strike"), and so on; what a word is by
itself is `recount.extract.sentences.tags`.
"""

from collections.abc import Callable, Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.looks_verbal import (
    DOING,
    act,
    aged,
    is_noun,
    paper,
    people_doing,
    the_former,
)
from recount.extract.sentences.nouns import looks_plural, noun_of
from recount.extract.sentences.text import Token, capitals_tell
from recount.extract.sentences.verbs import form_of
from recount.extract.words import word_set
from recount.extract.words.grammar import VERBS
from recount.extract.words.numerals import SPELLED
from recount.extract.words.outcomes import ACTS

FATAL = word_set("deadly fatal lethal")
"""An attack that is so killed somebody."""
_NOMINAL = (tags.WORD, tags.MODIFIER)
_AFTER_NAME = (tags.VERB, tags.BE, tags.HAVE, tags.COMMA, tags.STOP, tags.OUTCOME, tags.MODAL)
_VERBAL = (tags.BE, tags.HAVE, tags.OUTCOME, tags.STATE)
_ORDINAL = ("st", "nd", "rd", "th")
_RESCUING = word_set("""
    worker workers team teams crew crews service services official officials operation operations
    effort efforts organisation organization group agency charity brigade body society
""")
_RELATING = ("that", "which", "who")
_LIVING = ("lives", "works", "cares", "teaches", "owns")
_IN_MAY = word_set("in since until till of by from during before after last next early late mid")
_COUNTING = (tags.NUMBER, tags.DETERMINER)
_ALSO_VERBS = ("martyr", "martyrs", "butcher")
_OF_OTHERS = {
    "rescue": _RESCUING,
    "kidnap": word_set("victim victims gang gangs suspect suspects plot ring rings kingpin"),
}
_EMERGENCY = ("1122",)
"""The number an emergency service is called by: "Rescue 1122 took 12 people to hospital"."""
_OUTLETS = word_set("""
    radio channel outlet agency newspaper paper observatory network group website portal station
    service monitor organisation organization centre center charity ngo committee office
""")
_TELLING_KINDS = word_set("media press police news intelligence field government army")
_LOCAL = word_set("local state independent private")
_REPORTING = ("report", "estimate", "count", "say", "show", "shows", "indicate")
_TOLD = word_set(
    "that at more about some nearly almost around over fewer no up dozens hundreds scores"
)
_MANY = ("police", "media", "data")
_RECORDS = word_set("data figures records statistics tally count database documents")
_SAYS_THAT = word_set("""
    estimates states points stresses comments answers concedes contends acknowledges emphasizes
    emphasises repeats reiterates complains laments regrets suggests concludes insists remarks
    observes relates establishes determines certifies assures
""")
_WHO_SAYS = (tags.WORD, tags.PRONOUN, tags.COMMA)
_ENDED: tuple[list[str], ...] = ([], [tags.STOP], [tags.COMMA], [tags.CONJUNCTION])
_BEING_SAID = ("saying", "reporting", "telling", "claiming")
_WHO_IS = (tags.PRONOUN, tags.RELATIVE)
_FINITE = (tags.BE, tags.HAVE, tags.OUTCOME)
_MEANT = word_set("way plan plans attempt attempts bid effort efforts order orders mission vow")
_SHORT = 3
_AGED = (*tags.AGED, "-year-olds")
_IN_NAMES = word_set("dawn dusk morning evening night")
Change = Callable[[Sequence[str], int], str]
Sense = Callable[[Sequence[Token], Sequence[str], int], str]


def senses(tokens: Sequence[Token]) -> list[str]:
    """The tag of each token."""
    kinds = [token.tag for token in tokens]
    before = ""
    for i, token in enumerate(tokens):
        kind, low = token.tag, token.low
        if kind in _BY_TAG:
            kinds[i] = _BY_TAG[kind](tokens, kinds, i)
        elif low in _CHANGING:
            kinds[i] = _of_word(tokens, kinds, i)
        elif kind == tags.WORD and i > 1 and before in _BEFORE_A_VERB:
            to = before == "to"
            kinds[i] = _infinitive(tokens, kinds, i) if to else _tracks(kinds, i, low)
        before = low
    return kinds


def _modifying(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> str:
    """The tag of what is a modifier by itself."""
    low = tokens[i].low
    if low.endswith(_AGED):
        return aged(tokens, kinds, i)
    if low == "other":
        return _other(kinds, i)
    if low == "former":
        return the_former(tokens, kinds, i)
    if low == "united" and i and kinds[i - 1] == tags.WORD:
        # As "the aid group Medics United".
        named = tokens[i].capital and tokens[i - 1].capital
        return tags.WORD if named and kinds[i + 1 : i + 2] != [tags.WORD] else tags.MODIFIER
    return tags.MODIFIER


def _contracted(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> str:
    """As "nobody's been killed", "the army says it's freed 12"; but "the mayor's guards"."""
    after = tokens[i + 1].low if i + 1 < len(tokens) else ""
    if after in ("been", "had", "got"):
        return tags.HAVE
    common = i > 0 and not tokens[i - 1].capital
    if common and kinds[i + 1 : i + 2] == [tags.STATE] and kinds[i + 2 : i + 3] in _ENDED:
        # As "the gunman's dead", but "the gunman's dead body".
        return tags.BE
    if _is_saying(tokens, kinds, i):
        return tags.BE
    if not i or (kinds[i - 1] not in _WHO_IS and tokens[i - 1].low != "there"):
        return kinds[i]
    if tokens[i - 1].low.endswith(("body", "one", "else")):
        # As "nobody's hurt", but "nobody's trade".
        verbal = i + 1 < len(kinds) and kinds[i + 1] in (*_VERBAL, tags.VERB, tags.PREPOSITION)
        return tags.BE if verbal else kinds[i]
    done = i + 2 < len(kinds) and kinds[i + 1] in (tags.OUTCOME, tags.VERB)
    done = done and not after.endswith("ing")
    taken = done and kinds[i + 2] in (tags.DETERMINER, tags.NUMBER, tags.WORD, tags.MODIFIER)
    return tags.HAVE if taken else tags.BE


def _is_saying(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> bool:
    """As "the ministry's now saying 31 killed"; but "the army's killing of 12"."""
    j = i + 1
    while j < len(kinds) and kinds[j] == tags.ADVERB:
        j += 1
    return j < len(kinds) and tokens[j].low in _BEING_SAID and kinds[j] == tags.VERB


def _would(tokens: Sequence[Token], i: int) -> str:
    """As "they'd kill 12", and not "they'd killed 12"."""
    j = i + 1
    while j < len(tokens) and tokens[j].tag == tags.ADVERB:
        j += 1
    after = tokens[j].low if j < len(tokens) else ""
    form = form_of(after)
    will = form is not None and form.shape == "base"
    return tags.MODAL if will or after in ("be", "have") else tags.HAVE


def _infinitive(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> str:
    """As "tried to stop the gunman": a verb; but "fled to market towns"."""
    opens = i + 1 < len(kinds) and kinds[i + 1] == tags.DETERMINER
    opens = opens and noun_of(tokens[i].low) is None
    named = tokens[i].capital and capitals_tell(tokens)
    # As "on their way to treat a soldier".
    way = kinds[i - 2] == tags.VERB or (tokens[i - 2].low in _MEANT and not named)
    return tags.VERB if opens and way else kinds[i]


def _of_word(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> str:
    """The tag of a word of `_CHANGING`."""
    low = tokens[i].low
    if low in _SAYS_THAT and i and kinds[i - 1] in _WHO_SAYS:
        after = [token.low for token in tokens[i + 1 : i + 3]]
        return tags.VERB if after[:1] == ["that"] or after == ["out", "that"] else kinds[i]
    if low == "counts" and i and kinds[i - 1] == tags.ADVERB:
        # As "the group also counts 80 wounded".
        return tags.VERB
    if low == "reports" and i and kinds[i - 1] == tags.WORD:
        return _one_reports(tokens, kinds, i)
    if low in _REPORTING and i and kinds[i - 1] == tags.WORD:
        return _reporting(tokens, kinds, i)
    if low == "free" and tokens[i].capital and _is_named(tokens, i):
        # As "the Union of Free Doctors".
        return tags.MODIFIER
    if low in DOING:
        return people_doing(tokens, kinds, i)
    if low in _ALSO_VERBS:
        counted = i and (kinds[i - 1] in _COUNTING or tokens[i - 1].low in SPELLED)
        square = all(token.capital for token in tokens[i : i + 2]) and capitals_tell(tokens)
        return tags.WORD if counted or square else kinds[i]
    if low in _IN_NAMES and tokens[i].capital and i and kinds[i - 1] == tags.PREPOSITION:
        return tags.WORD if capitals_tell(tokens) else kinds[i]
    if low == "back" and kinds[i + 1 : i + 2] == [tags.STATE]:
        # As "the number back behind bars".
        return tags.ADVERB
    if low == "rescue" and i + 1 < len(tokens) and tokens[i + 1].low in _EMERGENCY:
        return tags.WORD
    if low in _OF_OTHERS and i + 1 < len(tokens) and tokens[i + 1].low in _OF_OTHERS[low]:
        return tags.MODIFIER
    if kinds[i] == tags.WORD and i > 1 and tokens[i - 1].low in _RELATING:
        return _tracks(kinds, i, low)
    if low == "may" and i and tokens[i].capital and tokens[i - 1].low in _IN_MAY:
        return tags.TIME
    if low == "march" and i and kinds[i - 1] == tags.DETERMINER:
        return kinds[i] if tokens[i].capital else tags.WORD
    if low == "'d":
        return _would(tokens, i)
    if low == "that":
        # "Pointed out that six men" tells of no men there.
        return kinds[i] if i and tokens[i - 1].low == "out" else _that(kinds, i)
    if low in _BY_WORD and (low != "us" or tokens[i].capital):
        return _BY_WORD[low](kinds, i)
    return kinds[i]


def _tracks(kinds: Sequence[str], i: int, low: str) -> str:
    """As "a group that monitors the war": a verb, whatever else the word is."""
    told = low.endswith("s") and kinds[i - 2] in (tags.WORD, tags.COMMA)
    opens = i + 1 < len(kinds) and kinds[i + 1] == tags.DETERMINER
    # As "a farmer who lives there".
    opens = opens or low in _LIVING
    return tags.VERB if told and opens else kinds[i]


def _ordinal(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> str:
    """As "the 12th soldier", but "the 12th of May"."""
    after_the = tokens[i].low.endswith(_ORDINAL) and kinds[max(0, i - 1)] == tags.DETERMINER
    noun = after_the and i + 1 < len(kinds) and kinds[i + 1] == tags.WORD
    return tags.MODIFIER if noun else kinds[i]


def _reporting(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> str:
    """As "Aid groups in the area report that": several who speak, before any other verb."""
    after = tokens[i + 1].low if i + 1 < len(tokens) else ""
    if after in (".", "") and tokens[i - 1].low in _RECORDS:
        # As ", industry data show."
        return tags.VERB
    if after not in _TOLD and after not in SPELLED and not after[:1].isdigit():
        return kinds[i]
    begin = i
    while begin and kinds[begin - 1] not in (tags.COMMA, tags.STOP, tags.SUBORDINATOR):
        begin -= 1
        if kinds[begin] in _VERBAL or kinds[begin] in (tags.VERB, tags.RELATIVE):
            return kinds[i]
    end = next((k for k in range(begin, i) if kinds[k] == tags.PREPOSITION and k > begin), i)
    low = tokens[end - 1].low
    noun = noun_of(low)
    several = noun.plural if noun else looks_plural(low) or low in _MANY
    several = several or tokens[i].low == "shows"
    return tags.VERB if several and tokens[begin].low not in ("a", "an", "this") else kinds[i]


def _one_reports(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> str:
    """As "the Observatory reports that 12 died", but not "there are media reports that"."""
    after = tokens[i + 1].low if i + 1 < len(tokens) else ""
    if after != "that" and after not in SPELLED and not after[:1].isdigit():
        return kinds[i]
    if tokens[i - 1].low in _TELLING_KINDS or noun_of(tokens[i - 1].low):
        return kinds[i]
    begin = i
    while begin and kinds[begin - 1] not in (tags.COMMA, tags.STOP, tags.SUBORDINATOR):
        begin -= 1
        if kinds[begin] in _VERBAL or kinds[begin] in (tags.VERB, tags.RELATIVE, tags.PREPOSITION):
            return kinds[i]
    named = tokens[i - 1].capital and begin < i - 1
    told = named or tokens[i - 1].low in _OUTLETS
    opens = kinds[begin] == tags.DETERMINER or tokens[begin].capital or tokens[begin].low in _LOCAL
    return tags.VERB if told and opens else kinds[i]


def _verb(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> str:
    """As "the strike", "a deadly shooting", "council member Sayed Hamid"."""
    if not i:
        return tags.VERB
    if tokens[i].capital and (_is_named(tokens, i) or _is_last_name(tokens, kinds, i)):
        return tags.WORD
    if is_noun(tokens, kinds, i):
        return tags.WORD
    counted = kinds[i - 1] == tags.NUMBER or tokens[i - 1].low in SPELLED
    if counted and tokens[i].low.endswith("s") and tokens[i].low != "includes":
        # As "six lists", "three claims"; but "the toll of 27 includes".
        return tags.WORD
    if tokens[i].low.endswith("ing") and _modifies(kinds, i):
        return tags.MODIFIER
    if kinds[i - 1] in (tags.DETERMINER, tags.POSSESSIVE):
        if tokens[i].low == "firing":
            # As "hurt in the firing".
            return tags.WORD
        return tags.VERB if tokens[i].low.endswith(("ed", "ing")) else tags.WORD
    return tags.WORD if tokens[i - 1].low in FATAL else tags.VERB


def _modifies(kinds: Sequence[str], i: int) -> bool:
    """As "a local monitoring group"."""
    opened = kinds[i - 1] == tags.DETERMINER
    opened = opened or (i > 1 and kinds[i - 2 : i] == [tags.DETERMINER, tags.MODIFIER])
    return opened and i + 1 < len(kinds) and kinds[i + 1] == tags.WORD


def _is_named(tokens: Sequence[Token], i: int) -> bool:
    """Whether a capital in the midst of a sentence shows a name."""
    if tokens[i].low in VERBS or i + 1 == len(tokens) or not tokens[i + 1].capital:
        return False
    # As "the imam, Sayed Rahimi,"; but "Killed, Wounded Soldiers" in a headline.
    named = tokens[i - 1].low.isalpha() or (
        tokens[i - 1].low == "," and form_of(tokens[i].low) is None
    )
    return named and _is_mixed(tokens)


def _is_last_name(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> bool:
    """As "a spokesman, Abdi Guled, said", "Omar Saeed told": no verb has a capital there."""
    if tokens[i].low in VERBS or not tokens[i - 1].capital or kinds[i - 1] != tags.WORD:
        return False
    after = kinds[i + 1] if i + 1 < len(kinds) else tags.STOP
    if i == 1 and (after not in _FINITE or form_of(tokens[i].low)):
        # As in a headline, "Gunmen Attacked"; but "Captain Steed died".
        return False
    return after in _AFTER_NAME and _is_mixed(tokens)


def _is_mixed(tokens: Sequence[Token]) -> bool:
    """Whether there are small letters: a text in capitals shows nothing by them."""
    for token in tokens:
        if not token.capital and len(token.low) > _SHORT and token.low.isalpha():
            return True
    return False


def _there(kinds: Sequence[str], i: int) -> str:
    """As "all 12 aboard were killed", "have since been released"."""
    verbal = i + 1 < len(kinds) and kinds[i + 1] in (*_VERBAL, tags.MODAL)
    passed = kinds[i] == tags.PREPOSITION and verbal
    return tags.ADVERB if passed else kinds[i]


def _all(kinds: Sequence[str], i: int) -> str:
    """As "they were all killed"."""
    struck = i + 1 < len(kinds) and kinds[i + 1] in (tags.OUTCOME, tags.STATE)
    return tags.ADVERB if struck and i and kinds[i - 1] == tags.BE else kinds[i]


def _other(kinds: Sequence[str], i: int) -> str:
    """As "one was killed and the other wounded"; but "the other wounded men"."""
    after = kinds[i + 1] if i + 1 < len(kinds) else tags.STOP
    alone = after in (tags.BE, tags.HAVE)
    if after in (tags.OUTCOME, tags.STATE):
        alone = kinds[i + 2 : i + 3] in ([], [tags.STOP], [tags.COMMA], [tags.PREPOSITION])
    after_the = i > 0 and kinds[i - 1] == tags.DETERMINER
    of = i > 1 and kinds[i - 2] == tags.PREPOSITION
    return tags.WORD if alone and after_the and not of else kinds[i]


def _critical(kinds: Sequence[str], i: int) -> str:
    """As "two are critical", but "a critical injury", "was critical of the army"."""
    before = i - 1
    while before > 0 and kinds[before] == tags.ADVERB:
        before -= 1
    told = i > 0 and kinds[before] in (tags.BE, tags.VERB)
    ends = i + 1 == len(kinds) or kinds[i + 1] in (tags.STOP, tags.COMMA, tags.CONJUNCTION)
    return tags.STATE if told and ends else tags.MODIFIER


def _us(kinds: Sequence[str], i: int) -> str:
    """As "the US army"."""
    noun = i + 1 < len(kinds) and kinds[i + 1] in _NOMINAL
    return tags.MODIFIER if noun else kinds[i]


def _may(kinds: Sequence[str], i: int) -> str:
    """As in "26 May" and "May 26", "those arrested in May were freed"."""
    dated = i and (tags.NUMBER in kinds[i - 1 : i + 2] or kinds[i - 1] == tags.PREPOSITION)
    return tags.TIME if dated else kinds[i]


def _that(kinds: Sequence[str], i: int) -> str:
    """As "wounded in that strike"."""
    noun = i + 1 < len(kinds) and kinds[i + 1] in (*_NOMINAL, tags.ACT, tags.VERB)
    return tags.DETERMINER if noun and i and kinds[i - 1] == tags.PREPOSITION else kinds[i]


_BY_WORD: dict[str, Change] = {
    **{word: act for words in ACTS.values() for word in words.split()},
    **dict.fromkeys(word_set("since aboard inside outside alongside"), _there),
    "critical": _critical,
    **dict.fromkeys(("all", "both"), _all),
    **dict.fromkeys(("daily", "weekly", "monthly"), paper),
    "us": _us,
    "may": _may,
}
_CHANGING = {*_BY_WORD, *DOING, *_REPORTING, *_OF_OTHERS, *_IN_NAMES, *_SAYS_THAT} | word_set(
    "reports counts march free butcher martyr martyrs back that 'd"
)
"""Words of which the neighbours tell the class, whatever class they have by themselves."""
_BY_TAG: dict[str, Sense] = {
    tags.VERB: _verb, tags.POSSESSIVE: _contracted,
    tags.NUMBER: _ordinal, tags.MODIFIER: _modifying,
}  # fmt: skip
"""How words are read of which the neighbours may tell the class, by the class that they have."""
_BEFORE_A_VERB = {*_RELATING, "to"}
