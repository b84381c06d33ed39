"""The published schemas, held against what they describe."""

import json
import tomllib
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from montagefit.errors import UnknownNameError
from montagefit.loader.toml_files import FIGURES, files_below
from montagefit.model.athlete import Athlete
from montagefit.model.schemas import SCHEMAS, schema
from montagefit.renderers.json_document import render
from samples import sample_program

_TOP = Path(__file__).parents[2]


def _errors(name: str, document: object) -> list[str]:
    """Give what a schema has to say about a document."""
    found = Draft202012Validator(schema(name)).iter_errors(document)
    return [f"{'/'.join(map(str, each.path))}: {each.message}" for each in found]


def _as_json(value: Any) -> Any:  # noqa: ANN401 - any part of a TOML file
    """Give TOML as JSON, which has no dates and times."""
    if isinstance(value, dict):
        return {key: _as_json(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_as_json(each) for each in value]
    return value.isoformat() if isinstance(value, date | time) else value


def test_there_are_those_of_the_command_line() -> None:
    """The names are those of `montagefit schema NAME`."""
    assert list(SCHEMAS) == ["exercise", "figures", "film-plan", "athlete", "program"]


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_is_a_schema(name: str) -> None:
    """Every schema is valid itself, has a plain title, and can be written as JSON."""
    made = schema(name)
    Draft202012Validator.check_schema(made)
    assert made["title"] == {"film-plan": "Film plan"}.get(name, name.capitalize())
    assert "$id" not in made
    assert json.loads(json.dumps(made)) == made


def test_an_unknown_schema_gets_the_names_there_are() -> None:
    """Who asks for something else is told what there is."""
    with pytest.raises(UnknownNameError, match="exercise, figures, film-plan, athlete or program"):
        schema("session")


@pytest.mark.parametrize("timed", [False, True])
def test_our_documents_fit_their_schema(*, timed: bool) -> None:
    """What the JSON renderer writes is what the schema describes, and no key goes undescribed."""
    document = json.loads(render(sample_program(timed=timed)))
    assert _errors("program", document) == []
    closed = schema("program")
    for part in (closed, *closed["$defs"].values()):
        if "properties" in part:
            part["additionalProperties"] = False
    assert [each.message for each in Draft202012Validator(closed).iter_errors(document)] == []


def test_a_later_version_may_have_more_keys() -> None:
    """A document with more keys still fits, as the contract promises."""
    document = json.loads(render(sample_program()))
    document["weeks"][0]["weather"] = "snow"
    assert _errors("program", document) == []


def test_a_wrong_document_does_not_fit() -> None:
    """The schema sees a missing format, a wrong word and a wrong number."""
    document = json.loads(render(sample_program()))
    del document["format"]
    document["athlete"]["level"] = "expert"
    document["weeks"][0]["sessions"][0]["rpe"] = 11
    assert len(_errors("program", document)) == 3


@pytest.mark.parametrize(("name", "folder"), [("exercise", "exercises"), ("film-plan", "plans")])
def test_our_data_files_fit_their_schema(name: str, folder: str) -> None:
    """Every data file fits the schema that editors get for it."""
    paths = list(files_below(_TOP / folder))
    assert paths
    validator = Draft202012Validator(schema(name))
    for path in paths:
        document = _as_json(tomllib.loads(path.read_text(encoding="utf-8")))
        assert [f"{path.name}: {each.message}" for each in validator.iter_errors(document)] == []


def test_our_figure_files_fit_their_schema() -> None:
    """Every file of figures fits its schema."""
    paths = sorted((_TOP / "exercises").rglob(f"*{FIGURES}"))
    assert paths
    validator = Draft202012Validator(schema("figures"))
    for path in paths:
        document = _as_json(tomllib.loads(path.read_text(encoding="utf-8")))
        assert [f"{path.name}: {each.message}" for each in validator.iter_errors(document)] == []


@pytest.mark.parametrize("name", ["exercise", "figures", "film-plan"])
def test_data_files_do_not_hold_their_id(name: str) -> None:
    """The id is the file's name, and a key that is not known is an error."""
    made = schema(name)
    assert "id" not in made["properties"]
    assert "id" not in made["required"]
    assert made["additionalProperties"] is False


def test_a_span_may_be_one_number() -> None:
    """`sets = 3` stands for from three to three, in a file and in its schema."""
    rung = schema("exercise")["$defs"]["Rung"]["properties"]["sets"]
    validator = Draft202012Validator(rung)
    assert validator.is_valid(3)
    assert validator.is_valid([2, 3])
    assert not validator.is_valid([2, 3, 4])


def test_a_profile_fits_its_schema() -> None:
    """A profile with most keys fits, one with a wrong word does not."""
    athlete = Athlete(finale=date(2027, 1, 31), at=time(7), weeks=8, reason="The hill")
    assert _errors("athlete", athlete.model_dump(mode="json")) == []
    assert _errors("athlete", {"level": "expert"})
