"""`ID.figures.toml` beside `ID.toml`: the figures of exercises, read only for those that are drawn."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from montagefit.errors import DataError, DataProblem
from montagefit.loader.data_folders import own_folder
from montagefit.loader.toml_files import FIGURES, read_noun
from montagefit.model.exercise import Exercise
from montagefit.model.figure import Figure, FigureSheet


def load_figures(packs: Sequence[Path] = (), only: Collection[str] | None = None) -> dict[str, FigureSheet]:
    """Load our own figures and then the packs', by the id of their exercise; what a pack draws again replaces ours.

    `only` names the exercises that are wanted; None is all. Figures that exercises share are filled in. Raises
    DataError with every problem of every file.
    """
    files = {path.name.removesuffix(FIGURES): (path, shown) for path, shown in _figure_files(packs)}
    wanted = sorted(files if only is None else set(only) & set(files))
    problems: list[DataProblem] = []
    read: dict[str, FigureSheet] = {}
    for name in wanted:
        _read(name, files, read, problems)
    for name in [shared.exercise for sheet in list(read.values()) for shared in sheet.shared]:
        _read(name, files, read, problems)
    whole = {name: _with_shared(read[name], read, files[name][1], problems) for name in wanted if name in read}
    if problems:
        raise DataError(problems)
    return whole


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


def _read(
    name: str,
    files: Mapping[str, tuple[Path, str]],
    read: dict[str, FigureSheet],
    problems: list[DataProblem],
) -> None:
    """Read one file, unless it was read before or is not there."""
    if name in read or name not in files:
        return
    path, shown = files[name]
    sheet = read_noun(path, shown, FigureSheet, stem=name)
    if isinstance(sheet, list):
        problems += sheet
    else:
        read[name] = sheet


def _with_shared(
    sheet: FigureSheet, read: Mapping[str, FigureSheet], shown: str, problems: list[DataProblem]
) -> FigureSheet:
    """Put the figures of other exercises in their places, with the rungs they are for here."""
    figures: list[Figure] = list(sheet.figures)
    for number, shared in enumerate(sheet.shared):
        other = read.get(shared.exercise)
        figure = other.figure_for(shared.rung) if other is not None else None
        if figure is None:
            what = f"{shared.exercise!r} has no figure of its own for the rung {shared.rung!r}."
            problems.append(DataProblem(shown, f"shared[{number + 1}]", what))
        else:
            figures.append(figure.model_copy(update={"rungs": shared.rungs}))
    return sheet.model_copy(update={"figures": tuple(figures), "shared": ()})


def _figure_files(packs: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    """Give the figure files of our own data and of packs, with their names for people."""
    for folder in (own_folder(), *packs):
        for path in sorted((folder / "exercises").rglob(f"*{FIGURES}"), key=lambda each: each.as_posix()):
            yield path, path.relative_to(folder).as_posix() if folder == own_folder() else path.as_posix()
