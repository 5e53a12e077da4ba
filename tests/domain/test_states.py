"""Names and numbers of states."""

import pytest

from recount.domain.countries import ALPHA_3
from recount.domain.states import COUNTRY_NAMES, country_named, country_of_number


@pytest.mark.parametrize(
    ("number", "name", "key", "shown"),
    [
        ("315", "Czechoslovakia", "cze", "Czech Republic"),
        ("316", "Czech Republic", "cze", "Czech Republic"),
        ("345", "Serbia (Yugoslavia)", "srb", "Serbia"),
        ("340", "Serbia", "srb", "Serbia"),
        ("265", "East Germany (GDR)", "deu", "Germany"),
        ("680", "South Yemen", "yem", "Yemen"),
        ("816", "Vietnam (North Vietnam)", "vnm", "Vietnam"),
    ],
)
def test_a_country_shows_the_name_of_the_state_of_today(
    number: str, name: str, key: str, shown: str
) -> None:
    assert (country_of_number(number), country_named(name)) == (key, key)
    assert COUNTRY_NAMES[key] == shown


def test_every_key_is_one_of_a_country() -> None:
    assert COUNTRY_NAMES.keys() <= set(ALPHA_3.values())
