"""The planner is a pure function: no clock, no chance, no files; the same request gives the same bytes everywhere."""

import ast
import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

import montagefit.planner
from athletes import ATHLETES, START
from montagefit.model.athlete import Athlete
from montagefit.model.library import Library
from montagefit.model.vocabulary import KIT_PRESETS, BodyArea, HomeTest, Level, Weekday
from montagefit.planner.plan import plan
from montagefit.renderers.json_document import render
from planned import planned, program_of

_MODULES = sorted(Path(montagefit.planner.__file__).parent.glob("*.py"))
_IMPURE = {"random", "secrets", "time", "os", "sys", "io", "pathlib", "locale", "socket", "subprocess", "tempfile"}
_IMPURE_METHODS = {"today", "now", "utcnow", "read_text", "read_bytes", "write_text", "uuid1", "uuid4", "strftime"}
_MON, _TUE, _WED, _THU, _FRI, _SAT, _SUN = Weekday

_SCRIPT = """
import hashlib, sys
from athletes import ATHLETES
from planned import planned
from montagefit.renderers.json_document import render
athlete, film = sys.argv[1:]
print(hashlib.sha256(render(planned(ATHLETES[athlete], film))).hexdigest())
"""


@pytest.mark.parametrize("path", _MODULES, ids=lambda path: path.stem)
def test_no_module_can_reach_out(path: Path) -> None:
    """No module of the planner imports clock, chance or files, or calls what reads them."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert {name.split(".")[0] for name in names} & _IMPURE == set()
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    assert {func.attr for func in calls if isinstance(func, ast.Attribute)} & _IMPURE_METHODS == set()
    assert {func.id for func in calls if isinstance(func, ast.Name)} & {
        "open",
        "hash",
        "input",
        "eval",
        "exec",
    } == set()


def test_there_are_modules_to_look_at() -> None:
    """The list of modules is the planner's."""
    assert len(_MODULES) > 15
    assert "plan" in {path.stem for path in _MODULES}


def test_the_same_twice() -> None:
    """Planning twice gives the same bytes."""
    athlete = ATHLETES["intermediate-home"]
    assert render(planned(athlete)) == render(planned(athlete))


@pytest.mark.parametrize(
    ("athlete", "film", "surroundings"),
    [
        ("no-flags", "rocky-1", {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati"}),
        ("intermediate-home", "rocky-4", {"PYTHONHASHSEED": "4711", "TZ": "America/New_York", "LC_ALL": "C"}),
        ("sixty-eight", "rocky-4-drago", {"PYTHONHASHSEED": "0", "TZ": "UTC", "PYTHONOPTIMIZE": "1"}),
    ],
)
def test_the_same_everywhere(athlete: str, film: str, surroundings: dict[str, str]) -> None:
    """Another process with another hash seed, time zone and language gives the same bytes."""
    here = hashlib.sha256(render(program_of(athlete, film))).hexdigest()
    paths = os.pathsep.join([str(Path(__file__).parents[1]), str(Path(montagefit.__file__).parents[1])])
    ran = subprocess.run(
        [sys.executable, "-c", _SCRIPT, athlete, film],
        env={**os.environ, **surroundings, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == here


def _wishes(*, turned: bool) -> Athlete:
    """Ask for the same thing, with every list in one order or in the other."""
    step = -1 if turned else 1
    return Athlete(
        level=Level.INTERMEDIATE,
        weekdays=(_MON, _WED, _FRI)[::step],
        minutes=dict(list({_MON: 30, _WED: 45, _FRI: 60}.items())[::step]),
        kit=KIT_PRESETS["gym"][::step],
        spare=(BodyArea.WRIST, BodyArea.KNEE)[::step],
        exclude=("plank", "row")[::step],
        tests=dict(list({HomeTest.PUSH_UP: 20, HomeTest.PLANK: 70}.items())[::step]),
    )


def test_the_order_of_wishes_does_not_matter() -> None:
    """Kit, days, minutes, areas, exclusions and tests in another order, or twice, are the same request."""
    one, other = planned(_wishes(turned=False), "rocky-4"), planned(_wishes(turned=True), "rocky-4")
    assert render(one) == render(other)
    doubled = _wishes(turned=False).model_copy(update={"kit": KIT_PRESETS["gym"] * 2, "spare": (BodyArea.KNEE,) * 2})
    single = _wishes(turned=False).model_copy(update={"spare": (BodyArea.KNEE,)})
    assert render(planned(doubled)) == render(planned(single))


def test_the_order_of_files_does_not_matter(library: Library) -> None:
    """A library that was read in another order plans the same."""
    turned = Library(reversed(list(library.exercises.values())), reversed(list(library.film_plans.values())))
    program = plan(ATHLETES["no-flags"], turned.film_plans["rocky-1"], turned, START)
    assert render(program) == render(program_of("no-flags", "rocky-1"))


def test_planning_changes_nothing(library: Library) -> None:
    """What goes in is the same afterwards."""
    before = [each.model_dump_json() for each in (*library.exercises.values(), *library.film_plans.values())]
    athlete = _wishes(turned=False)
    asked = athlete.model_dump_json()
    planned(athlete)
    assert [each.model_dump_json() for each in (*library.exercises.values(), *library.film_plans.values())] == before
    assert athlete.model_dump_json() == asked


def test_words_change_no_training() -> None:
    """A reason, a series or a clock time changes what is printed, never what is trained."""
    plain = program_of("no-flags", "rocky-1")
    dressed = planned(Athlete(reason="For the hill.", series="spring", reminder=10))
    assert [session.parts for session in dressed.sessions()] == [session.parts for session in plain.sessions()]
    assert {session.uid for session in dressed.sessions()}.isdisjoint(session.uid for session in plain.sessions())


def test_a_series_keeps_the_uids() -> None:
    """With a name of its own, a program that starts a week later keeps the UIDs of its sessions."""
    named = Athlete(series="spring")
    later = START.replace(month=12, day=7)
    assert [session.uid for session in planned(named).sessions()] == [
        session.uid for session in planned(named, start=later).sessions()
    ]
    assert planned(Athlete(), start=later).sessions()[0].uid != program_of("no-flags", "rocky-1").sessions()[0].uid
