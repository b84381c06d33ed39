"""One session: its main part is composed, a warm-up and a cool-down put around it, every line explained."""

from copy import copy
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from montagefit.model.identity import session_uid
from montagefit.model.program import Part, PassedOver, Session
from montagefit.model.vocabulary import PartName, Weekday
from montagefit.planner.admit import smallest_session
from montagefit.planner.allowances import Place
from montagefit.planner.candidates import Candidate, Candidates, Tier
from montagefit.planner.case import Case
from montagefit.planner.choice import Choice
from montagefit.planner.compose import Composed, Pick, compose
from montagefit.planner.days import Day, Happenings
from montagefit.planner.doses import Dose
from montagefit.planner.efforts import mean_effort
from montagefit.planner.events import Event, Slot, attempt_event, benchmark_event, finale_events
from montagefit.planner.frame import SessionOutline
from montagefit.planner.items import Items, part, passed_over
from montagefit.planner.ledger import Ledger
from montagefit.planner.menus.menu import Menu
from montagefit.planner.periods import WeekOutline
from montagefit.planner.proposals import Room
from montagefit.planner.reasons import Reasons
from montagefit.planner.warm_ups import WarmUps, part_minutes
from montagefit.science import levels, load

_PASSED_OVER = 4
"""Wishes a session tells of that are not in it."""

_LOWEST_RPE = 3
"""Effort below which a session is not lowered (CR-10: easy) [D]."""

_BESIDE_FINALE_SECONDS = 240
"""Seconds from which more than test and finale is put into a last week of one day [D]."""


@dataclass(frozen=True)
class _MainPart:
    """The main part of a session, and the minutes around it."""

    events: list[Event]
    composed: Composed
    wishes: list[Candidate]
    warm_up: int
    cool_down: int

    @property
    def choices(self) -> list[Choice]:
        """Everything that is trained."""
        return [*(event.choice for event in self.events), *(pick.choice for pick in self.composed.picks)]

    @property
    def rpe(self) -> int:
        """The effort of the whole session."""
        return round(mean_effort(self.choices)) if self.choices else 1

    @property
    def is_hard(self) -> bool:
        """Whether the day counts as hard (I18)."""
        work = sum(choice.hard_seconds for choice in self.choices)
        return self.rpe >= levels.HARD_RPE or work >= levels.HARD_WORK_MINUTES * 60

    @property
    def load(self) -> float:
        """Load in AU, the parts around it included."""
        minutes = sum(choice.seconds for choice in self.choices) / 60 + self.warm_up + self.cool_down
        return load.session_load(self.rpe, minutes)


class SessionMaker:
    """Makes the sessions of one program in order."""

    def __init__(self, case: Case, ledger: Ledger) -> None:
        """Take what does not change from session to session."""
        self._case, self._ledger = case, ledger
        self.candidates = Candidates(case)
        self._warm_ups = WarmUps(case.ladders, balance=case.is_older)
        self._items = Items(case.facts, case.film_plan.exercises)
        self._reasons = Reasons(case.film_plan, case.facts, case.ladders)
        self._turn = 0
        self._told: dict[tuple[str, str], int] = {}
        self.happenings = Happenings()

    def twin(self, ledger: Ledger) -> "SessionMaker":
        """Give one that has made the same sessions and goes on with another ledger."""
        other = copy(self)
        other.go_on_with(ledger)
        return other

    def go_on_with(self, ledger: Ledger) -> None:
        """Take another ledger, and share nothing that changes with whom this is a copy of."""
        self._ledger, self._told = ledger, dict(self._told)
        self.happenings = replace(self.happenings, benchmark_dates=list(self.happenings.benchmark_dates))

    def make(self, session: SessionOutline, week: WeekOutline, day: Day) -> Session | str:
        """Make one session, or say why nothing is left to train.

        It is shortened, and then softened, when its load comes out above the room the week has left.
        """
        session, main = self._within_room(session, week, day)
        if not main.choices:
            return _nothing_left(main.composed)
        self._turn += 1
        self._ledger.record(main.choices, session.day, week)
        if any(event.kind == "benchmark" for event in main.events):
            self.happenings.benchmark_dates.append(session.day)
        parts = self._parts(main, session, week)
        minutes = round(sum(item.minutes for part in parts for item in part.items), 1)
        return Session(
            uid=session_uid(self._case.film_plan.id, self._case.facts.series, week.number, session.slot),
            slot=session.slot,
            date=session.day,
            start=self._clock(session.day),
            minutes=minutes,
            title=self._title(session, day, tested=any(event.kind == "benchmark" for event in main.events)),
            focus=session.theme.focus,
            rpe=main.rpe,
            load_au=round(load.session_load(main.rpe, minutes), 1),
            hard=main.is_hard,
            parts=parts,
            beat=session.beat.id,
            passed_over=tuple(passed_over(wish, why) for wish, why in main.composed.passed_over[:_PASSED_OVER]),
        )

    def _within_room(self, session: SessionOutline, week: WeekOutline, day: Day) -> tuple[SessionOutline, _MainPart]:
        """Shorten and soften a session until its load is within its room; a menu that is too much gives way."""
        asked = session
        main = self._main_part(session, week, day)
        least = smallest_session(careful=self._case.is_careful)
        if self.happenings.benchmark is not None and day.tested:
            least = max(least, self.happenings.benchmark.choice.seconds // 60 + main.warm_up + main.cool_down)
        while not day.finale and session.minutes > least and main.load > day.room_au:
            over = 1 + int((main.load - day.room_au) / main.rpe / 2)  # its effort may fall with its minutes
            session = replace(session, minutes=max(least, session.minutes - over))
            main = self._main_part(session, week, day)
        while main.load > day.most_au and session.rpe > _LOWEST_RPE:
            session = replace(session, rpe=session.rpe - 1)
            day = replace(day, event_rpe=min(day.event_rpe, session.rpe))
            main = self._main_part(session, week, day)
        if day.menu and main.load > day.most_au:
            return self._within_room(asked, week, replace(day, menu=()))
        return session, main

    def replay(self, session: Session, choices: list[Choice]) -> None:
        """Remember the test of a session that is over: the last one has to be the same."""
        tests = [item for item in session.items(PartName.MAIN) if item.event == "benchmark"]
        if not tests:
            return
        self.happenings.benchmark_dates.append(session.date)
        found = next((each for each in choices if each.ladder.exercise.id == tests[0].exercise), None)
        if self.happenings.benchmark is None and found is not None:
            self.happenings.benchmark = Event("benchmark", found, tests[0].instruction)

    def most_telling(self, session: SessionOutline, week: WeekOutline, day: Day) -> list[Choice]:
        """Give what a session is to hold: the parts of the finale, its menu, or the signature drill."""
        if day.finale:
            return [event.choice for event in self._main_part(session, week, day).events]
        if day.menu:
            return [each.choice for each in day.menu]
        wishes = [wish for wish in self._wishes(session, week, day, []) if wish.tier is Tier.SIGNATURE]
        warm_up, cool_down = part_minutes(session.minutes, [], careful=self._case.is_careful, rpe=session.rpe)
        seconds = max(0, session.minutes - warm_up - cool_down) * 60
        composed = compose(wishes, Room(session, week, self._case.facts, self._ledger, seconds))
        return [pick.choice for pick in composed.picks]

    def _main_part(self, session: SessionOutline, week: WeekOutline, day: Day) -> _MainPart:
        """Compose the main part, and again with a longer warm-up as long as its content asks for one."""
        careful = self._case.is_careful
        warm_up, cool_down = part_minutes(session.minutes, [], careful=careful, rpe=session.rpe)
        while True:
            seconds = max(0, session.minutes - warm_up - cool_down) * 60
            events = self._events(session, week, seconds, day)
            left = seconds - sum(event.choice.seconds for event in events)
            # A finale stands alone; only in a week of one day a drill may lie between test and finale.
            alone = day.finale and (not day.tested or left < _BESIDE_FINALE_SECONDS)
            wishes = [] if alone else self._wishes(session, week, day, events)
            present = tuple(event.choice for event in events)
            room = Room(session, week, self._case.facts, self._ledger, left, present, _doses(day.menu))
            made = _MainPart(events, compose(wishes, room), wishes, warm_up, cool_down)
            needed = part_minutes(session.minutes, made.choices, careful=careful, rpe=session.rpe)
            if needed[0] <= warm_up:
                return made
            warm_up, cool_down = needed

    def _wishes(self, session: SessionOutline, week: WeekOutline, day: Day, events: list[Event]) -> list[Candidate]:
        """Give the wishes of a session beside its events."""
        used = {event.choice.ladder.exercise.id for event in events}
        planned = [each.wish for each in day.menu]
        chosen = {wish.ladder.exercise.id for wish in planned}
        others = self.candidates.wishes(session, week, self._ledger, day.to_come)
        wishes = planned + [wish for wish in others if wish.ladder.exercise.id not in chosen]
        return [wish for wish in wishes if wish.ladder.exercise.id not in used]

    def _events(self, session: SessionOutline, week: WeekOutline, seconds: int, day: Day) -> list[Event]:
        """Give benchmark and finale parts that fall into a session."""
        happenings = self.happenings
        rpe = min(day.event_rpe, levels.HARD_RPE - 1) if session.is_calm else day.event_rpe
        slot = Slot(Place(self._ledger, session.day, week, (), is_event=True), seconds, rpe)
        events: list[Event] = []
        if day.tested and (test := benchmark_event(self._case, slot, happenings.benchmark)) is not None:
            happenings.benchmark = happenings.benchmark or test
            events.append(test)
        if day.attempt is not None:
            present = tuple(event.choice for event in events)
            left = seconds - sum(choice.seconds for choice in present)
            tried = attempt_event(
                self._case, replace(slot, seconds=left, place=replace(slot.place, session=present)), day.attempt
            )
            events += [tried] if tried is not None else []
        if day.finale:
            # A last week of one day has its test and its finale in one session: what is tested is not done twice.
            present = tuple(event.choice for event in events)
            left = seconds - sum(choice.seconds for choice in present)
            happenings.finale_notes = []
            slot = replace(slot, seconds=left, place=replace(slot.place, session=present))
            happenings.finale = finale_events(self._case, slot, happenings.finale_notes)
            events += happenings.finale
        return events

    def _parts(self, main: _MainPart, session: SessionOutline, week: WeekOutline) -> tuple[Part, ...]:
        """Make the lines of a session; no two of them say the same."""
        trained = [pick.choice for pick in main.composed.picks] or main.choices
        warm_up = self._warm_ups.warm_up(main.warm_up * 60, trained, self._turn)
        cool_down = self._warm_ups.cool_down(main.cool_down * 60, trained, self._turn)
        events = [
            (event, self._items.event(event, self._reasons.event(event.kind, event.choice))) for event in main.events
        ]
        items = [item for event, item in events if event.kind != "finale"]
        items += [
            self._items.main(pick.choice, self._reasons.main(pick, session.beat, week), self._turn).model_copy(
                update={"wanted_as": pick.candidate.tier.name.lower(), "runner_up": self._runner_up(pick, main)}
            )
            for pick in main.composed.picks
        ]
        items += [item for event, item in events if event.kind == "finale"]  # the finale closes its day
        told: set[str] = set()
        return (
            part(
                PartName.WARM_UP,
                [self._items.filler(each, self._reasons.warm_up(each, trained)) for each in warm_up],
                told,
            ),
            part(PartName.MAIN, items, told),
            part(
                PartName.COOL_DOWN,
                [self._items.filler(each, self._reasons.cool_down(each)) for each in cool_down],
                told,
            ),
        )

    def _runner_up(self, pick: Pick, main: _MainPart) -> PassedOver | None:
        """Give the next best wish that is not there."""
        found = main.composed.runner_up(pick, main.wishes)
        return None if found is None else passed_over(*found)

    def _title(self, session: SessionOutline, day: Day, *, tested: bool) -> str:
        """Give a session its place in the film; the titles of a beat take turns."""
        if day.finale:
            return self._case.film_plan.finale.title
        if tested:
            return self._case.film_plan.benchmark.title
        titles = session.beat.titles.get(session.theme.id, (session.theme.name,))
        key = (session.beat.id, session.theme.id)
        turn = self._told.get(key, 0)
        self._told[key] = turn + 1
        return titles[turn % len(titles)]

    def _clock(self, day: date) -> datetime | None:
        """Give the start of a timed session, moved forward out of a gap of the clock; None for all-day ones."""
        at, zone = self._case.athlete.at, self._case.facts.timezone
        wanted = at.get(list(Weekday)[day.weekday()]) if isinstance(at, dict) else at
        if wanted is None or zone is None:
            return None
        local = datetime.combine(day, wanted, tzinfo=ZoneInfo(zone))
        return local.astimezone(UTC).astimezone(local.tzinfo)


def _doses(menu: Menu) -> dict[str, Dose]:
    """Give the doses of a menu by exercise."""
    return {each.wish.ladder.exercise.id: each.choice.dose for each in menu}


def _nothing_left(composed: Composed) -> str:
    """Say why a session is empty."""
    why = list(dict.fromkeys(reason for _, reason in composed.passed_over))
    return "; ".join(why[:3]) or "every exercise is closed"
