"""Closed lists of what a source claims: outcomes, victims, counts, speakers."""

from recount.domain.lists.terms import Magnitude, Measure, Term, VictimGroup

OUTCOMES = (
    Term(key="killed", definition="died of the event, at once or later"),
    Term(key="wounded", definition="hurt and not reported dead"),
    Term(key="casualties", definition="killed or wounded, the source not telling which"),
    Term(key="captured", definition="taken by a state or its allies: captured, arrested, detained"),
    Term(key="kidnapped", definition="taken by anyone else: abducted, taken hostage"),
    Term(key="missing", definition="whereabouts unknown to the source"),
    Term(key="freed", definition="released, rescued or escaped from those who held them"),
    Term(key="surrendered", definition="gave themselves up"),
)

VICTIM_GROUPS = (
    VictimGroup(key="persons", definition="people, of whatever status; a toll of 'people'"),
    VictimGroup(
        key="civilians",
        parent="persons",
        definition="people whom the source calls civilians, or describes as taking no part",
        ged="deaths_civilians",
    ),
    VictimGroup(
        key="security_forces",
        parent="persons",
        definition="members of a state's own forces; police count here, though several "
        "recorders count them as civilians",
    ),
    VictimGroup(key="military", parent="security_forces", definition="soldiers of a state"),
    VictimGroup(key="police", parent="security_forces", definition="police and gendarmes"),
    VictimGroup(
        key="national_guard", parent="security_forces", definition="a national guard by name"
    ),
    VictimGroup(
        key="other_security",
        parent="security_forces",
        definition="other state forces: customs, border guards, intelligence, prison staff",
    ),
    VictimGroup(
        key="pro_government_militia",
        parent="persons",
        definition="armed groups that fight beside a government without being its forces",
    ),
    VictimGroup(
        key="armed_group",
        parent="persons",
        definition="members of a non-state armed group, attackers or attacked",
    ),
    VictimGroup(
        key="international_forces",
        parent="persons",
        definition="foreign or multinational forces, peacekeepers",
    ),
    VictimGroup(
        key="private_security", parent="persons", definition="guards in private employment"
    ),
    VictimGroup(
        key="unspecified",
        parent="persons",
        definition="a remainder whose group is not told",
        ged="deaths_unknown",
    ),
)

QUALIFIERS = (
    Term(key="exact", definition="a bare number: low, best and high are that number"),
    Term(key="about", definition="some, about, around: only best is given"),
    Term(key="nearly", definition="nearly, almost: best, which is also the high bound"),
    Term(key="at_least", definition="a low bound, itself included"),
    Term(key="more_than", definition="a low bound, one above the number of persons named"),
    Term(key="at_most", definition="a high bound, itself included"),
    Term(key="fewer_than", definition="a high bound, one below the number of persons named"),
    Term(key="between", definition="a low and a high bound, both included, and no best"),
    Term(key="vague", definition="a word for a magnitude: several, dozens, hundreds"),
    Term(key="uncounted", definition="said to have happened, without a number"),
    Term(key="none_or_unknown", definition="zero standing for none or not known", acled="0"),
    Term(key="range", definition="low, best and high given as a dataset or coder gives them"),
)

MAGNITUDES = (
    Magnitude(key="few", least=3, definition="several, a handful, a few"),
    Magnitude(key="tens", least=24, definition="dozens, scores"),
    Magnitude(key="hundreds", least=200, definition="hundreds"),
    Magnitude(key="thousands", least=2000, definition="thousands"),
)

CERTAINTIES = (
    Term(key="stated", definition="given as a fact"),
    Term(key="reported", definition="given as what others report"),
    Term(key="believed", definition="given as thought likely: believed, probably"),
    Term(key="estimated", definition="given as an estimate"),
    Term(key="alleged", definition="given as an accusation that is not endorsed"),
    Term(key="possible", definition="given as what may be: may, could, if confirmed"),
    Term(key="denied", definition="said not to be so"),
)

PERPETRATOR_SCOPES = (
    Term(key="only", definition="counts the attackers and nobody else"),
    Term(key="included", definition="counts the attackers among others"),
    Term(key="excluded", definition="leaves the attackers out"),
    Term(key="not_applicable", definition="attackers could not be among the victims"),
    Term(key="unknown", definition="the article does not tell"),
)

COUNTINGS = (
    Term(key="toll", definition="all of this group and outcome, as far as the speaker knows"),
    Term(key="mention", definition="particular victims, nothing said of how many in all"),
    Term(key="increment", definition="in addition to an earlier toll of the same origin"),
    Term(key="cumulative", definition="over a period or several events: no event's toll"),
)

SPEAKER_KINDS = (
    Term(key="named", definition="a person or body that the article names"),
    Term(key="pseudonym", definition="a person under a name that is not their own"),
    Term(key="unnamed_official", definition="an official without a name"),
    Term(key="witness", definition="somebody who saw it, without a name"),
    Term(key="resident", definition="somebody who lives there, without a name"),
    Term(key="expert", definition="an analyst or researcher, named or by institution"),
    Term(key="intelligence", definition="an intelligence service or its findings"),
    Term(key="document", definition="a document: a report, a court file, a statement"),
    Term(key="none", definition="nobody: the article speaks for itself"),
)

STANDINGS = (
    Term(key="preferred", definition="the one to take among several of one speaker"),
    Term(key="normal", definition="as any other"),
    Term(key="deprecated", definition="kept with a reason, used by no total"),
)

CODING_STATUSES = (
    Term(key="draft", definition="read once, by a person or a program"),
    Term(key="checked", definition="read against the article by somebody else"),
    Term(key="published", definition="checked, and released to others"),
)

OCCUPATIONS = (
    Term(key="official", definition="an office-holder of a state or of a party"),
    Term(key="journalist", definition="journalists and media workers"),
    Term(key="medical", definition="medical staff"),
    Term(key="aid_worker", definition="staff of aid organisations"),
    Term(key="religious", definition="clergy and religious leaders"),
    Term(key="teacher", definition="teachers and academic staff"),
    Term(key="student", definition="pupils and students"),
    Term(key="tourist", definition="visitors from elsewhere"),
    Term(key="commander", definition="leaders of an armed group or force"),
    Term(key="other", definition="another occupation that the article names"),
)

SEXES = (
    Term(key="female", definition="women and girls"),
    Term(key="male", definition="men and boys"),
)

AGE_GROUPS = (
    Term(key="child", definition="under 18"),
    Term(key="adult", definition="18 and over"),
)

DATE_BASES = (
    Term(key="stated", definition="the article gives the date"),
    Term(key="relative", definition="the article gives it by reference: on Monday, last month"),
    Term(key="inferred", definition="a part, such as the year, follows from the article's own"),
    Term(key="coder", definition="the article gives no date; the coder knows which event it is"),
)

PUBLISHED_BASES = (
    Term(key="stated", definition="the article gives its day of publication"),
    Term(key="inferred", definition="bounds that follow from what the article says"),
    Term(key="metadata", definition="the publisher's own data about the page"),
)

ROLES = (
    Term(key="perpetrator", definition="attacked"),
    Term(key="target", definition="was attacked"),
    Term(key="side_a", definition="one side of a fight whose beginner is unknown", ged="side_a"),
    Term(key="side_b", definition="the other side", ged="side_b"),
    Term(key="supporter", definition="helped one side"),
    Term(key="planner", definition="planned or ordered it"),
)

STANCES = (
    Term(key="claims", definition="the actor says so of itself"),
    Term(key="attributes", definition="the speaker says so as a fact"),
    Term(key="suspects", definition="the speaker thinks so: probably, believed, suspected"),
    Term(key="denies", definition="the speaker says that it is not so"),
)

MEASURES = (
    Measure(key="attackers", stock_or_flow="stock", definition="took part in an attack"),
    Measure(
        key="members", stock_or_flow="stock", definition="belong to the actor, or fight for it"
    ),
    Measure(key="hostages_held", stock_or_flow="stock", definition="held by the actor"),
    Measure(key="share", stock_or_flow="stock", definition="part of a whole, in percent"),
    Measure(key="travelled", stock_or_flow="flow", definition="left to join"),
    Measure(key="returned", stock_or_flow="flow", definition="came back"),
    Measure(key="leaving", stock_or_flow="flow", definition="are trying to get away"),
    Measure(key="stopped", stock_or_flow="flow", definition="were kept from going"),
    Measure(key="trained", stock_or_flow="flow", definition="completed training"),
    Measure(key="deployed", stock_or_flow="flow", definition="were sent or expected somewhere"),
)
