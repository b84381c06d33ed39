"""How much one item asks for: seconds of work, repetitions, sets of a muscle; worked out here and nowhere else."""

from montagefit.model.program import Item
from montagefit.model.vocabulary import DoseKind, DoseLimit, Equipment, Pattern, Stress
from montagefit.science import levels, strength, timing


def sides(item: Item) -> int:
    """Give 2 where every set is done on each side, else 1."""
    return 2 if item.per_side else 1


def repetitions(item: Item) -> int:
    """Give all repetitions or contacts of an item, both sides counted."""
    return item.sets * (item.reps or 0) * sides(item)


def seconds_a_set(item: Item) -> float:
    """Give seconds of work in one set on one side, rests left out.

    Repetitions count three seconds each; where neither time nor repetitions are planned (a distance), it is what
    the item's minutes leave after the rests.
    """
    if item.work_seconds:
        return float(item.work_seconds)
    if item.reps:
        return float(item.reps * levels.SECONDS_PER_REP)
    rests = item.rest_seconds * (item.sets - 1)
    return max(0.0, item.minutes * 60 - rests) / (item.sets * sides(item))


def work_seconds(item: Item) -> float:
    """Give seconds of work of a whole item, rests left out."""
    return item.sets * sides(item) * seconds_a_set(item)


def least_minutes(item: Item) -> float:
    """Give the minutes that the planned work and the rests between sets take at the very least.

    Where seconds are not planned a repetition takes one and a metre a seventh of one, quicker than anybody is.
    """
    quickest = max(
        (item.reps or 0) * timing.SECONDS_PER_REP_AT_LEAST, (item.distance_m or 0) / timing.METRES_PER_SECOND_AT_MOST
    )
    work = item.sets * sides(item) * (item.work_seconds or quickest)
    return (work + item.rest_seconds * (item.sets - 1)) / 60


def is_resistance(item: Item) -> bool:
    """Say whether the sets of an item count for its muscles."""
    return item.pattern in strength.RESISTANCE_PATTERNS


def limits_of(item: Item) -> frozenset[DoseLimit]:
    """Give the kinds of limited work an item is, by what it says and by the kit and stress that give it away."""
    told = set(item.limits)
    if Stress.STAIR_SPRINT in item.stresses:
        told.add(DoseLimit.STAIR_SPRINT)
    if item.dose is DoseKind.CONTACTS:
        told.add(DoseLimit.PLYOMETRIC)
    if _is_run(item) and DoseLimit.SPRINT not in told:
        told.add(DoseLimit.RUNNING)
    if Equipment.HEAVY_BAG in item.kit:
        told.add(DoseLimit.HEAVY_BAG)
    if Equipment.SLED in item.kit:
        told.add(DoseLimit.SLED)
    if Equipment.JUMP_ROPE in item.kit and item.pattern is Pattern.JUMP:
        told.add(DoseLimit.SKIPPING)
    if item.pattern is Pattern.CARRY and (item.load_kg or item.load_percent):
        told.add(DoseLimit.LOADED_CARRY)
    return frozenset(told)


def _is_run(item: Item) -> bool:
    """Say whether an item is a run over some way, and no jog in place."""
    over_a_way = item.dose in {DoseKind.CONTINUOUS, DoseKind.DISTANCE}
    return item.pattern is Pattern.RUN and over_a_way and Stress.RUN_IMPACT in item.stresses


def body_percent(item: Item, weight_kg: float | None) -> float | None:
    """Give the load in percent of body weight: the greater of what is planned and what the kilograms make."""
    stated = [float(item.load_percent)] if item.load_percent else []
    if item.load_kg and weight_kg:
        stated.append(item.load_kg / weight_kg * 100)
    return max(stated, default=None)


def kilograms(item: Item, weight_kg: float | None) -> float | None:
    """Give the load in kilograms: the greater of what is planned and what the percent make; None if unknown."""
    stated = [item.load_kg] if item.load_kg else []
    if item.load_percent and weight_kg:
        stated.append(item.load_percent * weight_kg / 100)
    return max(stated, default=None)
