"""`montagefit schema NAME`: the JSON Schema of what people write and what scripts read."""

import click

from montagefit.cli import words
from montagefit.cli.options import complete_words, examples
from montagefit.cli.pages import print_json

_NAMES = ("exercise", "figures", "film-plan", "athlete", "program")

_EPILOG = examples("montagefit schema athlete", "montagefit schema program > program.schema.json")


@click.command("schema", epilog=_EPILOG, short_help="Print a JSON Schema.")
@click.argument("name", metavar="NAME", type=words.one_from(_NAMES, "a schema"), shell_complete=complete_words(_NAMES))
def schema_command(name: str) -> None:
    """Print the JSON Schema of NAME: exercise, figures, film-plan, athlete or program.

    An exercise and a film plan are TOML files of the library, an athlete is a profile (--profile), a program is what
    --format json writes.
    """
    from montagefit.model.schemas import schema

    print_json(schema(name))
