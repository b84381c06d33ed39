"""Weeks and their sessions, one after the other: each is framed, composed, explained and written down."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from montagefit.errors import RequestError
from montagefit.model.athlete import Athlete
from montagefit.model.film_plan import FilmPlan
from montagefit.model.library import Library
from montagefit.model.program import AthleteFacts, Item, Note, Part, Session, Week
from montagefit.model.vocabulary import PartName, Weekday, WeekKind
from montagefit.planner.admit import is_careful, smallest_session
from montagefit.planner.candidates import Candidates
from montagefit.planner.compose import Composed, compose, pick_seconds
from montagefit.planner.events import Event, benchmark_event, benchmark_weeks, finale_events, finale_minutes
from montagefit.planner.frame import LoadHistory, SessionOutline, frame_week
from montagefit.planner.identity import session_uid
from montagefit.planner.items import Items
from montagefit.planner.ladders import FilmDrill, Ladders
from montagefit.planner.ledger import Choice, Ledger
from montagefit.planner.periods import WeekOutline
from montagefit.planner.reasons import Reasons
from montagefit.planner.warm_ups import WarmUps, part_minutes
from montagefit.science import ages, levels, load, periods


_EVENT_RPE = 4
"""Effort that a benchmark or finale may always have: moderate (CR-10) [D]."""


class WeekMaker:
    """Makes the weeks of one program in order; what is planned so far lives in its ledger."""

    def __init__(  # noqa: PLR0913 - everything one program hangs on
        self,
        athlete: Athlete,
        facts: AthleteFacts,
        film_plan: FilmPlan,
        library: Library,
        ladders: Ladders,
        drills: dict[str, FilmDrill],
        notes: list[Note],
        start: date,
    ) -> None:
        """Take what does not change from week to week."""
        self._athlete, self._facts, self._film_plan = athlete, facts, film_plan
        self._library, self._ladders, self._notes = library, ladders, notes
        self._start = start
        self._ledger = Ledger(facts)
        self._older = facts.age is not None and facts.age >= ages.OLDER_AGE
        self._candidates = Candidates(film_plan, drills, ladders, older=self._older)
        self._careful = is_careful(facts.age, facts.conditions)
        self._warm_ups = WarmUps(ladders, balance=self._older)
        self._items = Items(facts, film_plan.exercises)
        self._reasons = Reasons(film_plan, facts, ladders)
        self._history = LoadHistory()
        self._turn = 0
        self._told: dict[tuple[str, str], int] = {}
        self._event_rpe = levels.HARD_RPE + 1
        self.benchmark_dates: list[date] = []
        self._benchmark: Event | None = None
        self.finale_events: list[Event] = []

    @property
    def benchmark_text(self) -> str:
        """Say how the benchmark is done, nothing if there is none."""
        return self._benchmark.text if self._benchmark is not None else ""

    def make(self, week: WeekOutline, days: Sequence[date], weeks: Sequence[WeekOutline]) -> Week:
        """Make one week."""
        is_last = week.number == len(weeks)
        reserved = self._reserved_minutes() if is_last else (0, 0)
        outlines, target = frame_week(self._film_plan, self._facts, week, days, self._history, reserved=reserved)
        self._ledger.open_week(week)
        self._event_rpe = self._event_effort(sum(each.minutes for each in outlines)) if is_last else levels.HARD_RPE + 1
        tests = benchmark_weeks(weeks)
        sessions: list[Session] = []
        for index, session in enumerate(outlines):
            finale = is_last and index + 1 == len(outlines)
            tested = index == 0 and week.number in tests and (not self.benchmark_dates or not finale or len(outlines) == 1)
            to_come = frozenset(each.theme.id for each in outlines[index + 1 :])
            sessions.append(self._session(session, week, to_come, tested=tested, finale=finale))
        made = tuple(sessions)
        total = round(sum(session.load_au for session in made), 1)
        self._remember(week, made, total)
        return Week(
            number=week.number,
            beat=" / ".join(beat.title for beat in week.beats),
            kind=week.kind,
            target_load_au=round(target, 1),
            load_au=total,
            sessions=made,
            start=self._start + timedelta(weeks=week.number - 1),
            line=week.beats[-1].line,
            coach=week.beats[-1].coach,
        )

    def _remember(self, week: WeekOutline, sessions: tuple[Session, ...], total: float) -> None:
        """Keep what the next week is measured against."""
        hard = [session.date for session in sessions if session.hard]
        self._history = replace(self._history, last_hard_day=hard[-1] if hard else self._history.last_hard_day)
        if week.kind is WeekKind.BUILD or not self._history.build_loads:
            self._history = replace(
                self._history,
                build_loads=(*self._history.build_loads, total),
                build_minutes=(*self._history.build_minutes, round(sum(session.minutes for session in sessions))),
            )

    def _event_effort(self, minutes: int) -> int:
        """Give the highest effort of the last week's events: where a week is short, even its finale stays a taper."""
        if not self._history.build_loads or not minutes:
            return levels.HARD_RPE + 1
        light = max(self._history.build_loads) * periods.FINALE_LOAD_AT_MOST / minutes
        ramp = (self._history.recent_best or 0.0) * (1 + periods.PREFERRED_GROWTH) / minutes
        return max(3, min(int(ramp), max(_EVENT_RPE, int(light))))

    def _reserved_minutes(self) -> tuple[int, int]:
        """Give the minutes the last week's first session (the test again) and last session (the finale) need."""
        finale = finale_minutes(self._film_plan, self._facts.level)
        test = self._benchmark.seconds // 60 if self._benchmark is not None else 0
        around = [
            sum(part_minutes(minutes + 8, [], careful=self._careful, rpe=levels.HARD_RPE - 1))
            for minutes in (test, finale)
        ]
        return test + around[0], finale + around[1]

    def _session(
        self, session: SessionOutline, week: WeekOutline, to_come: frozenset[str], *, tested: bool, finale: bool
    ) -> Session:
        """Make one session."""
        self._turn += 1
        events, composed, warm_up, cool_down = self._main_part(session, week, to_come, tested=tested, finale=finale)
        choices = [event.choice for event in events] + [pick.choice for pick in composed.picks]
        if not choices:
            raise RequestError([self._nothing_left(session, composed)])
        self._ledger.record(choices, session.day, week)
        if any(event.kind == "benchmark" for event in events):
            self.benchmark_dates.append(session.day)
        seconds = {id(event.choice): event.seconds for event in events}
        weights = [seconds.get(id(choice)) or pick_seconds(choice) for choice in choices]
        mean = sum(weight * choice.rpe for weight, choice in zip(weights, choices, strict=True)) / sum(weights)
        rpe = round(mean)
        items = [self._items.event(event, self._reasons.event(event.kind, event.choice)) for event in events]
        items += [
            self._items.main(pick.choice, self._reasons.main(pick, session.theme, session.beat, week), self._turn)
            for pick in composed.picks
        ]
        main = [pick.choice for pick in composed.picks] or choices
        parts = (
            self._part(PartName.WARM_UP, self._warm_up(warm_up, main)),
            self._part(PartName.MAIN, items),
            self._part(PartName.COOL_DOWN, self._cool_down(cool_down, main)),
        )
        minutes = round(sum(item.minutes for part in parts for item in part.items), 1)
        hard_work = sum(choice.work_seconds for choice in choices if choice.rpe >= levels.HARD_RPE)
        return Session(
            uid=session_uid(self._film_plan.id, self._facts.series, week.number, session.slot),
            slot=session.slot,
            date=session.day,
            start=self._clock(session.day),
            minutes=minutes,
            title=self._title(session, tested=tested, finale=finale),
            focus=session.theme.focus,
            rpe=rpe,
            load_au=round(load.session_load(rpe, minutes), 1),
            hard=rpe >= levels.HARD_RPE or hard_work >= levels.HARD_WORK_MINUTES * 60,
            parts=parts,
            beat=session.beat.id,
        )

    def _main_part(
        self, session: SessionOutline, week: WeekOutline, to_come: frozenset[str], *, tested: bool, finale: bool
    ) -> tuple[list[Event], Composed, int, int]:
        """Compose the main part, and once more with a longer warm-up when its content asks for one."""
        warm_up, cool_down = part_minutes(session.minutes, [], careful=self._careful, rpe=session.rpe)
        for _ in range(2):
            seconds = max(0, session.minutes - warm_up - cool_down) * 60
            events = self._events(week, seconds, tested=tested, finale=finale)
            left = seconds - sum(event.seconds for event in events)
            wishes = self._candidates.wishes(session, week, self._ledger, to_come, is_last=not to_come)
            used = {event.choice.ladder.exercise.id for event in events}
            wishes = [wish for wish in wishes if wish.ladder.exercise.id not in used]
            composed = (
                Composed((), ()) if finale else compose(wishes, session, week, self._facts, self._ledger, left)
            )
            choices = [event.choice for event in events] + [pick.choice for pick in composed.picks]
            needed = part_minutes(session.minutes, choices, careful=self._careful, rpe=session.rpe)
            if needed[0] <= warm_up:
                break
            warm_up, cool_down = needed
        return events, composed, warm_up, cool_down

    def _events(self, week: WeekOutline, seconds: int, *, tested: bool, finale: bool) -> list[Event]:
        """Give benchmark and finale parts that fall into a session."""
        events: list[Event] = []
        film, library, ladders, facts, ledger = (
            self._film_plan,
            self._library,
            self._ladders,
            self._facts,
            self._ledger,
        )
        if tested:
            test = benchmark_event(film, library, ladders, facts, ledger, week, seconds, self._benchmark, self._event_rpe)
            if test is not None:
                self._benchmark = test
                events.append(test)
        if finale:
            left = seconds - sum(event.seconds for event in events)
            notes: list[Note] = []
            self.finale_events = finale_events(film, library, ladders, facts, ledger, week, left, self._event_rpe, notes)
            self._notes += [note for note in notes if note not in self._notes]
            events += self.finale_events
        return events

    def _part(self, name: PartName, items: list[Item]) -> Part:
        """Close a part; tenths of a minute add up exactly."""
        return Part(
            name=name, items=tuple(item.model_copy(update={"minutes": round(item.minutes, 1)}) for item in items)
        )

    def _warm_up(self, minutes: int, main: list[Choice]) -> list[Item]:
        """Make the warm-up."""
        fillers = self._warm_ups.warm_up(minutes * 60, main, self._turn)
        return [self._items.filler(each, self._reasons.warm_up(each, main)) for each in fillers]

    def _cool_down(self, minutes: int, main: list[Choice]) -> list[Item]:
        """Make the cool-down."""
        fillers = self._warm_ups.cool_down(minutes * 60, main, self._turn)
        return [self._items.filler(each, self._reasons.cool_down(each)) for each in fillers]

    def _title(self, session: SessionOutline, *, tested: bool, finale: bool) -> str:
        """Give a session its place in the film; the titles of a beat take turns."""
        if finale:
            return self._film_plan.finale.title
        if tested:
            return self._film_plan.benchmark.title
        titles = session.beat.titles.get(session.theme.id, (session.theme.name,))
        key = (session.beat.id, session.theme.id)
        turn = self._told.get(key, 0)
        self._told[key] = turn + 1
        return titles[turn % len(titles)]

    def _clock(self, day: date) -> datetime | None:
        """Give the start of a timed session, moved forward out of a gap of the clock; None for all-day ones."""
        at = self._athlete.at
        wanted: time | None = at.get(list(Weekday)[day.weekday()]) if isinstance(at, dict) else at
        if wanted is None or self._facts.timezone is None:
            return None
        local = datetime.combine(day, wanted, tzinfo=ZoneInfo(self._facts.timezone))
        return local.astimezone(UTC).astimezone(local.tzinfo)

    def _nothing_left(self, session: SessionOutline, composed: Composed) -> str:
        """Say why a session is empty, and what would fill it."""
        least = smallest_session(careful=self._careful)
        why = sorted({reason for _, reason in composed.rejected})
        because = f" ({'; '.join(why[:3])})" if why else ""
        return (
            f"Nothing is left to train on {session.day:%A}{because}. "
            f"Leave something out of --exclude or --spare, add kit, or give it more than {least} minutes."
        )


