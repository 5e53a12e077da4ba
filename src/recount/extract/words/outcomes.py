"""Verbs, nouns and adjectives for what happened to people, by outcome.

`TRANSITIVE` do it to an object, `INTRANSITIVE` happen to the subject. A verb is listed as
base, past and participle where it is irregular; regular forms are made by rule.
"""

from recount.extract.words import word_list, word_set

TRANSITIVE = {
    "killed": """kill murder assassinate assasinate massacre execute behead hang lynch decapitate
        electrocute liquidate eliminate gun-down slaughter butcher martyr annihilate""",
    "wounded": "wound injure hurt maim",
    "captured": """arrest detain capture apprehend imprison jail nab recapture rearrest re-arrest
        re-capture""",
    "kidnapped": "kidnap abduct",
    "freed": "release free rescue liberate pluck",
}
IRREGULAR_TRANSITIVE = {
    "slay": ("killed", "slays", "slaying", "slew", "slain"),
    "report-missing": (
        "missing",
        "reports-missing",
        "reporting-missing",
        "reported-missing",
        "reported-missing",
    ),
    "shoot-dead": ("killed", "shoots-dead", "shooting-dead", "shot-dead", "shot-dead"),
}
INTRANSITIVE = {
    "killed": "die perish drown succumb suffocate",
    "surrendered": "surrender",
    "freed": "escape",
    "missing": "disappear vanish",
}
# Regular-looking exceptions to the spelling rules: base -> (past, -ing).
SPELLED = {
    "die": ("died", "dying"),
    "kidnap": ("kidnapped", "kidnapping"),
    "hang": ("hanged", "hanging"),
    "hurt": ("hurt", "hurting"),
    "gun-down": ("gunned-down", "gunning-down"),
    "free": ("freed", "freeing"),
    "nab": ("nabbed", "nabbing"),
}
CAUSES = word_list("""
    heart-attack heart-attacks heart-failure cardiac-arrest kidney-failure snake-bite snake-bites
""")
_OWN_LIVES = (("his", "life"), ("her", "life"), ("their", "lives"), ("their", "life"))
_OWNERS = ((), ("his",), ("her",), ("their",), ("the",))
_LIVES = ("life", "lives")
_BEATING = word_list("stabbing hacking beating burning crushing stoning clubbing")
_MARTYRDOM = ("martyrdom", "shahadat")
_AS_MARTYRS = (("martyr",), ("martyrs",), ("as", "martyrs"), ("as", "a", "martyr"))
_WOUNDS = ("injuries", "wounds", "burns", "injury", "wound")
_SURRENDERING = word_list("surrender surrenders surrendered surrendered surrendering")
_SUCCUMBING = {"succumb": "die", "succumbs": "dies", "succumbed": "died", "succumbing": "dying"}

# Two or three words that make one verb: they are joined by "-" before anything else is read.
JOINED: dict[tuple[str, ...], str] = {
    ("shot", "dead"): "shot-dead",
    ("shot", "to", "death"): "shot-dead",
    ("shooting", "dead"): "shooting-dead",
    ("shooting", "to", "death"): "shooting-dead",
    ("shoot", "dead"): "shoot-dead",
    ("shoots", "dead"): "shoots-dead",
    ("shot", "and", "killed"): "shot-dead",
    ("firing", "squad"): "firing-squad",
    ("firing", "squads"): "firing-squads",
    ("shooting", "and", "killing"): "killing",
    ("shot", "and", "wounded"): "wounded",
    ("tortured", "and", "murdered"): "murdered",
    ("tortured", "and", "killed"): "killed",
    **{
        (done, "to", "death"): "killed"
        for done in word_list("""
            stabbed hacked beaten burned burnt crushed stoned machine-gunned machinegunned
        """)
    },
    **{(doing, "to", "death"): "killing" for doing in _BEATING},
    ("put", "to", "death"): "executed",
    ("fatally", "shot"): "shot-dead",
    ("fatally", "shooting"): "shooting-dead",
    ("shot", "and", "fatally", "wounded"): "shot-dead",
    **dict.fromkeys(
        (
            *(("fatally", how) for how in word_list("stabbed wounded injured struck hit beaten")),
            ("mortally", "wounded"),
            ("burnt", "alive"),
            ("burned", "alive"),
            ("buried", "alive"),
        ),
        "killed",
    ),
    ("fatally", "wounding"): "killing",
    ("fatally", "injuring"): "killing",
    ("fatally", "stabbing"): "killing",
    ("burning", "alive"): "killing",
    **{
        (verb, "to", *owner, wound): died
        for verb, died in _SUCCUMBING.items()
        for owner in _OWNERS
        for wound in _WOUNDS
    },
    **{(verb, "to", "gunshot", "wounds"): died for verb, died in _SUCCUMBING.items()},
    # To a disease, to pressure: nothing is told of how.
    **{(verb, "to"): verb + "-to" for verb in _SUCCUMBING},
    ("froze", "to", "death"): "died",
    ("placed", "under", "arrest"): "arrested",
    ("put", "under", "arrest"): "arrested",
    **{
        (office, "general"): f"{office}-general"
        for office in word_list("""
            secretary attorney director consul solicitor governor vicar auditor inspector
        """)
    },
    ("passed", "away"): "died",
    # Causes of death, of which one has the word for an attack.
    **{(*cause.split("-"),): cause for cause in CAUSES},
    **{(turned, "up", "dead"): "died" for turned in ("turned", "turn", "turns")},
    **{
        (gained, owner, free): "escaped"
        for gained in ("gained", "recovered", "regain")
        for owner in ("his", "her", "their")
        for free in ("freedom", "liberty")
    },
    **{(low, "away"): "escaped" for low in ("got", "slipped")},
    ("get", "away"): "escape",
    ("getting", "away"): "escaping",
    ("went", "after"): "pursued",
    ("led", "off"): "led-away",
    ("marched", "off"): "marched-away",
    ("did", "not", "survive"): "died",
    ("didn't", "survive"): "died",
    ("didn't", "make", "it"): "did-not-make-it",
    ("did", "not", "make", "it"): "did-not-make-it",
    **{
        (*did, "make", "it", where): "did-not-come"
        for did in (("didn't",), ("did", "not"))
        for where in ("to", "into", "in", "past", "through", "on", "back", "as", "a", "that")
    },
    **{("fallen", "in", battle): "killed" for battle in ("combat", "battle", "action")},
    **{("fell", "in", battle): "died" for battle in ("combat", "battle", "action")},
    ("fell", "in", "the", "fighting"): "died",
    **{("paid", "with", *own_life): "died" for own_life in _OWN_LIVES},
    ("brought", "out", "alive"): "plucked",
    ("pulled", "out", "alive"): "plucked",
    ("pulled", "alive"): "plucked",
    **{(act, "victims"): "hostages" for act in ("kidnap", "kidnapping", "abduction")},
    **{
        (act, victims): f"{act}-{victims}"
        for act in word_list("rape torture abuse trafficking fraud flood hostage acid")
        for victims in ("victim", "victims")
    },
    **{(won, martyrdom): "died" for won in ("attained", "embraced") for martyrdom in _MARTYRDOM},
    **{(fell, *as_one): "died" for fell in ("fell", "fallen") for as_one in _AS_MARTYRS},
    **{("gave", *own_life): "died" for own_life in _OWN_LIVES},
    **{("laid", "down", *own_life): "died" for own_life in _OWN_LIVES},
    **{
        (lose, *own_life): die
        for lose, die in (("lost", "died"), ("lose", "die"), ("losing", "dying"))
        for own_life in _OWN_LIVES
    },
    **{("lost", whose, "life", "savings"): "lost-savings" for whose in ("his", "her", "their")},
    **{(shot, "down"): "gunned-down" for shot in ("gunned", "mowed")},
    ("gunning", "down"): "gunning-down",
    **{(whose, "own", "life"): f"{whose}-own-life" for whose in ("his", "her")},
    ("riddled", "with", "bullets"): "killed",
    ("blown", "to", "pieces"): "killed",
    ("taken", "hostage"): "kidnapped",
    ("taken", "hostages"): "kidnapped",
    ("took", "hostage"): "kidnapped",
    ("took", "as", "hostages"): "kidnapped",
    ("taking", "as", "hostages"): "kidnapping",
    ("identified", "as"): "are",
    ("taking", "hostage"): "kidnapping",
    ("held", "hostage"): "kidnapped",
    ("holding", "hostage"): "kidnapping",
    ("held", "captive"): "kidnapped",
    ("taken", "captive"): "kidnapped",
    ("taken", "prisoner"): "captured",
    ("taken", "alive"): "captured",
    ("captured", "alive"): "captured",
    # As armies report them; but "wanted him captured dead or alive".
    ("captured", "dead"): "killed",
    ("captured", "dead", "or", "alive"): "captured",
    ("rounded", "up"): "arrested",
    ("rounding", "up"): "arresting",
    ("took", "into", "custody"): "arrested",
    ("taking", "into", "custody"): "arresting",
    **{
        (verb, "away"): f"{verb}-away"
        for verb in word_list("""
            whisked whisking spirited carted herded took taking taken led leading dragged dragging
            marched marching hauled
        """)
    },
    ("carried", "off"): "carried-off",
    ("carrying", "off"): "carrying-off",
    **{(went, "off", "with"): "made-off-with" for went in ("made", "drove", "rode", "ran")},
    ("made", "away", "with"): "made-off-with",
    ("making", "off", "with"): "making-off-with",
    ("making", "away", "with"): "making-off-with",
    ("laid", "to", "rest"): "buried",
    ("attended", "to"): "treated",
    ("took", "with", "them"): "took-with-them",
    ("took", "away", "with", "them"): "took-with-them",
    ("taking", "with", "them"): "taking-with-them",
    **{(verb, "over"): f"{verb}-over" for verb in word_list("handed handing turned turning")},
    **{(verb, "back"): "handed-over" for verb in ("handed", "given")},
    ("yet", "to", "be", "released"): "in-captivity",
    ("yet", "to", "be", "freed"): "in-captivity",
    ("in", "captivity"): "in-captivity",
    **{
        ("in", whose, hold): "in-captivity"
        for whose in word_list(
            "rebel militant guerrilla insurgent jihadist terrorist taliban enemy"
        )
        for hold in ("hands", "custody", "captivity")
    },
    ("into", "custody"): "into-custody",
    ("in", "custody"): "in-custody",
    ("in", "police", "custody"): "in-custody",
    ("in", "detention"): "in-custody",
    ("behind", "bars"): "in-custody",
    ("in", "jail"): "in-prison",
    ("in", "prison"): "in-prison",
    ("under", "arrest"): "under-arrest",
    ("under", "house", "arrest"): "under-arrest",
    ("took", "captive"): "kidnapped",
    ("took", "prisoner"): "captured",
    ("taken", "into", "custody"): "arrested",
    **{
        ("had", whose, throat, cut): "died"
        for whose, throat in (("his", "throat"), ("her", "throat"), ("their", "throats"))
        for cut in ("cut", "slit", "slashed")
    },
    ("met", "his", "death"): "died",
    ("met", "their", "deaths"): "died",
    ("met", "their", "death"): "died",
    **{
        (verb, who, away): surrendered
        for verbs, away in (
            ("give gives gave given giving", "up"),
            ("turn turns turned turned turning", "in"),
        )
        for verb, surrendered in zip(verbs.split(), _SURRENDERING, strict=True)
        for who in ("themselves", "himself", "herself")
    },
    **{
        ("presented", who, "to", "the", whom): "surrendered"
        for who in ("themselves", "himself", "herself")
        for whom in ("authorities", "army", "police", "troops", "military", "soldiers")
    },
    ("laid", "down", "their", "arms"): "surrendered",
    ("laid", "down", "their", "weapons"): "surrendered",
    **{("laid", "down", arms): "surrendered" for arms in ("arms", "weapons")},
    ("laying", "down", "their", "arms"): "surrendering",
    ("lay", "down", "their", "arms"): "surrender",
    ("went", "missing"): "disappeared",
    ("on", "board"): "aboard",
    **{
        (blew, who, "up"): died
        for blew, died in (("blew", "died"), ("blowing", "dying"))
        for who in ("himself", "herself", "themselves")
    },
    ("gone", "missing"): "disappeared",
    ("reported", "missing"): "reported-missing",
    ("set", "free"): "freed",
    ("as", "well", "as"): "and",
    ("along", "with"): "along-with",
    ("together", "with"): "along-with",
    ("as", "hostages"): "as-hostage",
    ("as", "hostage"): "as-hostage",
    ("death", "squad"): "death-squad",
    ("death", "squads"): "death-squads",
    ("death", "threat"): "death-threat",
    ("death", "threats"): "death-threats",
    ("death", "penalty"): "death-penalty",
    ("death", "sentence"): "death-sentence",
    ("death", "sentences"): "death-sentences",
    ("death", "row"): "death-row",
    ("death", "toll"): "death-toll",
    ("death", "count"): "death-toll",
    ("death", "total"): "death-toll",
    ("body", "count"): "death-toll",
    **{("casualty", toll): "casualty-toll" for toll in ("toll", "count", "figure", "total")},
    ("dead", "heat"): "dead-heat",
    ("dead", "end"): "dead-end",
    ("dead", "sea"): "dead-sea",
    ("war", "dead"): "war-dead",
    ("per", "cent"): "percent",
    ("passers", "by"): "passersby",
    ("next", "to"): "beside",
    ("civil", "war"): "civil-war",
    ("no", "one"): "nobody",
    ("due", "to"): "because-of",
    ("because", "of"): "because-of",
    ("as", "a", "result", "of"): "because-of",
    ("no", "longer"): "no-longer",
    ("in", "addition"): "additionally",
    ("in", "total"): "altogether",
    ("in", "all"): "altogether",
    ("so", "far"): "already",
    **{
        ("in", *article, how, state): "in-critical-condition"
        for article in ((), ("a",))
        for how in ("critical", "serious", "grave", "stable")
        for state in ("condition", "conditions")
    },
    ("yet", "to", "be", "accounted"): "unaccounted",
    **dict.fromkeys(
        (
            ("in", "intensive", "care"),
            ("in", "a", "coma"),
            ("on", "life", "support"),
            ("on", "a", "ventilator"),
            ("between", "life", "and", "death"),
            *(
                (struggling, "for", *owner, life)
                for struggling in ("fighting", "battling")
                for owner in _OWNERS[:4]
                for life in _LIVES
            ),
        ),
        "in-critical-condition",
    ),
    ("mass", "grave"): "mass-grave",
    ("mass", "graves"): "mass-graves",
    ("apart", "from"): "except",
    ("except", "for"): "except",
    ("incl", "."): "including",
    ("such", "as"): "including",
    ("among", "them"): "including",
    ("among", "whom"): "including",
    ("them", "including"): "including",
}

# Nouns for the act: "the murder of X", "X's death". Value: outcome.
ACTS = {
    "killed": """death deaths murder murders killing killings assassination assassinations
        slaying slayings massacre massacres execution executions assasination assasinations
        beheading beheadings lynching lynchings slaughter martyrdom demise homicide homicides
        elimination""",
    "wounded": "wounding maiming injuring injury injuries",
    "captured": "arrest arrests detention detentions capture",
    "kidnapped": "kidnapping kidnappings abduction abductions kidnap",
    "freed": "release rescue freeing",
    "missing": "disappearance disappearances",
    "surrendered": "surrender",
}
# Nouns that count people when a number stands before them: "12 deaths", "30 casualties".
COUNTED = {
    "deaths": "killed",
    "death": "killed",
    "murder": "killed",
    "killing": "killed",
    "assassination": "killed",
    "execution": "killed",
    "beheadings": "killed",
    "fatalities": "killed",
    "fatality": "killed",
    "killings": "killed",
    "murders": "killed",
    "homicides": "killed",
    "homicide": "killed",
    "assassinations": "killed",
    "executions": "killed",
    "casualties": "casualties",
    "casualty": "casualties",
    "injuries": "wounded",
    "injury": "wounded",
    "arrests": "captured",
    "arrest": "captured",
    "detentions": "captured",
    "kidnapping": "kidnapped",
    "abduction": "kidnapped",
    "kidnappings": "kidnapped",
    "abductions": "kidnapped",
    "hostages": "kidnapped",
    "hostage": "kidnapped",
    "disappearances": "missing",
    "detainees": "captured",
}
# Adjectives: "left 41 dead", "two missing", "one dead soldier".
STATES = {
    "dead": "killed",
    "missing": "missing",
    "unaccounted": "missing",
    "as-hostage": "kidnapped",
    "in-custody": "captured",
    "in-prison": "captured",
    "under-arrest": "captured",
    "in-critical-condition": "wounded",
    "critical": "wounded",
}
# "claimed 12 lives", "cost the lives of".
LIFE_TAKERS = word_set(
    "claim claims claimed claiming cost costs costing take takes took taken taking"
)
