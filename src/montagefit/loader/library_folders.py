"""Folders with `exercises/` and `plans/` become one Library; every problem is collected and raised once."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from montagefit.errors import DataError, DataProblem
from montagefit.loader.cross_checks import cross_check
from montagefit.loader.data_folders import own_folder
from montagefit.loader.toml_files import NounT, Parse, files_below, parse_toml, read_noun
from montagefit.model.exercise import Exercise, Scene
from montagefit.model.film_plan import FilmPlan
from montagefit.model.library import Library


def load_library(packs: Sequence[Path] = (), parse: Parse = parse_toml) -> Library:
    """Load our own data and then the packs; what a pack names again replaces ours. `parse` may know files from before.

    Raises DataError with every problem of every file.
    """
    problems: list[DataProblem] = []
    exercises: list[Exercise] = []
    film_plans: list[FilmPlan] = []
    files: dict[str, str] = {}
    for folder in (own_folder(), *packs):
        if folder in packs and not ((folder / "exercises").is_dir() or (folder / "plans").is_dir()):
            problems.append(DataProblem(str(folder), "", "has neither `exercises/` nor `plans/`.", "Is this a pack?"))
        exercises += _read_all(folder, "exercises", Exercise, files, problems, parse)
        film_plans += _read_all(folder, "plans", FilmPlan, files, problems, parse)
    library = Library(_with_plan_scenes(exercises, film_plans), film_plans)
    problems += cross_check(library, files, complete=not problems)
    if problems:
        raise DataError(problems)
    return library


def _with_plan_scenes(exercises: Sequence[Exercise], film_plans: Sequence[FilmPlan]) -> Iterator[Exercise]:
    """Give the exercises the scenes that film plans tell of them."""
    told: dict[str, list[Scene]] = {}
    for plan in film_plans:
        for scene in plan.scenes:
            told.setdefault(scene.exercise, []).append(
                Scene(film_plan=plan.id, shown=scene.shown, mark=scene.mark, adapted=scene.adapted)
            )
    for exercise in exercises:
        more = told.get(exercise.id)
        yield exercise.model_copy(update={"scenes": (*exercise.scenes, *more)}) if more else exercise


def _read_all(
    folder: Path, name: str, kind: type[NounT], files: dict[str, str], problems: list[DataProblem], parse: Parse
) -> list[NounT]:
    """Read one data folder; note which file each id came from and every problem."""
    nouns: list[NounT] = []
    seen: dict[str, str] = {}
    for path in files_below(folder / name):
        shown = path.relative_to(folder).as_posix() if folder == own_folder() else path.as_posix()
        if path.stem in seen:
            problems.append(DataProblem(shown, "", f"has the same name as {seen[path.stem]}.", "Rename one of them."))
            continue
        seen[path.stem] = shown
        found = read_noun(path, shown, kind, parse=parse)
        if isinstance(found, list):
            problems += found
        else:
            nouns.append(found)
            files[f"{name}/{path.stem}"] = shown
    return nouns
