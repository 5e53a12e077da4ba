"""Keys and what they do to a review; the person may be a program with the same three methods."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Protocol

from recount.domain.nearest import did_you_mean

if TYPE_CHECKING:
    from recount.tasks.review.session import Session

KEYS = "a accept  c correct  r reject  j join  s skip  u undo  b back  q leave  ? help"
END_KEYS = "u undo  b back  q leave"
HELP = """\
a  accept: it is right as it stands; marked "# checked", and not asked for again
c  correct: give a field another value; at what a draft left out: count it after all
r  reject: take it out of the coding; a comment says what stood there and why
j  join: at an event, make its account one with an account above that is of the same event
1-9  at an event: it is the one with this number
s  skip: leave it for another time
u  undo: take the last decision back, in the file as well
b  back: look at the one before again
q  leave: all decisions are in the file already; the next review goes on from here"""
_COUNTED = ("count", "worded")
_AT_THE_END = "ub?"
_SPEAKERS = "Speakers without a key, whose figures will count as the article's own:"


class Unfinished(Exception):
    """A person broke a line of text off (Ctrl-C, Ctrl-D): what was asked for is not decided."""


class Person(Protocol):
    """Whoever decides."""

    @property
    def width(self) -> int:
        """Columns of what is shown."""

    @property
    def marks(self) -> tuple[str, str]:
        """What is to stand before and after the words in question."""

    def key(self) -> str:
        """One key; "" leaves."""

    def line(self, prompt: str) -> str:
        """A line of text; "" where nothing is said.

        Raises:
            Unfinished: the person broke it off.
        """

    def show(self, text: str) -> None:
        """A line to read."""


def walk(session: "Session", person: Person, by: str | None = None) -> None:
    """Ask for every decision, until the end is reached or the person leaves."""
    if not session.state.stops:
        _sign(session, person, by)
        return
    while True:
        _sign(session, person, by)
        _show(session, person)
        while not (shown_again := _take(session, person)):
            if shown_again is None:
                return


def _show(session: "Session", person: Person) -> None:
    from recount.tasks.review.screens import screen

    if session.stop is None:
        person.show(f"\nThat was the last.\n{END_KEYS}")
        return
    for line in screen(session, person.width, person.marks):
        person.show(line)
    person.show(KEYS)


def _take(session: "Session", person: Person) -> bool | None:
    """Do what one key says.

    Returns:
        Whether something else is to be shown now; None: the person leaves.
    """
    key = person.key().lower()
    if key in ("", "q"):
        return None
    from recount.formats.coding.edit import CannotEdit
    from recount.tasks.review.drafts import NotAsMeant

    action = _ACTIONS.get(key) if session.stop or key in _AT_THE_END else None
    try:
        if "1" <= key <= "9" and session.take_proposal(int(key)):
            return True
        if action is not None:
            return action(session, person)
    except (NotAsMeant, CannotEdit) as error:
        person.show(f"  {error}")
        return False
    except Unfinished:
        person.show("  broken off: nothing was decided")
        return True
    if key.isprintable():
        person.show(f"{key} does nothing here; ? shows what does")
    return False


def _accept(session: "Session", _person: Person) -> bool:
    session.accept()
    return True


def _reject(session: "Session", person: Person) -> bool:
    session.reject(person.line("Why (Enter: no reason given)"))
    return True


def _join(session: "Session", person: Person) -> bool:
    number = session.account_to_join()
    if number is None:
        person.show("  only an account below another one can be joined with it")
        return False
    here = session.state.stops[session.state.at].target.path[1]
    events = [account.event for account in session.draft.record.accounts[: int(here)]]
    if len(events) > 1:
        for place, event in enumerate(events, 1):
            person.show(f"  {place} {event}")
        said = person.line(f"With which account (Enter: {number + 1}; 0: none)")
        if said and said not in map(str, range(1, len(events) + 1)):
            return True
        number = int(said) - 1 if said else number
    session.join(number)
    return True


def _skip(session: "Session", _person: Person) -> bool:
    session.skip()
    return True


def _back(session: "Session", person: Person) -> bool:
    if not session.back():
        person.show("This is the first.")
        return False
    return True


def _undo(session: "Session", person: Person) -> bool:
    if not session.undo():
        person.show("Nothing was decided yet.")
        return False
    return True


def _help(_session: "Session", person: Person) -> bool:
    person.show(HELP)
    return False


def _correct(session: "Session", person: Person) -> bool:
    from recount.tasks.review.corrections import fields_of

    stop = session.state.stops[session.state.at]
    fields = fields_of(stop.target)
    if not fields:
        return _take_in(session, person)
    field = _field(fields, person)
    if field is None:
        return True
    # Broken off at its last question, a correction leaves nothing of what was said before.
    with session.at_once():
        if _until_right(person, f"{field} (- drops it)", partial(_give, session, person, field)):
            for note in session.notes:
                person.show(f"  note: {note}")
            _evidence(session, person, field)
    return True


def _give(session: "Session", person: Person, field: str, words: str) -> None:
    """Give a field its value, and the reason too where the value needs one."""
    from recount.tasks.review.corrections import lacks_reason

    stop = session.state.stops[session.state.at]
    if (field, words.strip()) == ("standing", "deprecated") and lacks_reason(
        session.draft, stop.target
    ):
        session.deprecate(person.line("Why (standing_reason)"))
    else:
        session.correct(field, words)


def _field(fields: tuple[str, ...], person: Person) -> str | None:
    """Which field; None: the person gives up."""
    if len(fields) == 1:
        return fields[0]
    while True:
        said = person.line(f"Which field ({fields[0]}; ? lists them)")
        if said == "?":
            person.show("  " + ", ".join(fields))
            continue
        near = [field for field in fields if field.startswith(said)] if said else [fields[0]]
        if said in fields or len(near) == 1:
            return said if said in fields else near[0]
        if said.strip(".- ") == "":
            return None
        if near:
            person.show(f"  {said} may be {' or '.join(near)}")
        else:
            person.show(f"  no field {said}{did_you_mean(said, fields)}")


def _until_right(person: Person, prompt: str, give: Callable[[str], None]) -> bool:
    """Ask until the value can be taken; False: the person gives up, with an empty line."""
    from recount.tasks.review.drafts import NotAsMeant

    while words := person.line(prompt):
        try:
            give(words)
        except NotAsMeant as error:
            person.show(f"  {error}")
        else:
            return True
    return False


def _evidence(session: "Session", person: Person, field: str) -> None:
    """After a count or its words were corrected: which words of the text say so?"""
    from recount.tasks.review.corrections import evidence_lacks

    stop = session.stop
    if stop is None or field not in _COUNTED or stop.target.kind not in ("figure", "size"):
        return
    if field == "count" or evidence_lacks(session.draft, stop.target, session.texts):
        _until_right(
            person,
            "Which words of the text say so (Enter: those marked above)",
            partial(session.correct, "evidence"),
        )


def _take_in(session: "Session", person: Person) -> bool:
    """Ask for what a figure needs; the first wrong value is told, and nothing is changed."""
    outcome = person.line("outcome (killed, wounded, ...)")
    count = person.line("count") if outcome else ""
    victims = person.line("victims (persons)") or "persons" if count else ""
    if victims:
        session.take_in(outcome, count, victims)
    return True


def _sign(session: "Session", person: Person, by: str | None) -> None:
    """Ask who checked each coding behind us in which nothing is doubtful any more."""
    from recount.tasks.drafting.words import UNREAD
    from recount.tasks.review.speakers import speakers_without_key
    from recount.tasks.review.unread import remarks_on_unread

    while (number := session.ready()) is not None:
        draft = session.state.drafts[number]
        person.show(f"\nNothing is doubtful any more in {draft.path}.")
        if remarks := remarks_on_unread(draft):
            person.show("\n  ".join([UNREAD, *remarks]))
        if speakers := speakers_without_key(draft):
            person.show("\n  ".join([_SPEAKERS, *speakers]))
        give = partial(session.sign, number)
        if by is None:
            prompt = "Who checked it against the article (a pseudonym; Enter: it stays a draft)"
            with suppress(Unfinished):
                _until_right(person, prompt, give)
            continue
        person.show(
            f"Did {by} check it against the article? y yes; any other key: it stays a draft"
        )
        if person.key().lower() == "y":
            give(by)


_ACTIONS: dict[str, Callable[["Session", Person], bool]] = {
    "a": _accept,
    "c": _correct,
    "r": _reject,
    "j": _join,
    "s": _skip,
    "u": _undo,
    "b": _back,
    "?": _help,
}
