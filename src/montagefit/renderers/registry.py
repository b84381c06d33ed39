"""The list of renderers; nothing of a format is imported before it is asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from montagefit.errors import UnknownNameError


@dataclass(frozen=True)
class Renderer:
    """One format: what it is called, and where the function is that makes it."""

    name: str
    suffix: str
    """Ending of the file name."""
    media: str
    """Internet media type."""
    place: str
    """Module and function, as `package.module:function`."""

    def load(self) -> Callable[..., bytes]:
        """Import the function `render(program, ...) -> bytes`; some formats take options after the program."""
        module, function = self.place.split(":")
        loaded: Callable[..., bytes] = getattr(import_module(module), function)
        return loaded


RENDERERS = (
    Renderer("pdf", ".pdf", "application/pdf", "montagefit.renderers.pdf_pages.document:render"),
    Renderer("ics", ".ics", "text/calendar; charset=utf-8", "montagefit.renderers.calendar_events:render"),
    Renderer("json", ".json", "application/json", "montagefit.renderers.json_document:render"),
    Renderer("text", ".txt", "text/plain; charset=utf-8", "montagefit.renderers.plain_text:render"),
)


def renderer(name: str) -> Renderer:
    """Give the renderer of a format, raise UnknownNameError with all names if there is none."""
    for each in RENDERERS:
        if each.name == name:
            return each
    raise UnknownNameError("format", name, [each.name for each in RENDERERS])
