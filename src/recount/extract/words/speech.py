"""Verbs of saying and nouns of statements, with the certainty that each implies.

"stated" where the speaker vouches for it, "alleged" for an accusation, "believed" and
"estimated" for opinions, "reported" where somebody's word is passed on.
"""

from recount.extract.words import word_set

SAYING = {
    "stated": """said says say told tells added adds announced announces confirmed confirms
        stated states declared declares noted notes explained explains revealed reveals disclosed
        discloses pointed reported-by-self emphasized stressed admitted admits acknowledged
        acknowledges specified indicated indicates recalled recalls recounted testified wrote
        writes tweeted posted put puts affirmed asserted asserts informed insisted remarked
        observed concluded commented replied answered responded warned warns quoted gave
        blamed spoke given found lists documented documents recorded records registered tallied
        verified counted counts""",
    "reported": "reported reports report reporting learned heard monitored broadcast",
    "alleged": """alleged alleges allege claimed claims accused accuses accuse charged charges
        denounced denounces""",
    "estimated": "estimated estimates estimate",
    "believed": "believed believes believe thought thinks suspected suspects fear fears feared",
}
SAID = frozenset(word for words in SAYING.values() for word in words.split())
# Nouns whose statement is quoted: "a statement by X said", "X's report".
DOCUMENTS = word_set("""
    statement report communique bulletin release document message letter tweet post dispatch
    figures estimates data toll video article newspaper website
""")
