import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recount.formats.coding.scalars import value_of


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None), ("~", None), ("null", None),
        ("true", True), ("False", False),
        ("0", 0), ("12", 12), ("-3", -3), ("+4", 4), ("9223372036854775807", 2**63 - 1),
        ("1.5", 1.5), ("-.5", -0.5), ("1e3", 1000.0), ("7.", 7.0),
        ("NO", "NO"), ("yes", "yes"), ("on", "on"), ("2031-05-04", "2031-05-04"),
        ("1:30", "1:30"), ("0x1F", "0x1F"), ("1_000", "1_000"), ("4,000", "4,000"),
        (".inf", ".inf"), (".nan", ".nan"), ("=", "="), ("<<", "<<"), ("٣", "٣"),
    ],
)  # fmt: skip
def test_means(text, value):
    found = value_of(text)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("012", "begins with 0"),
        ("-007", "begins with 0"),
        ("9223372036854775808", "over 64 bits"),
        ("-9223372036854775809", "over 64 bits"),
        ("1" * 5000, "over 64 bits"),
        ("1e999", "over 64 bits"),
    ],
)
def test_refuses(text, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        value_of(text)


@given(st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False))
def test_reads_what_python_writes(number):
    assert value_of(repr(number)) == number
