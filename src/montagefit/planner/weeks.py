"""Weeks and their sessions, one after the other: each is framed, composed, explained and written down."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
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
from montagefit.planner.compose import Composed, compose, mean_effort
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


_SLACK_AU = 5.0
"""AU by which a session may miss its room before it is shortened: less than a minute of work [D]."""

_EVENT_RPE = 4
"""Effort that a benchmark or finale may always have: moderate (CR-10) [D]."""


@dataclass(frozen=True)
class _Day:
    """What is special about one training day."""

    to_come: frozenset[str]
    """Themes that still have a day this week."""
    tested: bool
    finale: bool
    room: float
    """AU this session may have, so that the week stays below its ceiling."""


@dataclass(frozen=True)
class _MainPart:
    """The main part of a session, and the minutes around it."""

    events: list[Event]
    composed: Composed
    warm_up: int
    cool_down: int

    @property
    def choices(self) -> list[Choice]:
        """Everything that is trained."""
        return [*(event.choice for event in self.events), *self.trained_picks]

    @property
    def trained_picks(self) -> list[Choice]:
        """What is trained beside events."""
        return [pick.choice for pick in self.composed.picks]

    @property
    def trained(self) -> list[Choice]:
        """What warm-up and cool-down look at."""
        return self.trained_picks or self.choices

    @property
    def rpe(self) -> int:
        """The effort of the whole session."""
        return round(mean_effort(self.choices)) if self.choices else 1

    @property
    def load(self) -> float:
        """Load in AU, the parts around it included."""
        minutes = sum(choice.seconds for choice in self.choices) / 60 + self.warm_up + self.cool_down
        return load.session_load(self.rpe, minutes)


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
        self._finale_notes: list[Note] = []
        self.finale_events: list[Event] = []

    @property
    def benchmark_text(self) -> str:
        """Say how the benchmark is done, nothing if there is none."""
        return self._benchmark.text if self._benchmark is not None else ""

    def make(self, week: WeekOutline, days: Sequence[date], weeks: Sequence[WeekOutline]) -> Week:
        """Make one week."""
        is_last = week.number == len(weeks)
        reserved = self._reserved_minutes() if is_last else (0, 0)
        outlines, target, ceiling = frame_week(self._film_plan, self._facts, week, days, self._history, reserved=reserved)
        self._ledger.open_week(week)
        self._event_rpe = self._event_effort(sum(each.minutes for each in outlines)) if is_last else levels.HARD_RPE + 1
        tests = benchmark_weeks(weeks)
        sessions: list[Session] = []
        if is_last:
            self._reserve_finale(outlines[-1], week)
        for index, session in enumerate(outlines):
            to_come = outlines[index + 1 :]
            day = _Day(
                to_come=frozenset(each.theme.id for each in to_come),
                tested=index == 0 and week.number in tests,
                finale=is_last and not to_come,
                room=ceiling
                - sum(each.load_au for each in sessions)
                - sum(load.session_load(each.rpe, each.minutes) for each in to_come),
            )
            sessions.append(self._session(session, week, day))
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
        test = self._benchmark.choice.seconds // 60 if self._benchmark is not None else 0
        around = [
            sum(part_minutes(minutes + 8, [], careful=self._careful, rpe=levels.HARD_RPE - 1))
            for minutes in (test, finale)
        ]
        return test + around[0], finale + around[1]

    def _reserve_finale(self, session: SessionOutline, week: WeekOutline) -> None:
        """Keep the week's sets and recovery free for the finale."""
        warm_up, cool_down = part_minutes(session.minutes, [], careful=self._careful, rpe=session.rpe)
        seconds = max(0, session.minutes - warm_up - cool_down) * 60
        events = self._events(session, week, seconds, _Day(frozenset(), tested=False, finale=True, room=0.0))
        self._ledger.reserve([event.choice for event in events], session.day)

    def _session(self, session: SessionOutline, week: WeekOutline, day: "_Day") -> Session:
        """Make one session; shorten it when its effort comes out above the room the week has left."""
        least = smallest_session(careful=self._careful)
        main = self._main_part(session, week, day)
        if self._benchmark is not None and day.tested:
            least = max(least, self._benchmark.choice.seconds // 60 + main.warm_up + main.cool_down)
        while not day.finale and session.minutes > least and main.load > day.room + _SLACK_AU:
            session = replace(session, minutes=max(least, session.minutes - 1 - int((main.load - day.room) / main.rpe)))
            main = self._main_part(session, week, day)
        if not main.choices:
            raise RequestError([self._nothing_left(session, main.composed)])
        self._turn += 1
        self._ledger.record(main.choices, session.day, week)
        if any(event.kind == "benchmark" for event in main.events):
            self.benchmark_dates.append(session.day)
        items = [self._items.event(event, self._reasons.event(event.kind, event.choice)) for event in main.events]
        items += [
            self._items.main(pick.choice, self._reasons.main(pick, session.theme, session.beat, week), self._turn)
            for pick in main.composed.picks
        ]
        parts = (
            self._part(PartName.WARM_UP, self._warm_up(main)),
            self._part(PartName.MAIN, items),
            self._part(PartName.COOL_DOWN, self._cool_down(main)),
        )
        minutes = round(sum(item.minutes for part in parts for item in part.items), 1)
        hard_work = sum(choice.hard_seconds for choice in main.choices)
        return Session(
            uid=session_uid(self._film_plan.id, self._facts.series, week.number, session.slot),
            slot=session.slot,
            date=session.day,
            start=self._clock(session.day),
            minutes=minutes,
            title=self._title(session, day),
            focus=session.theme.focus,
            rpe=main.rpe,
            load_au=round(load.session_load(main.rpe, minutes), 1),
            hard=main.rpe >= levels.HARD_RPE or hard_work >= levels.HARD_WORK_MINUTES * 60,
            parts=parts,
            beat=session.beat.id,
        )

    def _main_part(self, session: SessionOutline, week: WeekOutline, day: "_Day") -> "_MainPart":
        """Compose the main part, and again with a longer warm-up as long as its content asks for one."""
        warm_up, cool_down = part_minutes(session.minutes, [], careful=self._careful, rpe=session.rpe)
        while True:
            seconds = max(0, session.minutes - warm_up - cool_down) * 60
            events = self._events(session, week, seconds, day)
            present = [event.choice for event in events]
            used = {choice.ladder.exercise.id for choice in present}
            wishes = self._candidates.wishes(session, week, self._ledger, day.to_come, is_last=not day.to_come)
            wishes = [wish for wish in wishes if wish.ladder.exercise.id not in used]
            left = seconds - sum(choice.seconds for choice in present)
            composed = (
                Composed((), ())
                if day.finale
                else compose(wishes, session, week, self._facts, self._ledger, left, present)
            )
            made = _MainPart(events, composed, warm_up, cool_down)
            needed = part_minutes(session.minutes, made.choices, careful=self._careful, rpe=session.rpe)
            if needed[0] <= warm_up:
                return made
            warm_up, cool_down = needed

    def _events(self, session: SessionOutline, week: WeekOutline, seconds: int, day: "_Day") -> list[Event]:
        """Give benchmark and finale parts that fall into a session."""
        events: list[Event] = []
        most_rpe = min(self._event_rpe, levels.HARD_RPE - 1) if session.is_calm else self._event_rpe
        film, library, ladders, facts, ledger = (
            self._film_plan,
            self._library,
            self._ladders,
            self._facts,
            self._ledger,
        )
        if day.tested:
            test = benchmark_event(
                film, library, ladders, facts, ledger, week, seconds, session.day, self._benchmark, most_rpe
            )
            if test is not None:
                self._benchmark = test if self._benchmark is None else self._benchmark
                events.append(test)
        if day.finale:
            left = seconds - sum(event.choice.seconds for event in events)
            notes: list[Note] = []
            self.finale_events = finale_events(
                film, library, ladders, facts, ledger, week, left, session.day, most_rpe, notes
            )
            self._notes[:] = [note for note in self._notes if note not in self._finale_notes]
            self._finale_notes = notes
            self._notes += notes
            events += self.finale_events
        return events

    def _part(self, name: PartName, items: list[Item]) -> Part:
        """Close a part; tenths of a minute add up exactly."""
        return Part(
            name=name, items=tuple(item.model_copy(update={"minutes": round(item.minutes, 1)}) for item in items)
        )

    def _warm_up(self, main: "_MainPart") -> list[Item]:
        """Make the warm-up."""
        fillers = self._warm_ups.warm_up(main.warm_up * 60, main.trained, self._turn)
        return [self._items.filler(each, self._reasons.warm_up(each, main.trained)) for each in fillers]

    def _cool_down(self, main: "_MainPart") -> list[Item]:
        """Make the cool-down."""
        fillers = self._warm_ups.cool_down(main.cool_down * 60, main.trained, self._turn)
        return [self._items.filler(each, self._reasons.cool_down(each)) for each in fillers]

    def _title(self, session: SessionOutline, day: "_Day") -> str:
        """Give a session its place in the film; the titles of a beat take turns."""
        if day.finale:
            return self._film_plan.finale.title
        if day.tested:
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


