"""States by Gleditsch-Ward number and by the names that datasets give them.

A line is the number, the ISO 3166-1 alpha-3 code of the state that holds its territory now (a
country's key), and its names: the first is the one that reports show, the others are those of
UCDP, ACLED, GTD and common use. Of several lines with one code the first tells what is shown, so
states of today stand before those that they followed. Territories without a number have `-`. A
state of which several countries came (Yugoslavia, the Soviet Union) stands under its number's
successor.
"""

from recount.domain.countries import ALPHA_3

_STATES = """
2 usa United States; United States of America; USA
20 can Canada
31 bhs Bahamas; The Bahamas
40 cub Cuba
41 hti Haiti
42 dom Dominican Republic
51 jam Jamaica
52 tto Trinidad and Tobago
53 brb Barbados
54 dma Dominica
55 grd Grenada
56 lca Saint Lucia; St. Lucia
57 vct Saint Vincent and the Grenadines; Saint Vincent and Grenadines
58 atg Antigua and Barbuda
60 kna Saint Kitts and Nevis; St. Kitts and Nevis
70 mex Mexico
80 blz Belize
90 gtm Guatemala
91 hnd Honduras
92 slv El Salvador
93 nic Nicaragua
94 cri Costa Rica
95 pan Panama
100 col Colombia
101 ven Venezuela
110 guy Guyana
115 sur Suriname
130 ecu Ecuador
135 per Peru
140 bra Brazil
145 bol Bolivia
150 pry Paraguay
155 chl Chile
160 arg Argentina
165 ury Uruguay
200 gbr United Kingdom; UK; Great Britain
205 irl Ireland
210 nld Netherlands
211 bel Belgium
212 lux Luxembourg
220 fra France
221 mco Monaco
223 lie Liechtenstein
225 che Switzerland
230 esp Spain
232 and Andorra
235 prt Portugal
260 deu Germany; German Federal Republic; West Germany (FRG)
265 deu German Democratic Republic; East Germany (GDR)
290 pol Poland
305 aut Austria
310 hun Hungary
316 cze Czech Republic; Czechia
315 cze Czechoslovakia
317 svk Slovakia; Slovak Republic
325 ita Italy
327 vat Vatican City
331 smr San Marino
338 mlt Malta
339 alb Albania
341 mne Montenegro
343 mkd North Macedonia; Macedonia, FYR; Macedonia
344 hrv Croatia
340 srb Serbia
345 srb Serbia (Yugoslavia); Yugoslavia; Serbia-Montenegro; Serbia and Montenegro
346 bih Bosnia-Herzegovina; Bosnia and Herzegovina
347 xkx Kosovo
349 svn Slovenia
350 grc Greece
352 cyp Cyprus
355 bgr Bulgaria
359 mda Moldova
360 rou Romania; Rumania
365 rus Russia; Russia (Soviet Union); Soviet Union; Russian Federation
366 est Estonia
367 lva Latvia
368 ltu Lithuania
369 ukr Ukraine
370 blr Belarus
371 arm Armenia
372 geo Georgia
373 aze Azerbaijan
375 fin Finland
380 swe Sweden
385 nor Norway
390 dnk Denmark
395 isl Iceland
402 cpv Cape Verde; Cabo Verde
403 stp Sao Tome and Principe; São Tomé and Príncipe
404 gnb Guinea-Bissau
411 gnq Equatorial Guinea
420 gmb Gambia; The Gambia
432 mli Mali
433 sen Senegal
434 ben Benin
435 mrt Mauritania
436 ner Niger
437 civ Ivory Coast; Côte d'Ivoire; Cote d'Ivoire
438 gin Guinea
439 bfa Burkina Faso; Burkina Faso (Upper Volta)
450 lbr Liberia
451 sle Sierra Leone
452 gha Ghana
461 tgo Togo
471 cmr Cameroon
475 nga Nigeria
481 gab Gabon
482 caf Central African Republic
483 tcd Chad
484 cog Congo; Republic of Congo; Republic of the Congo; Congo-Brazzaville
490 cod DR Congo; DR Congo (Zaire); Democratic Republic of Congo; Zaire
- cod DR Congo; Democratic Republic of the Congo
500 uga Uganda
501 ken Kenya
510 tza Tanzania
516 bdi Burundi
517 rwa Rwanda
520 som Somalia
522 dji Djibouti
530 eth Ethiopia
531 eri Eritrea
540 ago Angola
541 moz Mozambique
551 zmb Zambia
552 zwe Zimbabwe; Zimbabwe (Rhodesia); Rhodesia
553 mwi Malawi
560 zaf South Africa
565 nam Namibia
570 lso Lesotho
571 bwa Botswana
572 swz Eswatini; Kingdom of eSwatini (Swaziland); Swaziland; eSwatini
580 mdg Madagascar; Madagascar (Malagasy)
581 com Comoros
590 mus Mauritius
591 syc Seychelles
600 mar Morocco
615 dza Algeria
616 tun Tunisia
620 lby Libya
625 sdn Sudan
626 ssd South Sudan
630 irn Iran
640 tur Turkey; Türkiye; Turkiye
645 irq Iraq
651 egy Egypt
652 syr Syria
660 lbn Lebanon
663 jor Jordan
666 isr Israel
670 sau Saudi Arabia
678 yem Yemen; Yemen (North Yemen); North Yemen
680 yem South Yemen
690 kwt Kuwait
692 bhr Bahrain
694 qat Qatar
696 are United Arab Emirates
698 omn Oman
700 afg Afghanistan
701 tkm Turkmenistan
702 tjk Tajikistan
703 kgz Kyrgyzstan
704 uzb Uzbekistan
705 kaz Kazakhstan
710 chn China
711 chn Tibet
712 mng Mongolia
713 twn Taiwan
731 prk North Korea
732 kor South Korea
740 jpn Japan
750 ind India
760 btn Bhutan
770 pak Pakistan
771 bgd Bangladesh
775 mmr Myanmar; Myanmar (Burma); Burma
780 lka Sri Lanka
781 mdv Maldives
790 npl Nepal
800 tha Thailand
811 khm Cambodia; Cambodia (Kampuchea)
812 lao Laos
816 vnm Vietnam; Vietnam (North Vietnam)
817 vnm South Vietnam
820 mys Malaysia
830 sgp Singapore
835 brn Brunei
840 phl Philippines
850 idn Indonesia
860 tls East Timor; Timor-Leste
900 aus Australia
910 png Papua New Guinea
920 nzl New Zealand
935 vut Vanuatu; New Hebrides
940 slb Solomon Islands
950 fji Fiji
970 kir Kiribati
971 nru Nauru
972 ton Tonga
973 tuv Tuvalu
983 mhl Marshall Islands
986 plw Palau
987 fsm Micronesia
990 wsm Samoa; Western Samoa
- pse Palestine; West Bank and Gaza Strip; Palestinian Territories
- esh Western Sahara
- hkg Hong Kong
- mac Macau; Macao
- guf French Guiana
- glp Guadeloupe
- mtq Martinique
- pri Puerto Rico
- ncl New Caledonia
- pyf French Polynesia
- wlf Wallis and Futuna
- reu Reunion
- myt Mayotte
- grl Greenland
- bmu Bermuda
- cuw Curacao
- abw Aruba
- flk Falkland Islands
- gib Gibraltar
"""


def _read() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    numbers: dict[str, str] = {}
    names: dict[str, str] = {}
    shown: dict[str, str] = {}
    for line in _STATES.strip().splitlines():
        number, code, listed = line.split(" ", 2)
        given = listed.split("; ")
        if number != "-":
            numbers[number] = code
        shown.setdefault(code, given[0])
        names.update((name.casefold(), code) for name in given)
    return numbers, names, shown


_NUMBERS, _NAMES, COUNTRY_NAMES = _read()


def country_of_number(number: str) -> str | None:
    """The key of the country with this Gleditsch-Ward number; None: not known."""
    return _NUMBERS.get(number)


def country_meant(text: str) -> str | None:
    """The key of the country whose ISO 3166-1 code or name this is, in any case; None: of none."""
    code = text.strip().casefold()
    if code in ALPHA_3.values():
        return code
    return ALPHA_3.get(code) or country_named(text.replace("-", " "))


def country_named(name: str) -> str | None:
    """The key of the country that goes by this name; None: not known."""
    return _NAMES.get(name.strip().casefold())
