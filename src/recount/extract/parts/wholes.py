"""Which of a sentence's finds are parts of another: by "of them", or because they add up to it."""

from collections.abc import Sequence
from dataclasses import replace

from recount.domain.counts import Count
from recount.domain.gazetteer import fold_any
from recount.extract.find import Find
from recount.extract.places.curated import curated
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.sentences.text import Token
from recount.extract.victims.of_whom import of_the_attackers
from recount.extract.victims.people import is_name
from recount.extract.victims.phrase import Victims
from recount.extract.victims.traits import may_be, nation_of

_THEIRS = ("passive", "happens", "state", "harm")
_FAR = 12
_THESE = ("these", "those", "them")
_OF_VERBS = ("happens", "passive", "reduced")
_OF_THE_MANY = ("of", "the many", ",")
_HELD = ("kidnapped", "captured", "missing")
_OF_PLACE = frozenset(("in", "at", "near", "around", "outside"))


def of_before(chunks: Sequence[Chunk], kept: Sequence[Find], find: Find) -> Find:
    """As "wounded 15, four of them critically": the four are of the fifteen."""
    for i, other in enumerate(kept):
        if find.victims.at in other.beside and find.trigger == other.trigger:
            # As the children of "12 women and children".
            return replace(find, whole=i)
    if find.rule == "some-of":
        return _of_those(kept, find)
    if find.rule == "handed" or chunks[find.trigger].low in ("in-custody", "in-prison"):
        return _still_held(kept, find)
    at = find.victims.at
    if at and chunks[at - 1].kind == tags.COMMA and _is_of_so_many(chunks, find):
        # As "Of the 214, 120 died in shelling": told of before.
        return replace(find, rule="some-of")
    if at and chunks[at - 1].low == "including" and find.rule in ("state", "reduced"):
        return _included(kept, find)
    host = _of_the_harmed(chunks, kept, find)
    if host is None:
        host = _of_whom(chunks, kept, find)
    if host is not None:
        return replace(find, whole=host)
    theirs = at + 2 < len(chunks) and chunks[at + 1].low == "of"
    if not theirs or chunks[at + 2].low not in ("them", "whom"):
        return _named_among(chunks, kept, find)
    if of_the_attackers(chunks, find):
        return find
    are, own = chunks[at + 3].phrase if at + 3 < len(chunks) else None, find.victims.phrase
    if are and are.noun and are.number is None and own and own.bare:
        # As "40 of them civilians".
        phrase = replace(are, number=own.number, plural=own.plural)
        find = replace(find, victims=Victims(at, at + 3, phrase))
    wholes = [
        i
        for i, other in enumerate(kept)
        if other.outcome == find.outcome and other.whole is None and other.victims.at < at
    ]
    if wholes and chunks[at + 2].low == "whom":
        # But "killed 12 and wounded 40, two of whom died" is of the wounded.
        nearest = max(other.victims.at for other in kept if other.victims.at < at)
        wholes = [i for i in wholes if kept[i].victims.at == nearest]
    return replace(find, whole=wholes[-1]) if wholes else find


def _of_the_harmed(chunks: Sequence[Chunk], kept: Sequence[Find], find: Find) -> int | None:
    """As "of the 48 killed, 20 were shot and nine were hacked to death": of the 48.

    Or "of the 14 wounded, three are critical".
    """
    first, at = find.victims.phrase, find.victims.at
    if first is None or not first.bare or first.number is None or find.rule not in _THEIRS:
        return None
    for i, other in enumerate(kept):
        of = other.victims.at - 1
        opens = of == 0 or (of > 0 and chunks[of - 1].kind in (tags.STOP, tags.COMMA))
        same = other.outcome == find.outcome and other.rule in ("reduced", "passive")
        if opens and same and chunks[of].low in ("of", "among") and other.trigger < at:
            counted = other.victims.phrase is not None and other.victims.phrase.number is not None
            return i if counted else None
    return None


def _of_whom(chunks: Sequence[Chunk], kept: Sequence[Find], find: Find) -> int | None:
    """As "killed 60, of whom 40 died at once", "killed 60; of these, 40 were shot": of the 60.

    But the five of "killed 12 and wounded 30, of whom five died" are of the 30.
    """
    at = find.victims.at
    if not kept or find.rule not in (*_THEIRS, "reduced") or not _is_bare(find):
        return None
    before = [chunk.low for chunk in chunks[max(0, at - _FAR) : at]]
    these = before[-1:] == [","] and before[-3:-2] == ["of"] and before[-2] in _THESE
    if not these:
        # As the second of "of whom 40 were shot and 20 were burned to death".
        behind = before[before.index("whom") :] if "whom" in before else []
        second = behind[-1:] == ["and"] and chunks[at - len(behind) + 1].phrase is not None
        second = second or (before[-1:] == ["and"] and _goes_on_with(chunks, kept, find))
        if before[-2:] != ["of", "whom"] and not second:
            return None
    last = kept[-1]
    host = last.whole if last.whole is not None else len(kept) - 1
    return host if kept[host].outcome == find.outcome == last.outcome else None


def _goes_on_with(chunks: Sequence[Chunk], kept: Sequence[Find], find: Find) -> bool:
    """As the 15 of "78 were killed, 37 of whom died in the raid and 15 in jail": of the 78 too."""
    at, last = find.victims.at, kept[-1]
    some = chunks[last.victims.last].low
    if last.whole is None or some not in ("whom", "them") or chunks[at - 2].kind == tags.COMMA:
        return False
    if some == "them" and at + 1 < len(chunks) and chunks[at + 1].kind in (tags.BE, tags.HAVE):
        # As "37 of them died in the raid and 15 were killed in Oro", who may be others.
        return False
    numbers = [one.victims.phrase and one.victims.phrase.number for one in (kept[last.whole], last)]
    own = find.victims.phrase and find.victims.phrase.number
    if not own or not all(numbers):
        return False
    whole, first = (number.bounds.best or 0 for number in numbers if number)
    return first + (own.bounds.best or whole) <= whole


def without_the_dead(kept: list[Find], counts: list[Count]) -> None:
    """As "The other one was a boy who was hit by a bullet", who is dead and not wounded.

    Or "a boy was hit by a stray bullet and died". Nor do "two more injured have died" and "the
    death of two injured" wound anybody more.
    """
    killed = [find for find in kept if find.outcome == "killed" and not find.flags]
    dead = {find.victims.at for find in killed}
    died = {find.victims.at for find in killed if find.rule in ("happens", "act-of")}
    gone = [
        i
        for i, find in enumerate(kept)
        if (find.rule == "harm" and find.victims.at in dead)
        or (_the_injured(find) and find.victims.at in died)
    ]
    for i in reversed(gone):
        del kept[i], counts[i]
        for j, find in enumerate(kept):
            if find.whole is not None and find.whole >= i:
                kept[j] = replace(find, whole=find.whole - 1 if find.whole > i else None)


def _the_injured(find: Find) -> bool:
    """As "two more injured": a participle right behind a bare number, or "two of the injured"."""
    if find.outcome != "wounded":
        return False
    behind = find.rule == "reduced" and find.trigger == find.victims.last + 1
    return find.rule == "some-of" or (behind and _is_bare(find))


def _included(kept: Sequence[Find], find: Find) -> Find:
    """As "12 were killed, including two found dead in a river": of the twelve."""
    for i, other in enumerate(kept):
        if other.outcome == find.outcome and other.victims.at < find.victims.at:
            return replace(find, whole=i)
    return find


def _is_of_so_many(chunks: Sequence[Chunk], find: Find) -> bool:
    return find.rule in _OF_VERBS and of_so_many(chunks, find.victims.at) > 0


def of_so_many(chunks: Sequence[Chunk], at: int) -> int:
    """The 214 of "Of the 214, 120 died", where the 120 are chunk `at`; 0 where none stands."""
    if at < len(_OF_THE_MANY) or at >= len(chunks) or chunks[at].phrase is None:
        return 0
    of, many, comma = chunks[at - 3], chunks[at - 2].phrase, chunks[at - 1]
    opens = of.low == "of" and comma.kind == tags.COMMA
    own = chunks[at].phrase
    if not opens or many is None or not many.bare or many.determiner != "the":
        return 0
    bare = own is not None and own.bare and own.number is not None
    return (many.number.bounds.best or 0) if bare and many.number else 0


def _still_held(kept: Sequence[Find], find: Find) -> Find:
    """As "kidnapped 15 passengers; seven have been freed, five are still held": of the 15.

    Or "Twelve were detained; four remain in custody".
    """
    phrase = find.victims.phrase
    if phrase is None or not phrase.bare or phrase.number is None or find.outcome not in _HELD:
        return find
    own = phrase.number.bounds.best or 0
    for i, other in enumerate(kept):
        number = other.victims.phrase.number if other.victims.phrase else None
        many = (number.bounds.best or number.bounds.low or 0) if number else 0
        if other.outcome == find.outcome and other.whole is None and many > own > 0:
            return replace(find, whole=i)
    # Of those told of in the sentence before, if there are such.
    return replace(find, rule="some-of")


def _of_those(kept: Sequence[Find], find: Find) -> Find:
    """As "of the 12 killed, seven were children", "seven of the 12 killed": of the twelve."""
    for i, other in enumerate(kept):
        counted = other.victims.phrase is not None and other.victims.phrase.number is not None
        same = other.outcome == find.outcome and other.trigger == find.trigger
        if same and counted and other.rule != "some-of" and other.victims.at != find.victims.at:
            return replace(find, whole=i)
    return find


def _named_among(chunks: Sequence[Chunk], kept: Sequence[Find], find: Find) -> Find:
    """As "among the 12 killed were seven children", "she was among 12 killed": of the twelve."""
    at = find.victims.at
    if find.rule not in ("reduced", "passive", "state", "listed"):
        return find
    if at < find.trigger and find.rule != "listed":
        return find
    for i, other in enumerate(kept):
        first = other.victims.at
        same = other.outcome == find.outcome and other.trigger == find.trigger
        counted = other.victims.phrase is not None and other.victims.phrase.number is not None
        if same and counted and 0 < first < find.trigger and chunks[first - 1].low == "among":
            return replace(find, whole=i)
    if at < find.trigger:
        return find
    those = [chunk.low for chunk in chunks[max(0, find.trigger - 2) : find.trigger]]
    if find.rule == "reduced" and those in (["among", "the"], ["among", "those"]):
        # As "among the injured were five children": of those told of before.
        return replace(find, rule="listed")
    return find


def add_up(
    tokens: Sequence[Token], chunks: Sequence[Chunk], kept: list[Find], counts: Sequence[Count]
) -> None:
    """As "ten people, six men and four women": what follows and adds up is of the first."""
    for first, whole in enumerate(kept):
        total, last = 0, first
        wanted = counts[first].best
        while wanted and total < wanted and last + 1 < len(kept):
            find, best = kept[last + 1], counts[last + 1].best
            if not (_anybody(whole) or _is_bare(find) or _is_titled(find)):
                break
            if find.trigger != whole.trigger or find.outcome != whole.outcome or not best:
                break
            if counts[last + 1].qualifier != "exact" or find.whole is not None:
                break
            total, last = total + best, last + 1
        parts = kept[first + 1 : last + 1]
        told = wanted and total == wanted and len(parts) > 1
        told = told and _divides(tokens, chunks, whole, parts)
        if told or (wanted and total <= wanted and _itemised(chunks, whole, parts)):
            for i, part in enumerate(parts, start=first + 1):
                kept[i] = replace(part, whole=first)


def _itemised(chunks: Sequence[Chunk], whole: Find, parts: Sequence[Find]) -> bool:
    """As "killed nine people, three in an ambush": bare numbers right behind a toll of no place."""
    behind = parts and parts[0].victims.at == whole.victims.last + 2
    if not behind or chunks[whole.victims.last + 1].kind != tags.COMMA:
        return False
    return all(
        _is_bare(part) and chunks[part.victims.at + 1].kind == tags.PREPOSITION
        for part in parts
        if part.victims.at + 1 < len(chunks)
    )


def _is_bare(find: Find) -> bool:
    phrase = find.victims.phrase
    return phrase is not None and phrase.bare and phrase.number is not None


def _is_titled(find: Find) -> bool:
    """As the captain of "two officers, Captain Omar Dia and Lieutenant Ali Noor"."""
    phrase = find.victims.phrase
    return phrase is not None and is_name(phrase) and phrase.noun is not None


def _divides(
    tokens: Sequence[Token], chunks: Sequence[Chunk], whole: Find, parts: Sequence[Find]
) -> bool:
    """Not where nobody can be of both, nor for the toll of another place each.

    As "three men, two women and a child", "two men, a clerk and a nurse", or as "12 in Mali,
    seven in Niger and five in Chad".
    """
    own = whole.victims.phrase.noun if whole.victims.phrase else None
    nation = _nation(tokens, whole)
    if nation and any(_nation(tokens, part) not in ("", nation) for part in parts):
        # As "two Kenyans, a Briton and a Somali".
        return False
    for part in parts:
        phrase = part.victims.phrase
        other = phrase.noun if phrase and not _is_titled(part) else None
        if own and other and not may_be(own, other):
            return False
    outer = _place(tokens, chunks, whole)
    inner = [_place(tokens, chunks, part) for part in parts]
    return not outer or not all(inner) or all(lies_in(place, outer) for place in inner)


def _nation(tokens: Sequence[Token], find: Find) -> str:
    """The country whose people the victims are, "" where their words tell none."""
    phrase = find.victims.phrase
    lows = [token.low for token in tokens[phrase.first : phrase.last + 1]] if phrase else []
    return next((country for low in lows if (country := nation_of(low))), "")


def _place(tokens: Sequence[Token], chunks: Sequence[Chunk], find: Find) -> str:
    """The name of a place right after the victims, "" where there is none."""
    at = find.victims.last + 1
    if at < len(chunks) and chunks[at].kind in (tags.BE, tags.HAVE, tags.OUTCOME):
        # As "twelve were killed in Asker".
        at = find.trigger + 1
    phrase = chunks[at + 1].phrase if at + 1 < len(chunks) else None
    if phrase is None or chunks[at].kind != tags.PREPOSITION or chunks[at].low not in _OF_PLACE:
        return ""
    named = not phrase.determiner and phrase.number is None and phrase.noun is None
    words = [token.low for token in tokens[phrase.first : phrase.last + 1]]
    return " ".join(words) if named else ""


def lies_in(place: str, outer: str) -> bool:
    """Whether a place that the gazetteer has under the one name is in one under the other."""
    known = curated()
    keys = {whole.key for whole in known.named(fold_any(outer))}
    return any(not keys.isdisjoint(part.parents) for part in known.named(fold_any(place)))


def _anybody(find: Find) -> bool:
    """Whether the victims are counted people of no group, who may be broken down into groups.

    But "a couple, their daughter and a baby" are four.
    """
    phrase = find.victims.phrase
    if phrase is None or phrase.number is None:
        return False
    return phrase.noun is None or phrase.noun.group == "persons"
