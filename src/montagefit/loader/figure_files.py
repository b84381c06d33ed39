"""`ID.figures.toml` beside `ID.toml`: the figures of exercises, read only for those that are drawn."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from montagefit.errors import DataError, DataProblem
from montagefit.loader.data_folders import own_folder
from montagefit.loader.toml_files import FIGURES, files_below, read_noun
from montagefit.model.exercise import Exercise
from montagefit.model.figure import Figure, FigureSheet


@dataclass(frozen=True, slots=True)
class FigureFile:
    """Where the figures of one exercise are written."""

    path: Path
    shown: str
    """Its name for people."""
    pack: bool
    replaced: bool = False
    """Whether a pack gives this exercise anew, so that these figures only serve those who share them."""


@dataclass(frozen=True, slots=True)
class FigureFiles:
    """The figures that were read, by the id of their exercise and as they are written, with what is wrong."""

    files: Mapping[str, FigureFile]
    sheets: dict[str, FigureSheet] = field(default_factory=dict)
    problems: list[DataProblem] = field(default_factory=list)


def load_figures(packs: Sequence[Path] = (), only: Collection[str] | None = None) -> dict[str, FigureSheet]:
    """Load our own figures and then the packs', by the id of their exercise; what a pack draws again replaces ours.

    `only` names the exercises that are wanted; None is all. Figures that exercises share are filled in. Raises
    DataError with every problem of every file.
    """
    found = read_figures(packs, only)
    whole = with_shared(found, only)
    if found.problems:
        raise DataError(found.problems)
    return whole


def read_figures(packs: Sequence[Path] = (), only: Collection[str] | None = None) -> FigureFiles:
    """Read the files of the exercises that are wanted, and of those whose figures they share."""
    problems: list[DataProblem] = []
    found = FigureFiles(_figure_files(packs, problems), problems=problems)
    for name in _wanted(found, only):
        _read(name, found)
    for name in [shared.exercise for sheet in list(found.sheets.values()) for shared in sheet.shared]:
        _read(name, found)
    return found


def with_shared(found: FigureFiles, only: Collection[str] | None = None) -> dict[str, FigureSheet]:
    """Give the figures that are wanted, those of other exercises in their places; note where there are none."""
    return {name: _filled(name, found) for name in _wanted(found, only) if name in found.sheets}


def rung_problems(
    figures: Mapping[str, FigureSheet], exercises: Mapping[str, Exercise], files: Mapping[str, FigureFile] | None = None
) -> Iterator[DataProblem]:
    """Tell where figures name an exercise or a rung that is not there, or leave a rung without a figure."""
    for name, sheet in figures.items():
        shown = files[name].shown if files is not None else f"{name}{FIGURES}"
        exercise = exercises.get(name)
        if exercise is None:
            yield DataProblem(shown, "", f"there is no exercise {name!r}.", "Name the file after the exercise.")
            continue
        ids = [rung.id for rung in exercise.rungs]
        for rung in [rung for figure in sheet.figures for rung in figure.rungs if rung not in ids]:
            yield DataProblem(shown, "rungs", f"there is no rung {rung!r}.", f"Use one of: {', '.join(ids)}.")
        for rung in ids:
            if sheet.figure_for(rung) is None:
                yield DataProblem(shown, "figures", f"none is for the rung {rung!r}.", "Name it in `rungs`.")


def _wanted(found: FigureFiles, only: Collection[str] | None) -> list[str]:
    """Give the exercises whose own figures are wanted, in order."""
    return sorted(name for name, file in found.files.items() if not file.replaced and (only is None or name in only))


def _read(name: str, found: FigureFiles) -> None:
    """Read one file, unless it was read before or is not there."""
    if name in found.sheets or name not in found.files:
        return
    file = found.files[name]
    sheet = read_noun(file.path, file.shown, FigureSheet, stem=name)
    if not isinstance(sheet, list):
        found.sheets[name] = sheet
    # A file that many share is told of once.
    elif not any(problem.file == file.shown for problem in found.problems):
        found.problems.extend(sheet)


def _filled(name: str, found: FigureFiles) -> FigureSheet:
    """Put the figures of other exercises in their places, with the rungs they are for here."""
    sheet = found.sheets[name]
    figures: list[Figure] = list(sheet.figures)
    for number, shared in enumerate(sheet.shared):
        other = found.sheets.get(shared.exercise)
        figure = other.figure_for(shared.rung) if other is not None else None
        if figure is None:
            what = f"{shared.exercise!r} has no figure of its own for the rung {shared.rung!r}."
            remedy = "Name an exercise and a rung that have one."
            found.problems.append(DataProblem(found.files[name].shown, f"shared[{number + 1}]", what, remedy))
        else:
            figures.append(figure.model_copy(update={"rungs": shared.rungs}))
    return sheet.model_copy(update={"figures": tuple(figures), "shared": ()})


def _figure_files(packs: Sequence[Path], problems: list[DataProblem]) -> dict[str, FigureFile]:
    """Find the figure files of our own data and of packs; note two of one name in one folder."""
    files: dict[str, FigureFile] = {}
    for folder in (own_folder(), *packs):
        pack = folder in packs
        # What a pack trains differently must not be shown as ours is.
        for path in files_below(folder / "exercises") if pack else ():
            if (ours := files.get(path.stem)) is not None:
                files[path.stem] = FigureFile(ours.path, ours.shown, ours.pack, replaced=True)
        here: dict[str, FigureFile] = {}
        for path in sorted((folder / "exercises").rglob(f"*{FIGURES}"), key=lambda each: each.as_posix()):
            name = path.name.removesuffix(FIGURES)
            shown = path.as_posix() if pack else path.relative_to(folder).as_posix()
            if name in here:
                what = f"has the same name as {here[name].shown}."
                problems.append(DataProblem(shown, "", what, "Rename one of them."))
            else:
                here[name] = FigureFile(path, shown, pack)
        files |= here
    return files
