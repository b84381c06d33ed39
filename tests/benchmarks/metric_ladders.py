"""Metrics 1 and 12, and what this athlete may do at all: read from the data and the matrix, without the planner."""

from collections.abc import Iterator

from metric_subject import Subject, lines, main_items

from montagefit.model.exercise import Exercise, Rung, kit_for
from montagefit.model.film_plan import Beat
from montagefit.model.library import Library
from montagefit.model.program import AthleteFacts, Item, Program, Week
from montagefit.model.vocabulary import Level, Role, WeekKind
from montagefit.science import ages, ladders, strength
from montagefit.science.contraindications import blocking

EXACT, SCALED, STAND_IN = 1.0, 0.6, 0.3
"""What an exposure is worth: the scene itself, an easier rung of it, another exercise. Source: planning.md."""

SIGNATURE_WEIGHT, SHOWPIECE_WEIGHT, DRILL_WEIGHT = 3, 2, 1
"""How much a drill weighs in a beat. A choice of ours."""

LONG_BEAT_WEEKS = 2
"""Weeks from which a beat is a long one and wants two exposures of each drill. A choice of ours."""


def open_rungs(exercise: Exercise, facts: AthleteFacts) -> tuple[Rung, ...]:
    """Give the rungs that kit, body, level, gates and wishes leave open."""
    if exercise.id in facts.exclude:
        return ()
    careful = any(each in ages.CAREFUL for each in facts.conditions)
    return tuple(
        rung
        for rung in exercise.rungs
        if kit_for(rung, frozenset(facts.kit)) is not None
        and rung.level.rank <= facts.level.rank
        and all(facts.tests.get(test, -1) >= least for test, least in rung.gate.items())
        and not (careful and rung.rpe[0] > ages.CAREFUL_RPE_AT_MOST)
        and blocking(facts.spare, facts.conditions, exercise.stresses_of(rung), exercise.loads_of(rung), rung.gentle_on)
        is None
    )


def is_open(exercise: Exercise, facts: AthleteFacts) -> bool:
    """Tell whether an athlete may do an exercise in a main part: a rung no more than one above the first step."""
    rungs = open_rungs(exercise, facts)
    return bool(rungs) and exercise.rungs.index(rungs[0]) <= first_rung(exercise, facts) + 1


def first_rung(exercise: Exercise, facts: AthleteFacts) -> int:
    """Give the number of the rung that test or level places an athlete on."""
    result = facts.tests.get(exercise.test) if exercise.test is not None else None
    if exercise.test is None or result is None:
        return exercise.rung_number(exercise.start[facts.level]) if facts.level in exercise.start else 0
    quick = exercise.test.value.startswith("run")
    return max(
        (
            number
            for number, rung in enumerate(exercise.rungs)
            if rung.test_from is not None and (result <= rung.test_from if quick else result >= rung.test_from)
        ),
        default=0,
    )


def stand_ins(exercise: Exercise, library: Library) -> tuple[str, ...]:
    """Give every exercise along the chain of substitutes, nearest first."""
    chain = [exercise.id]
    for each in chain:
        chain += [other for other in library.exercises[each].substitutes if other not in chain]
    return tuple(chain[1:])


def signature_fidelity(subject: Subject) -> float | None:
    """Metric 1: F / F_max with F = sum w v min(1, n/N) / sum w over each beat's featured drills and the signature.

    v is 1 for the rung on screen, 0.6 for another rung, 0.3 for a stand-in; where exposures differ the most telling N
    count. N is one exposure a beat, two in beats of two weeks and more. w is 3 for the signature, 2 for the showpiece,
    1 for other drills (ours). F_max has the same sum with the most that can be had: what injuries, kit, level, gates
    and one-step ladders forbid by the beat's last week is left out, and in a beat that is only the last week what no
    test and no last day ever asks for (sprints, jumps and their kind, which also need three days before the next).
    """
    had = possible = 0.0
    for beat, drill in _wanted(subject):
        weeks = _weeks_of(subject.program, beat)
        most = _most(subject, drill, weeks)
        if most is None:
            continue
        wanted = 2 if len(weeks) >= LONG_BEAT_WEEKS else 1
        weight = _weight(subject, drill)
        values = sorted(_exposures(subject, drill, weeks), reverse=True)[:wanted]
        had += weight * min(most, sum(values) / wanted)
        possible += weight * most
    return had / possible if possible else None


def fidelity_losses(subject: Subject) -> Iterator[tuple[float, str]]:
    """Give what each beat and drill misses of the whole, for finding causes."""
    total = 0.0
    losses = []
    for beat, drill in _wanted(subject):
        weeks = _weeks_of(subject.program, beat)
        most = _most(subject, drill, weeks)
        if most is None:
            continue
        wanted = 2 if len(weeks) >= LONG_BEAT_WEEKS else 1
        values = sorted(_exposures(subject, drill, weeks), reverse=True)[:wanted]
        weight = _weight(subject, drill)
        total += weight * most
        losses.append(
            (weight * max(0.0, most - sum(values) / wanted), f"{beat.id}/{drill} {values} of {wanted}x{most}")
        )
    yield from ((loss / total, words) for loss, words in losses if loss > 0)


def _wanted(subject: Subject) -> Iterator[tuple[Beat, str]]:
    """Give each beat with each drill that belongs to it, the signature always."""
    for beat in subject.film_plan.beats:
        if _weeks_of(subject.program, beat):
            for drill in dict.fromkeys((subject.film_plan.signature, *beat.featured)):
                yield beat, drill


def _weeks_of(program: Program, beat: Beat) -> tuple[Week, ...]:
    """Give the weeks of a beat."""
    numbers = next(each.weeks for each in program.film_plan.beats if each.id == beat.id)
    return tuple(week for week in program.weeks if week.number in numbers)


def _weight(subject: Subject, drill: str) -> int:
    """Give the weight of a drill."""
    if drill == subject.film_plan.signature:
        return SIGNATURE_WEIGHT
    return SHOWPIECE_WEIGHT if drill == subject.film_plan.showpiece else DRILL_WEIGHT


def _most(subject: Subject, drill: str, weeks: tuple[Week, ...]) -> float | None:
    """Give the most an exposure can be worth in the weeks of a beat, None where nothing can be had."""
    week = weeks[-1]
    only_last = weeks == subject.program.weeks[-1:]
    exercise, facts = subject.library.exercises[drill], subject.program.athlete
    if is_open(exercise, facts):
        before = sum(each.kind is WeekKind.BUILD for each in subject.program.weeks[: week.number - 1])
        rungs = [rung for rung in open_rungs(exercise, facts) if not _waits(exercise, rung, facts, week.number)]
        placed = [
            number for number, rung in enumerate(rungs) if exercise.rungs.index(rung) <= first_rung(exercise, facts)
        ]
        reach = (placed[-1] if placed else 0) + before // ladders.WEEKS_BEFORE_CLIMBING
        if rungs:
            shown = [rung for rung in rungs[: reach + 1] if rung.on_screen]
            harsh = [rung for rung in shown if set(exercise.limits_of(rung)) & set(strength.LONG_RECOVERY)]
            return SCALED if not shown or (only_last and shown == harsh) else EXACT
    others = (subject.library.exercises[each] for each in stand_ins(exercise, subject.library))
    return STAND_IN if any(is_open(each, facts) for each in others) else None


def _waits(exercise: Exercise, rung: Rung, facts: AthleteFacts, week: int) -> bool:
    """Tell whether a rung has to wait for a later week (I21, I24, I34)."""
    if facts.level is Level.NOVICE and rung.novice_from_week > week:
        return True
    old = facts.age is not None and facts.age >= ages.OLDER_AGE and week < ages.OLDER_FIRST_SPRINT_WEEK
    return old and any(each in ages.OLDER_SPRINTS for each in exercise.limits_of(rung))


def _exposures(subject: Subject, drill: str, weeks: tuple[Week, ...]) -> Iterator[float]:
    """Give the worth of each session of some weeks that trains a drill."""
    exercise = subject.library.exercises[drill]
    own = {item.exercise for item in lines(subject.program.weeks)} >= {drill}
    others = () if own else stand_ins(exercise, subject.library)
    for session in (session for week in weeks for session in week.sessions):
        items = main_items(session)
        exact = [item for item in items if item.exercise == drill]
        if exact:
            shown = any(exercise.rungs[exercise.rung_number(item.rung)].on_screen for item in exact)
            yield EXACT if shown else SCALED
        elif any(item.exercise in others for item in items):
            yield STAND_IN


def ladder_progress(subject: Subject) -> float | None:
    """Metric 12: rungs climbed / rungs that could be, over all exercises of the main parts.

    A rung could be climbed after two exposures in two weeks on the one below that are over, in a build week, where the
    next open rung does not have to wait; exposures are those the program has. None where nothing could be climbed.
    """
    climbed = reachable = 0
    for exercise, found in _ladders(subject):
        rungs, facts = open_rungs(exercise, subject.program.athlete), subject.program.athlete
        numbers = [_index(rungs, item.rung) for _, item in found]
        start = place = _start(subject, exercise, found)
        exposures, weeks = 0, set[int]()
        for week, _ in found:
            if week.kind is not WeekKind.BUILD:
                continue
            over = weeks - {week.number}
            ready = exposures >= ladders.EXPOSURES_BEFORE_CLIMBING and len(over) >= ladders.WEEKS_BEFORE_CLIMBING
            if ready and place + 1 < len(rungs) and not _waits(exercise, rungs[place + 1], facts, week.number):
                place += 1
                exposures, weeks = 0, set()
            exposures += 1
            weeks.add(week.number)
        reachable += place - start
        climbed += max(0, min(place, max(numbers)) - start)
    return climbed / reachable if reachable else None


def ladder_faults(subject: Subject) -> float:
    """Metric 12, hard: open rungs skipped, and rungs climbed in a deload, taper or finale week."""
    faults = 0
    for exercise, found in _ladders(subject):
        rungs = open_rungs(exercise, subject.program.athlete)
        highest = _start(subject, exercise, found)
        for week, item in found:
            number = _index(rungs, item.rung)
            faults += number > highest + 1 or (number > highest and week.kind is not WeekKind.BUILD)
            highest = max(highest, number)
    return float(faults)


def _ladders(subject: Subject) -> Iterator[tuple[Exercise, list[tuple[Week, Item]]]]:
    """Give each exercise of the main parts with its lines in order of date, events left out."""
    found: dict[str, list[tuple[Week, Item]]] = {}
    for week in subject.program.weeks:
        for session in sorted(week.sessions, key=lambda each: each.date):
            for item in main_items(session):
                if item.event is None:
                    found.setdefault(item.exercise, []).append((week, item))
    for exercise_id, each in found.items():
        yield subject.library.exercises[exercise_id], each


def _start(subject: Subject, exercise: Exercise, found: list[tuple[Week, Item]]) -> int:
    """Give the place among the open rungs where the athlete stood at the first exposure.

    That is the rung of the placement even where the first session asked for an easier one, but none that has to wait.
    """
    facts, week = subject.program.athlete, found[0][0].number
    rungs = open_rungs(exercise, facts)
    first = first_rung(exercise, facts)
    placed = [
        place
        for place, rung in enumerate(rungs)
        if exercise.rungs.index(rung) <= first and not _waits(exercise, rung, facts, week)
    ]
    return max([_index(rungs, found[0][1].rung), *placed])


def _index(rungs: tuple[Rung, ...], rung_id: str) -> int:
    """Give the place among the open rungs."""
    return next(number for number, rung in enumerate(rungs) if rung.id == rung_id)


def trainable(subject: Subject) -> Iterator[Exercise]:
    """Give every exercise that a main part of this film could hold for this athlete."""
    for exercise in subject.library.exercises.values():
        own = exercise.id in subject.film_plan.exercises
        if (own or Role.SUPPORT in exercise.roles) and is_open(exercise, subject.program.athlete):
            yield exercise
