"""The eight questions of `start`, and the profile that the answers make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from montagefit.cli import words
from montagefit.cli.starting import screen
from montagefit.cli.starting.questions import Answers, Question, yes_or_no
from montagefit.errors import RequestError
from montagefit.model.athlete import Athlete
from montagefit.model.vocabulary import KIT_PRESETS, BodyArea, Condition, Level, Units
from montagefit.planner.admit import DEFAULT_DAYS, refusals, smallest_session
from montagefit.science import levels

if TYPE_CHECKING:
    from collections.abc import Mapping

    from montagefit.cli.starting.saved_profile import Value

_LEVELS = {"1": Level.NOVICE, "2": Level.INTERMEDIATE, "3": Level.ADVANCED}
_OLDEST = 110
_MOST_MINUTES = 240


def eight_questions(before: Mapping[str, str]) -> tuple[Question, ...]:
    """Give the questions; what was said before is the default, except about health: that is asked anew each time."""
    return (
        Question("age", "How old are you?", "", lambda _: before.get("age", "skip"), _age, then=_check_age),
        Question(
            "signs",
            "Have you noticed any of these lately?",
            screen.SIGNS,
            lambda _: "n",
            yes_or_no,
            then=screen.check_signs,
        ),
        Question(
            "condition",
            "Does any of these hold for you?",
            "Type the words on the left, with commas between them.",
            lambda _: "none",
            screen.conditions,
            screen.CONDITIONS,
            _check_conditions,
        ),
        Question(
            "spare",
            "Does any part hurt, or want to be spared?",
            f"{', '.join(BodyArea)}; with commas between them.",
            lambda _: before.get("spare", "none"),
            screen.areas,
            then=screen.check_areas,
        ),
        Question(
            "level",
            "How long have you trained, without a long break?",
            "1: not at all, or not for years. 2: for half a year or so. 3: for years.",
            lambda _: next((key for key, level in _LEVELS.items() if level == before.get("level")), "1"),
            _level,
        ),
        Question(
            "days",
            "On which days will you train?",
            "As in mon,wed,fri or mon-thu or weekend. A day of rest after each does beginners good.",
            lambda answers: before.get("days") or ",".join(DEFAULT_DAYS[answers["level"]]),
            words.weekdays,
        ),
        Question(
            "minutes",
            "How many minutes does a session have at most?",
            "",
            lambda answers: before.get("minutes") or str(levels.DEFAULT_SESSION_MINUTES[answers["level"]]),
            _minutes,
        ),
        Question(
            "kit",
            "What do you have to train with?",
            f"{', '.join(KIT_PRESETS)}, or things by name: dumbbells, jump-rope, heavy-bag, wraps, gloves. "
            "Chairs, walls and stairs are taken to be there.",
            lambda _: before.get("kit", "none"),
            _kit,
        ),
    )


def athlete_of(answers: Answers) -> Athlete:
    """Give the athlete, as far as the answers go."""
    return Athlete(
        age=answers.get("age"),
        conditions=tuple(Condition(each) for each in answers.get("condition", ())),
        cleared=answers.get("cleared", False),
        spare=answers.get("spare", ()),
        level=answers.get("level"),
        weekdays=answers.get("days"),
        kit=words.kit(answers["kit"]) if "kit" in answers else (),
    )


def profile_of(answers: Answers, *, imperial: bool) -> dict[str, Value]:
    """Give the profile: the keys are the options of `plan`."""
    said: dict[str, Value] = {"level": answers["level"].value}
    if answers["age"] is not None:
        said["age"] = answers["age"]
    if answers["condition"]:
        said["condition"] = tuple(answers["condition"])
        said["cleared"] = answers["cleared"]
    if answers["spare"]:
        said["spare"] = tuple(each.value for each in answers["spare"])
    said["days"] = tuple(each.value for each in answers["days"])
    said["minutes"] = answers["minutes"]
    said["kit"] = tuple(part.strip() for part in answers["kit"].split(","))
    said["units"] = Units.IMPERIAL.value if imperial else Units.METRIC.value
    return said


def _age(text: str) -> int | None:
    """Read an age, or that somebody keeps it to themselves."""
    return None if text.strip().lower() in {"skip", "s", ""} else words.number(1, _OLDEST, "years")(text)


def _check_age(answers: Answers) -> None:
    """Stop where there is no program for an age; raises RequestError."""
    _refuse(answers)


def _check_conditions(answers: Answers) -> None:
    """Stop where a condition stands in the way; raises RequestError."""
    screen.check_conditions(answers)
    _refuse(answers)


def _refuse(answers: Answers) -> None:
    """Stop where the planner would; raises RequestError with its reasons."""
    if reasons := refusals(athlete_of(answers)):
        raise RequestError(reasons)


def _level(text: str) -> Level:
    """Read a level, by its number or by its name."""
    plain = text.strip().lower()
    if plain in _LEVELS:
        return _LEVELS[plain]
    if plain in set(Level):
        return Level(plain)
    raise click.BadParameter(f"{text!r} is none of them. Type 1, 2 or 3.")


def _minutes(text: str) -> str | int:
    """Read minutes; the shortest session that makes sense is the least."""
    least = smallest_session(careful=False)
    found: Any = words.minutes(text)
    for value in found.values() if isinstance(found, dict) else (found,):
        words.within(value, least, _MOST_MINUTES, "minutes")
    return text.strip() if isinstance(found, dict) else int(found)


def _kit(text: str) -> str:
    """Check kit, and keep it as it was typed: a preset stays a preset."""
    words.kit(text)
    return text.strip().lower()
