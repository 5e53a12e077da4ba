"""What words tell of a victim beside the group: occupation, sex and age.

Keys are those of the closed lists; a word stands in at most one list of each kind.
"""

OCCUPATIONS = {
    "official": """official mayor councilman councilwoman councillor councilor governor congressman
        congresswoman senator ambassador diplomat consul attache minister ex-minister president
        ex-president lawmaker mp deputy legislator judge magistrate prosecutor politician
        deputy-mayor ex-mayor secretary-general candidate""",
    "journalist": """journalist newsman reporter cameraman photographer correspondent editor
        broadcaster columnist publisher presenter blogger photojournalist stringer""",
    "medical": """doctor nurse physician surgeon dentist paramedic pharmacist paediatrician
        pediatrician cardiologist anaesthetist anesthetist gynaecologist radiologist midwife
        nurse-aide vaccinator""",
    "aid_worker": "aid-worker humanitarian",
    "religious": """priest vicar vicar-general friar parson muezzin jesuit bishop archbishop
        monsignor nun missionary pastor imam cleric clergyman monk rabbi sacristan catechist
        preacher""",
    "teacher": """teacher tutor academic professor rector lecturer educator schoolteacher
        headteacher""",
    "student": """student pupil schoolchild schoolgirl schoolboy kindergartner seminarian
        undergraduate""",
    "tourist": "tourist holidaymaker visitor",
    "commander": "commander colonel general brigadier admiral warlord",
    "other": """worker employee laborer labourer miner farmer campesino peasant lawyer attorney
        businessman businesswoman industrialist banker merchant trader vendor shopkeeper
        peddler driver chauffeur pilot gardener baker fisherman sailor seaman seafarer mariner
        herder shepherd herdsman maid cook servant housekeeper artist singer actor musician
        footballer economist engineer technician scientist researcher contractor consultant manager
        executive landowner rancher firefighter fireman trucker cabdriver conductor clerk cashier
        waiter watchman bodyguard mechanic carpenter electrician butcher tailor barber beekeeper
        unionist trade-unionist docker""",
}
FEMALE = """
    woman girl mother daughter wife sister aunt niece granddaughter grandmother widow female
    schoolgirl nun policewoman servicewoman businesswoman congresswoman councilwoman housewife
    girlfriend fiancee spokeswoman frenchwoman midwife sister-in-law daughter-in-law
    mother-in-law stepdaughter stepmother
"""
MALE = """
    man boy father son husband brother uncle nephew grandson grandfather male schoolboy boyfriend
    frenchman brother-in-law son-in-law father-in-law stepson stepfather fiance
"""
CHILD = """
    child kid boy girl baby infant minor juvenile toddler newborn schoolchild schoolgirl schoolboy
    pupil kindergartner
"""
ADULT = "man woman adult elder"
AID = frozenset(("aid", "relief", "humanitarian", "charity", "ngo", "cross", "crescent"))
"""Before "worker" these make an aid worker; "health" and "medical" a medical one."""
HEALTH = frozenset(("health", "medical", "hospital", "ambulance"))
