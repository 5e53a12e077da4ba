"""Words around the names of places: what makes a name a place, and what makes it something else."""

from recount.extract.words import word_set

ADMIN1 = word_set("""
    province provinces governorate governorates state states region regions department departments
    oblast emirate prefecture
""")
ADMIN2 = word_set("""
    district districts county counties municipality subdistrict sub-district commune cercle raion
    canton parish woreda division
""")
SETTLEMENTS = word_set("""
    city cities town towns village villages hamlet township suburb suburbs neighbourhood
    neighborhood settlement capital port seaport enclave quarter
""")
NATURAL = word_set("""
    mountain mountains mount hill hills valley valleys river rivers lake desert forest forests
    jungle island islands peninsula bay gulf strait delta plain plains plateau highlands pass
    gorge creek basin swamp marshes coast range wadi oasis isthmus canyon
""")
SITES = word_set("""
    camp camps jail prison barracks bridge wharf academy airport airfield airbase base hospital
    clinic market bazaar mosque church cathedral monastery synagogue shrine temple hotel museum
    square street road avenue highway school university college stadium station palace factory
    plant refinery dam mine mines pit quarry crossing checkpoint outpost harbour harbor pier dock
    docks farm plantation resort mall tower theatre theater park cemetery compound garrison
    courthouse depot terminal tunnel junction intersection roundabout oilfield gasfield
""")
OF_A_CITY = word_set("university airport hospital stadium prison jail international airfield")
KIND_OF = {
    **dict.fromkeys(SITES, "site"),
    **dict.fromkeys(NATURAL, "natural"),
    **dict.fromkeys(SETTLEMENTS, "settlement"),
    **dict.fromkeys(ADMIN2, "admin2"),
    **dict.fromkeys(ADMIN1, "admin1"),
}
AROUND = word_set("area areas zone corridor border frontier coast countryside")
LEADING = word_set("mount lake port fort camp cape jebel jabal djebel tel tell wadi mt ft isla")
COMPOUND = LEADING | word_set("""
    san santa sao são saint st new el la las los al ben beni bir khan sidi ain deir abu umm kafr
    beit great little nueva nuevo puerto villa ville rio
""")

DIRECTIONS = word_set("""
    north south east west northern southern eastern western northeast northwest southeast southwest
    north-east north-west south-east south-west northeastern northwestern southeastern
    southwestern north-eastern north-western south-eastern south-western central upper lower
    greater mid downtown inner outer rural mainland coastal far
""")
NEARNESS = word_set("""
    near outside around nearby towards toward approaching surrounding opposite off above
    overlooking
""")
WITHIN = word_set("in at inside within across throughout into on over through onto under")
EDGES = word_set("outskirts edge edges suburb suburbs periphery fringes fringe limits gates")
BESIDE = word_set("close next adjacent entrance entrances gates approach approaches gateway")
MEASURES = word_set("km kms kilometre kilometres kilometer kilometers mile miles metres meters")
PARTS = word_set("""
    part parts streets street centre center heart middle rest most areas area some swathes much
    districts suburbs neighbourhoods neighborhoods villages towns sections all skies half side
    coast interior hills mountains
""")
HAPPENINGS = word_set("""
    attack attacks assault assaults raid raids strike strikes airstrike airstrikes bombing bombings
    bombardment shelling siege battle battles massacre massacres offensive ambush fighting fall
    capture recapture seizure invasion occupation storming takeover blockade fire liberation
    destruction sacking burning looting killings operation crackdown clash clashes
""")
SPEAKERS = word_set("""
    police official officials source sources ministry army minister ministers spokesman
    spokeswoman spokesperson doctor doctors command president court hospital radio media
    authorities government governor newspaper
""")
SPREADING = word_set("spread spreading spilled extended")
DWELLERS = word_set("resident residents villager villagers inhabitants people farmers herders")
STRIKING = word_set("""
    hit struck attacked bombed shelled stormed raided entered reached seized captured retook
    recaptured overran besieged invaded rocked shook pounded targeted ambushed left control
    surrounded strafed occupied looted torched destroyed hitting striking attacking bombing
    shelling storming raiding entering reaching rocking pounding targeting
""")
BODIES = word_set("""
    army police ministry university bank times post party front brigade brigades council court
    united club airlines airways agency forces force command division group movement institute
    company corporation parliament congress senate assembly union league federation association
    committee commission office bureau department tribune herald gazette observer monitor news
    radio television tv press network foundation organisation organization society guard guards
    battalion regiment corps coalition alliance government authority administration militia
    resistance declaration accord accords agreement treaty conference summit process war
    spring stock exchange fc cup games festival review journal
""")
BODIES_OF = word_set("""
    state university republic bank bishop archbishop prince duke king queen sultan emir governor
    mayor church ministry government parliament institute college school voice party
    front army movement court council brigades provinces league bar knights friends
""")
OFFICES = word_set("""
    president minister king queen emir sultan governor mayor people residents citizens ambassador
    consul government leader leaders ruler chief head prime citizen resident native nationals
    member members army bishop archbishop university parliament friends envoy flag map history
    future support ally allies name constitution
""")
STARTERS = word_set("""
    in at near on from outside inside around across since while when after before but and as to
    for with by the a an this that these those its their our his her throughout meanwhile
    although though if because within into over through where last next early late
    also only even now then yet both every all some most many several how why so or not nor
    beyond between amid despite unlike like until till under
""")
TITLES = word_set("""
    mr mrs ms miss dr president minister general gen colonel col captain capt major maj lieutenant
    lt sergeant sgt brigadier commander admiral king queen prince princess sheikh sheik imam judge
    senator sen governor gov mayor chief inspector superintendent professor prof ambassador envoy
    spokesman spokeswoman spokesperson chairman secretary deputy bishop archbishop father sister
    brother rev reverend pastor mullah maulana hajji haji sir lord lady don dona señor pope rabbi
    corporal private officer constable detective director cardinal ayatollah emir lawyer
    attorney journalist reporter dr. chancellor premier marshal rep congressman comrade
""")
DAYS = word_set("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan feb mar apr jun jul aug sep sept oct nov
    dec
""")
NEVER = DAYS | word_set("""
    parliament congress islam ramadan christmas easter allah god facebook twitter telegram youtube
    whatsapp english arabic french spanish russian portuguese urdu hindi pashto swahili hausa
    muslim muslims christian christians jewish jews sunni sunnis shia shiite shiites kurdish kurds
    operation internet quran koran bible eid muharram ashura lent passover chapter article section
    figure table part i ii iii mr mrs he she it they we you his her their our who which what
    security interior defence defense justice foreign health education finance human
    resolution senate supreme high constitutional latin dutch catholic orthodox protestant
    islamic islamist islamists taliban maoist maoists marxist communist communists soviet nazi
    arab arabs african asian european american americans europeans africans republican center
    democratic democrats republicans state states united federal national international centre
    university world war day night jihadists rebels insurgents twin
""")
BEFORE_A_NAME = DIRECTIONS | word_set("""
    new al el la red blue green white black first second third old saint san santa street
""")
SPEAKING = word_set("said says told announced added wrote tweeted claimed reported confirmed")
ASIDE = word_set("""
    told spokesman spokeswoman contacted telephone phone speaking statement headquartered based
    born studied buried flown airlifted evacuated correspondent bureau
    fled fleeing visiting issued published trained lived living travelled
    traveled talks summit
    ambassador
""")
BETWEEN_ASIDE = word_set("""
    from in at to near the a an on late by reporters journalists press news conference interview
    parliament broadcast today yesterday
""")
BORDERS = word_set("border borders frontier")
COMMON_WORDS = word_set("""
    nice reading mobile split bar male bath orange man most police march august may of bor same
    hit said zero van best nancy florence victoria diego santiago carmen tours lens sale cork wells
    bury hull derby salt mina muse lice sake beni boni bo ber bata gore bol hun sur tame turbo
    tank mach halle kent aurora phoenix salvador natal perm engels nara salma ana batman rose
    khash rask uri shan chin pool surat carnot shire karma bama baga lira mora limani pama kati kabo
    obo bria leer juba wau marte biu moura ghat hon java solo como rama asad ashraf hermel
    duran durán miranda allende argelia florencia corinto amalfi segovia carrefour colon colón kars
    gori kerch columbine garland ferguson jordan chad israel georgia austin paris sydney lincoln
    jackson madison houston dallas orlando savannah charlotte kenya india alexandria cali lima
    buffalo tyre acre dora ramu
""")
