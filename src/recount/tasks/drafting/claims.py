"""Who is said to have done it, in an account of a draft."""

from collections.abc import Iterator

from recount.domain.evidence import span_digest
from recount.extract.events.attributions import Attribution
from recount.tasks.drafting.found import Draft, Segment
from recount.tasks.drafting.words import one_line, quoted


def attribution_lines(draft: Draft, segment: Segment) -> Iterator[str]:
    """A list of the claims whose actor the database has; of the others a comment each."""
    known = [claim for claim in segment.attributions if claim.actor]
    for claim in segment.attributions:
        if claim.actor is None:
            yield from _unknown(draft.text, claim)
    if known:
        yield "    attributions:"
    for claim in known:
        yield f"      # {one_line(draft.text[claim.start : claim.end])}"
        yield f"      - {{{', '.join(_fields(draft, claim))}}}  # proposed"


def _unknown(text: str, claim: Attribution) -> Iterator[str]:
    """What was found of an actor without a key: nothing that an ingest would read."""
    said = f", said by {quoted(one_line(claim.said_by))}" if claim.said_by else ""
    yield f"    # attribution: {one_line(text[claim.start : claim.end])}"
    yield (
        f"    # attribution: actor: the key of {quoted(claim.words)}, role: {claim.role}, "
        f"stance: {claim.stance}, certainty: {claim.certainty}{said}"
    )


def _fields(draft: Draft, claim: Attribution) -> Iterator[str]:
    yield f"actor: {claim.actor}"
    yield f"role: {claim.role}"
    yield f"stance: {claim.stance}"
    if claim.certainty != "stated":
        yield f"certainty: {claim.certainty}"
    speaker = draft.known.actors.speaker(claim.said_by) if claim.said_by else None
    if speaker and speaker.likely:
        yield f"said_by: {speaker.key}"
    digest = span_digest(draft.text, claim.start, claim.end)
    yield f"evidence: {{start: {claim.start}, end: {claim.end}, sha256: {digest}}}"
