"""`ID.figures.toml` beside `ID.toml`: the figures of exercises, read only for those that are drawn."""

from collections.abc import Container, Iterator, Mapping, Sequence
from pathlib import Path

from montagefit.errors import DataError, DataProblem
from montagefit.loader.data_folders import own_folder
from montagefit.loader.toml_files import FIGURES, read_noun
from montagefit.model.exercise import Exercise
from montagefit.model.figure import FigureSheet


def load_figures(packs: Sequence[Path] = (), only: Container[str] | None = None) -> dict[str, FigureSheet]:
    """Load our own figures and then the packs', by the id of their exercise; what a pack draws again replaces ours.

    `only` names the exercises that are wanted; None is all. Raises DataError with every problem of every file.
    """
    problems: list[DataProblem] = []
    found: dict[str, FigureSheet] = {}
    for path, shown in _figure_files(packs):
        name = path.name.removesuffix(FIGURES)
        if only is not None and name not in only:
            continue
        sheet = read_noun(path, shown, FigureSheet, stem=name)
        if isinstance(sheet, list):
            problems += sheet
        else:
            found[name] = sheet
    if problems:
        raise DataError(problems)
    return dict(sorted(found.items()))


def rung_problems(figures: Mapping[str, FigureSheet], exercises: Mapping[str, Exercise]) -> Iterator[DataProblem]:
    """Tell where figures name an exercise or a rung that is not there, or leave a rung without a figure."""
    for name, sheet in figures.items():
        shown = f"{name}{FIGURES}"
        exercise = exercises.get(name)
        if exercise is None:
            yield DataProblem(shown, "", f"there is no exercise {name!r}.", "Name the file after the exercise.")
            continue
        ids = [rung.id for rung in exercise.rungs]
        for number, figure in enumerate(sheet.figures):
            for rung in figure.rungs:
                if rung not in ids:
                    yield DataProblem(shown, f"figures[{number + 1}].rungs", f"there is no rung {rung!r}.")
        for rung in ids:
            if sheet.figure_for(rung) is None:
                yield DataProblem(shown, "figures", f"none is for the rung {rung!r}.", "Name it in `rungs`.")


def _figure_files(packs: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    """Give the figure files of our own data and of packs, with their names for people."""
    for folder in (own_folder(), *packs):
        for path in sorted((folder / "exercises").rglob(f"*{FIGURES}"), key=lambda each: each.as_posix()):
            yield path, path.relative_to(folder).as_posix() if folder == own_folder() else path.as_posix()
