"""A draft to review, with its text, and a person who presses keys as told."""

from pathlib import Path

from recount.domain.evidence import digest_of, span_digest

TEXT = """\
Gunmen stormed the market of Karsa on Monday, killing 12 and seven civilians. Three of the gunmen
were also killed. Dozens of people were wounded, the mayor said.

In a raid a week before, soldiers killed two smugglers. The next attack could kill hundreds.
"""

FRAME = """\
recount: 1
sources: [{key: gazette, name: Gazette, kind: newspaper}]
actors: [{key: mayor, name: Mayor of Karsa, kind: office_holder}]
events:
  - {key: karsa-2031-05-05, title: Market of Karsa, type: attack_on_civilians, date: 2031-05-05}
  - {key: raid-2031-04, title: Raid, type: attack_on_civilians, date: 2031-04}
"""


def evidence(words: str) -> str:
    start = TEXT.index(words)
    digest = span_digest(TEXT, start, start + len(words))
    return f"{{start: {start}, end: {start + len(words)}, sha256: {digest}}}"


DRAFT = f"""\
# Drafted: 5 figures to check, below their sentences.
recount: 1
article:
  key: karsa
  source: gazette  # proposed
  published: "2031-05-06"
  text: {{sha256: {digest_of(TEXT)}, characters: {len(TEXT)}}}
coding: {{coder: recount-0.1.0, machine: true, status: draft}}
accounts:
  # Which event? Give its key; an article of several events has an account for each.
  - event: undecided
    date: {{edtf: 2031-05-05, worded: "Monday", basis: relative}}  # proposed
    casualties:
      # Gunmen stormed the market of Karsa on Monday, killing 12 and seven civilians.
      # ? whose group (security_forces) was read from what stands before
      - id: killed.security_forces
        outcome: killed
        count: 12   # mine: see the mayor's list
        victims: security_forces
        worded: "12"
        evidence: {evidence("killing 12")}
        rule: active
        confidence: 0.9
      - id: killed.civilians
        outcome: killed
        count: 7
        victims: civilians
        worded: "seven civilians"
        perpetrators: excluded
        evidence: {evidence("killing 12 and seven civilians")}
        rule: active
        confidence: 0.7
  # Another toll of the same people as in the first account. The same event? Then
  # move its figures there, say part_of or which is preferred. Else give its event.
  - event: undecided-2
    # date: none was found beside the figures
    # place: none was found beside the figures
    casualties:
      # Three of the gunmen were also killed.
      - id: killed.armed_group
        outcome: killed
        count: 3
        victims: armed_group
        perpetrators: only
        evidence: {evidence("Three of the gunmen")}
        rule: passive
        confidence: 0.95
      # Dozens of people were wounded, the mayor said.
      - id: wounded.persons
        outcome: wounded
        count: dozens
        victims: persons
        worded: "Dozens of people"
        # said_by: the key of "the mayor"
        evidence: {evidence("Dozens of people were wounded")}
        rule: passive
        confidence: 0.95
  - event: raid-2031-04  # proposed
    casualties:
      # In a raid a week before, soldiers killed two smugglers.
      - id: killed.civilians
        outcome: killed
        count: 2
        victims: civilians
        evidence: {evidence("killed two smugglers")}
        rule: active
        confidence: 0.9
      # Not counted, hypothetical: could kill hundreds
# a last remark of mine
"""


class Script:
    """A person who presses these keys and types these lines, then leaves; and what they saw."""

    width = 200
    marks = ("[", "]")

    def __init__(self, *said: str) -> None:
        self._said = list(said)
        self.seen = ""

    def key(self) -> str:
        return self._said.pop(0) if self._said else ""

    def line(self, prompt: str) -> str:
        self.show(prompt)
        return self._said.pop(0) if self._said else ""

    def show(self, text: str) -> None:
        self.seen += f"{text}\n"


def written(folder: Path, draft: str = DRAFT) -> Path:
    """A folder with the draft, its text and the frame."""
    for name, text in (("drafts/karsa.yaml", draft), ("texts/karsa.txt", TEXT),
                       ("frame/frame.yaml", FRAME)):  # fmt: skip
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text.encode())
    return folder
