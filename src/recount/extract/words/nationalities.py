"""Words for the people of a country, as adjective or noun, and the country's ISO 3166-1 alpha-3."""

from recount.extract.words import word_list

_WORDS = """
    afghan:afg albanian:alb algerian:dza american:usa angolan:ago argentine:arg argentinian:arg
    armenian:arm australian:aus austrian:aut azerbaijani:aze bahraini:bhr bangladeshi:bgd
    belarusian:blr belgian:bel beninese:ben bhutanese:btn bolivian:bol bosnian:bih brazilian:bra
    british:gbr briton:gbr bulgarian:bgr burkinabe:bfa burmese:mmr burundian:bdi cambodian:khm
    cameroonian:cmr canadian:can chadian:tcd chilean:chl chinese:chn colombian:col congolese:cod
    croatian:hrv cuban:cub cypriot:cyp czech:cze danish:dnk dane:dnk djiboutian:dji dutch:nld
    ecuadorean:ecu ecuadorian:ecu egyptian:egy emirati:are english:gbr eritrean:eri estonian:est
    ethiopian:eth filipino:phl finnish:fin french:fra frenchman:fra frenchwoman:fra gabonese:gab
    gambian:gmb georgian:geo german:deu ghanaian:gha greek:grc guatemalan:gtm guinean:gin
    haitian:hti honduran:hnd hungarian:hun icelandic:isl indian:ind indonesian:idn iranian:irn
    iraqi:irq irish:irl israeli:isr italian:ita ivorian:civ jamaican:jam japanese:jpn
    jordanian:jor kazakh:kaz kenyan:ken kosovar:xkx kuwaiti:kwt kyrgyz:kgz laotian:lao latvian:lva
    lebanese:lbn liberian:lbr libyan:lby lithuanian:ltu malagasy:mdg malawian:mwi malaysian:mys
    malian:mli maltese:mlt mauritanian:mrt mexican:mex moldovan:mda mongolian:mng moroccan:mar
    mozambican:moz namibian:nam nepalese:npl nepali:npl nicaraguan:nic nigerian:nga nigerien:ner
    norwegian:nor omani:omn pakistani:pak palestinian:pse panamanian:pan paraguayan:pry
    peruvian:per polish:pol portuguese:prt qatari:qat romanian:rou russian:rus rwandan:rwa
    salvadoran:slv saudi:sau scottish:gbr senegalese:sen serbian:srb singaporean:sgp slovak:svk
    slovenian:svn somali:som spanish:esp spaniard:esp sudanese:sdn swedish:swe swede:swe swiss:che
    syrian:syr taiwanese:twn tajik:tjk tanzanian:tza thai:tha togolese:tgo tunisian:tun
    turkish:tur turk:tur turkmen:tkm ugandan:uga ukrainian:ukr uruguayan:ury uzbek:uzb
    venezuelan:ven vietnamese:vnm welsh:gbr yemeni:yem zambian:zmb zimbabwean:zwe
"""
COUNTRY_OF = dict(pair.split(":") for pair in word_list(_WORDS))
"""Country keys by lower-case singular; "congolese" is of either Congo and taken for the larger."""
