"""Options of the command line that several commands share, and how an option is declared."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click
from click.shell_completion import CompletionItem

from montagefit.cli import words
from montagefit.model.vocabulary import KIT_PRESETS, Equipment

CommandT = TypeVar("CommandT", bound=Callable[..., Any])

STDIN = Path("-")
"""What stands for stdin where a file is asked for."""

STDOUT = Path("-")
"""What stands for stdout where a folder is asked for."""

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, for scripts.")

pack_option = click.option(
    "--pack",
    "packs",
    multiple=True,
    metavar="FOLDER",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder with more exercises/ or plans/; repeatable.",
)

quiet_option = click.option("--quiet", "-q", is_flag=True, help="Say nothing on stderr but what went wrong.")
verbose_option = click.option("--verbose", "-v", is_flag=True, help="Say more on stderr: all that gave way, times.")

file_argument = click.argument(
    "file", metavar="FILE.json", type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
)


class SectionOption(click.Option):
    """An option that stands under a heading of its own in the help."""

    def __init__(self, *declarations: Any, section: str = "Options", **rest: Any) -> None:  # noqa: ANN401 - click's own
        """Take the heading and whatever click takes."""
        super().__init__(*declarations, **rest)
        self.section = section


class SectionCommand(click.Command):
    """A command whose help groups the options by what they are about."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options under their headings, in the order they were declared."""
        sections: dict[str, list[tuple[str, str]]] = {}
        for param in self.get_params(ctx):
            # Arguments are told in the text; newer versions of click would list them here, without a word.
            record = param.get_help_record(ctx) if isinstance(param, click.Option) else None
            if record:
                sections.setdefault(getattr(param, "section", "Options"), []).append(record)
        for heading, records in sections.items():
            with formatter.section(heading):
                formatter.write_dl(records)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Keep the words of the command line, so that a hint can repeat them."""
        ctx.meta[__name__] = list(args)
        return super().parse_args(ctx, args)


def words_stand_for(ctx: click.Context, typed: Iterable[str]) -> None:
    """Say what would have to be typed for what a command did by itself."""
    ctx.meta[__name__] = list(typed)


def talk_options(command: CommandT) -> CommandT:
    """Let a command say less or more."""
    return quiet_option(verbose_option(command))


EXIT_STATUSES = """\
Exit status: 0 done; 1 it cannot be met, or a file holds the wrong thing;
2 the command line is wrong. On 1 and 2 nothing is written."""
"""What scripts may rely on, as the help tells it."""


def examples(*lines: str, before: str = "", after: str = "") -> str:
    """Give what stands below the help of a command: perhaps a text, lines that can be tried, perhaps another text."""
    blocks = [before.rstrip(), "\n".join(("Examples:", *(f"  {line}" for line in lines))), after.rstrip()]
    return "\n\n".join(f"\b\n{block}" for block in blocks if block)


def words_given(ctx: click.Context) -> list[str]:
    """Give the words of the command line after the command's name."""
    return list(ctx.meta[__name__])


def kit_option(told: str, **rest: Any) -> Callable[[CommandT], CommandT]:  # noqa: ANN401 - click's own
    """Let a command take kit: presets and items, in comma lists or one by one."""
    return click.option(
        "--kit",
        metavar="KIT",
        multiple=True,
        type=words.kit,
        callback=merged,
        shell_complete=complete_words((*KIT_PRESETS, *Equipment)),
        help=told,
        **rest,
    )


def film_argument(command: CommandT) -> CommandT:
    """Let a command take a film by the name people use; several words need no quotes."""
    return click.argument("film", nargs=-1, required=True, metavar="FILM", shell_complete=complete_film)(command)


def film_name(typed: Iterable[str]) -> str:
    """Join the words of a film's name."""
    return " ".join(typed)


def merged(_context: click.Context, _param: click.Parameter, found: Iterable[Sequence[str]]) -> tuple[str, ...] | None:
    """Join what was given in several comma lists; None if nothing was."""
    lists = list(found)
    return tuple(dict.fromkeys(word for each in lists for word in each)) if lists else None


def as_given(param: click.Parameter, value: object) -> object:
    """Give a value as click expects it of an option: those that can be repeated come in a list."""
    return [value] if getattr(param, "multiple", False) else value


def complete_words(closed: Iterable[str]) -> Callable[..., list[CompletionItem]]:
    """Let the shell complete a word of a closed list, also the last one of a comma list."""
    known = [str(word) for word in closed]

    def complete(_context: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        before, comma, last = incomplete.rpartition(",")
        return [CompletionItem(before + comma + word) for word in known if word.startswith(last)]

    return complete


def complete_film(_context: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete film plans by their files' names, which is quick."""
    from montagefit.loader.data_folders import own_folder

    stems = sorted(path.stem for path in (own_folder() / "plans").rglob("*.toml"))
    return [CompletionItem(stem) for stem in stems if stem.startswith(incomplete)]


def complete_exercise(_context: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete exercises by their files' names."""
    from montagefit.loader.data_folders import own_folder
    from montagefit.loader.toml_files import files_below

    stems = sorted(path.stem for path in files_below(own_folder() / "exercises"))
    return [CompletionItem(stem) for stem in stems if stem.startswith(incomplete)]
