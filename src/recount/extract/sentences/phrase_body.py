"""What may stand inside a noun phrase between its number and its last noun."""

from collections.abc import Sequence

from recount.extract.numbers.grammar import Number, number_at
from recount.extract.sentences import tags
from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.text import Token
from recount.extract.sentences.verbs import form_of
from recount.extract.words import word_set
from recount.extract.words.numerals import SPELLED

_MODIFYING = (tags.WORD, tags.MODIFIER, tags.VERB, tags.OUTCOME, tags.ADVERB)
_MODIFIERS, _DROPPED = 5, 2
_THEIRS = word_set("""
    wife husband son daughter child mother father parent brother sister relative widow family
    spouse cousin uncle aunt lawyer
""")
_ACTING = ("police", "military", "security_forces", "armed_group", "other_security")
_DOING = ([tags.OUTCOME], [tags.VERB])
_ACTIVE = ("suffered", "sustained", "received")
_ONE_PERSON = ("man", "woman", "boy", "girl", "teenager", "student", "driver")


def qualified(
    tokens: Sequence[Token], kinds: Sequence[str], first: int, *, one: bool = False
) -> bool:
    """As the "elderly residents" of "30 mostly elderly residents"; but not "12, mostly women"."""
    for i in range(first, min(first + _MODIFIERS, len(tokens))):
        if kinds[i] not in _MODIFYING:
            return False
        noun = noun_of(tokens[i].low) if kinds[i] == tags.WORD else None
        if noun is not None and noun.plural is not one:
            return i > first
    return False


def counts_anew(tokens: Sequence[Token], i: int, *, opened: bool) -> bool:
    """As "in all eight villagers", "2031 Five medics": the number begins a phrase of its own."""
    one = tokens[i].low == "one" and not tokens[i - 1].low.endswith("ed")
    return opened and not one and not (tokens[i].capital and tokens[i - 1].capital)


def unowned(
    tokens: Sequence[Token], first: int, head: int, participle: str | None, number: Number | None
) -> tuple[str | None, Number | None]:
    """The participle and the number that are of the head itself, and not of its owner.

    "The slain journalist's wife" is not slain, and "the two boys' mother" is one; but "two women's
    leaders" are two, since an owner in the plural may tell of what sort they are.
    """
    if participle is None and number is None:
        return participle, number
    for i in range(head - 1, first, -1):
        marked = tokens[i].low == "'s"
        # Of "boys' mother" the mark alone was left out with the quotation marks.
        dropped = tokens[i].low.endswith("s") and tokens[i + 1].start == tokens[i].end + _DROPPED
        if not marked and not (dropped and i == head - 1):
            continue
        owner, own = noun_of(tokens[i - 1 if marked else i].low), noun_of(tokens[head].low)
        if owner is None:
            return participle, number
        theirs = own is not None and (not own.plural or own.singular in _THEIRS)
        return None, None if owner.plural and theirs else number
    return participle, number


def begins_clause(
    tokens: Sequence[Token], kinds: Sequence[str], i: int, head: int, determiner: str
) -> bool:
    """As the "police" of "the men police arrested", the "rebels" of "two nurses rebels took".

    But "two boy soldiers", "riot police", "two women soldiers" are of one phrase.
    """
    acting, before = noun_of(tokens[i].low), noun_of(tokens[head].low)
    if acting is None or before is None or not acting.plural or head != i - 1:
        return False
    if acting.group not in _ACTING or kinds[i + 1 : i + 2] not in _DOING:
        return False
    if before.plural:
        return tokens[head].low not in ("women", "police")
    one_man = tokens[i].low == "police" and before.singular in _ONE_PERSON
    return determiner in ("a", "an") or one_man


def watched(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> bool:
    """As "a night watchman", "day labourers"."""
    return i < len(kinds) and kinds[i] == tags.WORD and noun_of(tokens[i].low) is not None


def many_people(token: Token) -> bool:
    """As in "took 12 women hostage"; but not "a woman prisoner"."""
    noun = noun_of(token.low)
    return noun is None or noun.plural


def goes_on(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> bool:
    """Whether a phrase goes on after "'s", with what is possessed and not counted."""
    return i < len(tokens) and kinds[i] in "WJVG" and number_at(tokens, i) is None


def compound(kinds: Sequence[str], i: int) -> bool:
    """As "National Liberation Front", "rescue workers": an act that only modifies."""
    return i + 1 < len(kinds) and kinds[i + 1] == tags.WORD


def attributive(
    tokens: Sequence[Token], kinds: Sequence[str], i: int, opened: bool, head: int | None
) -> bool:
    """As "three wounded soldiers", "one dead terrorist": a participle inside a noun phrase.

    But "the two killed three guards" did it, and "five suffered bullet wounds".
    """
    if not opened or head is not None or i + 1 >= len(tokens) or tokens[i].low in _ACTIVE:
        return False
    form = form_of(tokens[i].low)
    if kinds[i] == tags.OUTCOME and (form is None or form.shape != "ed" or not form.transitive):
        return False
    after = i + 1
    while after < len(tokens) - 1 and kinds[after] == tags.MODIFIER:
        after += 1
    if kinds[i] == tags.VERB and not tokens[i].low.endswith("ed"):
        return tokens[i].low not in ("including", "involving", "includes") and any(
            noun_of(token.low) for token in tokens[after : after + 2]
        )
    return kinds[after] == tags.WORD and tokens[after].low not in SPELLED
