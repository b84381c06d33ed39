"""The library: all exercises and film plans by id, and finding one by what people call it."""

import difflib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Protocol, TypeVar

from montagefit.errors import AmbiguousNameError, UnknownNameError
from montagefit.model.exercise import Exercise
from montagefit.model.film_plan import FilmPlan

_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6"}
_NEAREST = 5
_SHORTEST_SLIP = 5
_SLIP_RATIO = 0.84
_SLIP_MARGIN = 0.05


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def aliases(self) -> tuple[str, ...]: ...


ThingT = TypeVar("ThingT", bound=_Named)


class Library:
    """Exercises and film plans, sorted by id; equal content is equal whatever the order it came in."""

    def __init__(self, exercises: Iterable[Exercise], film_plans: Iterable[FilmPlan]) -> None:
        """Take everything at once; a later id replaces an earlier one (packs come after our own data)."""
        self.exercises: Mapping[str, Exercise] = dict(sorted({each.id: each for each in exercises}.items()))
        self.film_plans: Mapping[str, FilmPlan] = dict(sorted({each.id: each for each in film_plans}.items()))

    def find_film_plan(self, asked: str) -> FilmPlan:
        """Give the film plan people mean: by id, title, film or alias.

        Raises UnknownNameError with the nearest names, AmbiguousNameError with the list.
        """
        names = {plan.id: (plan.title, *plan.aliases) for plan in self.film_plans.values()}
        shared = {plan.id: (plan.film,) for plan in self.film_plans.values()}
        return self.film_plans[_find("film", asked, names, shared)]

    def find_exercise(self, asked: str) -> Exercise:
        """Give the exercise people mean: by id, name or alias.

        Raises UnknownNameError with the nearest names, AmbiguousNameError with the list.
        """
        names = {each.id: (each.name, *each.aliases) for each in self.exercises.values()}
        return self.exercises[_find("exercise", asked, names, {})]


def normalise(name: str) -> str:
    """Reduce a name to what must match: no case, accents, punctuation, articles; roman numerals as digits."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z]+|[0-9]+", plain.replace("'", ""))
    return " ".join(_ROMAN.get(word, word) for word in words if word not in {"the", "a", "of"})


def _find(kind: str, asked: str, names: Mapping[str, tuple[str, ...]], shared: Mapping[str, tuple[str, ...]]) -> str:
    """Look a name up, exact names before those that several things share."""
    if asked in names:
        return asked
    wanted = normalise(asked)
    for table in (names, shared):
        exact = [key for key, words in table.items() if wanted in {normalise(word) for word in (key, *words)}]
        if len(exact) == 1:
            return exact[0]
        if exact:
            raise AmbiguousNameError(kind, asked, exact)
    every = {normalise(word): key for key, words in names.items() for word in (key, *words)}
    close = difflib.get_close_matches(wanted, every, n=_NEAREST, cutoff=0.6)
    nearest = list(dict.fromkeys(every[word] for word in close))
    if nearest and _is_slip(wanted, close, every):
        return nearest[0]
    if not nearest and len(wanted) > 2:
        nearest = sorted({key for word, key in every.items() if wanted in word})[:_NEAREST]
    raise UnknownNameError(kind, asked, nearest)


def _is_slip(wanted: str, close: list[str], every: Mapping[str, str]) -> bool:
    """Tell whether a name is a slip of the pen: very near to one thing, and to nothing else; numbers have no slips."""
    if len(wanted) < _SHORTEST_SLIP or re.findall("[0-9]+", wanted) != re.findall("[0-9]+", close[0]):
        return False
    ratios = {word: difflib.SequenceMatcher(None, wanted, word).ratio() for word in close}
    others = [ratio for word, ratio in ratios.items() if every[word] != every[close[0]]]
    return ratios[close[0]] >= _SLIP_RATIO and ratios[close[0]] - max(others, default=0.0) >= _SLIP_MARGIN
