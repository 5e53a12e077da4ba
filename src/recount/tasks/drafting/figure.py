"""One casualty figure in a draft, with what is doubtful about it."""

from collections.abc import Iterator, Mapping, Sequence

from recount.domain.evidence import span_digest
from recount.extract.events.types import cause_without_violence, tells_a_cause
from recount.extract.figure import Figure
from recount.tasks.drafting.found import Draft
from recount.tasks.drafting.names import may_name
from recount.tasks.drafting.tolls import speaker_kind
from recount.tasks.drafting.words import one_line, quoted

_DOUBTFUL, _PARAGRAPH = 0.8, "\n\n"
_HARMED = ("killed", "wounded", "casualties", "missing")
_WORDS = {"few": "several", "tens": "dozens", "hundreds": "hundreds", "thousands": "thousands"}
_LONGEST_WORDED = 8


def ids_of(figures: Sequence[Figure], members: Sequence[int]) -> dict[int, str]:
    """outcome.group for each figure of an account, and .n after the first of the same."""
    seen: dict[str, int] = {}
    ids = {}
    for i in members:
        name = f"{figures[i].outcome}.{figures[i].group}"
        seen[name] = seen.get(name, 0) + 1
        ids[i] = name if seen[name] == 1 else f"{name}.{seen[name]}"
    return ids


def figure_lines(draft: Draft, ids: Mapping[int, str], number: int) -> Iterator[str]:
    """A figure as an item of `casualties`, or as a comment where it must not be counted."""
    figure = draft.figures[number]
    if figure.flags:
        yield f"      # Not counted, {', '.join(figure.flags)}: {one_line(figure.quote)}"
        return
    for doubt in (*draft.found.doubts_of(number), *_doubts(figure), *_no_violence(draft, figure)):
        yield f"      # ? {doubt}"
    lines = list(_fields(draft, figure, ids, number))
    yield f"      - {lines[0]}"
    yield from (f"        {line}" for line in lines[1:])


def _fields(draft: Draft, figure: Figure, ids: Mapping[int, str], number: int) -> Iterator[str]:
    yield f"id: {ids[number]}"
    yield f"outcome: {figure.outcome}"
    yield f"count: {worded_count(figure)}"
    yield f"victims: {figure.group}"
    named = figure.counting == "mention" and may_name(figure.victims)
    if len(figure.victims.split()) <= _LONGEST_WORDED and not named:
        yield f"worded: {quoted(one_line(figure.victims))}"
    yield from _of_parties(draft, number)
    yield from _of_traits(draft, figure)
    for field, default in (("perpetrators", "unknown"), ("counting", "toll"),
                           ("certainty", "stated")):  # fmt: skip
        value = getattr(figure, field)
        if value != default:
            yield f"{field}: {value}"
    if figure.part_of is not None and figure.part_of in ids:
        yield f"part_of: {ids[figure.part_of]}"
    yield from _of_speaker(draft, figure, number)
    digest = span_digest(draft.text, figure.start, figure.end)
    yield f"evidence: {{start: {figure.start}, end: {figure.end}, sha256: {digest}}}"
    yield f"rule: {quoted(figure.rule)}" if ":" in figure.rule else f"rule: {figure.rule}"
    yield f"confidence: {figure.confidence}"


def _of_parties(draft: Draft, number: int) -> Iterator[str]:
    """Whose members they were and who did it, where the words say so of actors that are known."""
    parties = draft.parties.get(number)
    if parties and parties.victim_actor:
        yield f"victim_actor: {parties.victim_actor}  # proposed"
    if parties and parties.deed:
        yield f"caused_by: {parties.deed.key}  # proposed"
        yield f"caused_by_certainty: {parties.certainty}"


def _of_traits(draft: Draft, figure: Figure) -> Iterator[str]:
    for field in ("occupation", "sex", "age_group"):
        if value := getattr(figure, field):
            yield f"{field}: {value}"
    if figure.nationality in draft.known.locations:
        yield f"nationality: {figure.nationality}"
    elif figure.nationality:
        yield f"# nationality: {figure.nationality}, once the frame has that country"


def _of_speaker(draft: Draft, figure: Figure, number: int) -> Iterator[str]:
    if not figure.said_by:
        return
    worded = quoted(one_line(figure.said_by))
    speaker = draft.speakers.get(number)
    if speaker and speaker.sure:
        yield f"said_by: {speaker.key}  # {worded}"
    elif speaker and speaker.likely:
        yield f"said_by: {speaker.key}  # proposed: {worded}"
    else:
        maybe = f" ({speaker.key}?)" if speaker else ""
        yield f"# said_by: the key of {worded}{maybe}"
    if speaker_kind(figure):
        yield f"speaker_kind: {figure.speaker_kind}"


def _doubts(figure: Figure) -> Iterator[str]:
    if figure.rule.startswith("model:"):
        return  # the whole draft is the model's, or the figure says that it is
    if figure.confidence < _DOUBTFUL:
        yield f"found by the rule {figure.rule}, which is less sure than others"
    if figure.victims.isdigit() and figure.group != "persons":
        yield f"whose group ({figure.group}) was read from what stands before"


def _no_violence(draft: Draft, figure: Figure) -> Iterator[str]:
    """As "cholera", by the figure's sentence, else by the one before it."""
    if figure.outcome not in _HARMED or figure.high == 0:
        return
    begin, end = draft.sentence_of(figure.start)
    words = draft.text[begin:end]
    if begin and not tells_a_cause(words):
        before, _ = draft.sentence_of(begin - 1)
        near = draft.text[before:end]
        words = words if _PARAGRAPH in near else near
    cause = cause_without_violence(words)
    if cause:
        yield f"not violence: {cause}"


def worded_count(figure: Figure) -> str:
    """The count in the words of the coding format: 12, at least 12, dozens, none."""
    low, best, high = figure.low, figure.best, figure.high
    if figure.qualifier == "vague":
        return _WORDS.get(figure.magnitude or "", "a couple")
    if figure.qualifier == "exact":
        return "none" if best == 0 else str(best)
    worded = {
        "uncounted": "uncounted",
        "about": f"about {best}",
        "nearly": f"nearly {best}",
        "at_least": f"at least {low}",
        "more_than": f"more than {(low or 0) - 1}",
        "at_most": f"up to {high}",
        "fewer_than": f"fewer than {(high or 0) + 1}",
        "between": f"{low}-{high}",
    }
    return worded[figure.qualifier]
