"""How a figure counts: all of an event, one person told of, more beside others, or over a time."""

from collections.abc import Sequence
from itertools import pairwise

from recount.domain.counts import Count
from recount.extract.earlier.carried import Before
from recount.extract.find import Find
from recount.extract.flags import compared
from recount.extract.flags.filters import OTHER_PERIOD
from recount.extract.numbers.ordinals import are_the_first
from recount.extract.periods import one_by_one
from recount.extract.periods.going_on import of_a_time_going_on
from recount.extract.periods.many_attacks import of_several
from recount.extract.periods.monitored import of_a_report
from recount.extract.periods.told import over_a_period
from recount.extract.periods.years_alone import of_a_year_alone
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.verbs import form_of
from recount.extract.words.outcomes import STATES

_HURT = ("wounded", "casualties")
_ROSE_TO = {(rose, "to") for rose in ("rose", "risen", "climbed", "jumped", "increased", "grew")}
_SINCE = ("after", "as", "when")


def counting_of(
    passage: Passage, find: Find, count: Count, flags: Sequence[str], earlier: Before
) -> str:
    """The key of the closed list: toll, mention, increment or cumulative."""
    phrase = find.victims.phrase
    single = count.best == 1 and (phrase is None or phrase.number is None or phrase.nth)
    single = single or are_the_first(passage.tokens, passage.chunks, find)
    if "war total" in flags or (not single and _summed(passage, find, flags)):
        return "cumulative"
    one = count.best == 1 and count.low == 1
    # As "The mayor was abducted. His body was found", of one who was told of.
    found_dead = find.rule == "bodies" and find.told is not None and one
    if find.rule in ("deadly", "named") or found_dead:
        return "mention"
    if count.high == 0 or find.told is not None:
        return "toll"
    if phrase is None or phrase.number is None:
        return "mention" if count.best == 1 else "toll"
    before = passage.tokens[phrase.first - 1].low if phrase.first else ""
    if find.rule == "toll" and before == "by":
        # As "the toll rose by two".
        return "increment"
    more = phrase.number.more and (not phrase.bare or _told_first(passage, find))
    if more and not _beside_the_dead(passage, find, earlier):
        return "increment"
    told = phrase.bare or _one_of_them(passage, find) or _his_own(passage, find)
    return "mention" if one and told else "toll"


def _one_of_them(passage: Passage, find: Find) -> bool:
    """As "three clerks, one of them a woman": a particular person, by whatever is said of him."""
    near = [chunk.low for chunk in passage.chunks[find.victims.at : find.victims.at + 3]]
    return near[1:] in (["of", "them"], ["of", "whom"])


def _beside_the_dead(passage: Passage, find: Find, earlier: Before) -> bool:
    """As "26 people died. Another 64 are being treated", whom no number of wounded counts yet.

    Or "a shell killed nine, and another 16 people were treated for wounds".
    """
    told = set()
    for chunk in passage.chunks[: find.victims.at]:
        form = form_of(chunk.low) if chunk.kind == tags.OUTCOME else None
        told.add(form.outcome if form else STATES.get(chunk.low, ""))
    if "killed" not in told:
        told |= {figure.outcome for figure in earlier.recent}
    return find.outcome == "wounded" and "killed" in told and told.isdisjoint(_HURT)


def _summed(passage: Passage, find: Find, flags: Sequence[str]) -> bool:
    """Whether the figure is a sum over a time, by its words or by what it is compared with."""
    if OTHER_PERIOD in flags or over_a_period(passage, find):
        return True
    if of_a_year_alone(passage, find) or one_by_one.of_a_time(passage, find):
        return True
    if of_a_report(passage, find) or of_several(passage, find):
        return True
    if of_a_time_going_on(passage, find):
        return True
    told = not compared.COMPARING.isdisjoint(passage.words)
    return told and compared.is_of_a_period(passage.tokens, passage.chunks, find)


def _told_first(passage: Passage, find: Find) -> bool:
    """As "Another 30 surrendered", but not "12 were killed and another 30 wounded"."""
    before = passage.chunks[: find.victims.at]
    if find.victims.phrase and find.victims.phrase.plural is False:
        return False
    lows = [chunk.low for chunk in before]
    if lows and lows[-1] in _SINCE and any(pair in _ROSE_TO for pair in pairwise(lows)):
        # As "the number of people killed rose to 18 after two more died".
        return True
    return find.rule == "act-counted" or not any(
        chunk.kind in (tags.OUTCOME, tags.STATE) or chunk.low in ("loss", "losses")
        for chunk in before
    )


def _his_own(passage: Passage, find: Find) -> bool:
    """As "one officer in his own home": a particular person."""
    last = passage.chunks[max(find.victims.last, find.trigger)].last
    return any(token.low in ("his", "her") for token in passage.tokens[last + 1 : last + 5])
