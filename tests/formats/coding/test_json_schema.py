from recount.domain.coding import Coding, Frame
from recount.domain.lists import LISTS
from recount.formats.coding.json_schema import coding_schema


def test_says_its_dialect_and_both_kinds_of_file():
    schema = coding_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["anyOf"] == [{"$ref": "#/$defs/Coding"}, {"$ref": "#/$defs/Frame"}]
    assert set(schema["$defs"]["Coding"]["properties"]) == set(Coding.model_fields)
    assert set(schema["$defs"]["Frame"]["properties"]) == set(Frame.model_fields)
    assert schema["$defs"]["Coding"]["additionalProperties"] is False


def test_closed_lists_are_there_with_their_meanings():
    outcome = coding_schema()["$defs"]["Casualty"]["properties"]["outcome"]
    assert outcome["enum"] == [term.key for term in LISTS["outcome"]]
    assert "killed: died of the event" in outcome["description"]


def test_numbers_are_allowed_where_yaml_gives_them():
    definitions = coding_schema()["$defs"]
    words, bounds = definitions["Casualty"]["properties"]["count"]["oneOf"]
    assert words["type"] == ["string", "integer"]
    assert bounds == {"$ref": "#/$defs/CountBounds"}
    assert definitions["Event"]["properties"]["date"]["type"] == ["string", "integer"]
