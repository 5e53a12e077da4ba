"""Closed classes of English words, and open words that must not be taken for nouns."""

from recount.extract.words import word_set

DETERMINERS = word_set(
    "the a an this these those its his her their our my your no some any every all both such"
)
PREPOSITIONS = word_set("""
    of in on at by for with from into during near inside outside within against among
    between through throughout under over across around along behind beside besides toward
    towards onto upon off above below beyond despite without aboard amid amidst since until
    till except concerning regarding following via per like unlike versus because-of in-front
    alongside opposite past to after before about up down out as
""")
SUBORDINATORS = word_set("""
    when while where because although though if unless whether whereas whereby once so than
    how why whenever wherever lest provided
""")
RELATIVES = word_set("who whom which that whose")
CONJUNCTIONS = word_set("and or nor & plus along-with")
CONTRASTS = word_set("but yet")
BE = word_set("be is are was were been being am 's-be isn't wasn't weren't aren't 're 'm")
GET = word_set("get gets got gotten getting")
HAVE = word_set("have has had having haven't hasn't hadn't 've 'd")
DO = word_set("do does did didn't doesn't don't")
MODALS = word_set(
    "will would can could may might must shall should won't wouldn't couldn't cannot 'll"
)
NEGATIONS = word_set("""
    not never no-longer n't neither nor isn't wasn't weren't aren't haven't hasn't hadn't didn't
    doesn't don't won't wouldn't couldn't cannot
""")
PRONOUNS = word_set("""
    he she it they we i you him them us me himself herself themselves itself someone
    somebody anyone anybody everyone everybody nobody no-one none something nothing everything
    there what whoever theirs one's each
""")
SINGULAR_PERSON_PRONOUNS = word_set("he she him her")

ADVERBS = word_set("""
    also still again already just only even later earlier then now here immediately
    instantly ago too soon shortly almost ever quickly seriously slightly badly critically
    gravely lightly severely fatally brutally allegedly reportedly apparently presumably
    probably possibly perhaps likely simultaneously meanwhile however moreover furthermore
    nevertheless nonetheless
    therefore thus together alone instead recently finally eventually subsequently
    previously formerly once twice outright hours minutes overnight afterwards afterward
    into-custody in-captivity simply directly treacherously cowardly accidentally mysteriously
    barely nearly mortally closer nearer always often frequently
    away ahead dead-on altogether successfully additionally maybe potentially rather
""")
TIMES = word_set("""
    today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday
    sunday january february march april may june july august september october november
    december jan feb mar apr jun jul aug sep sept oct nov dec morning afternoon evening
    night noon midnight dawn dusk weekend week weeks month months year years day days hour
    hours minute minutes century decade decades seconds monday's mondays
""")
MONTHS = word_set("""
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
""")
# Words in -ed or -ing, and others that look like verbs, that only modify nouns.
MODIFYING = word_set("""
    armed united unidentified masked uniformed hooded unarmed retired aged alleged suspected
    so-called wanted appointed elected distinguished renowned wellknown well-known
    heavily-armed unnamed displaced disabled handicapped talented beloved combined organized
    allied leading visiting neighboring neighbouring outstanding acting commanding opposing
    ruling living remaining peacekeeping surrounding working fleeing warring other another more
    additional fellow several many few top senior young old elderly innocent former local
    foreign national military-aged unknown mixed-race red sacred naked wicked hundred hatred
    unborn recent possible vile brutal cowardly tragic violent mass sinister
    treacherous heinous abominable deliberate extrajudicial pregnant same next last first available
    second third fourth fifth unconfirmed unverified unsubstantiated uncorroborated
    demobilized exiled returning jailed deadly fatal lethal
""")
# Finite or participial verb forms that suffixes do not give away.
VERBS = word_set("""
    retaken retook retake announces asserts acknowledges discloses alleges accuses denounces
    insists informs concedes contends identify identifies did-not-make-it
    said say says told tell tells added add adds began begin begins begun became become becomes
    came come comes gave give gives given went go goes gone made make makes took take takes
    taken left leave leaves found find finds brought bring brings sent send sends held hold
    holds kept keep keeps saw see sees seen knew know knows known thought think thinks felt
    feel feels put puts set sets led lead leads met meet meets ran run runs fell fall falls
    fallen rose rise rises risen hit hits blew blow blown fought fight fights broke break
    broken spoke spoken speak speaks wrote write writes written drove drive driven threw throw
    thrown fled flee shot shoot shoots struck strike stricken won win lost lose loses caught
    catch bought buy sold sell spent spend stood stand stands sat sit lay laid lie lies lain
    wore wear wears
    dug dig digs read reads heard hear hears understood understand swore withdrew withdraw withdrawn
    underwent undertaken undertook overcame got get gets let lets paid pay built build dealt
    deal deals burst shook shaken stole stolen hid hidden rode ridden flew fly flown sank
    sunk sought seek seeks taught teach want wants need needs seem seems appear
    appears include includes remain remains continue continues live lives-v belong belongs
    believe believes claim claims confirm confirms occur occurs demand demands denounce
    condemn condemns regret reject rejects carry carries try tries help helps plan plans use
    uses reveal reveals explain explains admit admits announce deny denies declare declares maintain
    maintains note notes recall recalls warn warns indicate indicates mention mentions quote
    quotes cite cites cited
    ask asks call calls die dies kill kills happen happens result results cause
    causes serve serves describe describes threatened swept shut spread bled froze
    blamed vows urge urges bear bore borne fire fires detonate detonates explode explodes
    acknowledge concede insist allege used recognise recognises recognize recognizes
    agree agrees attend attends allow allows argue argues beat beats beaten burn burnt hack
    whisked-away whisking-away spirited-away carted-away herded-away took-away taking-away
    taken-away led-away leading-away dragged-away dragging-away marched-away marching-away
    hauled-away carried-off carrying-off made-off-with making-off-with took-with-them
    taking-with-them handed-over handing-over turned-over turning-over
    amounts amounted raise raises threaten threatens deserve deserves highlight highlights
    underscore underscores underline underlines underlined prompts prompted sparks sparked fuels
    fueled fuelled deepens
    deepened heightens heightened renews renewed casts stokes stoked triggers triggered follows
    lists hacks stab stabs trample tramples crush crushes refuse refuses invade invades
    overran overrun overthrew overtook withheld upheld hung forbade forbidden foresaw misled
    mistaken chose chosen drew drawn grew grown tore torn wept slept clung crept ate sang swam
    bury buries verify verifies corroborate opens depicts portrays imagines tied owed
    responds respond retaliates retaliate tops exceeds surpasses nears reaches
    mounts mounted jumps soars soared
""")
# Words in -ing, -ed and -ly that are nouns, or names.
NOUNS_LIKE_VERBS = word_set("""
    ahmed mohamed mohammed muhammed saeed sayed hamed hameed khaled waleed majed majeed rasheed
    acled rashed javed naveed jared alfred wilfred
    deceased building buildings meeting meetings bombing bombings shooting shootings fighting
    training morning evening wedding hearing beginning king spring string thing things
    something anything nothing being beings feeling clothing dwelling gathering landing
    offering seed bed shed speed breed hundred sacred mohammed ahmed hamed saed
    obed red led-light weed need deed greed ceiling warning briefing uprising sterling
    boeing bushing clearing parking wing ring offspring sibling siblings housing funding
    ruling setting tally assembly ally reply supply rally italy sicily thessaly monopoly anomaly
    kelly billy emily molly sally beverly kimberly reilly connolly donnelly wembley bully jelly
""")
