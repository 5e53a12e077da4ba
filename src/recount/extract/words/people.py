"""Nouns for people, by the victim group that the word itself implies.

Singular forms; plurals are made by rule, irregular ones are listed in `IRREGULAR_PLURALS`.
A word stands in exactly one list. Words that name people without telling their status (man,
victim, passenger of unknown status) are `persons`.
"""

from recount.extract.words import word_list, word_set

PERSONS = """
people person individual couple pair duo trio quartet quintet man woman boy girl child teenager
youth youngster adult minor baby infant kid victim casualty body corpse cadaver human perpetrator
assaulter juvenile toddler newborn baron twin staff survivor companion other member leader chief
head president
secretary minister deputy director general-secretary commander father mother son daughter wife
husband brother sister cousin uncle aunt nephew niece grandson granddaughter grandfather
grandmother parent relative friend widow boyfriend girlfriend fiancee escort bodyguard guard
driver chauffeur pilot crewman crew passenger hostage captive prisoner detainee inmate
suspect foreigner national citizen american briton german frenchman israeli colombian salvadoran
peruvian honduran guatemalan nicaraguan chilean spaniard mexican ecuadorean bolivian venezuelan
rest argentine cuban panamanian christian muslim hindu shiite shia sunni jew sikh buddhist catholic
yazidi alawite druze copt rohingya hazara tutsi hutu uighur uyghur tamil fulani igbo yoruba hausa
oromo amhara tigrayan dinka nuer maasai roma dalit adivasi
italian japanese swiss swede dane turk kurd iraqi syrian libyan
tunisian egyptian afghan pakistani indian nepali palestinian lebanese yemeni somali nigerian
kenyan ethiopian eritrean sudanese malian nigerien algerian moroccan russian ukrainian
congolese rwandan burundian cameroonian chadian canadian australian filipino indonesian
malaysian thai burmese chinese korean vietnamese iranian jordanian saudi emirati
sympathizer supporter activist agent
spokesman spokeswoman candidate personality family adviser assistant aide kin male female elder
occupant dweller informer informant collaborator accomplice gringo figure mp lawmaker ex-president
warden acquaintance flatmate parolee escapee martyr westerner client
associate aspirant coordinator treasurer advisor financier caretaker attendant follower devotee
spouse partner colleague comrade classmate grandparent grandchild stepson stepdaughter stepfather
stepmother fiance master skipper chairman chairwoman chairperson commissioner chieftain ringleader
mastermind
thief monitor witness eyewitness onlooker spectator participant attendee defector deserter dissident
robber gangster thug hoodlum pirate cultist looter arsonist smuggler poacher kingpin killer
murderer rapist burglar
trainee sibling kinsman convict fugitive captor breadwinner
ex-minister son-in-law brother-in-law father-in-law daughter-in-law sister-in-law mother-in-law
ex-soldier ex-combatant ex-rebel cadre
groom bridegroom bride newlywed widower pensioner retiree adolescent roommate courier staffer
bouncer opponent critic confidant confidante protege mentor benefactor rescuer handler rider
helper operator producer designer trainer instructor guide stowaway dealer addict vagrant amputee
compatriot expat stepbrother stepsister godfather godson astronaut sentry hooligan slave angler
spokesperson squatter caregiver carer veteran
"""

CIVILIANS = """
civilian resident villager peasant farmer campesino worker employee laborer labourer miner student
pupil teacher professor rector lecturer educator journalist newsman reporter cameraman
photographer presenter blogger photojournalist correspondent editor broadcaster columnist
publisher writer author doctor nurse
physician surgeon dentist paramedic pharmacist paediatrician pediatrician cardiologist anaesthetist
anesthetist gynaecologist radiologist psychologist lawyer attorney judge magistrate prosecutor
official mayor councilman councillor councilor governor congressman congresswoman senator
ambassador diplomat consul attache businessman businesswoman industrialist banker merchant
trader vendor shopkeeper shopper peddler tourist holidaymaker visitor traveler traveller
pilgrim worshipper worshiper priest jesuit bishop archbishop monsignor nun missionary pastor
imam cleric clergyman monk rabbi sacristan seminarian catechist preacher humanitarian
passerby passer-by bystander pedestrian neighbor neighbour maid cook servant housekeeper domestic
housewife gardener baker builder mason cobbler academic tutor freelancer stringer vicar friar
parson muezzin lumberjack forester beggar juror bailiff solicitor picnicker sarpanch
fisherman sailor seaman seafarer mariner herder shepherd
herdsman pastoralist nomad idp refugee migrant settler indian-chief unionist trade-unionist
politician legislator intellectual artist singer actor musician player footballer fan economist
playwright dramatist composer sculptor painter essayist historian
engineer technician scientist researcher expert agronomist contractor consultant manager executive
landowner rancher cattleman breeder property-owner owner customer guest patron patient orphan
schoolchild schoolgirl schoolboy kindergartner vaccinator aid-worker rescuer firefighter fireman
volunteer commuter motorist cyclist motorcyclist cabdriver trucker conductor clerk cashier waiter
inhabitant townsman townspeople tribesman townsperson mourner celebrant reveler noncombatant
layman faithful parishioner nurse-aide midwife registrar councilwoman legislator notary
accountant secretary-general attorney-general director-general consul-general solicitor-general
governor-general vicar-general auditor-general deputy-mayor ex-mayor druggist mechanic carpenter
electrician
docker keeper shopper herbalist monarch ruler principal headmaster headteacher envoy organiser
organizer
campaigner negotiator mediator peacemaker
reverend scholar deacon evangelist tribeswoman clansman hunter
logger boatman biker interpreter translator medic cleaner apprentice graduate churchgoer
reveller rioter undergraduate evacuee returnee expatriate islander porter delegate parliamentarian
schoolmaster veterinarian responder electrician plumber welder
hawker partygoer concertgoer wedding-goer congregant janitor homemaker undergraduate deckhand
stewardess hiker climber skier asylum-seeker landlord tenant diner intern
demonstrator protester protestor marcher butcher tailor barber musician clown dancer athlete
surveyor caterer hairdresser bricklayer grocer fishmonger jogger backpacker sexton receptionist
waitress bartender chef stallholder typist librarian archivist architect programmer headmistress
bridesmaid psychiatrist referee boxer wrestler barrister farmhand goatherd cowherd deminer novelist
poet drummer guitarist actress comedian filmmaker stevedore stationmaster rower diver swimmer
surfer undertaker gravedigger choirmaster chorister organist butler nanny babysitter childminder
festivalgoer moviegoer vacationer camper mountaineer foreman hotelier novice restaurateur innkeeper
publican tapper muleteer
"""

MILITARY = """
soldier serviceman servicewoman servicemember troop trooper infantryman paratrooper conscript
recruit marine cadet sepoy subedar havildar naik rifleman
sergeant corporal private lieutenant captain major colonel general brigadier
admiral marshal airman gunner sapper ranger commando sub-sergeant subsergeant sublieutenant
second-lieutenant noncommissioned-officer nco draftee reservist
cavalryman tankman fusilier grenadier artilleryman pow crewmember warrant-officer ensign
sgt cpl pvt lt capt maj col gen
"""

POLICE = """
policeman policewoman gendarme constable carabinero carabineer detective inspector cop patrolman
police deputy-inspector inspector-general superintendent sheriff trafficwarden
"""

SECURITY_FORCES = """
officer personnel serviceperson jawan peace-officer
"""

OTHER_SECURITY = """
customs-officer border-guard borderguard jailer warder ranger-guard intelligence-officer
"""

NATIONAL_GUARD = """
guardsman national-guardsman
"""

ARMED_GROUP = """
militant rebel guerrilla guerilla insurgent fighter jihadist jihadi jihadis terrorist extremist
attacker assailant gunman bomber subversive combatant islamist assassin kidnapper abductor hijacker
hostage-taker carjacker mugger
separatist insurrectionist bandit outlaw raider criminal mercenary rebel-fighter contra
drug-trafficker trafficker narcotrafficker hitman partisan ambusher warlord emir operative
warrior
khariji
maoist naxalite naxal ultra infiltrator intruder shooter delinquent senderista mujahid mujahideen
sniper houthi talib
"""

PRO_GOVERNMENT_MILITIA = """
militiaman militiamen militia paramilitary paramilitaries vigilante ronderos rondero auxiliary
"""

INTERNATIONAL_FORCES = """
peacekeeper peace-keeper legionnaire
"""

PRIVATE_SECURITY = """
security-guard watchman nightwatchman
"""

BY_GROUP = {
    "persons": PERSONS,
    "civilians": CIVILIANS,
    "military": MILITARY,
    "police": POLICE,
    "security_forces": SECURITY_FORCES,
    "other_security": OTHER_SECURITY,
    "national_guard": NATIONAL_GUARD,
    "armed_group": ARMED_GROUP,
    "pro_government_militia": PRO_GOVERNMENT_MILITIA,
    "international_forces": INTERNATIONAL_FORCES,
    "private_security": PRIVATE_SECURITY,
}

# Peoples whose singular is an adjective too, or begins the name of a body ("the Arab League"): only
# their plural is a word for people. Those of COUNTRY_OF have such a plural too.
PEOPLES = """
african arab asian balochi basque bedouin berber bosniak chechen circassian croat european
kikuyu latino mayan papuan pashtun serb tatar tuareg zulu
"""

IRREGULAR_PLURALS = {
    "people": "people",
    "persons": "person",
    "children": "child",
    "women": "woman",
    "men": "man",
    "passersby": "passerby",
    "locals": "resident",
    "passers-by": "passer-by",
    "wives": "wife",
    "bodies": "body",
    "troops": "troop",
    "personnel": "personnel",
    "police": "police",
    "forces": "personnel",
    "crew": "crew",
    "staff": "staff",
    "family": "family",
    "mujahideen": "mujahideen",
    "khwarij": "khariji",
    "khawarij": "khariji",
    "jihadis": "jihadi",
    "militiamen": "militiaman",
    "kin": "kin",
    "japanese": "japanese",
    "druze": "druze",
    "thieves": "thief",
    "rest": "rest",
    "rohingya": "rohingya",
    "townspeople": "townspeople",
    "schoolchildren": "schoolchild",
    "faithful": "faithful",
    "kurds": "kurd",
    "israelis": "israeli",
    "attaches": "attache",
    "attorneys": "attorney",
    "youths": "youth",
    "paramilitaries": "paramilitary",
}

ARMED_GROUPS = word_set("""
    isis isil daesh iswap taliban taleban qaeda qaida al-qaeda al-qaida al-shabaab al-shabab
    shabaab shabab boko-haram sayyaf m23 fdlr lra codeco ltte npa milf mnlf biff pkk ypg ttp jnim
    eln farc seleka anti-balaka janjaweed mai-mai mayi-mayi
""")
"""What armed groups are called; not those that are parties and governments too."""

# A word of a phrase's modifiers or of-phrase that decides its group where the head does not.
MODIFIERS = {
    **dict.fromkeys(ARMED_GROUPS, "armed_group"),
    "civilian": "civilians",
    "civilians": "civilians",
    "police": "police",
    "policemen": "police",
    "army": "military",
    "military": "military",
    "armed-forces": "military",
    "soldiers": "military",
    "navy": "military",
    "marines": "military",
    "security": "security_forces",
    "crpf": "security_forces",
    "bsf": "security_forces",
    "cisf": "security_forces",
    "itbp": "security_forces",
    "guerrilla": "armed_group",
    "guerrillas": "armed_group",
    "rebel": "armed_group",
    "rebels": "armed_group",
    "militant": "armed_group",
    "militants": "armed_group",
    "terrorist": "armed_group",
    "terrorists": "armed_group",
    "insurgent": "armed_group",
    "jihadist": "armed_group",
    "group": "armed_group",
    "network": "armed_group",
    "cell": "armed_group",
    "insurgency": "armed_group",
    "outfit": "armed_group",
    "outfits": "armed_group",
    "gang": "armed_group",
    "cartel": "armed_group",
    "gunmen": "armed_group",
    "attackers": "armed_group",
    "congregation": "civilians",
    "parties": "civilians",
    "peacekeeping": "international_forces",
    "contingent": "international_forces",
    "nato": "international_forces",
    "coalition": "international_forces",
    "un": "international_forces",
    "militia": "pro_government_militia",
    "paramilitary": "pro_government_militia",
    "vigilante": "pro_government_militia",
    "border": "other_security",
    "customs": "other_security",
    "prison": "other_security",
    "intelligence": "other_security",
}

# A word that ends in one of these is the noun that the ending is: schoolteacher, beekeeper.
ENDINGS = word_list("""
    teacher worker keeper driver owner fighter woman women man men girl boy guard officer player
    leader farmer child children
""")

# Heads that say nothing themselves: the group is that of the phrase's modifiers or of-phrase.
TRANSPARENT = word_set("""
    cadre
    member personnel officer jawan group leader chief commander agent other force unit head victim
    body corpse cadaver total number squad patrol team battalion pair couple person dozen hundred
    score operative spokesman staff convoy contingent element guard driver national citizen
    figure
""")

# Collectives: "a group of", "a total of", "the bodies of": what follows "of" is who.
COLLECTIVES = word_set("""
    group total number body corpse cadaver majority rest part series crowd lot couple pair handful
    dozen score hundred thousand remains life deal lots toll crew family team gang squad cell patrol
    column platoon
    figure
""")

KIN = word_set("""
    son daughter brother sister child wife husband father mother parent cousin uncle aunt nephew
    niece grandson granddaughter grandfather grandmother grandchild grandparent relative baby twin
    sibling stepson stepdaughter
""")

AGENTS = {
    **dict.fromkeys(word_list("murderer murderers killer killers assassin assassins"), "killed"),
    **dict.fromkeys(
        word_list("kidnapper kidnappers abductor abductors captor captors"), "kidnapped"
    ),
}
"""Nouns for who did it, with the outcome: "the killers of X"."""
SO_MANY = {"couple": 2, "pair": 2, "duo": 2, "trio": 3, "quartet": 4, "quintet": 5}
"""How many people such a noun is of."""
BODIES = word_set("""
    crew crews team teams delegation delegations choir choirs orchestra orchestras band bands
    troupe troupes patrol patrols squad squads group groups gang gangs platoon platoons unit units
    column columns contingent contingents battalion battalions brigade brigades cell cells crowd
    congregation household households detachment detachments battery garrison garrisons
""")
"""Nouns for several people, which do not tell how many: "a camera crew", "two patrols"."""
