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
        blamed spoke spoken given found lists documented documents recorded records registered
        tallied verified counted counts logged
        show shows showed indicate read reads raised revised updated named""",
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
# How sure an adverb, "it is ... that" or "... that" is of what it stands with.
HEDGING = {
    "reportedly": "reported", "allegedly": "alleged", "purportedly": "alleged",
    "supposedly": "alleged", "apparently": "believed", "presumably": "believed",
    "probably": "believed", "likely": "believed", "possibly": "possible", "perhaps": "possible",
    "maybe": "possible", "potentially": "possible",
}  # fmt: skip
THOUGHT = {
    "believed": "believed", "thought": "believed", "feared": "believed", "understood": "believed",
    "suspected": "believed", "presumed": "believed", "likely": "believed", "probable": "believed",
    "reported": "reported", "said": "reported", "rumoured": "possible", "rumored": "possible",
    "alleged": "alleged", "claimed": "alleged", "estimated": "estimated", "possible": "possible",
}  # fmt: skip
CLAIMS = {
    **dict.fromkeys(word_set("report reports word story stories accounts"), "reported"),
    **dict.fromkeys(word_set("fear fears belief suspicion suspicions"), "believed"),
    **dict.fromkeys(
        word_set("claim claims allegation allegations accusation accusations assertion assertions"),
        "alleged",
    ),
    **dict.fromkeys(
        word_set("rumour rumours rumor rumors speculation suggestion suggestions possibility"),
        "possible",
    ),
}
