"""Whole days that a calendar may hold beside the sessions, for those who ask: rest days, and banners over the weeks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from montagefit.model.identity import session_uid
from montagefit.model.program import Program, Session, Week
from montagefit.model.vocabulary import WeekKind
from montagefit.renderers.calendar_texts import LONGEST_TITLE, beat_text, countdown_text, event_of, short_film
from montagefit.renderers.clean_text import one_line, shortened
from montagefit.renderers.wording import date_text, long_date_text, minutes_text

_DAYS = 7
_KINDS = {WeekKind.DELOAD: "an easier week", WeekKind.TAPER: "easing off", WeekKind.FINALE: "finale week"}
"""What the banner says of weeks that are not like the others."""


@dataclass(frozen=True)
class Extras:
    """What to put into the calendar beside the sessions."""

    rest_days: bool = False
    week_banners: bool = False


@dataclass(frozen=True)
class WholeDays:
    """An event that takes whole days and no time."""

    uid: str
    title: str
    text: str
    category: str
    first: date
    last: date
    """The last day is part of it."""


def whole_days(program: Program, week: Week, extras: Extras) -> Iterator[WholeDays]:
    """Give what was asked for in one week: its banner first, then its rest days."""
    first = week.start or min((session.date for session in week.sessions), default=program.start)
    days = [first + timedelta(days=number) for number in range(_DAYS)]
    # A plan ends on its finale; nobody needs to be told to rest after it.
    days = [day for day in days if day <= max(program.finale, first)]
    if extras.week_banners:
        yield _banner(program, week, days)
    if extras.rest_days:
        trained = {session.date for session in week.sessions}
        rests = [day for day in days if day not in trained]
        for number, day in enumerate(rests, start=1):
            yield _rest_day(program, week, day, number)


def _banner(program: Program, week: Week, days: Sequence[date]) -> WholeDays:
    """Write what a week is about, over all of its days."""
    title = ": ".join(filter(None, (_opening(program, week), one_line(week.beat))))
    where = f"Week {week.number} of {len(program.weeks)}; the finale is on {long_date_text(program.finale)}."
    told = [where, beat_text(week), one_line(program.athlete.reason or "")]
    lines = [_line(session) for session in week.sessions]
    if kind := _KINDS.get(week.kind):
        title = f"{title} ({kind})" if len(title) + len(kind) + 3 <= LONGEST_TITLE else title
    return WholeDays(
        uid=_uid(program, week, "week:banner"),
        title=shortened(title, LONGEST_TITLE),
        text="\n".join(filter(None, (*told, *lines))),
        category="Week",
        first=days[0],
        last=days[-1],
    )


def _rest_day(program: Program, week: Week, day: date, number: int) -> WholeDays:
    """Write a day without a session, and what comes after it."""
    later = next((session for session in program.sessions() if session.date > day), None)
    told = ["No training today.", f"Next: {_line(later)}" if later else "", countdown_text(program, week, day)]
    return WholeDays(
        uid=_uid(program, week, f"rest:{number}"),
        title=f"{_opening(program, week)} · Rest day",
        text="\n".join(filter(None, told)),
        category="Rest day",
        first=day,
        last=day,
    )


def _line(session: Session) -> str:
    """Write one session on one line, for example `Wed 2 Dec: Stairs and core, 33 min`."""
    title = ": ".join(filter(None, (event_of(session), shortened(one_line(session.title), LONGEST_TITLE))))
    return f"{date_text(session.date)}: {title}, {minutes_text(session.minutes)}"


def _opening(program: Program, week: Week) -> str:
    """Write the film and the week, as every title of the calendar begins."""
    return f"{short_film(program.film_plan.title)} W{week.number}".strip()


def _uid(program: Program, week: Week, slot: str) -> str:
    """Give the UID; the colon keeps it apart from any session, whose slot is made of words and hyphens."""
    return session_uid(one_line(program.film_plan.id), one_line(program.athlete.series), week.number, slot)
