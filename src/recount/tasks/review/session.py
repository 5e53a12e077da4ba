"""A walk through what is doubtful, each decision written before the next is asked for.

Everything is kept as it was before each decision, so that any can be taken back.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from recount.formats.coding.positions import Path
from recount.tasks.review import corrections, decisions, removals
from recount.tasks.review.decisions import Decided
from recount.tasks.review.drafts import Draft, Given, check_unchanged, rewritten, unknown_keys
from recount.tasks.review.proposals import proposals
from recount.tasks.review.targets import LEFT_OUT, Target, faults_of, is_there, questions_in
from recount.tasks.whole_files import write_whole

ACCEPTED, CORRECTED, REJECTED, GONE = "accepted", "corrected", "rejected", "gone"


class Stop(NamedTuple):
    """One target on the way, with what was decided of it; `gone`: it is in the file no more."""

    draft: int
    target: Target
    done: str = ""


class State(NamedTuple):
    """How things stand between two decisions; `at` is the next stop."""

    drafts: tuple[Draft, ...]
    stops: tuple[Stop, ...]
    at: int = 0
    asked: frozenset[int] = frozenset()


class Session:
    """The walk: where it stands, and what can be done there.

    `notes` tells what the last decision names that nobody has defined yet.
    """

    def __init__(self, given: Given, *, every: bool = False) -> None:
        self.texts = given.texts
        self._every = every
        self._given = given
        self.notes: list[str] = []
        stops = [
            Stop(number, question.target)
            for number, draft in enumerate(given.drafts)
            for question in questions_in(draft, every=every)
        ]
        self.state = State(tuple(given.drafts), tuple(stops))
        self._history: list[State] = []
        # Within `at_once`: what is decided is written at its end.
        self._held = False
        # By digest: asked after each key, of every coding behind us.
        self._ready: dict[str, bool] = {}

    @property
    def stop(self) -> Stop | None:
        """What is to be decided now; None: the end is reached."""
        stops, at = self.state.stops, self.state.at
        return stops[at] if at < len(stops) else None

    @property
    def draft(self) -> Draft:
        """The coding of the stop, which must not be None."""
        return self.state.drafts[self.state.stops[self.state.at].draft]

    def skip(self) -> None:
        """Leave the stop as it is."""
        self.state = self.state._replace(at=_next(self.state.stops, self.state.at))

    def back(self) -> bool:
        """Go to the stop before; False: there is none."""
        before = [n for n, stop in enumerate(self.state.stops[: self.state.at])
                  if stop.done != GONE]  # fmt: skip
        if before:
            self.state = self.state._replace(at=before[-1])
        return bool(before)

    def accept(self) -> None:
        """Mark the target as checked; raises `NotAsMeant` where it can't be right."""
        target = self._target()
        decided = decisions.accepted(self.draft, target)
        self._decide(decided, GONE if target.kind == LEFT_OUT else ACCEPTED)
        self.skip()

    def reject(self, reason: str) -> None:
        """Take the target out, leaving a comment."""
        self._decide(removals.rejected(self.draft, self._target(), reason, self.texts), GONE)
        self.skip()

    def correct(self, field: str, words: str) -> None:
        """Give a field of the target another value; raises `NotAsMeant` where it can't have it."""
        target = self._target()
        decided = corrections.corrected(self.draft, target, field, words, self.texts)
        said_again = decided.layout.text == self.draft.layout.text
        if not (said_again and self.state.stops[self.state.at].done == CORRECTED):
            # Else there is nothing to take back.
            self._decide(decided, CORRECTED)
        if corrections.is_single(target, field):
            self.skip()

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """What is decided in the block is one decision: written at its end, or not at all."""
        before, decided = self.state, len(self._history)
        self._held = True
        try:
            yield
            self._write_changed(before)
        except BaseException:
            self.state = before
            del self._history[decided:]
            raise
        finally:
            self._held = False
        del self._history[decided + 1 :]

    def deprecate(self, reason: str) -> None:
        """Give a figure the standing deprecated; raises `NotAsMeant` without a reason."""
        self._decide(corrections.deprecated(self.draft, self._target(), reason), CORRECTED)

    def take_proposal(self, number: int) -> bool:
        """Take the event that a draft proposes as this number, from 1; False: there is none."""
        offered = proposals(self.draft, self._target()) if self.stop else []
        if number > len(offered):
            return False
        self.correct("event", offered[number - 1])
        return True

    def take_in(self, outcome: str, count: str, victims: str) -> None:
        """Count a figure that the draft left out."""
        decided = corrections.taken_in(
            self.draft, self._target(), outcome, count, victims, self.texts
        )
        self._decide(decided, GONE, lenient=True)
        self._ask_anew()

    def account_to_join(self) -> int | None:
        """The account, counted from 0, that the event's is most likely one with; None: none."""
        return removals.account_to_join(self.draft, self._target())

    def join(self, number: int) -> None:
        """Make the account of an event one with an account before it.

        Its figures are asked about again, together with those that would now count people twice.
        """
        decided = removals.joined(self.draft, self._target(), number, self.texts)
        self._decide(decided, GONE, lenient=True)
        self._ask_anew()

    def _ask_anew(self) -> None:
        """Go on with whatever is doubtful in the coding now."""
        number, at = self.state.stops[self.state.at].draft, self.state.at
        walked, later = self.state.stops[: at + 1], self.state.stops[at + 1 :]
        anew = self._asked_anew(number, walked)
        others = [stop for stop in later if stop.draft != number]
        self.state = self.state._replace(stops=(*walked, *anew, *others))
        self.skip()

    def _asked_anew(self, number: int, walked: Sequence[Stop]) -> list[Stop]:
        """Stops at what is doubtful in a coding now, those behind us apart that are not wrong."""
        draft = self.state.drafts[number]
        seen = {stop.target for stop in walked if stop.draft == number and stop.done != GONE}
        return [
            Stop(number, question.target)
            for question in questions_in(draft, every=self._every)
            if question.target not in seen or faults_of(draft, question.target)
        ]

    def undo(self) -> bool:
        """Take the last decision back, in its file as well; False: there is none."""
        if not self._history:
            return False
        now, self.state = self.state, self._history[-1]
        try:
            self._write_changed(now)
        except BaseException:
            self.state = now
            raise
        self._history.pop()
        return True

    def _write_changed(self, before: State) -> None:
        """Write the codings that are no more as they were."""
        for now, then in zip(self.state.drafts, before.drafts, strict=True):
            if now.sha256 != then.sha256:
                check_unchanged(then)
                write_whole(now.path, now.layout.text)

    def ready(self) -> int | None:
        """A coding behind us that only lacks a person's name, and was not asked about yet."""
        ahead = self.stop.draft if self.stop else len(self.state.drafts)
        walked = {stop.draft for stop in self.state.stops}
        for number, draft in enumerate(self.state.drafts[:ahead]):
            ours = draft.record.coding.machine or number in walked
            if ours and number not in self.state.asked and self._is_ready(draft):
                self.state = self.state._replace(asked=self.state.asked | {number})
                return number
        return None

    def _is_ready(self, draft: Draft) -> bool:
        """Whether a coding is a draft in which nothing is doubtful and nothing wrong."""
        if draft.sha256 not in self._ready:
            fine = draft.record.coding.status == "draft" and not draft.faults
            self._ready[draft.sha256] = fine and not questions_in(draft)
        return self._ready[draft.sha256]

    def sign(self, number: int, name: str) -> None:
        """Note in a coding who checked it; raises `NotAsMeant` where the name is none."""
        draft = self.state.drafts[number]
        self._replace(number, Decided(decisions.signed(draft.layout, name)), self.state.stops)

    def _target(self) -> Target:
        return self.state.stops[self.state.at].target

    def _decide(self, decided: Decided, done: str, *, lenient: bool = False) -> None:
        stops, at = self.state.stops, self.state.at
        here = stops[at]
        shifted = [_shifted(stop, here.draft, decided) for stop in stops]
        shifted[at] = (here if done == GONE else shifted[at])._replace(done=done)
        self._replace(here.draft, decided, shifted, lenient=lenient)

    def _replace(
        self, number: int, decided: Decided, stops: Sequence[Stop], *, lenient: bool = False
    ) -> None:
        before = self.state.drafts[number]
        draft = rewritten(before, decided.layout, self.texts, lenient=lenient)
        if draft.sha256 != before.sha256 and not self._held:
            check_unchanged(before)
            write_whole(draft.path, draft.layout.text)
        self._history.append(self.state)
        known = unknown_keys(before, self._given)
        self.notes = [told for told in unknown_keys(draft, self._given) if told not in known]
        drafts = [draft if n == number else other for n, other in enumerate(self.state.drafts)]
        stops = [
            stop._replace(done=GONE)
            if stop.draft == number and not is_there(draft.layout, stop.target)
            else stop
            for stop in stops
        ]
        self.state = self.state._replace(drafts=tuple(drafts), stops=tuple(stops))


def _next(stops: Sequence[Stop], at: int) -> int:
    ahead = (n for n in range(at + 1, len(stops)) if stops[n].done != GONE)
    return next(ahead, len(stops))


def _shifted(stop: Stop, number: int, decided: Decided) -> Stop:
    """The stop with its way as it is after an item went or came."""
    if stop.draft != number or not (decided.removed or decided.added):
        return stop
    path = stop.target.path
    if decided.removed and path[: len(decided.removed)] == decided.removed:
        return stop._replace(done=GONE)
    if decided.removed:
        path = _moved(path, decided.removed, -1)
    if decided.added:
        path = _moved(path, decided.added, 1)
    return stop._replace(target=stop.target._replace(path=path))


def _moved(path: Path, item: Path, by: int) -> Path:
    """A way to what stands in the same list as an item, at it or after it."""
    place, at = len(item) - 1, path[len(item) - 1 : len(item)]
    if path[:place] != item[:place] or not at or int(at[0]) < int(item[-1]):
        return path
    return (*path[:place], int(at[0]) + by, *path[place + 1 :])
