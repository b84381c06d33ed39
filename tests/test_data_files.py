"""Every file in exercises/ and plans/ is a test case: it loads, keeps its promises, and leads everybody somewhere."""

from functools import cache
from pathlib import Path

import pytest

from athletes import START, seeded
from montagefit.audit.report import audit, errors
from montagefit.loader.data_folders import own_folder
from montagefit.loader.toml_files import files_below, read_noun
from montagefit.model.athlete import Athlete
from montagefit.model.exercise import Exercise, kit_for
from montagefit.model.film_plan import FilmPlan
from montagefit.model.program import AthleteFacts
from montagefit.model.vocabulary import (
    KIT_PRESETS,
    BodyArea,
    Condition,
    DoseLimit,
    Equipment,
    Level,
    RampPhase,
    Role,
    Stress,
    Weekday,
)
from montagefit.planner.ladders import Ladders
from montagefit.planner.plan import plan
from montagefit.science.contraindications import Verdict, verdict
from planned import library

_EXERCISES = list(files_below(own_folder() / "exercises"))
_PLANS = list(files_below(own_folder() / "plans"))
_RESTRICTIONS: tuple[BodyArea | Condition, ...] = (
    *BodyArea,
    Condition.HEART,
    Condition.HYPERTENSION,
    Condition.HERNIA,
)
_LONGEST_NAME = 40
"""Letters of a rung's name that fit on a line of the sheet."""

every_exercise = pytest.mark.parametrize("path", _EXERCISES, ids=lambda path: path.stem)
every_plan = pytest.mark.parametrize("path", _PLANS, ids=lambda path: path.stem)


@cache
def _exercise(path: Path) -> Exercise:
    """Read one exercise on its own."""
    found = read_noun(path, path.name, Exercise)
    assert isinstance(found, Exercise), "\n".join(str(each) for each in found)
    return found


@cache
def _film(path: Path) -> FilmPlan:
    """Read one film plan on its own."""
    found = read_noun(path, path.name, FilmPlan)
    assert isinstance(found, FilmPlan), "\n".join(str(each) for each in found)
    return found


@cache
def _by_id() -> dict[str, Exercise]:
    """Give every exercise by id."""
    return {path.stem: _exercise(path) for path in _EXERCISES}


@cache
def _ladders(restriction: BodyArea | Condition) -> Ladders:
    """Give the ladders of a novice without kit, with one area to spare or one condition."""
    area = isinstance(restriction, BodyArea)
    facts = AthleteFacts(
        level=Level.NOVICE,
        weekdays=(Weekday.MON,),
        minutes={Weekday.MON: 30},
        spare=(restriction,) if area else (),  # type: ignore[arg-type]  # an area here
        conditions=() if area else (restriction,),  # type: ignore[arg-type]  # a condition here
        cleared=True,
    )
    return Ladders(library(), facts)


def test_there_are_files() -> None:
    """The folders are found, and hold no file twice."""
    assert len(_EXERCISES) >= 80
    assert len(_PLANS) >= 3
    assert len({path.stem for path in _EXERCISES}) == len(_EXERCISES)
    assert len({path.stem for path in _PLANS}) == len(_PLANS)


@pytest.mark.parametrize("folder", ["exercises", "plans"])
def test_the_folders_hold_data_only(folder: str) -> None:
    """No code, no drafts: everything below is TOML."""
    strange = [path.name for path in (own_folder() / folder).rglob("*") if path.is_file() and path.suffix != ".toml"]
    assert strange == []


@every_exercise
def test_an_exercise_loads(path: Path) -> None:
    """A file is an exercise in the folder of its pattern."""
    exercise = _exercise(path)
    assert exercise.id == path.stem
    assert exercise.pattern == path.parent.name


@every_exercise
def test_cues_are_short(path: Path) -> None:
    """Three different cues of about six words, none a sentence."""
    cues = _exercise(path).cues
    assert len(set(cues)) == 3
    for cue in cues:
        assert 1 <= len(cue.split()) <= 10
        assert not cue.endswith((".", "!"))


@every_exercise
def test_rungs_fit_the_sheet(path: Path) -> None:
    """Names of rungs are short and tell one from another; how it is done is told in a sentence."""
    rungs = _exercise(path).rungs
    assert len({rung.name for rung in rungs}) == len(rungs)
    for rung in rungs:
        assert len(rung.name) <= _LONGEST_NAME, rung.name
        assert rung.how.endswith(".")


@every_exercise
def test_a_ladder_starts_low(path: Path) -> None:
    """The first rung is a novice's, each level starts where it may stand, and efforts do not fall up the ladder."""
    exercise = _exercise(path)
    rungs = exercise.rungs
    if Role.FILM in exercise.roles or Role.SUPPORT in exercise.roles:
        assert rungs[0].level is Level.NOVICE
    starts = [exercise.rung_number(exercise.start.get(level, rungs[0].id)) for level in Level]
    assert starts == sorted(starts)
    for level, number in zip(Level, starts, strict=True):
        assert rungs[number].level.rank <= level.rank
        assert rungs[number].gate == {}
    proven = [rung.test_from for rung in rungs if rung.test_from is not None]
    timed = exercise.test is not None and exercise.test.value.startswith("run")
    assert proven == sorted(proven, reverse=timed)
    assert not proven or exercise.test is not None


@every_exercise
def test_warm_ups_know_their_phase(path: Path) -> None:
    """Warm-ups have a phase of RAMP, others none; what fills a part is easy on its first rung."""
    exercise = _exercise(path)
    assert (exercise.ramp is not None) == (Role.WARM_UP in exercise.roles)
    if Role.WARM_UP in exercise.roles or Role.COOL_DOWN in exercise.roles:
        assert exercise.rungs[0].rpe[0] <= 3


@pytest.mark.parametrize("phase", list(RampPhase))
def test_every_phase_has_its_exercises(phase: RampPhase) -> None:
    """There is something to raise, mobilise, activate and potentiate with, for everybody."""
    assert [each.id for each in _by_id().values() if each.ramp is phase]


@every_exercise
def test_what_is_never_allowed_is_not_called_gentle(path: Path) -> None:
    """A rung is no accepted substitute for an area whose matrix cell says never."""
    exercise = _exercise(path)
    for rung in exercise.rungs:
        for restriction in rung.gentle_on:
            cells = [verdict(restriction, stress) for stress in exercise.stresses_of(rung)]
            assert Verdict.AVOID not in cells, f"{rung.id} is gentle on {restriction.value}"


@every_exercise
def test_what_loads_says_so(path: Path) -> None:
    """Limits and stresses of a rung fit each other: skipping skips, a bag is struck, a carry carries."""
    exercise = _exercise(path)
    together = {
        DoseLimit.SKIPPING: Stress.JUMP_SKIP,
        DoseLimit.PLYOMETRIC: Stress.JUMP_SKIP,
        DoseLimit.HEAVY_BAG: Stress.STRIKE,
        DoseLimit.LOADED_CARRY: Stress.LOADED_CARRY,
        DoseLimit.STAIR_SPRINT: Stress.STAIR_SPRINT,
    }
    for rung in exercise.rungs:
        limits, stresses = exercise.limits_of(rung), exercise.stresses_of(rung)
        for limit, stress in together.items():
            assert limit not in limits or stress in stresses, f"{rung.id}: {limit.value} without {stress.value}"
        if DoseLimit.HEAVY_BAG in limits:
            assert rung.needs
            assert all({Equipment.WRAPS, Equipment.GLOVES} <= set(items) for items in rung.needs)


@every_exercise
def test_a_novice_without_kit_can_do_something(path: Path) -> None:
    """Its own ladder or its substitutes lead a novice with nothing to something in week 1."""
    waiting, seen = [path.stem], set()
    while waiting:
        current = waiting.pop(0)
        if current in seen:
            continue
        seen.add(current)
        exercise = _by_id()[current]
        if any(
            rung.level is Level.NOVICE and rung.novice_from_week == 1 and kit_for(rung, frozenset()) is not None
            for rung in exercise.rungs
        ):
            return
        waiting += exercise.substitutes
    pytest.fail(f"{path.stem} needs kit, and nothing stands in for it")


@pytest.mark.parametrize("restriction", _RESTRICTIONS, ids=lambda each: each.value)
def test_there_is_a_way_around_everything(restriction: BodyArea | Condition) -> None:
    """Whatever is spared or declared, a novice without kit can do each drill, or something in its place."""
    ladders = _ladders(restriction)
    drills = [each for each in library().exercises.values() if {Role.FILM, Role.SUPPORT} & set(each.roles)]
    assert drills
    without = [each.id for each in drills if ladders.open(each.id) is None and ladders.stand_in(each) is None]
    assert without == []


@pytest.mark.parametrize("restriction", _RESTRICTIONS, ids=lambda each: each.value)
def test_everybody_can_warm_up(restriction: BodyArea | Condition) -> None:
    """Whatever is spared, raise, mobilise and activate are possible, and easy movement to end with."""
    warm_ups = _ladders(restriction).having(Role.WARM_UP)
    for phase in (RampPhase.RAISE, RampPhase.MOBILISE, RampPhase.ACTIVATE):
        assert any(each.exercise.ramp is phase for each in warm_ups), phase
    assert _ladders(restriction).having(Role.COOL_DOWN)


@every_plan
def test_a_film_plan_loads(path: Path) -> None:
    """A file is a film plan, and every drill in it has a scene of that film."""
    film = _film(path)
    assert film.id == path.stem
    exercises = _by_id()
    for exercise_id in film.exercises:
        assert film.id in {scene.film_plan for scene in exercises[exercise_id].scenes}, exercise_id


@every_plan
def test_a_film_plan_is_whole(path: Path) -> None:
    """Each drill has a beat or a theme, each theme a title in every beat it could have, and the shape is a film's."""
    film = _film(path)
    featured = {exercise for beat in film.beats for exercise in beat.featured}
    assert film.signature in film.exercises
    assert any(film.signature in theme.exercises for theme in film.themes)
    assert featured
    assert {theme.id for theme in film.themes} == set(film.frame)
    assert len({beat.id for beat in film.beats}) == len(film.beats)
    assert len({beat.title for beat in film.beats}) == len(film.beats)
    loads = [beat.load for beat in film.beats]
    assert max(loads) == 100
    assert loads.index(100) >= len(loads) // 2
    assert film.signature in film.theme(film.frame[0]).exercises


@every_plan
def test_benchmark_and_finale_suit_the_levels(path: Path) -> None:
    """Efforts do not fall with the level, nothing is asked at full effort, and the last day fits into a session."""
    film = _film(path)
    for part in (film.benchmark, *film.finale.parts):
        assert list(part.rpe) == sorted(part.rpe)
        assert max(part.rpe) <= 8
    for rank, most in enumerate((30, 45, 60)):
        assert sum(part.minutes[rank] for part in film.finale.parts) <= most


_SAMPLE = 30


def _sampled() -> list[tuple[str, Athlete]]:
    """Draw films, levels, days, minutes and kit, the same ones each time and every film now and then."""
    draw = seeded(1976)
    films = [path.stem for path in _PLANS if path.stem in library().film_plans]
    drawn = []
    for number in range(_SAMPLE):
        days = tuple(draw.sample(list(Weekday), draw.choice((1, 2, 3, 4, 6))))
        athlete = Athlete(
            level=draw.choice(list(Level)),
            weekdays=days,
            minutes=draw.choice((20, 45, 75)),
            kit=KIT_PRESETS[draw.choice(("none", "home", "full"))],
        )
        drawn.append((films[number % len(films)], athlete))
    return drawn


@pytest.mark.parametrize("number", range(_SAMPLE))
def test_films_suit_everybody(number: int) -> None:
    """Whatever film, level, days, minutes and kit meet: a program without an error, to its last week."""
    film_id, athlete = _sampled()[number]
    program = plan(athlete, library().film_plans[film_id], library(), START)
    assert [str(each) for each in errors(audit(program))] == []
    assert len(program.weeks) == len({week.number for week in program.weeks})
    assert any(item.event == "finale" for item in program.sessions()[-1].items())
