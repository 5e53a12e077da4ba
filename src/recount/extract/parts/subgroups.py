"""Sub-groups: "including three children", "of whom two were guards"; part of a figure before."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.extract.find import Find
from recount.extract.parts import of_them_too
from recount.extract.parts.behind_colon import goes_on, who_tells_it
from recount.extract.parts.broken_down import items_of
from recount.extract.parts.included import among_so_many, are_among, others_stand_before, past_those
from recount.extract.parts.nearest import nearest_people, nearest_whole, part_of
from recount.extract.parts.wholes import of_so_many
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.victims.conjuncts import coordinated_left
from recount.extract.victims.objects import objects, past_prepositions
from recount.extract.victims.people import is_name, people_in
from recount.extract.victims.phrase import DASHES, GRAVELY, Victims, with_tail

_REACH, _FAR = 8, 16
_MARKS = frozenset(("including", ":"))
_NAMING = frozenset((",", "--", "—", "–", "-", ":"))
_MOST_NAMES = 8
_FEWEST = 2
_OF_WHAT_AGE = frozenset(("elderly", "young", "pregnant", "unarmed", "disabled", "female", "male"))
_WOUNDS = frozenset(("injury", "injuries", "wounds", "burns", "bruises", "fractures"))
_TOLD_OF = (tags.ADVERB, tags.STOP, tags.COMMA, tags.PREPOSITION, tags.TIME, tags.STATE)
_ENDS = (tags.STOP, tags.COMMA, tags.CONJUNCTION)
_OF_THEM = (["of", "them"], ["of", "whom"])
_TELLING = _MARKS | {"them", "whom", "latter"}


def parts_of(
    chunks: Sequence[Chunk], finds: Sequence[Find], words: frozenset[str]
) -> Iterator[Find]:
    """A find for each victim phrase after "including", part of the nearest find before it.

    Args:
        chunks: the sentence.
        finds: what the rules found in it.
        words: the words of the sentence without their order.
    """
    taken = {find.victims.at for find in finds}
    yield from _broken_down(chunks, finds)
    if not words.isdisjoint(_NAMING):
        yield from _itemised(chunks, finds, taken)
        named = list(_named(chunks, finds, taken))
        taken |= {find.victims.at for find in named}
        yield from named
        for i, find in enumerate(finds):
            # As "of the eight, four were soldiers, two policemen": of the eight too.
            above = find.whole if find.rule == "some-of" and find.whole is not None else i
            # As "Of the 214, 120 died in shelling, 60 by gunfire": beside the 120.
            for item in items_of(chunks, find, taken):
                taken.add(item.at)
                part = part_of(find, item, item.at, above)
                beside = of_so_many(chunks, find.victims.at)
                yield replace(part, rule="some-of", whole=None) if beside else part
    if "among" in words:
        yield from among_so_many(chunks, finds, taken)
    if not words.isdisjoint(GRAVELY):
        yield from _badly(chunks, finds, taken)
    if "of" in words:
        yield from _of_the_number(chunks, finds, taken)
    if words.isdisjoint(_TELLING):
        return
    if "latter" in words:
        yield from _among_the_latter(chunks, finds, taken)
    labels = {find.trigger for find in finds if find.rule == "labelled"}
    # As the mark of "of these, civilians: 58", where the 58 are the civilians.
    inside = {find.victims.last - 1 for find in finds if find.victims.last == find.victims.at + 2}
    yield from _of_them(chunks, finds, taken)
    yield from _of_whom(chunks, finds, taken)
    for at, chunk in enumerate(chunks):
        if chunk.low not in _MARKS or at - 1 in labels or at in inside:
            continue
        if at and chunks[at - 1].kind == tags.NOT:
            yield from _left_out(chunks, finds, taken, at)
            continue
        if _ends_with(chunks, at):
            yield from _among_them(chunks, finds, taken, at)
            continue
        whole = nearest_people(finds, at, _FAR if _counts_people(chunks, at + 1) else _REACH)
        if whole is None:
            continue
        find = finds[whole]
        if are_among(chunks, at) and others_stand_before(chunks, find, at):
            continue
        closed = _closed(chunks, at)
        if chunk.low == ":" and (who_tells_it(chunks, at, find) or goes_on(chunks, at)):
            continue
        until = find.first if find.first > at else -1
        for victims in objects(chunks, past_those(chunks, at, find), until=until):
            again = victims.at in taken and not _related(chunks, finds, find, victims)
            if not again and victims.at < closed:
                yield part_of(find, victims, at, whole)


def _ends_with(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether nobody is told after "among them" at `at`: "12 people, two children among them"."""
    ends = at + 1 == len(chunks) or chunks[at + 1].kind in _ENDS
    # But "12 people, including, the mayor said, two children".
    return at > 0 and ends and chunks[at - 1].kind != tags.COMMA


def _among_the_latter(
    chunks: Sequence[Chunk], finds: Sequence[Find], taken: set[int]
) -> Iterator[Find]:
    """As "five dead and 19 wounded, a colonel among the latter"."""
    for at in range(1, len(chunks) - 1):
        if chunks[at].low == "among" and chunks[at + 1].low == "latter":
            yield from _among_them(chunks, finds, taken, at)


def _among_them(
    chunks: Sequence[Chunk], finds: Sequence[Find], taken: set[int], at: int
) -> Iterator[Find]:
    """As "100 people had been killed, two nurses and ten children among them"."""
    items = coordinated_left(chunks, at - 1, None) if chunks[at - 1].phrase else []
    while items and not _may_be_among(items[0].phrase):
        items = items[1:]
    opens = items and items[0].at > 1 and chunks[items[0].at - 1].kind == tags.COMMA
    whole = nearest_whole(finds, items[0].at - 1) if opens else None
    if whole is not None and finds[whole].victims.at not in [item.at for item in items]:
        for item in items:
            if item.at not in taken:
                yield part_of(finds[whole], replace(item, last=min(item.last, at - 1)), at, whole)


def _may_be_among(phrase: Phrase | None) -> bool:
    if phrase is None or phrase.noun is None:
        return False
    return phrase.number is not None or phrase.determiner in ("a", "an", "the", "his", "her")


def _related(chunks: Sequence[Chunk], finds: Sequence[Find], whole: Find, victims: Victims) -> bool:
    """As "26 bodies, among them those of two teachers who had been abducted": another fate too."""
    after = chunks[victims.last + 1].kind if victims.last + 1 < len(chunks) else tags.STOP
    told = {find.outcome for find in finds if find.victims.at == victims.at}
    apart = whole.outcome not in told and "casualties" not in (whole.outcome, *told)
    return apart and after == tags.RELATIVE


def _left_out(
    chunks: Sequence[Chunk], finds: Sequence[Find], taken: set[int], at: int
) -> Iterator[Find]:
    """As "12 people were killed, not including the two attackers": dead too, and not of the 12."""
    whole = nearest_whole(finds, at)
    if whole is None:
        return
    find = finds[whole]
    for victims in objects(chunks, at):
        after = chunks[victims.last + 1] if victims.last + 1 < len(chunks) else None
        ends = after is None or after.kind in (tags.COMMA, tags.STOP, tags.CONJUNCTION)
        told = victims.phrase and victims.phrase.noun and victims.phrase.plural is not None
        if told and ends and victims.at not in taken:
            yield replace(part_of(find, victims, at, whole), whole=None)


def _closed(chunks: Sequence[Chunk], at: int) -> int:
    """Where the aside ends that a dash opens: "23 clerks - including nine boys - and 16 rebels"."""
    if not at or chunks[at - 1].low not in DASHES:
        return len(chunks)
    ends = (i for i in range(at + 1, len(chunks)) if chunks[i].low in DASHES)
    return next(ends, len(chunks))


def _counts_people(chunks: Sequence[Chunk], at: int) -> bool:
    phrase = chunks[at].phrase if at < len(chunks) else None
    return phrase is not None and phrase.number is not None and phrase.noun is not None


def _broken_down(chunks: Sequence[Chunk], finds: Sequence[Find]) -> Iterator[Find]:
    """As "23 people, 15 civilians and eight soldiers, were killed"."""
    for whole, find in enumerate(finds):
        aside = find.victims.aside
        if aside < 1:
            continue
        phrase = chunks[aside].phrase
        if [chunk.low for chunk in chunks[aside + 1 : aside + 3]] in _OF_THEM:
            continue
        if phrase and aside + 1 < len(chunks) and chunks[aside + 1].kind == tags.OUTCOME:
            # As "12 rebels (nine wounded) died".
            continue
        many = find.victims.phrase.number if find.victims.phrase else None
        if many and phrase and phrase.number:
            items = objects(chunks, aside - 1)
            most = many.bounds.best or many.bounds.high
            # As the age of "one, 52, was hurt", the ages of "two of them, 52 and 60, were hurt".
            own = find.victims.phrase
            aged = phrase.bare and own and own.bare and most and _more_than(items, most)
            for victims in items if not aged else ():
                yield part_of(find, victims, aside, whole)


def _itemised(chunks: Sequence[Chunk], finds: Sequence[Find], taken: set[int]) -> Iterator[Find]:
    """As "14 people were killed, ten men and four women", who are the 14."""
    for whole, find in enumerate(finds):
        phrase, end = find.victims.phrase, max(find.victims.last, find.trigger)
        best = phrase.number.bounds.best if phrase and phrase.number else None
        if best is None or best < _FEWEST:
            continue
        after = past_prepositions(chunks, end + 1)
        if after + 3 >= len(chunks) or chunks[after].kind != tags.COMMA:
            continue
        items = [] if chunks[after + 1].phrase is None else objects(chunks, after)
        held = [people_in(item.phrase) for item in items]
        if len(items) < 2 or sum(held) != best or any(item.at in taken for item in items):
            continue
        if phrase and all(held) and all(item.phrase and item.phrase.noun for item in items):
            yield from (part_of(find, item, item.at, whole) for item in items)


def _more_than(items: Sequence[Victims], most: int) -> bool:
    """Whether bare numbers come to more than they would be parts of, as ages do."""
    bounds = [item.phrase.number.bounds for item in items if item.phrase and item.phrase.number]
    return sum(told.best or told.low or 0 for told in bounds) > most


def _named(chunks: Sequence[Chunk], finds: Sequence[Find], taken: set[int]) -> Iterator[Find]:
    """As "two reporters, Ana Diaz and Juan Gil": as many names as were counted."""
    for whole, find in enumerate(finds):
        phrase, victims = find.victims.phrase, find.victims
        best = phrase.number.bounds.best if phrase and phrase.number else None
        if best is None or not 2 <= best <= _MOST_NAMES or find.rule == "part":
            continue
        opens = (victims.aside if victims.aside > 0 else victims.last + 2) - 1
        if opens + 1 >= len(chunks) or chunks[opens].low not in _NAMING:
            continue
        names = objects(chunks, opens)
        if len(names) == best and all(_is_named(name) for name in names):
            for name in names:
                if name.at not in taken:
                    yield replace(part_of(find, name, opens, whole), rule="named")


def _is_named(victims: Victims) -> bool:
    return victims.phrase is not None and is_name(victims.phrase)


def _of_them(chunks: Sequence[Chunk], finds: Sequence[Find], taken: set[int]) -> Iterator[Find]:
    """As "27 people were killed, 19 of them militants"."""
    for at in range(3, len(chunks)):
        of = chunks[at - 2].low == "of" and chunks[at - 1].low in ("them", "whom")
        # As "12 of whom were clerks".
        last = at + 1 if chunks[at].kind == tags.BE and at + 1 < len(chunks) else at
        last = max(last, of_them_too.of_people(chunks, at))
        counted, noun = chunks[at - 3].phrase, chunks[last].phrase
        fatal = chunks[at].low in ("fatal", "dead")
        alone = chunks[at].kind in _TOLD_OF and chunks[at].low != "of" and not fatal
        # As "two of them so badly that".
        alone = alone or chunks[at].low == "so"
        alone = alone or chunks[last].low == "in-critical-condition"
        # As "four of them under 18".
        alone = alone or (noun is not None and noun.bare and _young(chunks, last))
        # As "three of them elderly".
        alone = alone or chunks[at].low in _OF_WHAT_AGE
        if of and counted and counted.bare and alone and at > 4 and at - 3 not in taken:
            # As "eleven were wounded, three of them critically".
            whole = nearest_whole(finds, at - 3)
            cared = chunks[last].low == "in-critical-condition"
            if whole is not None and chunks[at - 4].kind in (tags.COMMA, tags.CONJUNCTION):
                if cared and finds[whole].outcome == "killed":
                    # As "41 are dead and 73 in hospital, 12 of them in intensive care".
                    victims = Victims(at - 3, at - 1, counted)
                    yield replace(part_of(finds[whole], victims, last, whole), outcome="wounded",
                                  whole=None)  # fmt: skip
                    continue
                part = part_of(finds[whole], Victims(at - 3, at - 1, counted), at - 3, whole)
                hurt = finds[whole].outcome != "killed" and _with_wounds(chunks, at)
                # As "eight were freed, three of them with injuries", who are hurt too.
                yield replace(part, outcome="wounded", trigger=at + 1) if hurt else part
        if of and counted and counted.bare and fatal and at - 3 not in taken:
            # As "40 casualties, 12 of them fatal", "15 of them dead".
            whole = nearest_whole(finds, at - 3)
            if whole is not None and finds[whole].outcome in ("casualties", "wounded"):
                part = part_of(finds[whole], Victims(at - 3, at - 1, counted), at, whole)
                yield replace(part, outcome="killed")
        if not of or counted is None or not counted.bare or noun is None or at - 3 in taken:
            continue
        whole = nearest_people(finds, at - 3)
        told = noun.noun or not (noun.determiner or noun.thing)
        if whole is not None and noun.number is None and told:
            phrase = replace(noun, number=counted.number)
            # As "17 of them members of the National Police".
            last = with_tail(chunks, last).last
            yield part_of(finds[whole], Victims(at - 3, last, phrase), at - 3, whole)
            too = (one for one in of_them_too.joined(chunks, last) if one.at not in taken)
            yield from (part_of(finds[whole], one, one.at, whole) for one in too)


def _with_wounds(chunks: Sequence[Chunk], at: int) -> bool:
    """As "with injuries", "with slight wounds"."""
    near = [chunk.low for chunk in chunks[at + 1 : at + 3]]
    # As "with gunshot wounds".
    wounds = near != [] and (
        near[0] in _WOUNDS or (near[0] == "gunshot" and near[1:] == ["wounds"])
    )
    phrase = chunks[at + 1].phrase if wounds else None
    return chunks[at].low == "with" and wounds and (phrase is None or phrase.determiner != "no")


def _young(chunks: Sequence[Chunk], at: int) -> bool:
    """As "under 18", "under the age of 12", where nobody is counted."""
    phrase = chunks[at].phrase
    bounds = phrase.number.bounds if phrase and phrase.number else None
    ends = at + 1 == len(chunks) or chunks[at + 1].kind in _ENDS
    return ends and bounds is not None and bounds.qualifier in ("fewer_than", "at_most")


def _of_the_number(
    chunks: Sequence[Chunk], finds: Sequence[Find], taken: set[int]
) -> Iterator[Find]:
    """As "nine rebels were killed; two of the nine were farmers"."""
    for at in range(1, len(chunks) - 4):
        if chunks[at + 1].low != "of":
            continue
        counted, those, who = chunks[at].phrase, chunks[at + 2].phrase, chunks[at + 4].phrase
        if counted is None or not counted.bare or at in taken:
            continue
        if those is None or not those.bare or those.determiner not in ("the", "those"):
            continue
        if who is None or not who.noun or who.number or chunks[at + 3].kind != tags.BE:
            continue
        best = those.number.bounds.best if those.number else None
        for whole, find in enumerate(finds):
            of = find.victims.phrase.number if find.victims.phrase else None
            if best and of and of.bounds.best == best and find.victims.at < at:
                phrase = replace(who, number=counted.number, plural=counted.plural)
                yield part_of(find, Victims(at, at + 4, phrase), at, whole)
                break


def _badly(chunks: Sequence[Chunk], finds: Sequence[Find], taken: set[int]) -> Iterator[Find]:
    """As "five people were hurt, two seriously and one slightly"."""
    for at in range(2, len(chunks)):
        counted = chunks[at - 1].phrase
        if chunks[at].low not in GRAVELY or counted is None or at - 1 in taken:
            continue
        ends = at + 1 == len(chunks) or chunks[at + 1].kind in _ENDS
        joined = chunks[at - 2].kind in (tags.COMMA, tags.CONJUNCTION)
        whole = nearest_whole(finds, at - 1) if counted.bare and ends and joined else None
        if whole is not None and finds[whole].outcome == "wounded":
            yield part_of(finds[whole], Victims(at - 1, at - 1, counted), at, whole)


def _of_whom(chunks: Sequence[Chunk], finds: Sequence[Find], taken: set[int]) -> Iterator[Find]:
    """As "the raid killed 27, of whom 19 were militants and eight were clerks"."""
    for at in range(1, len(chunks) - 2):
        if [chunks[at - 1].low, chunks[at].low] not in _OF_THEM or chunks[at - 2].phrase:
            continue
        whole = nearest_whole(finds, at - 1, _FAR)
        j = at + 1
        only = chunks[j].phrase
        if whole is not None and only and only.noun and only.number and j not in taken:
            if chunks[j + 1].kind in _ENDS:
                # As "of whom 19 civilians".
                yield part_of(finds[whole], Victims(j, j, only), j, whole)
            continue
        while whole is not None and j < len(chunks):
            counted = chunks[j].phrase
            noun = chunks[j + 2].phrase if j + 2 < len(chunks) else None
            ends = j + 1 == len(chunks) or chunks[j + 1].kind in _ENDS
            others = counted and counted.noun and counted.number and j > at + 1
            if counted and others and ends and j not in taken:
                # As "of whom nine were clerks and ten rebels".
                yield part_of(finds[whole], Victims(j, j, counted), j, whole)
            bare = counted is not None and counted.bare and j not in taken
            if not bare or noun is None or noun.number or chunks[j + 1].kind != tags.BE:
                break
            last = with_tail(chunks, j + 2).last
            if noun.noun and counted:
                phrase = replace(noun, number=counted.number, plural=counted.plural)
                yield part_of(finds[whole], Victims(j, last, phrase), j, whole)
            after = chunks[last + 1].kind if last + 1 < len(chunks) else tags.STOP
            j = last + 2 if after in (tags.COMMA, tags.CONJUNCTION) else len(chunks)
            j += j < len(chunks) and chunks[j].kind == tags.CONJUNCTION
