"""The victim group of a phrase, from its own words, its of-phrase, or what was named before."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.nouns import Noun, noun_of
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.sentences.text import Token
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.kinds_of_group import is_civil, is_of_any_kind
from recount.extract.victims.of_whom import are_avenged, fare_otherwise
from recount.extract.victims.phrase import Victims, whom_some_are_of, with_tail
from recount.extract.victims.related import of_another
from recount.extract.words import word_set
from recount.extract.words.people import MODIFIERS, TRANSPARENT
from recount.extract.words.speech import SAID

_LOYAL = word_set("pro-government pro-regime regime government loyalist")
_IN_FAVOUR = word_set("pro-government pro-regime loyalist")
_OFFICIALS = {
    "police": "police", "military": "military", "army": "military", "security": "security_forces",
    "prison": "other_security", "intelligence": "other_security", "customs": "other_security",
    "border": "other_security",
}  # fmt: skip
_IN_ARMS = ("military", "police", "security_forces", "armed_group", "national_guard")
_OF_NO_STATE = word_set("""
    anti-government rebel separatist islamist jihadist insurgent outlawed armed far-right
""")
_NO_LONGER = word_set("former retired ex")
"""Whoever is that bears arms no more."""
_SELF_STYLED = word_set("self-styled self-proclaimed")
"""Before a rank: no state gave it."""
_OWN = word_set("his her its their")
_POLICE = word_set("police constable superintendent sheriff inspector")
_LEADERS = word_set("chief leader commander boss")
_HOSTILE_TO = word_set("on upon against at with into")
_BANDS = word_set("column band group convoy gang crowd team unit squad patrol party cell")
_BODIES = word_set("body corpse cadaver")
"""Whose they are stands before them: "the villagers' bodies"."""
_OF_AN_OFFICE = word_set("""
    presiding returning electoral election medical health education agricultural extension welfare
    probation registration press information desk
""")
"""Before "officer": who holds an office, and bears no arms."""
_GUARDS = {
    "village": "pro_government_militia",
    "municipal": "other_security",
    "communal": "other_security",
    "national": "national_guard",
    "civil": "national_guard",
}
_LEGISLATURES = word_set("parliament senate legislature")
_COUNCILS = word_set("district city town municipal village provincial local county borough")
REBEL_ARMIES = word_set("liberation resistance republican independence salvation arakan")
"""Before "Army": names that those take who fight a state; but "People's Liberation Army"."""
_REBELLING = word_set("rebel rebels communist maoist insurgent separatist guerrilla secessionist")
_DEFENDING = word_set("defense defence self-defense self-defence")
_BANNED = word_set("proscribed banned outlawed underground")
_OF_NO_ARMY = word_set("""
    barangay village team club ship vessel ferry boat trawler tanker barge tug cruise airline
""")
"""Before or behind "captain": whom he leads."""
_PARKS = word_set("park wildlife forest game conservation reserve forestry")
_ASSOCIATIONS = word_set("union cooperative club church association parish choir")
_LISTED = (NOUN_PHRASE, tags.COMMA, tags.CONJUNCTION)
_LEFT_OUT_OR_IN = ("including", "counting", "excluding", "besides", "except")
_YOUNG = word_set("boy boys girl girls lad youth youths")
_ATTACKING = word_set(
    "attacker assailant bomber gunman raider hijacker kidnapper shooter ambusher assassin"
)
_ATTACKED = word_set("""
    attacked stormed raided ambushed assaulted overran besieged opened launched struck targeted hit
    fired bombed shelled blew detonated exploded invaded entered burned torched rammed drove attack
    storm raid ambush strike open launch
""")


def group_of(tokens: Sequence[Token], chunks: Sequence[Chunk], victims: Victims) -> str:
    """The closed-list group of a victim phrase that has words; "persons" where nothing tells."""
    phrase = victims.phrase
    if phrase is None:
        return "persons"
    found = _group_of(tokens, chunks, victims, phrase)
    last = max(phrase.last, chunks[victims.last].last)
    if of_another(tokens, phrase, last, found):
        return "persons"
    own = found == "security_forces" and _their_own(tokens, phrase.first, last)
    return "police" if own else found


def _one_of_several(chunks: Sequence[Chunk], victims: Victims, described: Phrase) -> bool:
    """As "seven people, a soldier among them": one of the seven, and not who they are."""
    then = chunks[victims.aside + 1].low if victims.aside + 1 < len(chunks) else ""
    return described.number is not None or then in ("including", "included")


def _group_of(
    tokens: Sequence[Token], chunks: Sequence[Chunk], victims: Victims, phrase: Phrase
) -> str:
    vague = phrase.noun is None or phrase.noun.group == "persons"
    if vague and victims.aside >= 0:
        described = chunks[victims.aside].phrase
        if described and described.noun and not _one_of_several(chunks, victims, described):
            return group_of(tokens, chunks, with_tail(chunks, victims.aside))
    first = phrase.first
    last = max(phrase.last, chunks[victims.last].last)
    noun = phrase.noun
    if noun and noun.group in _IN_ARMS and not _words(tokens, phrase).isdisjoint(_NO_LONGER):
        return "persons"
    if noun and noun.group == "military" and not _words(tokens, phrase).isdisjoint(_SELF_STYLED):
        return "armed_group"
    if noun and noun.group == "military" and _of_the_police(tokens, phrase.last + 1):
        return "police"
    if noun and noun.singular not in TRANSPARENT and noun.group != "persons":
        return _specific(tokens, phrase.first, phrase.noun_at, noun.group)
    if noun and (by_words := _by_its_words(tokens, phrase, last)):
        return by_words
    after = [token.low for token in tokens[phrase.last + 1 : phrase.last + 3]]
    if noun and noun.singular == "prisoner" and after == ["of", "war"]:
        return "military"
    if noun and noun.singular == "guard" and _words(tokens, phrase) & {"private", "security"}:
        return "private_security"
    if noun and noun.singular == "guard" and (told := _words(tokens, phrase) & _GUARDS.keys()):
        return _GUARDS[told.pop()]
    if noun and noun.singular == "officer" and tokens[phrase.noun_at - 1].low in _OF_AN_OFFICE:
        return "civilians"
    for i in [*range(phrase.last, first - 1, -1), *range(phrase.last + 1, last + 1)]:
        low = tokens[i].low
        if low == "civilian" and _bears_arms(tokens, i + 1, last):
            continue
        if low == "group" and is_civil(tokens, first, i):
            return "civilians"
        if low in MODIFIERS and not (low == "group" and is_of_any_kind(tokens, first, i)):
            found = MODIFIERS[low]
            if low == "army" and _of_rebels(tokens, first, i):
                return "armed_group"
            if low == "militia" and not _OF_NO_STATE.isdisjoint(t.low for t in tokens[first:i]):
                return "armed_group"
            return "national_guard" if _national_guard(tokens, i) else found
        if _national_guard(tokens, i):
            return "national_guard"
        legislature = low in _LEGISLATURES and not (noun and noun.singular == "guard")
        if legislature or (low == "council" and tokens[i - 1].low in _COUNCILS):
            return "civilians"
        if low == "forces" and tokens[i - 1].low == "armed":
            return "military"
        other = noun_of(low)
        inside = i > phrase.last or (noun is not None and noun.singular in _BODIES)
        inside = inside or (noun is not None and noun.singular in _LEADERS and _armed(other))
        # As "two of the senator's guards", who are no senators.
        owner = i < last and tokens[i + 1].low == "'s" and other and other.group == "civilians"
        if other and inside and not owner and other.group != "persons":
            return other.group
    return noun.group if noun else "persons"


def _armed(noun: Noun | None) -> bool:
    """As the bandits of "a bandit chief"."""
    return noun is not None and noun.group == "armed_group"


def _by_its_words(tokens: Sequence[Token], phrase: Phrase, last: int) -> str:
    """As "three other ranks", "a shepherd boy", "21 union members", "cadres of the banned KRPA"."""
    head, before = tokens[phrase.noun_at].low, tokens[phrase.noun_at - 1].low
    if head in ("other", "others") and tokens[phrase.last].low == "ranks":
        return "military"
    if head in ("member", "members", "cadre", "cadres"):
        if not {token.low for token in tokens[phrase.last + 1 : last + 1]}.isdisjoint(_BANNED):
            return "armed_group"
        return "civilians" if before in _ASSOCIATIONS else ""
    if head in _YOUNG and phrase.noun_at > phrase.first:
        noun = noun_of(before)
        return "civilians" if noun is not None and noun.group == "civilians" else ""
    return ""


def _of_rebels(tokens: Sequence[Token], first: int, i: int) -> bool:
    """As "the Omo Liberation Army", "the communist New People's Army"; not "the rebels' army"."""
    named = tokens[max(first, i - 4) : i]
    lows = [token.low for token in named]
    if not tokens[i].capital or not lows:
        return False
    if lows[-1] in REBEL_ARMIES:
        return "people" not in lows
    return lows[-3:] == ["new", "people", "'s"] or not _REBELLING.isdisjoint(lows)


def _bears_arms(tokens: Sequence[Token], first: int, last: int) -> bool:
    """As the rest of "a civilian militia", "a civilian self-defence force"."""
    lows = [token.low for token in tokens[first : last + 1]]
    nouns = (noun_of(low) for low in lows)
    return any(noun is not None and noun.group == "pro_government_militia" for noun in nouns)


def _their_own(tokens: Sequence[Token], first: int, last: int) -> bool:
    """As "killed a police chief and two of his officers": officers of whom the police told of."""
    if not any(token.low in _OWN for token in tokens[max(0, first - 1) : last]):
        return False
    return any(token.low in _POLICE for token in tokens[:first])


def _of_the_police(tokens: Sequence[Token], at: int) -> bool:
    """As "a sergeant of the Military Police", "two captains of the National Police"."""
    near = [token.low for token in tokens[at : at + 4]]
    return near[:2] == ["of", "the"] and "police" in near[2:]


def _words(tokens: Sequence[Token], phrase: Phrase) -> set[str]:
    return {token.low for token in tokens[phrase.first : phrase.last + 1]}


def _national_guard(tokens: Sequence[Token], i: int) -> bool:
    return tokens[i].low == "guard" and i > 0 and tokens[i - 1].low in ("national", "civil")


def _specific(tokens: Sequence[Token], first: int, noun_at: int, group: str) -> str:
    """An officer of police is police, a foreign soldier of the UN international."""
    words = {token.low for token in tokens[first:noun_at]}
    if group == "military" and tokens[noun_at - 1].low == "child" and noun_at > first:
        # As "12 child soldiers", who serve no state.
        return "persons"
    if tokens[noun_at].low in ("volunteer", "volunteers") and words & _DEFENDING:
        return "pro_government_militia"
    if group in ("security_forces", "military") and "police" in words:
        return "police"
    if tokens[noun_at].low in ("trooper", "troopers") and words & {"state", "highway"}:
        # As "a state trooper", who patrols roads.
        return "police"
    if tokens[noun_at].low in ("captain", "captains"):
        of = [token.low for token in tokens[noun_at + 1 : noun_at + 5]]
        led = words.union(of if of[:1] == ["of"] else ())
        return group if led.isdisjoint(_OF_NO_ARMY) else "civilians"
    if tokens[noun_at].low in ("ranger", "rangers") and words & _PARKS:
        return "other_security"
    volunteer = tokens[noun_at].low in ("volunteer", "volunteers")
    if (group == "armed_group" and words & _LOYAL) or (volunteer and words & _IN_FAVOUR):
        return "pro_government_militia"
    if group == "civilians" and tokens[noun_at].low in ("official", "officials"):
        return next((key for word, key in _OFFICIALS.items() if word in words), group)
    if group == "security_forces" and words & {"army", "military", "navy", "marine"}:
        return "military"
    if group in ("military", "security_forces", "civilians") and words & {
        "un",
        "u.n.",
        "nato",
        "isaf",
        "coalition",
        "peacekeeping",
        "foreign",
    }:
        return "international_forces" if group != "civilians" else group
    if group == "security_forces" and words & {"border", "customs", "prison", "intelligence"}:
        return "other_security"
    if group == "security_forces" and not words & {"security", "forces"}:
        return "security_forces"
    return group


def inherited_from(chunks: Sequence[Chunk], victims: Victims, trigger: int) -> Victims | None:
    """Of whom a bare number is ("killing 12"): whom the sentence named before as attacked.

    A plural phrase for people that is object of a verb or of "on", "against", "with" comes
    first, then, for "12 shot and eight captured", the phrase counted before it.
    """
    nearest = None
    of_them = chunks[victims.last].low == "them"
    for j in range(min(victims.at, trigger) - 1, -1, -1):
        phrase = chunks[j].phrase
        if chunks[j].kind != NOUN_PHRASE or phrase is None or phrase.noun is None:
            continue
        before = chunks[j - 1] if j else None
        between = [c.low for c in chunks[j + 1 : min(victims.at, j + 5)]]
        if between in (["of", "whom"], [",", "of", "whom"]):
            return Victims(j, j, phrase)
        if between == [","] and whom_some_are_of(chunks, victims, j):
            return Victims(j, j, phrase)
        if _is_included(chunks, j):
            continue
        if before is not None and before.low in ("told", "tells", "telling"):
            continue
        attacked = before is not None and (
            # But who flees "with their families" does not fight them.
            (before.low in _HOSTILE_TO and (before.low != "with" or phrase.determiner not in _OWN))
            or _of_a_band(chunks, j)
            or _counted_of(chunks, j)
            or (before.kind in (tags.VERB, tags.OUTCOME) and before.low not in SAID)
        )
        if are_avenged(chunks, j) or fare_otherwise(chunks, j, victims, trigger):
            continue
        if attacked and before is not None and before.low == "with" and victims.at < trigger:
            # Of "clashed with police; two were killed" nobody says of which side they were.
            attacked = False
        if victims.at > trigger and not _opens_with_all(chunks, j):
            does_it = not attacked and _does_it(chunks, j, trigger)
            does_it = does_it and not _freed_by_others(chunks, victims, j, trigger)
            if does_it or _others_did_it(chunks, j, trigger):
                continue
        collective = phrase.noun.singular in ("militia", "family")
        if phrase.plural and attacked and not phrase.number and of_them:
            # But "shot ten men for helping the rebels; seven of them died".
            nearest = nearest or Victims(j, j, phrase)
            continue
        if (phrase.number and not collective) or (phrase.plural and attacked):
            return Victims(j, j, phrase)
        # But "nine died when a rebel opened fire" tells of no harm to the rebel.
        opens = before is not None and (before.kind == tags.SUBORDINATOR or before.low == "as")
        near = chunks[j if opens else max(0, j - 2) : j + 5]
        harmed = any(chunk.kind == tags.OUTCOME for chunk in near)
        attacker = phrase.noun.singular in _ATTACKING
        own = victims.phrase.noun if victims.phrase else None
        one = phrase.determiner in ("a", "an") and harmed and not attacker
        if one and own and own.singular == "other" and victims.at < trigger:
            # As "a guard was killed and two others were hurt".
            return Victims(j, j, phrase)
        if nearest is None and phrase.determiner in ("a", "an") and harmed and not attacker:
            nearest = Victims(j, j, phrase)
    return nearest


def _of_a_band(chunks: Sequence[Chunk], j: int) -> bool:
    """As the bandits of "struck a column of bandits", "an ambush on a convoy of rebels"."""
    band = chunks[j - 2].phrase if j > 2 and chunks[j - 1].low == "of" else None
    if band is None or band.plural is True or chunks[j - 2].low not in _BANDS:
        return False
    before = chunks[j - 3]
    done = before.kind in (tags.VERB, tags.OUTCOME) and before.low not in SAID
    return done or before.low in _HOSTILE_TO


def _is_included(chunks: Sequence[Chunk], j: int) -> bool:
    """As the boys of "40 nurses, including two men and three boys, ..., killing six"."""
    k = j - 1
    while k >= 0 and chunks[k].kind in _LISTED:
        k -= 1
    return k >= 0 and chunks[k].low in _LEFT_OUT_OR_IN


def _opens_with_all(chunks: Sequence[Chunk], j: int) -> bool:
    """As "of 50 hostages, ...": those that the figures of the sentence are among."""
    return chunks[j - 1].low == "of" and (j == 1 or chunks[j - 2].kind == tags.COMMA)


def _others_did_it(chunks: Sequence[Chunk], j: int, trigger: int) -> bool:
    """Whether a clause of its own has the verb: "after losing two soldiers, the army killed 30"."""
    subject = trigger - 1
    return (
        subject - 1 > j
        and chunks[subject].kind == NOUN_PHRASE
        and chunks[subject - 1].kind == tags.COMMA
    )


def _does_it(chunks: Sequence[Chunk], j: int, trigger: int) -> bool:
    """Whether people who are no object do what harms the bare number behind the verb.

    They do if they are attackers by name, or subject of the finite verb ("20 soldiers entered the
    village and killed 15"), or of an attack that it tells the outcome of ("ten fighters raided the
    village, killing 22"); not if something happened to them ("four soldiers died in Jos and two in
    Lona"), or where they were.
    """
    phrase = chunks[j].phrase
    if phrase is not None and phrase.noun is not None and phrase.noun.singular in _ATTACKING:
        return True
    passive = any(chunk.kind == tags.BE for chunk in chunks[j + 1 : trigger])
    if not chunks[trigger].low.endswith("ing"):
        form = form_of(chunks[trigger].low)
        suffered = passive or (form is not None and not form.transitive)
        return not suffered or _goes_on_to(chunks, trigger)
    verbs = (c for c in chunks[j + 1 : trigger] if c.kind in (tags.VERB, tags.OUTCOME))
    first = next(verbs, None)
    return not passive and first is not None and (
        first.kind == tags.OUTCOME or first.low in _ATTACKED
    )  # fmt: skip


def _freed_by_others(chunks: Sequence[Chunk], victims: Victims, j: int, trigger: int) -> bool:
    """As "11 pupils had got home and soldiers had rescued six others": by the soldiers."""
    form = form_of(chunks[trigger].low)
    own = victims.phrase.noun if victims.phrase else None
    if form is None or form.outcome != "freed" or own is None or own.singular != "other":
        return False
    subject = trigger - 1
    while subject > j and chunks[subject].kind in (tags.HAVE, tags.ADVERB):
        subject -= 1
    return subject > j and chunks[subject].phrase is not None


def _goes_on_to(chunks: Sequence[Chunk], trigger: int) -> bool:
    """As "had been deployed and had killed three": what was done to those who then did it."""
    k = trigger - 1
    while k > 0 and chunks[k].kind in (tags.HAVE, tags.ADVERB, tags.TIME):
        k -= 1
    joined = k > 0 and chunks[k].kind == tags.CONJUNCTION
    return joined and chunks[trigger].kind == tags.OUTCOME


def _counted_of(chunks: Sequence[Chunk], j: int) -> bool:
    """As "two of the attackers": the phrase is what was counted."""
    before = chunks[j - 2].phrase if j > 1 and chunks[j - 1].low == "of" else None
    return before is not None and before.bare
