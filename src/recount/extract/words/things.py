"""Nouns for things, places and ideas: a number before one of them counts no people.

Only words that stand where victims stand in real prose ("killed hopes", "12 rifles were
captured", "the bodies of three cows"); singular, plurals are made by rule.
"""

from recount.extract.words import word_set

THINGS = word_set("""
    camel donkey mule ox oxen buffalo lamb elephant lion tiger monkey cat puppy pet hen rooster
    goose rabbit poultry antelope rhino leopard racehorse pony deer reindeer whale dolphin seabird
    giraffe zebra hippo turtle crocodile gorilla chimpanzee piglet calves turkeys bears pandas
    yak bull heifer ewe ram sow hog boar duck pigeon parrot bee trout salmon bison gazelle hyena
    jackal baboon rat bat mice snake otter insect
    buffaloes wolves foxes geese oxen herd painting manuscript artefact laptop computer camera file
    files boxes pages passport licence job jobs amendment deals languages
    evidence footage finding firearm paraphernalia drone tent hut stall lorry tractor generator
    canoe speedboat warehouse factory apartment flat room bag
    toll rifle gun weapon pistol grenade cartridge bomb mine explosive rocket missile shell
    bullet round vehicle car truck bus van boat ship plane aircraft helicopter motorcycle
    bicycle tank ambulance house home building office shop store school hospital church
    mosque temple market bridge road street highway village town city neighborhood district
    province department region state country nation border camp base barracks headquarters
    post station checkpoint airport port embassy consulate hotel museum beach restaurant
    farm ranch field river mountain valley area zone place site spot scene territory side
    part half third quarter percent percentage dollar peso euro pound kilogram kilo kg ton
    tonne meter metre kilometer kilometre km mile foot inch acre hectare litre liter gallon
    degree time times day week month year hour minute second decade century age occasion
    attack bombing explosion blast raid clash battle ambush assault offensive operation
    incident act action crime massacre war conflict fighting combat shooting hope chance
    idea plan project proposal process peace negotiation talk agreement treaty law bill
    reform economy business industry trade democracy freedom liberty right truth
    justice impunity cattle cow head-of-cattle dog horse goat sheep animal livestock bird
    fish chicken pig tree crop forest document report statement communique article book
    newspaper magazine television radio video photograph photo picture image clip letter
    message name word
    case example instance point question issue matter problem reason cause result effect
    consequence investigation trial court sentence charge accusation government regime party
    organization organisation institution company firm bank union movement ministry congress
    parliament assembly council committee commission agency university faculty
    community population public society world power energy oil gas water food medicine drug
    cocaine marijuana money fund cash property equipment material ammunition supply uniform
    backpack cell network front army navy force police-force brigade battalion regiment
    company-level unit line phone call meeting visit trip demonstration strike march
    election vote seat door window wall floor roof glass damage loss cost price rate
    level number series wave total amount list hand arm leg chest back head-wound stomach
    eye face heart neck abdomen throat shoulder injury wound burn fracture responsibility
    authorship attempt threat order decision decree measure pavilion section thing
    something stronghold hideout den position outpost bunker trench emplacement target
    warrant search move contract transaction transfer sortie manoeuvre maneuver counter-attack
    counterattack settlement hamlet block vessel apc ied ak-47 rpg pkm motorbike ballot crate
    coin statue career plant engine server
    garrison patrol platoon column detachment convoy objective story history movie play game race
    generation match goal sport record hopes knife knives machete identity identities sketch
""")
MODELS = word_set("""
    boeing airbus antonov tupolev ilyushin sukhoi mig cessna fokker apollo soyuz ak rpg category
    magnitude level grade phase stage
""")
"""What a number names even after "a": "a Boeing 737", "a category 5 storm"."""
NUMBERED = MODELS | word_set("""
    route highway motorway interstate road article section chapter page resolution decree
    brigade unit squad division battalion regiment company platoon squadron force team group corps
    flight bus train line platform terminal gate pier sector zone area district ward precinct
    block camp checkpoint post tower building apartment room cell bay hill exit mile channel radio
    type rescue
""")
"""What a number names and does not count: "Highway 5", "Flight 370"; but "at a camp 12 died"."""
