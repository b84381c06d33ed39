"""When nothing can be made: the smallest change of the request that works, found by trying."""

from collections.abc import Callable, Iterator

from montagefit.errors import MontagefitError
from montagefit.model.athlete import Athlete
from montagefit.model.program import Program
from montagefit.model.vocabulary import KIT_PRESETS, Equipment, Weekday

_MORE_MINUTES = (5, 10, 15, 30)


def smallest_change(athlete: Athlete, make: Callable[[Athlete], Program]) -> str:
    """Try small changes, the smallest first, and say the first that works."""
    for changed, words in _changes(athlete):
        try:
            make(changed)
        except MontagefitError:
            continue
        return f"It works with {words}."
    return "No small change is enough: take exercises out of --exclude, or areas out of --spare."


def _changes(athlete: Athlete) -> Iterator[tuple[Athlete, str]]:
    """Give changed requests and how to ask for them."""
    for more in _MORE_MINUTES:
        if isinstance(athlete.minutes, int):
            minutes = athlete.minutes + more
            yield athlete.model_copy(update={"minutes": minutes}), f"--minutes {minutes}"
    if athlete.weekdays is not None:
        for day in Weekday:
            if day not in athlete.weekdays:
                days = tuple(sorted((*athlete.weekdays, day), key=list(Weekday).index))
                words = f"one more day: --days {','.join(each.value for each in days)}"
                yield athlete.model_copy(update={"weekdays": days}), words
                break
    for item in KIT_PRESETS["home"]:
        if item not in athlete.kit:
            kit: tuple[Equipment, ...] = (*athlete.kit, item)
            yield athlete.model_copy(update={"kit": kit}), f"one more item of kit: --kit {item.value}"
    for number, exercise in enumerate(athlete.exclude):
        kept = (*athlete.exclude[:number], *athlete.exclude[number + 1 :])
        yield athlete.model_copy(update={"exclude": kept}), f"{exercise} taken out of --exclude"
    for number, area in enumerate(athlete.spare):
        spared = (*athlete.spare[:number], *athlete.spare[number + 1 :])
        yield athlete.model_copy(update={"spare": spared}), f"{area.value} taken out of --spare, if it is well again"
