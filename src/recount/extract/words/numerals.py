"""Numbers in words, as they stand in news: units, tens, and both run together."""

from recount.extract.words import word_list

UNITS = {
    word: value
    for value, word in enumerate(
        word_list("""
            zero one two three four five six seven eight nine ten eleven twelve thirteen
            fourteen fifteen sixteen seventeen eighteen nineteen
        """)
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate(
        word_list("twenty thirty forty fifty sixty seventy eighty ninety"), start=2
    )
} | {"fourty": 40}
_BELOW_TEN = {word: value for word, value in UNITS.items() if 0 < value < 10}
RUN_TOGETHER = {ten + unit: TENS[ten] + _BELOW_TEN[unit] for ten in TENS for unit in _BELOW_TEN}
"""As "thirtythree"."""
SPELLED = frozenset(
    (*UNITS, *TENS, *RUN_TOGETHER, *(f"{ten}-{unit}" for ten in TENS for unit in _BELOW_TEN))
)
ORDINALS = """second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"""
"""From 2 on."""
