"""Step 8: one plain sentence for each line: why this, why here, why so much."""

from montagefit.model.film_plan import Beat, FilmPlan
from montagefit.model.program import AthleteFacts
from montagefit.model.vocabulary import Pattern, RampPhase, WeekKind
from montagefit.planner.candidates import Tier
from montagefit.planner.choice import Choice
from montagefit.planner.compose import Pick
from montagefit.planner.ladders import Closed, Ladders
from montagefit.planner.periods import WeekOutline
from montagefit.planner.warm_ups import Filler
from montagefit.planner.words import join, lower_first

_BALANCES: dict[Pattern, str] = {
    Pattern.PULL_HORIZONTAL: "Pulling balances all the pushing and punching",
    Pattern.PULL_VERTICAL: "Pulling from above balances all the pushing",
    Pattern.PUSH_HORIZONTAL: "Pushing keeps the pulling company",
    Pattern.PUSH_VERTICAL: "Pressing upward rounds off the week",
    Pattern.SQUAT: "Strong thighs carry everything else this film asks for",
    Pattern.HINGE: "The back of the legs needs its share too",
    Pattern.LUNGE: "One leg at a time is how every stair and road is met",
    Pattern.CORE: "A steady trunk holds the rest together",
    Pattern.BALANCE: "Standing steadily is a strength of its own",
    Pattern.CARRY: "Carrying is what strength is for",
    Pattern.RUN: "Easy minutes on the feet build the wind the film needs",
    Pattern.CYCLE: "Easy minutes without impact build the wind the film needs",
    Pattern.FOOTWORK: "Light feet make every other drill easier",
}


class Reasons:
    """Words the reasons of one program; it knows film and athlete."""

    def __init__(self, film_plan: FilmPlan, facts: AthleteFacts, ladders: Ladders) -> None:
        """Take what every sentence may name."""
        self._film_plan = film_plan
        self._facts = facts
        self._ladders = ladders

    def main(self, pick: Pick, beat: Beat, week: WeekOutline) -> str:
        """Say why an item of the main part is there."""
        return f"{self._why(pick, beat, week)}; {self._how_much(pick, week)}."

    def _why(self, pick: Pick, beat: Beat, week: WeekOutline) -> str:
        """Say why this, and why here."""
        exercise = pick.choice.ladder.exercise
        drill = pick.candidate.drill
        if drill is not None and not drill.exact:
            found = self._ladders.look_up(drill.asked.id)
            why = found.why if isinstance(found, Closed) else "it is closed to you"
            return f"{exercise.name} stands in for {lower_first(drill.asked.name)}, because {why}"
        match pick.candidate.tier:
            case Tier.SIGNATURE:
                return f"{exercise.name} is the thread of {self._film_plan.title}, so it comes back in every beat"
            case Tier.FEATURED:
                titles = [each.title for each in week.beats if exercise.id in each.featured]
                return f'{exercise.name} belongs to "{titles[0] if titles else beat.title}"'
            case Tier.INTRODUCED:
                return f"{exercise.name} keeps alive what an earlier beat began"
            case Tier.THEME:
                return f"{exercise.name} has its own beat later in the film, and an early start makes it a good one"
            case Tier.GUEST:
                return f"{exercise.name} is the film's too and had no other day this week"
            case Tier.SUPPORT:
                return _BALANCES.get(exercise.pattern, f"{exercise.name} rounds off the week")

    def _how_much(self, pick: Pick, week: WeekOutline) -> str:  # noqa: PLR0911 - one line a case
        """Say why so much."""
        choice = pick.choice
        exercise, rung = choice.ladder.exercise, choice.step.rung
        if week.kind is WeekKind.DELOAD:
            return "this week does less of it, so that the work can settle"
        if week.kind in {WeekKind.FINALE, WeekKind.TAPER}:
            return "short and as brisk as before, so that you arrive fresh"
        if pick.climbed:
            lower = choice.ladder.rungs[[each.number for each in choice.ladder.rungs].index(choice.step.number) - 1]
            return f'enough good days on "{lower_first(lower.rung.name)}" open this step'
        if pick.new:
            test = exercise.test
            if test is not None and test in self._facts.tests:
                result = _result(test.in_seconds, self._facts.tests[test])
                return f"your {test.value} test of {result} puts you on this step"
            if len(exercise.rungs) > 1:
                place = choice.step.number + 1
                return f"it is new, so step {place} of {len(exercise.rungs)} and few sets are plenty"
            return "it is new, so few sets are plenty"
        if rung.on_screen:
            return "this is the scene itself, in a dose that grows slowly"
        if choice.step.number == choice.ladder.rungs[-1].number and choice.step.number + 1 < len(exercise.rungs):
            return "the steps above it are closed for now, so this one grows instead"
        return "a little more than last time, if last time was good"

    def event(self, kind: str, choice: Choice) -> str:
        """Say why a benchmark or a part of the finale is there."""
        name = choice.ladder.exercise.name
        if kind == "benchmark":
            return f"{name} is measured in the first and the last week, so that you can see how far you came."
        if kind == "attempt":
            return f"{name} is tried before its time: not getting there today is part of the story."
        return f'{name} is part of "{self._film_plan.finale.title}", the day all of this leads to.'

    def warm_up(self, filler: Filler, main: list[Choice]) -> str:
        """Say what a warm-up exercise prepares."""
        target = lower_first(main[0].step.rung.name) if main else "the session"
        muscles = _muscles(filler)
        match filler.ladder.exercise.ramp:
            case RampPhase.RAISE:
                return f'Raises pulse and warmth before "{target}".'
            case RampPhase.MOBILISE:
                return f"Loosens {muscles} for the work ahead."
            case RampPhase.ACTIVATE:
                return f"Wakes {muscles} before the first loaded set."
            case _:
                return f"A last build-up for {muscles}, so that the first real set is no surprise."

    def cool_down(self, filler: Filler) -> str:
        """Say what a cool-down exercise is for."""
        if filler.seconds >= _EASY_MOVEMENT_SECONDS or not filler.ladder.exercise.primary:
            return "Easy movement brings breath and pulse down slowly."
        return f"Lets {_muscles(filler)} settle."


_EASY_MOVEMENT_SECONDS = 80
"""A cool-down exercise that lasts so long is easy movement."""


def told_once(reason: str, name: str, told: set[str]) -> str:
    """Give a reason that no other line of the session has: where two would be alike, the second names itself."""
    if reason in told:
        reason = f"{name}: {lower_first(reason)}"
    told.add(reason)
    return reason


def _muscles(filler: Filler) -> str:
    """Name what an exercise is for."""
    primary = filler.ladder.exercise.primary
    return f"the {join(muscle.value.replace('-', ' ') for muscle in primary)}" if primary else "the whole body"


def _result(timed: bool, result: int) -> str:  # noqa: FBT001 - says how to read the number beside it
    """Write a test result: repetitions, seconds, or minutes and seconds."""
    if not timed:
        return str(result)
    return f"{result} s" if result < 120 else f"{result // 60}:{result % 60:02d}"
