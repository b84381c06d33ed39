"""`audit` and `why`, on documents of ours, of others, and on what is none."""

import json
from pathlib import Path

import pytest
from command_line import Run

from montagefit.renderers.json_document import render
from samples import sample_program


@pytest.fixture
def document(run: Run, tmp_path: Path) -> Path:
    """Give a program document that the planner made."""
    assert run("plan", "rocky-1", "--format", "json").exit_code == 0
    return tmp_path / "rocky-1.json"


def test_our_programs_pass_the_audit(run: Run, document: Path) -> None:
    """No program leaves with an error, from a file or through a pipe."""
    for result in (run("audit", document), run("audit", "-", stdin=document.read_bytes())):
        assert result.exit_code == 0
        assert result.stderr.startswith("no errors, ")
        assert "error:" not in result.stdout
    assert {each["severity"] for each in json.loads(run("audit", document, "--json").stdout)} <= {"warning"}


def test_a_broken_limit_is_found(run: Run, document: Path) -> None:
    """Sessions longer than the day allows are errors, one a line, and the exit status says so."""
    content = json.loads(document.read_bytes())
    content["athlete"]["minutes"] = dict.fromkeys(content["athlete"]["minutes"], 12)
    result = run("audit", "-", stdin=json.dumps(content).encode())
    assert result.exit_code == 1
    assert "error: W1D1 I03: " in result.stdout
    findings = json.loads(run("audit", "-", "--json", stdin=json.dumps(content).encode()).stdout)
    assert {"rule", "severity", "week", "session", "message", "source"} <= set(findings[0])


def test_why_gives_the_reason_of_every_item(run: Run, document: Path) -> None:
    """Each item of the session is named with its reason."""
    session = json.loads(document.read_bytes())["weeks"][2]["sessions"][1]
    items = [item for part in session["parts"] for item in part["items"]]
    assert items
    page = " ".join(run("why", document, "w3d2").stdout.split())
    for item in items:
        assert item["name"] in page
        assert " ".join(item["reason"].split()) in page
    told = json.loads(run("why", document, "W3D2", "--json").stdout)
    assert [each["reason"] for each in told["items"]] == [item["reason"] for item in items]


def test_why_reads_any_program_document(run: Run, tmp_path: Path) -> None:
    """A document that somebody else made is as good, also with a reason missing."""
    content = json.loads(render(sample_program()))
    for item in content["weeks"][0]["sessions"][0]["parts"][1]["items"]:
        del item["reason"]
    (tmp_path / "other.json").write_text(json.dumps(content))
    result = run("why", "other.json", "W1D1")
    assert result.exit_code == 0
    assert "gives no reason" in result.stdout


@pytest.mark.parametrize(
    ("session", "told"),
    [("W30D1", "W1 to W8"), ("W3D9", "W3D1 to W3D3"), ("W0D1", "no week 0"), ("W1D0", "W1D1"), ("Monday", "W3D2")],
)
def test_a_session_that_is_not_there(run: Run, document: Path, session: str, told: str) -> None:
    """Whoever asks for a session that is not there hears which are."""
    result = run("why", document, session)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr


@pytest.mark.parametrize("command", ["audit", "why"])
@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "is not JSON"),
        (b"\xff\xfe", "not UTF-8"),
        (b"[]", "no program document"),
        (b'{"format": "other/1"}', "montagefit.program/1"),
        (b'{"format": "montagefit.program/1"}', "is missing"),
        (b"[" * 100_000, "nested too deeply"),
    ],
)
def test_what_is_no_document_is_told(run: Run, command: str, content: bytes, told: str) -> None:
    """Anything else is refused with exit status 1 and a sentence."""
    result = run(command, "-", *(["W1D1"] if command == "why" else []), stdin=content)
    assert (result.exit_code, result.stdout) == (1, "")
    assert told in result.stderr
    assert "Traceback" not in result.stderr
