"""What a choice for some weeks should come to: the film's drills, balance, and memory of the week before."""

from collections.abc import Iterator, Mapping, Sequence

from montagefit.model.film_plan import Beat
from montagefit.model.vocabulary import Role
from montagefit.planner.candidates import Candidate, Tier
from montagefit.planner.case import Case
from montagefit.planner.ledger import Ledger
from montagefit.planner.menus.ahead import Ahead
from montagefit.planner.menus.problem import Aim, Goal, Least, MenuWeek, Ratio
from montagefit.planner.periods import WeekOutline
from montagefit.science import balance

_FAMILIES = tuple(balance.FAMILIES)
"""Families by index."""

_SIGNATURE, _SHOWPIECE, _DRILL = 3, 2, 1
"""How much a drill weighs in its beat [D]."""

_FIDELITY = 240
"""Points for what a drill of weight 1 is to have in its beat [D]."""

_FEATURED = 100
"""Points for a featured drill in its week [D]."""

_SIGNATURE_A_WEEK = 300
"""Points for the signature drill in a week: it is what the film is known for [D]."""

_FIRST = 60
"""Points for a drill of the film that no session had yet [D]."""

_TWICE_FROM_WEEKS = 2
"""Weeks of a beat from which its drills are wanted twice [D]."""

_PRESENT = {Tier.SIGNATURE: 80, Tier.FEATURED: 60, Tier.INTRODUCED: 30, Tier.THEME: 24, Tier.GUEST: 12, Tier.SUPPORT: 4}
"""Points for an exercise in a week, by why it is wanted [D]."""

_SUPPORT_OF_THEME = 12
"""Points for support that its theme asks for [D]."""

_LEAST_PERCENT = balance.FAMILY_PERCENT_AT_LEAST * 13 // 10
_RATIO = (5, 4)
"""A little stricter than what is aimed at, as days come out a little different from what was seen ahead [D]."""

_AIM_RATE, _LEAST_RATE, _RATIO_POINTS = 200, 1_000, 40
"""Points for 1,000 seconds beside an aim, for 1,000 seconds too few, and for a set too many [D]."""


def family_of(candidate: Candidate) -> int:
    """Give the index of a family, -1 for balance and mobility."""
    family = balance.FAMILY_OF.get(candidate.ladder.exercise.pattern)
    return -1 if family is None else _FAMILIES.index(family)


class Wants:
    """Numbers the goals of some weeks as they come up."""

    def __init__(
        self, case: Case, ledger: Ledger, weeks: Sequence[WeekOutline], block: Sequence[Sequence[Ahead]]
    ) -> None:
        """Take the weeks of the whole program, and those that are chosen for."""
        self._case, self._ledger, self._weeks, self._block = case, ledger, weeks, block
        self._numbers: dict[tuple[object, ...], int] = {}
        self._found: dict[tuple[object, ...], tuple[int, ...]] = {}
        self.goals: list[Goal] = []
        self._drills = {
            drill.ladder.exercise.id: asked for asked, drill in case.drills.items() if drill.ladder is not None
        }

    def of(self, ahead: Ahead, wish: Candidate) -> tuple[int, ...]:
        """Give the goals that an option counts for."""
        supports = wish.ladder.exercise.pattern in ahead.outline.theme.support
        key = (wish.ladder.exercise.id, wish.tier, ahead.week.number, supports)
        if key not in self._found:
            self._found[key] = tuple(sorted({self._number(*each) for each in self._goals(ahead, wish)}))
        return self._found[key]

    def _number(self, key: tuple[object, ...], points: int, wanted: int) -> int:
        """Give the index of a goal."""
        if key not in self._numbers:
            self._numbers[key] = len(self.goals)
            self.goals.append(Goal(points, wanted))
        return self._numbers[key]

    def _goals(self, ahead: Ahead, wish: Candidate) -> Iterator[tuple[tuple[object, ...], int, int]]:
        """Give what an option counts for: its week, its beat, its film."""
        exercise, week = wish.ladder.exercise, ahead.week
        points = _PRESENT[wish.tier]
        if wish.tier is Tier.SUPPORT and exercise.pattern in ahead.outline.theme.support:
            points = _SUPPORT_OF_THEME
        yield ("present", week.number, exercise.id), points, 1
        drill = None if wish.drill is None else wish.drill.asked.id
        if drill is None:
            return
        for beat in week.beats:
            if drill in beat.featured:
                yield ("featured", week.number, drill), _FEATURED, 1
            if drill in beat.featured or drill == self._case.film_plan.signature:
                wanted, missing = self._missing(beat, exercise.id)
                if missing:
                    yield ("beat", beat.id, drill), _FIDELITY * self._weight(drill) * missing // wanted, missing
        if drill == self._case.film_plan.signature:
            yield ("signature", week.number), _SIGNATURE_A_WEEK, 1
        if not self._ledger.standing(wish.ladder).ever:
            yield ("first", drill), _FIRST, 1

    def _weight(self, drill: str) -> int:
        """Give what a drill weighs."""
        film = self._case.film_plan
        return _SIGNATURE if drill == film.signature else _SHOWPIECE if drill == film.showpiece else _DRILL

    def _missing(self, beat: Beat, exercise: str) -> tuple[int, int]:
        """Give how often a beat wants a drill, and how often it is still to come."""
        numbers = [week.number for week in self._weeks if beat in week.beats]
        wanted = 2 if len(numbers) >= _TWICE_FROM_WEEKS else 1
        had = sum(self._ledger.weeks[number].exercises[exercise] for number in numbers if number in self._ledger.weeks)
        had += sum(exercise in ahead.events for week in self._block for ahead in week if beat in ahead.week.beats)
        return wanted, max(0, wanted - had)

    def aims(self, most: Mapping[tuple[int, int], int]) -> Iterator[Aim]:
        """Give how the minutes of each two weeks should be spread: mostly as the film's, some as any body needs.

        `most` are the seconds that a session could give a family at most; nothing is aimed above what there is.
        """
        for first in range(0, len(self._block), balance.BALANCE_WEEKS):
            sessions = list(self._sessions(range(first, min(first + balance.BALANCE_WEEKS, len(self._block)))))
            total = self._total(sessions)
            shares = self._shares([ahead for _, ahead in sessions])
            numbers = tuple(number for number, _ in sessions)
            for family, share in enumerate(shares):
                wanted = max(0, total * share // 1000 - self._fixed(sessions, family))
                there = sum(most.get((number, family), 0) for number in numbers)
                if there:
                    yield Aim(numbers, family, min(wanted, there), _AIM_RATE)

    def leasts(self, most: Mapping[tuple[int, int], int]) -> Iterator[Least]:
        """Give what each family should have in all these weeks at least, of those that may be trained."""
        sessions = list(self._sessions(range(len(self._block))))
        total = self._total(sessions)
        film = {balance.FAMILY_OF.get(drill.asked.pattern) for drill in self._case.drills.values()}
        numbers = tuple(number for number, _ in sessions)
        for family in sorted({family for _, family in most}):
            if family < 0 or _FAMILIES[family] not in {*balance.NEUTRAL, *film}:
                continue
            wanted = total * _LEAST_PERCENT // 100 - self._fixed(sessions, family)
            there = sum(most.get((number, family), 0) for number in numbers)
            if min(wanted, there) > 0:
                yield Least(numbers, family, min(wanted, there), _LEAST_RATE)

    def ratios(self, most: Mapping[tuple[int, int], int]) -> Iterator[Ratio]:
        """Give push to pull, where both may be trained."""
        push, pull = _FAMILIES.index("push"), _FAMILIES.index("pull")
        if {push, pull} <= {family for _, family in most}:
            numbers = tuple(number for number, _ in self._sessions(range(len(self._block))))
            yield Ratio(numbers, push, pull, *_RATIO, _RATIO_POINTS)

    def weeks(self) -> Iterator[MenuWeek]:
        """Give the weeks with what they are compared with."""
        for index, week in enumerate(self._block):
            outline = self._outline(index)
            before = self._weeks[outline.number - 2] if outline.number > 1 else None
            yield MenuWeek(
                sessions=tuple(number for number, _ in self._sessions(range(index, index + 1))),
                fixed=frozenset(exercise for ahead in week for exercise in ahead.events),
                goes_on=before is not None and before.beats == outline.beats,
                is_first=before is None,
            )

    def _outline(self, index: int) -> WeekOutline:
        """Give the outline of a week."""
        return self._block[index][0].week

    def _sessions(self, weeks: range) -> Iterator[tuple[int, Ahead]]:
        """Give the sessions of some of these weeks with their numbers."""
        number = 0
        for index, week in enumerate(self._block):
            for ahead in week:
                if index in weeks:
                    yield number, ahead
                number += 1

    def _total(self, sessions: Sequence[tuple[int, Ahead]]) -> int:
        """Give the seconds of main parts, events included."""
        return sum(ahead.seconds + sum(seconds for _, seconds in ahead.events.values()) for _, ahead in sessions)

    def _fixed(self, sessions: Sequence[tuple[int, Ahead]], family: int) -> int:
        """Give the seconds that events give a family."""
        patterns = balance.FAMILIES[_FAMILIES[family]]
        return sum(
            seconds
            for _, ahead in sessions
            for exercise, seconds in ahead.events.values()
            if exercise.pattern in patterns
        )

    def _shares(self, sessions: Sequence[Ahead]) -> list[int]:
        """Give the share of each family in per mille."""
        shares = [0.0] * len(_FAMILIES)
        themes = [families for ahead in sessions if (families := self._theme_families(ahead))]
        for families in themes:
            for family in families:
                shares[family] += balance.FILM_PERCENT * 10 / len(themes) / len(families)
        neutral = [_FAMILIES.index(each) for each in balance.NEUTRAL if each in self._open_families()]
        rest = 1000 - sum(shares)
        for family in neutral:
            shares[family] += rest / len(neutral)
        return [round(share) for share in shares]

    def _theme_families(self, ahead: Ahead) -> list[int]:
        """Give the families of a theme's open drills, one for each drill."""
        drills = [self._case.drills[each] for each in ahead.outline.theme.exercises if each in self._case.drills]
        patterns = [drill.asked.pattern for drill in drills if drill.exact]
        return [_FAMILIES.index(balance.FAMILY_OF[each]) for each in patterns if each in balance.FAMILY_OF]

    def _open_families(self) -> set[str]:
        """Give the families in which something is open to the athlete."""
        drills = [drill.asked.pattern for drill in self._case.drills.values() if drill.exact]
        support = [each.exercise.pattern for each in self._case.ladders.having(Role.SUPPORT)]
        return {balance.FAMILY_OF[each] for each in (*drills, *support) if each in balance.FAMILY_OF}
