"""Days of a sentence on which others answered a deed that it tells of, and not of the deed.

A court sentences, a crowd mourns, a minister condemns on a day; who was killed stands in what they
do it for: in the object ("condemned on Tuesday the killing of two"), behind "for", "of" or "over"
("a vigil was held on Tuesday for the eight shot dead"), in a clause behind "after" ("schools closed
on Tuesday after gunmen killed two"), or the other way round as what a later verb is told of ("two
soldiers killed in Karsa were flown home on Tuesday").
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from recount.extract.dates.days import is_day
from recount.extract.dates.find import DateMention
from recount.extract.dates.of_speaking import words_before
from recount.extract.figure import Figure
from recount.extract.sentences.plain_words import words_in
from recount.extract.words import word_set

_BEFORE, _BETWEEN, _RELATED = 110, 240, 24
_JUDGING = word_set("""
    sentenced convicted acquitted indicted charged ruled jailed imprisoned condemned denounced
    deplored mourned honoured honored remembered commemorated prayed named identified announced
    confirmed acknowledged disclosed revealed published blamed accused rejected denied dismissed
    investigated examined discussed debated criticised criticized praised thanked demanded urged
    pleaded testified apologised apologized pardoned extradited arrested detained awarded
    compensated lamented decried summoned buried
""")
_JUDGING_OF = re.compile(
    r"\b(?:claimed (?:responsibility|credit)|called for|paid tribute|released (?:an?|the) (?:\w+ )?"
    r"(?:video|list|statement|report|names|footage|photos|pictures|audio)|published|observed an?"
    r"|pleaded guilty|opened an? (?:investigation|inquiry)|expressed|offered condolences)\b"
)
_GATHERING = word_set("""
    gathered marched rallied demonstrated protested met visited attended toured travelled traveled
    funeral funerals vigil vigils memorial memorials ceremony ceremonies trial hearing inquest
    tribute tributes protest protests rally rallies march mass service mourning
""")
# As "searched on Tuesday for those who killed six".
_SEARCHING = word_set("""
    hunt hunts hunted hunting search searched searching scoured scouring combed combing manhunt dug
    digging sifted
""")
_SEARCHED_FOR = re.compile(
    r",? (?:[\w-]+ ){0,3}?(?:hunted|hunting|searched|searching|scoured|combed|combing|dug)"
    r" (?:(?:through )?(?:the )?[\w-]+ )?for\b"
)
# As "the town buried its dead on Monday, after gunmen killed nine".
_MOURNING = re.compile(
    r"\b(?:bury|buried|burying|mourn(?:ed|ing)?|count(?:ed|ing)?|identif(?:y|ied|ying)"
    r"|honou?r(?:ed|ing)?|remember(?:ed|ing)?) (?:its|their|the|his|her) (?:[\w-]+ )?"
    r"(?:dead|killed|wounded|injured)\b"
)
# As "recovered on Friday more bodies of the 259 people who died".
_BODIES_OF = re.compile(
    r"\b(?:bod(?:y|ies)|remains|corpses?) of (?:(?:some|most|all) of )?(?:the )?\Z"
)
_CROWD = re.compile(
    r"\b(?:crowds?|protest|demonstrat|march|rall(?:y|ie)|gather|mourn|funeral|vigil|mass\b"
    r"|ceremon|service|tribute|memorial)"
)
_ADVERBS = word_set("also again formally publicly strongly both separately officially")
_CLAUSE = word_set("""
    that who which whom whose when where while after before because but
""")
_DEED = word_set("""
    attack attacks bombing bombings killing killings blast blasts explosion raid raids clash clashes
    strike strikes airstrike ambush shooting murder murders massacre assault incident violence
""")
_BLOCK = re.compile(r"[;:]|, (?:and|but|\w+ing)\b|\b(?:when|while|as|until)\b")
# As "arrested six men on Monday and killed two"; but "over a raid that killed two and hurt six".
_JOINED = re.compile(r"\b(?:and|but|or)(?: (?:also|then|later|[a-z]+ly))? \Z")
_SUBORDINATE = re.compile(r"\b(?:that|which|who|whom|after|because|for|of|over|into)\b")
# As "imposed sanctions on Monday over the killing of", "began on Monday into the deaths of".
_OVER = re.compile(r"\b(?:over|into) (?:(?:the|his|her|their) )?(?:[a-z]+ )?\Z")
_TIMES = word_set("morning evening")
_PARTICIPLE_OF = word_set("of as by in on at to for with from after and who which that")
_OPENING = re.compile(r"(?:late |early )?(?:on )?\Z")
_SUBJECT = 8
# In a sentence of their own: "the UN condemned the attack on Tuesday", "the minister arrived on".
_CONDEMNING = word_set("condemned denounced deplored mourned praised met toured attended visited")
_OFFICIALS = word_set("""
    president minister premier governor envoy ambassador pope king queen chancellor mayor secretary
    commissioner delegation mediators diplomats officials leader leaders
""")
_MOVES = word_set("was were arrived travelled traveled flew returned landed left went came")
_LINK = re.compile(
    r"\b(?:for|of|over|into|against|about|mourn|honou?r|remember|protest|demand|discuss|denounce"
    r"|condemn|commemorate|support)\b"
)
_EMBEDDED = ("reduced", "act-of", "act-counted", "act-possessive")
_RELATIVE = re.compile(r"\b(?:that|who|which|whom) (?:(?:had|have|has|also) )?\Z")
_AFTER = re.compile(
    r"(?<!hours )(?<!minutes )(?<!shortly )(?<!soon )(?<!day )\b(?:after|because|following)"
    r"\b(?! (?:dark|midnight|dawn|noon|sunset|sunrise|nightfall|work|school|\w+ prayers)\b)"
)
_ANSWERING = re.compile(
    r"\b(?:in (?:protest|response|reaction|retaliation|revenge|reprisal|memory|honou?r)"
    r"|to avenge)\b"
)
# The main clause tells of harm itself: "20 were wounded on Monday after gunmen opened fire".
HARM = re.compile(
    r"\b(?:killed|dead|dies|died|deaths?|wounded|injured|hurt|shot|stabbed|casualties|attack\w*"
    r"|ambush\w*|bomb(?:s|ed|ing)?|blasts?|explosions?|exploded|raid\w*|shell(?:s|ed|ing)|stormed"
    r"|crash\w*|opened fire|struck|hit|fighting|battles?|clash\w*|violence|captured|seized|retook"
    r"|overran|kidnapped|abducted)\b"
)
_FINITE = re.compile(
    r"\b(?:was|were|is|are|has been|have been|had been|has|have|had) (?:later |also |then |since )?"
    r"(?P<done>[a-z]+)|\b(?P<did>arrived|met|returned|came|went|opened|drew|sparked|prompted"
    r"|triggered|died|succumbed|escaped|held|staged|began|demanded|gathered|marched|appeared"
    r"|pleaded|attended|reached|landed|left|walked)\b"
)
# But "the killing of six was committed on Monday", "two of those killed were hit on Monday".
_DONE = word_set("""
    committed carried perpetrated hit struck attacked ambushed shot stabbed bombed blown gunned
    travelling traveling returning caught among in on at by not part members claimed driving
""")
_DYING = frozenset(("died", "succumbed"))
_OF_THE_DEED = frozenset(("killed", "wounded", "casualties"))
_CHARGED = re.compile(
    r"\b(?:(?:accused|suspected|convicted) of|charged with"
    r"|(?:blamed|wanted|sought|jailed|tried) for)"
    r" (?:(?:the|his|her|their|a|an) )?\Z"
)
_ANOTHERS = re.compile(
    r"\b(?:in|as) (?:retaliation|revenge|reprisal|response|an act of revenge) (?:for|to|over)\b"
    r"|\bto avenge\b"
    r"|\b(?:funerals?|burials?|vigils?|memorial|mourners) (?:of|for) [^,;]{1,60}"
    # But "for the slain mayor" tells nothing of when he was.
    r"(?<!\bthe )(?<!\ba )(?<!\bhis )(?<!\bits )(?<!\btheir )(?<!\bher )"
    r"\b(?:killed|slain|murdered|shot dead|shot)\b"
)
# As "held the funeral of six people killed on Sunday", whose day stands behind their death only.
_MOURNED = re.compile(
    r"\b(?:funerals?|burials?|vigils?|requiem|memorial (?:service|ceremony)) (?:of|for)"
    r" [^,;:.]{0,40}\Z"
)
_DIED = re.compile(r"\b(?:died|killed|slain|shot|stabbed|murdered|massacred|beheaded)\b")
_HELD = re.compile(r"\b(?:took place|(?:was|were|will be|is|are|began|drew|took|turned)\b)")
_ANSWERS = word_set("""
    claimed called paid released observed opened expressed offered after because following response
    reaction retaliation revenge reprisal memory honour honor avenge burial burials suspected
    wanted sought tried body bodies remains corpse corpses
""")
_TELLING = _JUDGING | _GATHERING | _SEARCHING | _ANSWERS
"""A sentence without any of these words has no answer, unless its figure is told in passing."""


@lru_cache(maxsize=4)
def may_be_answered(low: str, start: int, end: int) -> bool:
    """Whether a sentence has a word for an answer: most have none, and most figures are in them."""
    return not _TELLING.isdisjoint(words_in(low, start, end))


def gathers_only(low: str, start: int, end: int) -> bool:
    """Whether a sentence tells of a march, a visit or a funeral, and of no harm."""
    words = words_in(low, start, end)
    return not _GATHERING.isdisjoint(words) and HARM.search(low, start, end) is None


def is_of_crowd(low: str, start: int, end: int) -> bool:
    """Whether a sentence tells of people who had gathered, as "fired on mourners"."""
    return _CROWD.search(low, start, end) is not None


def is_told_in_passing(figure: Figure) -> bool:
    """Whether it stands in what another verb is told of, as in "two men killed in Karsa were"."""
    return figure.rule in _EMBEDDED


def is_of_reaction(low: str, start: int, mention: DateMention, figure: Figure) -> bool:
    """Whether a day is that of an answer to a figure's deed, or of what else befell its people.

    Args:
        low: the text in lower case.
        start: where the sentence begins.
        mention: a date of that sentence.
        figure: a figure of it.
    """
    if mention.start >= figure.end and _is_charge(low, figure):
        between = low[figure.end : min(mention.start, figure.end + _BETWEEN)]
        return _FINITE.search(between) is not None and ";" not in between
    if not _may_be_another(low, mention):
        return False
    if _is_mourned(low, start, figure) and not _dated_death(low, mention, figure):
        return True
    if mention.end <= figure.start:
        return _is_answered_before(low, start, mention, figure)
    if mention.start >= figure.end:
        between = low[figure.end : min(mention.start, figure.end + _BETWEEN)]
        told_in = is_told_in_passing(figure) and _is_answered_behind(between, figure)
        if told_in or _ANOTHERS.search(between):
            return True
        who = _RELATIVE.search(low, max(start, figure.start - _RELATED), figure.start)
        return who is not None and _is_judged_behind(between)
    return False


def is_judging_day(low: str, mention: DateMention) -> bool:
    """Whether a day is that of a court, a statement or a claim, whatever stands behind it."""
    if not _may_be_another(low, mention):
        return False
    before = words_before(low[max(0, mention.start - _BEFORE) : mention.start])
    if _CLAUSE.isdisjoint(before) and not _CONDEMNING.isdisjoint(before):
        return True
    official = not _OFFICIALS.isdisjoint(before) and _DEED.isdisjoint(before)
    if official and _last_of(before, _MOVES):
        return True
    return _judges(low, mention, before, mention.end + _BETWEEN)


def _opens_with_answer(between: str) -> bool:
    """As "On Tuesday a court in Goma sentenced two men for"; but "soldiers accused of theft"."""
    words = between.replace(",", " ").split()
    at = next((i for i, word in enumerate(words[:_SUBJECT]) if word in _JUDGING), None)
    if at is None or words[at + 1 : at + 2] == [] or words[at + 1] in _PARTICIPLE_OF:
        return False
    subject = words[:at]
    return _CLAUSE.isdisjoint(subject) and HARM.search(" ".join(subject)) is None


def _may_be_another(low: str, mention: DateMention) -> bool:
    """Whether it is a day, and no "Monday's": the month of an answer is often that of the deed."""
    return is_day(mention) and not low.startswith(("'s ", "’s "), mention.end)


def _is_answered_before(low: str, start: int, mention: DateMention, figure: Figure) -> bool:
    between = low[mention.end : figure.start]
    first = figure.quote.partition(" ")[0].lower()
    # But "the march on Monday was shelled, killing six" goes on with the day.
    if len(between) > _BETWEEN or _BLOCK.search(between + first):
        return False
    if _JOINED.search(between) and not _SUBORDINATE.search(between):
        return False
    if figure.rule != "bodies" and _BODIES_OF.search(between):
        return True
    if _ANSWERING.search(between) or (figure.rule == "act-of" and _OVER.search(between)):
        return True
    if _OPENING.fullmatch(low, start, mention.start) and _opens_with_answer(between):
        return True
    after = _AFTER.search(between)
    if after and _is_told_apart(low, start, mention, after.start(), figure):
        return True
    words = words_before(low[max(start, mention.start - _BEFORE) : mention.start])
    if _judges(low, mention, words, figure.start):
        return True
    embedded = is_told_in_passing(figure) or _RELATIVE.search(between)
    told = _next_word(between)
    if embedded and _LINK.search(between) and (_last_of(words, _GATHERING) or told in _GATHERING):
        return True
    searches = between.startswith(" for ") and _last_of(words, _SEARCHING)
    return bool((embedded or between == " for ") and (searches or _SEARCHED_FOR.match(between)))


def _is_told_apart(low: str, start: int, mention: DateMention, after: int, figure: Figure) -> bool:
    """Whether a main clause with the day tells of no harm itself, "after" standing behind it.

    What opens with the day tells no main clause yet: "On Monday, after gunmen killed two, ...".
    """
    main = f"{low[start : mention.start]} {low[mention.end : mention.end + after]}"
    if len(main.split()) < 3:
        return False
    return figure.rule == "act-of" or HARM.search(_MOURNING.sub("", main)) is None


def _judges(low: str, mention: DateMention, words: Sequence[str], end: int) -> bool:
    """As "a court on Tuesday sentenced", "accused rebels on Monday of", "named on Monday"."""
    behind = low[mention.end : min(end, mention.end + _BETWEEN)]
    told = behind.split()[:2]
    verb = told[1:2] if told and told[0] in _ADVERBS else told[:1]
    if behind.startswith(" ") and verb and (verb[0] in _JUDGING or _judges_of(behind)):
        return True
    return _last_of(words, _JUDGING) or bool(
        _JUDGING_OF.search(" ".join(words)) and _is_one_phrase(words)
    )


def _judges_of(behind: str) -> bool:
    match = _JUDGING_OF.search(behind)
    return match is not None and match.start() <= len(" formally ")


def _last_of(words: Sequence[str], wanted: frozenset[str]) -> bool:
    """Whether one of the wanted words stands before a date, with nothing but a phrase behind it."""
    at = next((i for i in range(len(words) - 1, -1, -1) if words[i] in wanted), None)
    return at is not None and _is_one_phrase(words[at + 1 :])


def _is_one_phrase(words: Sequence[str]) -> bool:
    """Whether words hold no clause, and no deed whose day it may be: "condemned the attack on"."""
    doing = any(word.endswith("ing") and word not in _TIMES for word in words)
    return not doing and _CLAUSE.isdisjoint(words) and _DEED.isdisjoint(words)


def _next_word(between: str) -> str:
    words = between.split(maxsplit=1)
    return words[0] if words else ""


def _is_answered_behind(between: str, figure: Figure) -> bool:
    """As "two soldiers killed in Karsa were flown home on", "the killing of two was condemned on".

    Or what else befell them: "a priest abducted in Karsa was killed on".
    """
    match = _FINITE.search(between)
    if match is None or ";" in between:
        return False
    if figure.outcome == "wounded":
        # As "two wounded in the raid died on"; but "were taken to hospital on" is of the same day.
        return match["did"] in _DYING
    return figure.outcome not in _OF_THE_DEED or match["done"] not in _DONE


def _is_mourned(low: str, start: int, figure: Figure) -> bool:
    """Whether a figure's people are those of a funeral: it may be told by "the funeral of" them."""
    at = figure.start + max(figure.quote.rfind(figure.victims), 0)
    return _MOURNED.search(low, max(start, at - _BETWEEN // 3), at) is not None


def _dated_death(low: str, mention: DateMention, figure: Figure) -> bool:
    """Whether a day stands behind a death: "killed in Gao on Sunday"; but "killed was held on"."""
    if _DIED.search(low, figure.start, mention.start) is None:
        return False
    return _HELD.search(low, figure.end, max(figure.end, mention.start)) is None


def _is_charge(low: str, figure: Figure) -> bool:
    """As "accused of killing two", "blamed for the deaths of two", whatever befalls them then."""
    before = low[max(0, figure.start - _RELATED) : figure.start]
    charge = before.endswith(" of ") and figure.quote.partition(" ")[0].endswith("ing")
    return charge or _CHARGED.search(before) is not None


def _is_judged_behind(between: str) -> bool:
    """As "the man who killed six people in Karsa was sentenced on"."""
    return any(match["done"] in _JUDGING for match in _FINITE.finditer(between))
