"""The closed lists: every value that a coded column may take, with its definition.

One source for the coding format, the database's list tables and the generated documents.
Sources: UCDP GED codebook 25.1, ACLED codebook (2023 onwards), GTD codebook (2021), ISO 8601-2.
A list is a tuple of terms in the order in which it is shown; the order carries no value.
"""

from collections.abc import Sequence

from recount.domain.lists.claims import (
    AGE_GROUPS,
    CERTAINTIES,
    CODING_STATUSES,
    COUNTINGS,
    DATE_BASES,
    MAGNITUDES,
    MEASURES,
    OCCUPATIONS,
    OUTCOMES,
    PERPETRATOR_SCOPES,
    PUBLISHED_BASES,
    QUALIFIERS,
    ROLES,
    SEXES,
    SPEAKER_KINDS,
    STANCES,
    STANDINGS,
    VICTIM_GROUPS,
)
from recount.domain.lists.events import EVENT_TYPES
from recount.domain.lists.frame import (
    ACTOR_KINDS,
    ACTOR_NAME_KINDS,
    ARTICLE_KINDS,
    CLARITIES,
    DATE_PRECISIONS,
    JUDGEMENTS,
    LOCATION_KINDS,
    LOCATION_PRECISIONS,
    MEANS,
    PLACE_RELATIONS,
    RELATIONS,
    SOURCE_KINDS,
)
from recount.domain.lists.rules import RECONCILIATION_RULES
from recount.domain.lists.terms import (
    EventType,
    Magnitude,
    Measure,
    Rule,
    Term,
    VictimGroup,
)

LISTS: dict[str, Sequence[Term]] = {
    "actor_kind": ACTOR_KINDS,
    "actor_name_kind": ACTOR_NAME_KINDS,
    "age_group": AGE_GROUPS,
    "article_kind": ARTICLE_KINDS,
    "certainty": CERTAINTIES,
    "clarity": CLARITIES,
    "coding_status": CODING_STATUSES,
    "counting": COUNTINGS,
    "date_basis": DATE_BASES,
    "date_precision": DATE_PRECISIONS,
    "event_type": EVENT_TYPES,
    "judgement": JUDGEMENTS,
    "location_kind": LOCATION_KINDS,
    "location_precision": LOCATION_PRECISIONS,
    "magnitude": MAGNITUDES,
    "means": MEANS,
    "measure": MEASURES,
    "occupation": OCCUPATIONS,
    "outcome": OUTCOMES,
    "perpetrator_scope": PERPETRATOR_SCOPES,
    "place_relation": PLACE_RELATIONS,
    "published_basis": PUBLISHED_BASES,
    "qualifier": QUALIFIERS,
    "reconciliation_rule": RECONCILIATION_RULES,
    "relation": RELATIONS,
    "role": ROLES,
    "sex": SEXES,
    "source_kind": SOURCE_KINDS,
    "speaker_kind": SPEAKER_KINDS,
    "stance": STANCES,
    "standing": STANDINGS,
    "victim_group": VICTIM_GROUPS,
}

__all__ = ["LISTS", "EventType", "Magnitude", "Measure", "Rule", "Term", "VictimGroup"]
