"""Steps 2 and 3: where an athlete stands on every ladder, which rungs are open, and what stands in for the rest."""

from dataclasses import dataclass

from montagefit.errors import RequestError
from montagefit.model.exercise import Exercise, Rung, kit_for
from montagefit.model.film_plan import FilmPlan
from montagefit.model.library import Library
from montagefit.model.program import AthleteFacts, Note
from montagefit.model.vocabulary import Equipment, Pattern, Role
from montagefit.planner.doses import share_of_maximum
from montagefit.planner.words import join, lower_first
from montagefit.science import ages
from montagefit.science.contraindications import blocking


@dataclass(frozen=True)
class OpenRung:
    """A rung this athlete may stand on."""

    number: int
    """Position on the whole ladder, from 0."""
    rung: Rung
    kit: tuple[Equipment, ...]
    """Of the alternatives the one that is used, at-hand things included."""


@dataclass(frozen=True)
class OpenLadder:
    """The rungs of one exercise that are open to this athlete, and the first to stand on."""

    exercise: Exercise
    rungs: tuple[OpenRung, ...]
    placed: int
    """Index into `rungs`."""

    @property
    def has_scene(self) -> bool:
        """Whether what is on screen, or its safe version, is among the open rungs."""
        return any(each.rung.on_screen for each in self.rungs)


@dataclass(frozen=True)
class Closed:
    """Why no rung of an exercise is open."""

    exercise: Exercise
    why: str
    """A phrase that can follow "because"."""


@dataclass(frozen=True)
class FilmDrill:
    """A drill of the film and what trains it for this athlete."""

    asked: Exercise
    ladder: OpenLadder | None
    """Its own ladder, or that of a stand-in; None when nothing is left."""

    @property
    def exact(self) -> bool:
        """Whether it is the drill itself."""
        return self.ladder is not None and self.ladder.exercise.id == self.asked.id


class Ladders:
    """Every ladder of the library as this athlete finds it; looked up once, then remembered."""

    def __init__(self, library: Library, facts: AthleteFacts) -> None:
        """Take the library and the athlete."""
        self._library = library
        self._facts = facts
        self._found: dict[str, OpenLadder | Closed] = {}

    def look_up(self, exercise_id: str) -> OpenLadder | Closed:
        """Give the open ladder of an exercise, or why there is none."""
        if exercise_id not in self._found:
            self._found[exercise_id] = _open(self._library.exercises[exercise_id], self._facts)
        return self._found[exercise_id]

    def open(self, exercise_id: str) -> OpenLadder | None:
        """Give the open ladder of an exercise, None if there is none."""
        found = self.look_up(exercise_id)
        return found if isinstance(found, OpenLadder) else None

    def pattern_of(self, exercise_id: str) -> Pattern | None:
        """Give the pattern of an exercise, None if there is no such exercise."""
        exercise = self._library.exercises.get(exercise_id)
        return exercise.pattern if exercise is not None else None

    def stand_in(self, exercise: Exercise) -> OpenLadder | None:
        """Give the first open ladder along the chain of substitutes, nearest first."""
        waiting, seen = list(exercise.substitutes), {exercise.id}
        while waiting:
            current = waiting.pop(0)
            if current in seen:
                continue
            seen.add(current)
            if (ladder := self.open(current)) is not None:
                return ladder
            waiting += self._library.exercises[current].substitutes
        return None

    def lack_kit_for(self, exercise: Exercise) -> bool:
        """Tell whether kit alone keeps an athlete of this level from the scene."""
        scenes = [rung for rung in exercise.rungs if rung.on_screen and rung.level.rank <= self._facts.level.rank]
        return bool(scenes) and all(kit_for(rung, frozenset(self._facts.kit)) is None for rung in scenes)

    def sparing_closes(self, exercise: Exercise) -> bool:
        """Tell whether the scene would be open if nothing had to be spared."""
        free = _open(exercise, self._facts.model_copy(update={"spare": (), "conditions": ()}))
        return isinstance(free, OpenLadder) and free.has_scene

    def having(self, role: Role) -> tuple[OpenLadder, ...]:
        """Give all open ladders of a role, by id."""
        every = (self.open(each.id) for each in self._library.exercises.values() if role in each.roles)
        return tuple(ladder for ladder in every if ladder is not None)


def film_drills(film_plan: FilmPlan, library: Library, ladders: Ladders, notes: list[Note]) -> dict[str, FilmDrill]:
    """Give for each drill of the film what trains it, and a note for whatever cannot be had."""
    drills: dict[str, FilmDrill] = {}
    for exercise_id in film_plan.exercises:
        exercise = library.exercises[exercise_id]
        found = ladders.look_up(exercise_id)
        if isinstance(found, OpenLadder):
            drills[exercise_id] = FilmDrill(exercise, found)
            continue
        stand_in = ladders.stand_in(exercise)
        drills[exercise_id] = FilmDrill(exercise, stand_in)
        notes.append(
            Note(
                asked=exercise.name,
                given=stand_in.exercise.name if stand_in else "nothing in its place",
                reason=f"{found.why[0].upper()}{found.why[1:]}.",
            )
        )
    _note_scaled(drills, ladders, notes)
    return drills


def require_balance(ladders: Ladders, facts: AthleteFacts) -> None:
    """Refuse a request that leaves somebody of 65 or more without any balance exercise (I34).

    Raises RequestError naming what to let back in.
    """
    older = facts.age is not None and facts.age >= ages.OLDER_AGE
    if not older or any(each.exercise.pattern is Pattern.BALANCE for each in ladders.having(Role.WARM_UP)):
        return
    left_out = [each for each in facts.exclude if ladders.pattern_of(each) is Pattern.BALANCE]
    raise RequestError(
        [
            f"From {ages.OLDER_AGE} on balance work is part of every program, and nothing is left for it. "
            + (f"Take {join(left_out)} out of --exclude." if left_out else "Spare fewer areas, or ask your doctor.")
        ]
    )


def _note_scaled(drills: dict[str, FilmDrill], ladders: Ladders, notes: list[Note]) -> None:
    """Note in one line each the drills whose scene is closed for want of kit, and those where sparing closes it."""
    lower = [drill.asked for drill in drills.values() if drill.exact and drill.ladder and not drill.ladder.has_scene]
    lacking = [each for each in lower if ladders.lack_kit_for(each)]
    spared = [each for each in lower if each not in lacking and ladders.sparing_closes(each)]
    scaled = (
        (
            lacking,
            "Their forms that need no more than you have.",
            "The kit for them is not on your list; add it with --kit and plan again.",
        ),
        (
            spared,
            "Their forms that are kind to what you spare.",
            "The steps up to the scene are closed while you spare an area or have that condition.",
        ),
    )
    notes += [
        Note(asked=f"{join(lower_first(each.name) for each in found)} as on screen", given=given, reason=reason)
        for found, given, reason in scaled
        if found
    ]


def _open(exercise: Exercise, facts: AthleteFacts) -> OpenLadder | Closed:
    """Find the open rungs and the first one to stand on."""
    if exercise.id in facts.exclude:
        return Closed(exercise, "you asked to leave it out")
    owned = frozenset(facts.kit)
    rungs: list[OpenRung] = []
    why: list[str] = []
    for number, rung in enumerate(exercise.rungs):
        kit = kit_for(rung, owned)
        reason = _reason_against(exercise, rung, facts, kit)
        if reason is None and kit is not None:
            rungs.append(OpenRung(number, rung, kit))
        elif reason is not None:
            why.append(reason)
    if not rungs:
        return Closed(exercise, why[0])
    target = _placement(exercise, facts)
    reachable = [index for index, each in enumerate(rungs) if each.number <= target]
    if reachable:
        return OpenLadder(exercise, tuple(rungs), reachable[-1])
    if rungs[0].number == target + 1:
        return OpenLadder(exercise, tuple(rungs), 0)
    return Closed(exercise, "the steps you could start on are closed, and the open ones are too hard to begin with")


def _reason_against(
    exercise: Exercise, rung: Rung, facts: AthleteFacts, kit: tuple[Equipment, ...] | None
) -> str | None:
    """Give why a rung is closed, None when it is open."""
    body = blocking(facts.spare, facts.conditions, exercise.stresses_of(rung), exercise.loads_of(rung), rung.gentle_on)
    if body is not None:
        return body
    if kit is None:
        missing = [item.value.replace("-", " ") for item in rung.needs[0] if item not in facts.kit]
        return f"it needs {join(missing)}"
    if rung.level.rank > facts.level.rank:
        return f"it asks for level {rung.level.value}"
    for test, least in rung.gate.items():
        if facts.tests.get(test, -1) < least:
            return f"it asks for a {test.value} test of {least} first"
    result = facts.tests.get(exercise.test) if exercise.test is not None and rung.is_test else None
    if result is not None and result * share_of_maximum(facts) < 1:
        return "your own maximum of it is too small for training sets yet"
    if any(each in ages.CAREFUL for each in facts.conditions) and rung.rpe[0] > ages.CAREFUL_RPE_AT_MOST:
        return "it is too hard an effort for your heart or blood pressure"
    return None


def _placement(exercise: Exercise, facts: AthleteFacts) -> int:
    """Give the number of the rung to start on: by home test, else by level."""
    start = 0
    for level, rung_id in exercise.start.items():
        if level is facts.level:
            start = exercise.rung_number(rung_id)
    result = None if exercise.test is None else facts.tests.get(exercise.test)
    if exercise.test is None or result is None:
        return start
    timed_run = exercise.test.value.startswith("run")
    proven = [
        number
        for number, rung in enumerate(exercise.rungs)
        if rung.test_from is not None and (result <= rung.test_from if timed_run else result >= rung.test_from)
    ]
    return max(proven, default=0)
