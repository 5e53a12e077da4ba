"""Places named in a text: which words, which place, and how things stand to it."""

import time

import pytest

from recount.domain.gazetteer import Gazetteer, Place
from recount.extract.places import curated, places_in
from recount.extract.places.dateline import dateline_end


def found(text: str) -> list[tuple[str, str]]:
    return [(m.words, m.place.key if m.place else "-") for m in places_in(text, curated())]


@pytest.mark.parametrize(
    ("text", "words", "key"),
    [
        ("Two died in Tripoli, Lebanon.", "Tripoli", "tripoli-lbn"),
        ("Two died in Tripoli, the Libyan capital.", "Tripoli", "tripoli"),
        ("Two died in Tripoli.", "Tripoli", "tripoli"),
        ("Lebanese soldiers shot two men in Tripoli.", "Tripoli", "tripoli-lbn"),
        ("A bomb in Hamah and one in Homs.", "Hamah", "hama"),
        ("Fighting in Hama province went on.", "Hama province", "syr-hama"),
        ("Two died in San José, Costa Rica.", "San José", "san-jose-cri"),
        ("Two died in San Jose, California.", "San Jose", "san-jose-usa"),
        ("Troops in Georgia, near Tbilisi, fired.", "Georgia", "geo"),
        ("A man in Atlanta, Georgia, fired.", "Georgia", "usa-georgia"),
        ("Police in Córdoba, Argentina, fired.", "Córdoba", "cordoba-arg"),
        ("Police in Cordoba, Spain, fired.", "Cordoba", "cordoba-esp"),
        ("A mine on Mount Chaambi killed two.", "Mount Chaambi", "mount-chaambi"),
        ("A raid in the Chaambi Mountains.", "Chaambi Mountains", "mount-chaambi"),
        ("Boats sank on Lake Chad.", "Lake Chad", "lake-chad"),
        ("A bus burned in Pakistan's Punjab province.", "Punjab province", "pak-punjab"),
        ("A bus burned in the Indian state of Punjab.", "Punjab", "ind-punjab"),
        ("Two died in the U.S. on Monday.", "U.S.", "usa"),
        ("Clashes in Deir ez-Zor went on.", "Deir ez-Zor", "deir-ez-zor"),
        ("Clashes in al-Bab went on.", "al-Bab", "al-bab"),
        ("CLASHES IN AL-BAB WENT ON.", "AL-BAB", "al-bab"),
        ("Clashes near the\nBardo Museum in Tunis.", "Bardo Museum", "bardo-museum"),
        ("Two died in Congo, the army in Kinshasa said.", "Congo", "cod"),
        ("Two died in the Haitian capital.", "Haitian capital", "port-au-prince"),
        ("Two died in Haiti's capital.", "Haiti's capital", "port-au-prince"),
        ("Two died in the South Sudanese capital.", "South Sudanese capital", "juba"),
        ("Two died near the U.S. capital.", "U.S. capital", "washington-dc"),
        ("Two died in the Nigerian capital, Lagos.", "Lagos", "lagos"),
        ("Two died in the Central African capital.", "Central African capital", "bangui"),
    ],
)
def test_which_place(text: str, words: str, key: str) -> None:
    assert (words, key) in found(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two died in the Central African capital Bangui.", ("Bangui", "bangui")),
        ("Two died in the South African province of Gauteng.", ("Gauteng", "zaf-gauteng")),
        ("In Mosul Iraqi forces killed two.", ("Mosul", "mosul")),
    ],
)
def test_a_nation_with_a_sort_of_place_is_none(text: str, told: tuple[str, str]) -> None:
    assert found(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Iranian capital punishment is contested.",
        "Michael Jordan said so.",
        "General Tripoli said so.",
        "Chad Smith and Paris Jones were wounded.",
        "Syrian soldiers and Iraqi Kurds fled.",
        "The Islamic State of Iraq claimed it.",
        "The University of Damascus closed.",
        "The Baghdad Times reported it.",
        "Baghdad-based reporters left.",
        "They will march in March, and in May.",
        "It was said in Parliament.",
        "He was born in Arabic-speaking lands.",
        "Us and them.",
        "In Operation Storm two died.",
    ],
)
def test_what_is_no_place(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two died in the northern town of Harven on Saturday.", "Harven"),
        ("Two died near Tamla.", "Tamla"),
        ("Two died in the Daro hills.", "Daro hills"),
        ("A riot at the Santa Vera prison.", "Santa Vera prison"),
        ("The assault on Fort Nera failed.", "Fort Nera"),
        ("A bomb at Lome Bridge.", "Lome Bridge"),
        ("Two died in al-Nayeb.", "al-Nayeb"),
        ("Two died near Doron Baga.", "Doron Baga"),
        ("Two died in Palma Sola, police said.", "Palma Sola"),
        ("Two died near the village of ash-Shuka.", "ash-Shuka"),
        ("Two died in Kandor district.", "Kandor district"),
        ("Ada Bello, a resident of Kuruwa, said so.", "Kuruwa"),
        ("Two died in Karsa and Velmora.", "Velmora"),
    ],
)
def test_places_that_no_gazetteer_has(text: str, words: str) -> None:
    assert (words, "-") in found(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He lives in Dorn Smith's house, said Amina of Orla.", "Orla"),
        ("They fled in Toyotas, Dorn said.", "Dorn"),
    ],
)
def test_names_that_need_not_be_places(text: str, words: str) -> None:
    assert (words, "-") not in found(text)


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Two died in Homs.", "in"),
        ("Two died on the outskirts of Homs.", "outskirts"),
        ("Two died in a suburb of Homs.", "outskirts"),
        ("Two died near Homs.", "near"),
        ("Two died 12 km from Homs.", "near"),
        ("Two died 12 km north of Homs.", "near"),
        ("Two died close to Homs.", "near"),
        ("Two died in the north of Homs.", "in"),
        ("Two died between Homs and Hama.", "between"),
        ("Two died in the siege of Homs.", "in"),
        ("Two died in the streets of Homs.", "in"),
    ],
)
def test_relation(text: str, relation: str) -> None:
    mention = places_in(text, curated())[0]
    assert (mention.relation, mention.confidence > 0.5) == (relation, True)


@pytest.mark.parametrize(
    "text",
    [
        "The army of Kenya denied it.",
        "Men from Homs denied it.",
        "Israel denied it.",
        "Police in Beirut said that two died.",
        "He told reporters in Geneva that two died.",
        "Two died near the border with Algeria.",
        "They fled to Turkey.",
    ],
)
def test_where_nothing_happened(text: str) -> None:
    (mention,) = places_in(text, curated())
    assert mention.confidence < 0.5


def test_a_list_goes_on_as_it_began() -> None:
    text = "Two died near Homs, Hama and Idlib."
    assert [m.relation for m in places_in(text, curated())] == ["near"] * 3


def test_candidates_are_all_that_go_by_the_words() -> None:
    (mention, _) = places_in("Two died in Tripoli, Lebanon.", curated())
    assert [place.key for place in mention.candidates] == ["tripoli-lbn", "tripoli"]
    assert (mention.words, mention.start, mention.end) == ("Tripoli", 12, 19)


def test_little_known_places_need_a_place_to_stand_in() -> None:
    place = Place("geonames-7", "Most", "settlement", "cze", 50.5, 13.6, (), 0)
    gazetteer = Gazetteer.of([(place, ())])
    assert [m.words for m in places_in("Most soldiers fled. Two died in Most.", gazetteer)] == [
        "Most"
    ]
    named = "Most, a Czech town, was quiet."
    assert [m.words for m in places_in(named, gazetteer)] == ["Most"]


class Asked(Gazetteer):
    """Holds nothing itself, and Orsa when it is asked for it."""

    in_memory = False

    def holding(self, names: object) -> Gazetteer:
        assert isinstance(names, set)
        assert "Orsa" in names
        assert "Port Orsa" in names
        return Gazetteer.of([(Place("port-orsa", "Port Orsa", "settlement", "x", 1, 1, (), 5), ())])


def test_a_gazetteer_is_asked_for_the_names_of_the_text() -> None:
    (mention,) = places_in("Two died in Port Orsa.", Asked())
    assert mention.place is not None
    assert mention.place.key == "port-orsa"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("TUNIS (Wire) - Two died.", "TUNIS"),
        ("BEIRUT, Lebanon — Two died.", "BEIRUT, Lebanon"),
        ("Bomb kills two\n\nKABUL, 4 May (Agency) -- Two died.", "KABUL"),
        ("Bomb kills two in Kabul KABUL, Afghanistan (Agency) - Two died.", "KABUL, Afghanistan"),
        ("Bomb kills two and wounds nine at a market in KABUL (Agency) - Two died.", ""),
        ("Two men died on Monday, and then a KDF (Karsa Force) - which denied it - lost nine.", ""),
        ("Two died at a market in Kabul on Monday. Later KABUL (Agency) - Nine died.", ""),
        ("Two died in Tunis.", ""),
        ("\n" * 2000, ""),
        ("RIO DE JANEIRO, 3 May - Two died.", "RIO DE JANEIRO"),
        ("The dead from the ambush near Kano - nine men and a guide - were flown home.", ""),
    ],
)
def test_dateline(text: str, words: str) -> None:
    end = dateline_end(text)
    assert text[:end].endswith(words)
    assert (end > 0) == bool(words)


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("TUNIS (Wire) - Two died in Gafsa.", [False, True]),
        ("TUNIS (Wire) - Two died in Tunisia.", [True, True]),
        ("TUNIS (Wire) - Two died on Monday.", [True]),
    ],
)
def test_a_dateline_tells_where_it_was_if_nothing_else_does(text: str, sure: list[bool]) -> None:
    assert [m.confidence > 0.5 for m in places_in(text, curated())] == sure


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize(
    "piece",
    ["A", "A ", "In ", "Ben ", "in Tripoli, ", "in the town of ", "north of ", "\n", "-", "A'",
     "Democratic Republic of the ", "in Xaka and Yoro ", "U.S.", "TRIPOLI SAID IN GEORGIA ", "al-",
     "San ", "Ç", "near Xaxa Xbxb Xcxc ", "United States of "],
)  # fmt: skip
def test_time_is_linear_in_the_length(piece: str) -> None:
    text = piece * (400_000 // len(piece))
    curated()
    started = time.process_time()
    places_in(text, curated())
    assert time.process_time() - started < 10
