"""Twenty-four athletes spread like adults, not like sportspeople: most are beginners with little kit and time."""

from datetime import date
from typing import Any

from montagefit.model.athlete import Athlete
from montagefit.model.vocabulary import (
    KIT_PRESETS,
    BodyArea,
    Condition,
    Equipment,
    HomeTest,
    Level,
    Weekday,
)

START = date(2026, 11, 30)
"""A Monday."""

_MON, _TUE, _WED, _THU, _FRI, _SAT, _SUN = Weekday
_HOME = KIT_PRESETS["home"]
_BAND = (Equipment.RESISTANCE_BAND,)


def _adult(age: int, weekdays: tuple[Weekday, ...], minutes: int, **more: Any) -> Athlete:  # noqa: ANN401 - any field
    """Make an athlete; a novice unless said otherwise."""
    asked: dict[str, Any] = {"level": Level.NOVICE, "age": age, "weekdays": weekdays, "minutes": minutes, **more}
    return Athlete(**asked)


ADULTS: dict[str, Athlete] = {
    # Beginners under 65: fourteen of twenty-four.
    "student-19": _adult(19, (_TUE, _THU, _SUN), 30),
    "new-to-it-24": _adult(24, (_MON, _WED, _FRI), 30, tests={HomeTest.PUSH_UP: 5}),
    "night-shifts-27": _adult(27, (_TUE, _SAT), 40, kit=_BAND),
    "desk-31": _adult(31, (_MON, _THU), 30, weight_kg=82.0),
    "young-parent-34": _adult(34, (_WED, _SUN), 20),
    "home-rope-36": _adult(36, (_MON, _WED, _SAT), 40, kit=(Equipment.JUMP_ROPE, Equipment.RESISTANCE_BAND)),
    "heavy-knee-38": _adult(38, (_TUE, _THU, _SAT), 30, spare=(BodyArea.KNEE,), weight_kg=112.0),
    "driver-back-42": _adult(42, (_TUE, _FRI), 30, spare=(BodyArea.LOW_BACK,)),
    "home-kit-45": _adult(45, (_MON, _WED, _FRI), 45, kit=_HOME),
    "gym-member-47": _adult(47, (_MON, _THU, _SAT), 60, kit=KIT_PRESETS["gym"]),
    "one-hour-49": _adult(49, (_SAT,), 60),
    "office-53": _adult(53, (_MON, _WED, _SUN), 30, tests={HomeTest.SIT_TO_STAND: 24}),
    "pressure-57": _adult(57, (_TUE, _THU, _SUN), 40, conditions=(Condition.HYPERTENSION,), cleared=True),
    "shoulder-61": _adult(61, (_MON, _THU), 35, spare=(BodyArea.SHOULDER,), kit=_BAND),
    # From 65 on.
    "walker-66": _adult(66, (_MON, _WED, _FRI), 40),
    "garden-70": _adult(70, (_TUE, _FRI), 30, kit=_BAND),
    "heart-72": _adult(72, (_MON, _WED, _FRI), 35, conditions=(Condition.HEART,), cleared=True),
    "grandmother-78": _adult(78, (_TUE, _SAT), 30, spare=(BodyArea.KNEE, BodyArea.WRIST)),
    # Some have trained for half a year and more.
    "runner-29": _adult(29, (_TUE, _THU, _SUN), 45, level=Level.INTERMEDIATE, tests={HomeTest.RUN_5K: 1_650}),
    "home-strong-35": _adult(
        35,
        (_MON, _TUE, _THU, _SAT),
        45,
        level=Level.INTERMEDIATE,
        kit=_HOME,
        tests={HomeTest.PUSH_UP: 25, HomeTest.PULL_UP: 4},
    ),
    "gym-regular-41": _adult(41, (_MON, _WED, _FRI), 60, level=Level.INTERMEDIATE, kit=KIT_PRESETS["gym"]),
    "back-again-55": _adult(55, (_MON, _WED, _SAT), 40, level=Level.INTERMEDIATE, kit=_BAND, spare=(BodyArea.ELBOW,)),
    # Few for years.
    "boxer-26": _adult(
        26,
        (_MON, _TUE, _WED, _FRI, _SAT),
        60,
        level=Level.ADVANCED,
        kit=KIT_PRESETS["full"],
        tests={HomeTest.PUSH_UP: 48, HomeTest.RUN_5K: 1_320},
    ),
    "club-athlete-39": _adult(
        39,
        (_MON, _TUE, _WED, _THU, _FRI, _SAT),
        75,
        level=Level.ADVANCED,
        kit=KIT_PRESETS["gym"],
        tests={HomeTest.PUSH_UP: 40, HomeTest.PULL_UP: 12, HomeTest.RUN_5K: 1_290},
    ),
}
"""Who they are, by name; always the same, in this order."""
