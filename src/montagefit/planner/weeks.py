"""Weeks, one after the other: each is framed by what came before, and its sessions are made in order."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from math import inf

from montagefit.errors import NothingLeftError
from montagefit.model.film_plan import FilmPlan
from montagefit.model.program import Session, Week
from montagefit.model.vocabulary import PartName, WeekKind
from montagefit.planner.case import Case
from montagefit.planner.earlier import choices_of
from montagefit.planner.events import attempt_weeks, benchmark_weeks, finale_minutes
from montagefit.planner.frame import LoadHistory, SessionOutline, frame_week
from montagefit.planner.ledger import Ledger
from montagefit.planner.menus.menu import Menus
from montagefit.planner.periods import WeekOutline
from montagefit.planner.sessions import Day, Happenings, SessionMaker
from montagefit.planner.warm_ups import part_minutes
from montagefit.planner.words import weekday
from montagefit.science import levels, load, periods

_EVENT_RPE = 4
"""Effort that a benchmark or finale may always have: moderate (CR-10) [D]."""

_SPARE = 0.05
"""Share of a week's ceiling by which a session may miss its room before its effort is lowered: well below I14 [D]."""

_EASY_RPE = 3
"""Effort of the easy days around them (CR-10) [D]."""

_ANY_RPE = levels.NEVER_PLANNED_RPE - 1
"""No cap of its own."""


class WeekMaker:
    """Makes the weeks of one program in order; what is planned so far lives in its ledger."""

    def __init__(self, case: Case, weeks: Sequence[WeekOutline], dates: Sequence[Sequence[date]]) -> None:
        """Take what does not change from week to week."""
        self._case, self._weeks = case, weeks
        self._ledger = Ledger(case.facts, case.start)
        self._sessions = SessionMaker(case, self._ledger)
        self._menus = Menus(case, self._sessions.candidates, weeks, dates)
        self._history = LoadHistory()
        self.empty_days: dict[str, str] = {}
        """Weekdays that became rest days in some week, and why."""
        self._test_weeks = benchmark_weeks(weeks)
        self._attempts = attempt_weeks(case.film_plan, weeks)
        self._reveals = _reveal_weeks(case.film_plan, len(weeks))

    @property
    def happenings(self) -> Happenings:
        """Benchmark and finale as they came out."""
        return self._sessions.happenings

    def make(self, week: WeekOutline, days: Sequence[date]) -> Week:
        """Make one week."""
        earlier = self._case.earlier
        if earlier is not None and (past := earlier.past_week(week.number, days)) is not None:
            return self._keep(week, past)
        is_last = week.number == len(self._weeks)
        reserved = self._reserved_minutes() if is_last else (0, 0)
        outlines, target, ceiling = frame_week(
            self._case.film_plan, self._case.facts, week, days, self._history, reserved=reserved
        )
        test_rpe, finale_rpe = self._event_rpes(outlines) if is_last else (_ANY_RPE, _ANY_RPE)
        self._ledger.open_week(week)
        self._menus.open_week(week, self._ledger)
        self._reserve(outlines, week, finale_rpe, is_last=is_last)
        sessions: list[Session] = []
        for index, session in enumerate(outlines):
            room = self._room(ceiling, sessions, outlines[index + 1 :])
            tested = index == 0 and week.number in self._test_weeks
            if tested and not is_last:  # a short first day may not hold a brisk test
                test_rpe = max(_EASY_RPE, int(room / session.minutes))
            day = Day(
                to_come=frozenset(each.theme.id for each in outlines[index + 1 :]),
                tested=tested,
                attempt=None if outlines[index + 1 :] else self._attempts.get(week.number),
                finale=is_last and index + 1 == len(outlines),
                room_au=room,
                spare_au=0.0 if week.number == 1 else ceiling * _SPARE,
                event_rpe=finale_rpe if is_last and index + 1 == len(outlines) else test_rpe,
                menu=self._menus.of(week, session.slot),
            )
            made = self._sessions.make(session, week, day)
            if isinstance(made, str):
                self.empty_days.setdefault(weekday(session.day), made)
            else:
                sessions.append(made)
        if not sessions:
            raise NothingLeftError([_nothing_left(week.number, self.empty_days)])
        total = round(sum(session.load_au for session in sessions), 1)
        self._remember(
            week, sessions, total, framed=sum(load.session_load(each.rpe, each.minutes) for each in outlines)
        )
        return Week(
            number=week.number,
            beat=" / ".join(beat.title for beat in week.beats),
            kind=week.kind,
            target_load_au=round(target, 1),
            load_au=total,
            sessions=tuple(sessions),
            start=self._case.start + timedelta(weeks=week.number - 1),
            line=week.beats[-1].line,
            coach=week.beats[-1].coach,
            reveal=self._reveals.get(week.number, ""),
        )

    def _keep(self, week: WeekOutline, past: Week) -> Week:
        """Keep a week that is over, and count what it held."""
        self._ledger.open_week(week)
        for session in past.sessions:
            choices = choices_of(session.items(PartName.MAIN), self._case.ladders)
            self._ledger.record(choices, session.date, week)
            self._sessions.replay(session, choices)
        self._remember(week, past.sessions, past.load_au, framed=past.load_au)
        return past

    def _reserve(self, outlines: Sequence[SessionOutline], week: WeekOutline, rpe: int, *, is_last: bool) -> None:
        """Keep sets and recovery of the week free for what matters most: the finale and the signature drill."""
        reserved = []
        themes = frozenset(each.theme.id for each in outlines)
        homeless = not any(self._case.film_plan.signature in each.theme.exercises for each in outlines)
        for session in outlines:
            finale = is_last and session is outlines[-1]
            day = Day(
                # The signature drill comes where it belongs, and on the last day only when it belongs nowhere.
                to_come=frozenset() if homeless and session is outlines[-1] else themes,
                tested=finale and len(outlines) == 1,
                attempt=None,
                finale=finale,
                room_au=inf,
                spare_au=0.0,
                event_rpe=rpe,
                menu=self._menus.of(week, session.slot),
            )
            reserved += [(session.day, choice) for choice in self._sessions.most_telling(session, week, day)]
        self._ledger.reserve(reserved)

    def _room(self, ceiling: float, done: Sequence[Session], to_come: Sequence[SessionOutline]) -> float:
        """Give the load a session may have, so that those to come keep theirs."""
        share = min(1.0, self._history.yield_share)
        planned = sum(load.session_load(each.rpe, each.minutes) for each in to_come) * share
        return ceiling - sum(each.load_au for each in done) - planned

    def _remember(self, week: WeekOutline, sessions: Sequence[Session], total: float, *, framed: float) -> None:
        """Keep what the next week is measured against."""
        hard = [session.date for session in sessions if session.hard]
        self._history = replace(self._history, last_hard_day=hard[-1] if hard else self._history.last_hard_day)
        if week.kind is WeekKind.BUILD or not self._history.build_loads:
            self._history = replace(
                self._history,
                build_loads=(*self._history.build_loads, total),
                yield_share=total / framed,
                build_minutes=(*self._history.build_minutes, round(sum(session.minutes for session in sessions))),
            )

    def _event_rpes(self, outlines: Sequence[SessionOutline]) -> tuple[int, int]:
        """Give the highest efforts of the last week's test and finale: even a short last week stays a taper.

        The days between are taken to be easy; the test gives way before the finale.
        """
        if not self._history.build_loads:
            return _ANY_RPE, _ANY_RPE
        between = sum(each.minutes for each in outlines[1:-1]) * _EASY_RPE
        room = max(self._history.build_loads) * periods.FINALE_LOAD_AT_MOST - between
        ramp = (self._history.recent_best or 0.0) * (1 + periods.PREFERRED_GROWTH)
        first, last = outlines[0].minutes if len(outlines) > 1 else 0, outlines[-1].minutes
        most = max(self._case.film_plan.finale.parts[0].rpe[self._case.facts.level.rank], _EVENT_RPE)
        test = finale = most
        while test * first + finale * last > room and (test, finale) != (_EVENT_RPE, _EVENT_RPE):
            test, finale = (test - 1, finale) if test > _EVENT_RPE else (test, finale - 1)
        # Where the week is hardly shorter than others, the ramp decides.
        while finale > _EASY_RPE and test * first + finale * last + between > ramp:
            test, finale = min(test, finale - 1), finale - 1
        return test, finale

    def _reserved_minutes(self) -> tuple[int, int]:
        """Give the minutes the last week's first session (the test again) and last session (the finale) need."""
        finale = finale_minutes(self._case.film_plan, self._case.facts.level)
        test = self.happenings.benchmark.choice.seconds // 60 if self.happenings.benchmark is not None else 0
        around = [
            sum(part_minutes(minutes + 8, [], careful=self._case.is_careful, rpe=levels.HARD_RPE - 1))
            for minutes in (test, finale)
        ]
        return test + around[0], finale + around[1]


def _nothing_left(week: int, empty_days: dict[str, str]) -> str:
    """Say why a whole week is empty, and what would fill it."""
    why = "; ".join(dict.fromkeys(empty_days.values()))
    return f"Nothing is left to train in week {week}: {why}."


def _reveal_weeks(film_plan: FilmPlan, weeks: int) -> dict[int, str]:
    """Give what is told in which week: a week that tells two things tells them in the order of the plan."""
    told: dict[int, str] = {}
    for reveal in film_plan.reveals:
        week = min(weeks, max(1, -(-weeks * reveal.after // 100)))
        told[week] = f"{told[week]} {reveal.text}" if week in told else reveal.text
    return told
