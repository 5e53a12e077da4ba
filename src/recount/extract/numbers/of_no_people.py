"""What is taken, released, let go or hit and is nobody: hills, medals, patients, a clinic."""

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import Phrase
from recount.extract.sentences.verbs import form_of
from recount.extract.words import word_set

MANY = 1_000_000
"""Persons: a greater number without a noun is of money."""
_OF_THINGS = ("release", "capture")
_CARE = word_set("hospital hospitals clinic clinics ward care")
_RETAKING = ("recapture", "re-capture")
_RESCUING = ("rescue", "pluck")
_DANGERS = word_set("""
    boat boats dinghy ferry fire blaze flood floods floodwater floodwaters rubble sinking sank
    capsized wreck earthquake quake landslide avalanche mudslide roof rooftop sea debris ruins
    sailing firefighters firefighter coastguard lifeguards lifeboat unaccounted
""")
_ANIMALS = word_set("""
    horses cows cattle sheep goats dogs animals camels donkeys pigs chickens birds elephants cats
""")
_PLACES = word_set("""
    villages towns cities hamlets districts provinces states regions areas places locations
    communities neighbourhoods neighborhoods suburbs countries settlements counties municipalities
""")
_HARM = ("killed", "wounded", "casualties")
_SHOT_SO = ("down", "up")
_OF_THE_DEAD = word_set("death deaths died dead killed bodies body buried")
_NO_MORE = (tags.STOP, tags.COMMA, tags.POSSESSIVE)
CAPTORS = word_set("""
    hostage hostages captive captives captivity captors captor kidnapped abducted kidnappers
    abductors kidnapping held holding militants rebels gunmen bandits jihadists insurgents
    terrorists pirates gang gangs traffickers smugglers commandos seized hijacked hijackers
    tied tied-up pirate trafficked slavery enslaved forced chained haram camp captured detained
    jailed
""")


def retaken(passage: Passage, find: Find) -> bool:
    """As "recaptured two hills", "Lona was recaptured", "three of the villages were captured".

    But "112 fugitives", "83 of those who fled" are back in jail.
    """
    form, phrase = form_of(passage.chunks[find.trigger].low), find.victims.phrase
    if phrase is None or find.outcome != "captured":
        return False
    inner = passage.chunks[find.victims.last].phrase if phrase.bare else None
    places = inner is not None and inner.thing and inner.plural is True
    again = form is not None and form.base in _RETAKING
    people = phrase.noun is not None or (phrase.bare and find.victims.last > find.victims.at)
    return places or (again and not people)


def taken(passage: Passage, find: Find) -> bool:
    """As "released 12 singles", "captured 12 medals": nouns of no people, of whatever else."""
    form, phrase = form_of(passage.chunks[find.trigger].low), find.victims.phrase
    if form is None or form.base not in _OF_THINGS or phrase is None or phrase.head is None:
        return False
    return phrase.noun is None and not passage.tokens[phrase.head].capital


def money(find: Find) -> bool:
    """As "the bank released 20 million": a bare number of so many is of money."""
    phrase = find.victims.phrase
    if phrase is None or not phrase.bare or phrase.number is None or find.outcome == "killed":
        return False
    return (phrase.number.bounds.best or 0) >= MANY


def survived(passage: Passage, find: Find) -> bool:
    """As "had his throat cut but survived", who is not dead."""
    if find.rule != "happens" or "survived" not in passage.words:
        return False
    near = passage.chunks[find.trigger + 1 : find.trigger + 5]
    # But "12 died, but the driver survived" tells of another.
    after = ["" if chunk.phrase else chunk.low for chunk in near]
    return any(
        low in ("but", "and", "yet")
        and "survived" in after[i + 1 : i + 3]
        and "" not in after[i + 1 : i + 2]
        for i, low in enumerate(after)
    )


def gassed(passage: Passage, find: Find) -> bool:
    """As "dozens suffocated from tear gas", who coughed; but "nine suffocated, and were buried"."""
    if find.rule != "happens" or not passage.chunks[find.trigger].low.startswith("suffocat"):
        return False
    return "gas" in passage.words and passage.words.isdisjoint(_OF_THE_DEAD)


def out_of_care(passage: Passage, find: Find) -> bool:
    """As "were released from the hospital", "were treated and released": held by nobody."""
    lows = [chunk.low for chunk in passage.chunks]
    after = lows[find.trigger + 1 : find.trigger + 4]
    if after[:1] == ["from"] and not _CARE.isdisjoint(after):
        return True
    return lows[max(0, find.trigger - 2) : find.trigger] == ["treated", "and"]


def out_of_danger(passage: Passage, find: Find) -> bool:
    """As "rescued 12 people from the roof", "38 were rescued from the sea": held by nobody."""
    form = form_of(passage.chunks[find.trigger].low)
    if form is None or form.base not in _RESCUING or not passage.words.isdisjoint(CAPTORS):
        return False
    guard = {"coast", "guard"} <= passage.words or form.base == "pluck"
    return guard or not passage.words.isdisjoint(_DANGERS)


def among_things(passage: Passage, find: Find) -> bool:
    """As the clinic of "killed eight and hit 35 buildings, among them a school and a clinic"."""
    chunks, phrase = passage.chunks, find.victims.phrase
    if find.rule != "part" or chunks[find.trigger].low != "including":
        return False
    owns = chunks[find.victims.last + 1 : find.victims.last + 3]
    if owns and owns[0].kind == tags.POSSESSIVE and owns[-1].kind in _NO_MORE:
        # As "burned 14 homes, including the chief's".
        return True
    if phrase is None or phrase.noun is not None or phrase.bare:
        return False
    at = find.trigger - 1 - (chunks[find.trigger - 1].kind == tags.COMMA)
    in_places = at > 0 and chunks[at].low in _PLACES and chunks[at - 1].kind == tags.PREPOSITION
    if in_places and phrase.first == phrase.last:
        # As "killed 12 people in several villages, including Kona"; but "including Luis Gil".
        return True
    things = 0
    while at > 0 and (_are_things(chunks[at].phrase) or chunks[at].kind == tags.CONJUNCTION):
        things += 1
        at -= 1
    return things > 0 and chunks[at].kind in (tags.VERB, tags.OUTCOME)


def _are_things(phrase: Phrase | None) -> bool:
    counted = phrase is not None and (phrase.number is not None or phrase.determiner != "")
    return phrase is not None and phrase.noun is None and not phrase.bare and (
        phrase.thing or counted)  # fmt: skip


def more_animals(passage: Passage, find: Find) -> bool:
    """As "two police horses were put down and five more were hurt": five more horses."""
    phrase = find.victims.phrase
    if phrase is None or not phrase.bare or phrase.number is None or not phrase.number.more:
        return False
    before = [chunk for chunk in passage.chunks[: find.victims.at] if chunk.phrase]
    return bool(before) and before[-1].low in _ANIMALS


def other_things(passage: Passage, find: Find) -> bool:
    """As "burnt a truck and captured another", "two boats came; the other was captured".

    But "killed a man in a car and captured another", "hit two bases, killing two and capturing
    nine others".
    """
    chunks, phrase = passage.chunks, find.victims.phrase
    if phrase is None or (find.outcome != "captured" and find.rule != "seized"):
        return False
    more = phrase.bare and phrase.number is not None and phrase.number.more
    if not more and (phrase.noun is None or phrase.noun.singular != "other"):
        return False
    for at in range(find.victims.at - 1, -1, -1):
        form, before = form_of(chunks[at].low), chunks[at].phrase
        if form is not None and form.outcome in _HARM:
            return False
        of_else = at > 0 and chunks[at - 1].kind == tags.PREPOSITION
        if before is None or before.bare or (of_else and chunks[at - 1].low not in _SHOT_SO):
            continue
        if before.noun is not None or before.head is None:
            return False
        if before.number is not None:
            return before.thing or not passage.tokens[before.head].capital
        if before.determiner in ("a", "an"):
            # But "a source said that two others were held".
            return before.thing
    return False
