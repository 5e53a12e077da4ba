"""Closed list of the rules by which claims that differ become one toll.

docs/reconciliation.md defines each to the tie-break; sql/reconciliation carries them out. The rules
named for other projects are mechanical: those projects' people judge.
"""

from recount.domain.lists.terms import Rule

RECONCILIATION_RULES = (
    Rule(
        key="envelope",
        definition="from the least to the greatest that the standing estimates and floors allow; "
        "best is the lower middle of the origins, always a number that somebody gave, or a sum "
        "of such",
    ),
    Rule(
        key="latest",
        definition="the newest estimate with its own bounds; it favours retrospectives",
    ),
    Rule(
        key="median",
        definition="the lower middle of the origins with the bounds of that same claim",
    ),
    Rule(
        key="people",
        definition="the envelope of the figures that a person coded or checked: those of a "
        "program that nobody has checked are left out",
    ),
    Rule(
        key="ged",
        definition="a mechanical approximation of UCDP GED's practice: best is the number that "
        "most origins give, low and high the least and greatest of the credible estimates",
    ),
    Rule(
        key="acled",
        definition="a mechanical approximation of ACLED's practice: the most conservative "
        "estimate with its own bounds; no number where ACLED writes 0 for unknown",
    ),
    Rule(
        key="gtd",
        definition="a mechanical approximation of GTD's practice: of the newest day's estimates "
        "the number that most origins give, else the lowest",
    ),
    Rule(
        key="ibc",
        definition="a mechanical approximation of Iraq Body Count's practice: from the least to "
        "the greatest of the origins' numbers; no answer where there is one origin",
        least_origins=2,
    ),
)

RULES = tuple(rule.key for rule in RECONCILIATION_RULES)
