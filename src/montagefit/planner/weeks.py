"""Weeks, one after the other: each is framed by what came before, and its sessions are made in order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import inf

from montagefit.errors import NothingLeftError
from montagefit.model.film_plan import FilmPlan
from montagefit.model.program import Session, Week
from montagefit.model.vocabulary import PartName, WeekKind
from montagefit.planner.case import Case
from montagefit.planner.choice import Choice
from montagefit.planner.days import Day, Happenings
from montagefit.planner.diary import Diary
from montagefit.planner.earlier import choices_of
from montagefit.planner.events import attempt_weeks, benchmark_weeks
from montagefit.planner.frame import Correction, Frame, LoadHistory, SessionOutline, frame_week
from montagefit.planner.last_week import LastWeek, Test
from montagefit.planner.menus.menu import Menus
from montagefit.planner.misses import corrected, minutes_of, week_miss
from montagefit.planner.periods import WeekOutline
from montagefit.planner.sessions import SessionMaker
from montagefit.planner.words import weekday
from montagefit.science import levels, load, periods

_SPARE = 0.05
"""Share of a week's ceiling by which a session may miss its room before its effort is lowered: well below I14 [D]."""

_TRIES = 4
"""Ways in which a week is made at most, when it misses its load, its effort or its variety [D]."""

_TAPER_TRIES = 8
"""Ways in which the last week is laid out at most [D]."""

_EASY_RPE = 3
"""Effort of a test on a day too short for more (CR-10) [D]."""

_ANY_RPE = levels.NEVER_PLANNED_RPE - 1
"""No cap of its own."""


@dataclass(frozen=True)
class _Made:
    """A week as it came out, and what goes on from there."""

    week: Week
    frame: Frame
    sessions: SessionMaker
    ledger: Diary
    empty_days: dict[str, str]
    resting: dict[date, str]
    miss: float


class WeekMaker:
    """Makes the weeks of one program in order; what is planned so far lives in its ledger."""

    def __init__(self, case: Case, weeks: Sequence[WeekOutline], dates: Sequence[Sequence[date]]) -> None:
        """Take what does not change from week to week."""
        self._case, self._weeks = case, weeks
        self._ledger = Diary(case.facts, case.start)
        self._sessions = SessionMaker(case, self._ledger)
        self._menus = Menus(case, self._sessions.candidates, weeks, dates)
        self._history = LoadHistory()
        self.empty_days: dict[str, str] = {}
        """Weekdays that became rest days in some week, and why."""
        self.resting: dict[date, str] = {}
        """Days of the last week that became rest days, and why."""
        self._test_weeks = benchmark_weeks(weeks)
        self._attempts = attempt_weeks(case.film_plan, weeks)
        self._tries = _TRIES if len(weeks) <= periods.REMADE_WEEKS_AT_MOST else 1
        self._reveals = _reveal_weeks(case.film_plan, len(weeks))

    @property
    def happenings(self) -> Happenings:
        """Benchmark and finale as they came out."""
        return self._sessions.happenings

    def make(self, week: WeekOutline, days: Sequence[date]) -> Week:
        """Make one week, and again in another way as long as it misses what it is for."""
        earlier = self._case.earlier
        if earlier is not None and (past := earlier.past_week(week.number, days)) is not None:
            return self._keep(week, past)
        best = self._best(week, days)
        self._sessions, self._ledger, self.resting = best.sessions, best.ledger, best.resting
        for day, why in best.empty_days.items():
            self.empty_days.setdefault(day, why)
        framed = sum(load.session_load(each.rpe, each.minutes) for each in best.frame.sessions)
        self._remember(week, best.week.sessions, best.week.load_au, framed=framed)
        return best.week

    def _best(self, week: WeekOutline, days: Sequence[date]) -> _Made:
        """Make a week in up to so many ways, and give the first that misses nothing, or the one that misses least."""
        before, history = self._sessions.twin(self._ledger), self._history
        frames = self._taper_frames(week, days) if self._is_last(week) and history.build_loads else []
        correction, best = Correction(most=self._case.most.get(week.number, inf)), None
        for tries in range(len(frames[:_TAPER_TRIES]) or self._tries):
            if frames:
                frame, resting = frames[tries]
            else:
                frame, resting = frame_week(self._case.film_plan, self._case.facts, week, days, history, correction), {}
            ledger = self._ledger.before(week.number) if tries else self._ledger
            sessions = before.twin(ledger) if tries else self._sessions
            made = self._made(week, frame, resting, sessions, ledger)
            best = made if best is None else min(best, made, key=lambda each: each.miss)
            if not best.miss:
                break
            if frames and tries == 0:  # the sessions come out other than they are framed: lean against it
                lean = history.loudest_effort - made.week.load_au / minutes_of(made.week)
                frames = [frames[0], *self._taper_frames(week, days, lean)]
            correction = corrected(correction, made.week, frame)
        assert best is not None  # noqa: S101 - there is at least one try
        return best

    def _is_last(self, week: WeekOutline) -> bool:
        """Tell whether a week is the last."""
        return week.number == len(self._weeks)

    def _taper_frames(
        self, week: WeekOutline, days: Sequence[date], lean: float = 0.0
    ) -> list[tuple[Frame, dict[date, str]]]:
        """Frame the last week in the ways there are."""
        first = self.happenings.benchmark
        test = Test.of(first) if first is not None else None
        return LastWeek(self._case.film_plan, self._case.facts, week, self._history, test, lean).frames(days)

    def _made(
        self, week: WeekOutline, frame: Frame, resting: dict[date, str], maker: SessionMaker, ledger: Diary
    ) -> _Made:
        """Make a week of a frame."""
        is_last = self._is_last(week)
        outlines = frame.sessions
        ledger.open_week(week)
        self._menus.open_week(week, ledger)
        ledger.reserve(self._reserved(outlines, week, maker, is_last=is_last))
        sessions: list[Session] = []
        empty_days: dict[str, str] = {}
        for index, session in enumerate(outlines):
            room = self._room(frame, sessions, outlines[index + 1 :])
            spare = 0.0 if week.number == 1 else frame.ceiling * _SPARE
            tested = index == 0 and week.number in self._test_weeks
            # A short first day may not hold a brisk test.
            test_rpe = max(_EASY_RPE, int(room / session.minutes)) if tested and not is_last else _ANY_RPE
            to_come = frozenset(each.theme.id for each in outlines[index + 1 :])
            day = Day(
                to_come=to_come,
                tested=tested,
                attempt=None if outlines[index + 1 :] else self._attempts.get(week.number),
                finale=is_last and index + 1 == len(outlines),
                room_au=room - (frame.ceiling - frame.wanted),
                most_au=room + spare,
                event_rpe=test_rpe,
                menu=self._menus.of(session, week, ledger, to_come),
            )
            made = maker.make(session, week, day)
            if isinstance(made, str):
                empty_days.setdefault(weekday(session.day), made)
            else:
                sessions.append(made)
        if not sessions:
            raise NothingLeftError([_nothing_left(week.number, {**self.empty_days, **empty_days})])
        whole = Week(
            number=week.number,
            beat=" / ".join(beat.title for beat in week.beats),
            kind=week.kind,
            target_load_au=round(frame.target, 1),
            load_au=round(sum(session.load_au for session in sessions), 1),
            sessions=tuple(sessions),
            start=self._case.start + timedelta(weeks=week.number - 1),
            line=week.beats[-1].line,
            coach=week.beats[-1].coach,
            reveal=self._reveals.get(week.number, ""),
        )
        return _Made(whole, frame, maker, ledger, empty_days, resting, week_miss(whole, frame, self._history))

    def _keep(self, week: WeekOutline, past: Week) -> Week:
        """Keep a week that is over, and count what it held."""
        self._ledger.open_week(week)
        for session in past.sessions:
            choices = choices_of(session.items(PartName.MAIN), self._case.ladders)
            self._ledger.record(choices, session.date, week)
            self._sessions.replay(session, choices)
        self._remember(week, past.sessions, past.load_au, framed=past.load_au)
        return past.model_copy(update={"over": True})

    def _reserved(
        self, outlines: Sequence[SessionOutline], week: WeekOutline, maker: SessionMaker, *, is_last: bool
    ) -> list[tuple[date, Choice]]:
        """Give what sets and recovery of the week are kept free for: the finale and the signature drill."""
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
                most_au=inf,
                event_rpe=_ANY_RPE,
                menu=self._menus.of(session, week, self._ledger, themes),
            )
            reserved += [(session.day, choice) for choice in maker.most_telling(session, week, day)]
        return reserved

    def _room(self, frame: Frame, done: Sequence[Session], to_come: Sequence[SessionOutline]) -> float:
        """Give the load a session may have, so that those to come keep theirs."""
        share = min(1.0, self._history.yield_share) / frame.lift
        planned = sum(load.session_load(each.rpe, each.minutes) for each in to_come) * share
        return frame.ceiling - sum(each.load_au for each in done) - planned

    def _remember(self, week: WeekOutline, sessions: Sequence[Session], total: float, *, framed: float) -> None:
        """Keep what the next week is measured against."""
        hard = [session.date for session in sessions if session.hard]
        self._history = replace(self._history, last_hard_day=hard[-1] if hard else self._history.last_hard_day)
        if week.kind is WeekKind.BUILD or not self._history.build_loads:
            self._history = replace(
                self._history,
                build_loads=(*self._history.build_loads, total),
                yield_share=total / framed,
                build_minutes=(*self._history.build_minutes, sum(session.minutes for session in sessions)),
            )


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
