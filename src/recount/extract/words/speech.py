"""Verbs of saying and nouns of statements, with the certainty that each implies.

"stated" where the speaker vouches for it, "alleged" for an accusation, "believed" and
"estimated" for opinions, "reported" where somebody's word is passed on.
"""

from recount.extract.words import word_set

SAYING = {
    "stated": """said says say told tells tell added adds announced announces announce confirmed
        confirms confirm admit concede
        stated states declared declares noted notes explained explains revealed reveals disclosed
        discloses pointed reported-by-self emphasized stressed admitted admits acknowledged
        acknowledge acknowledges specified indicated indicates recalled recalls recounted
        testified wrote
        writes tweeted posted put puts placed places affirmed asserted asserts informed insisted
        remarked
        concluded commented replied answered responded warned warns quoted gave gives
        blamed speak speaks spoke spoken given found lists documented documents recorded records
        registered tallied verified counted counts count logged
        show shows showed indicate read reads raised lowered cut reduced increased revised
        updated named identified identifies published publishes issued""",
    "reported": "reported reports report reporting learned learnt heard monitored broadcast",
    "alleged": """alleged alleges allege claimed claims claim accused accuses accuse charged charges
        denounced denounces""",
    "estimated": "estimated estimates estimate",
    "believed": "believed believes believe thought thinks suspected suspects fear fears feared",
}
# Verbs that tell of much else: they say something where "that" follows, or as ", she related,".
SAYING_THAT = {
    "stated": """recognise recognises recognize recognizes
        maintained maintains maintain conceded concedes related relates lamented laments
        regretted regrets ruled established establishes determined ascertained argued argues
        contended contends complained complains reiterated reiterates repeated underlined
        underlines underscored underscores highlighted highlights certified certifies assured
        assures reminded reminds cautioned cautions clarified clarifies detailed concludes insists
        remarks observes comments replies answers responds remembered remembers narrated narrates
        testifies describes emphasises emphasised emphasizes stresses specifies
        points observed finds informs swore communicated mentioned mentions""",
    "estimated": "calculated calculates reckoned reckons",
    "alleged": "boasted boasts bragged brags",
    "possible": "suggested suggests hinted hints speculated",
}
SAID = frozenset(word for words in SAYING.values() for word in words.split())
# Nouns whose statement is quoted: "a statement by X said", "X's report".
DOCUMENTS = word_set("""
    statement report communique bulletin release document message letter tweet post dispatch
    figures estimates data toll video article newspaper website note notice homily
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
