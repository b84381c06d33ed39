"""The floor for our files: the same marks on a raw reportlab canvas, the same events through icalendar, nothing else.

`python tests/benchmarks/raw_drawing.py FILE` draws and writes what `record` kept in FILE.
"""

import os
import pickle
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

_FONTS = ("Anton-400", "RobotoCondensed-400", "RobotoCondensed-700", "RobotoCondensed-900")


def compiled_environment(folder: Path) -> dict[str, str]:
    """Give the environment of a machine that has run us before: modules are compiled, data files are remembered."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "XDG_CACHE_HOME": str(folder)}


class Recorder:
    """A canvas that keeps every call that is made of it, and passes it on."""

    def __init__(self, canvas: Any, calls: list[tuple[str, tuple[Any, ...], dict[str, Any]]]) -> None:  # noqa: ANN401 - reportlab ships no types
        """Take the real canvas, and where calls are kept."""
        self._canvas = canvas
        self._calls = calls

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a canvas has
        """Wrap a method."""
        found = getattr(self._canvas, name)
        if not callable(found):
            return found

        def call(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - whatever a canvas takes
            if name not in {"beginPath", "save"}:
                self._calls.append((name, tuple(map(_kept, args)), kwargs))
            return found(*args, **kwargs)

        return call


def _kept(value: Any) -> Any:  # noqa: ANN401 - whatever a canvas takes
    """Keep a path by its operators, everything else as it is."""
    code = getattr(value, "_code", None)
    return ("a path", list(code)) if code is not None else value


def record(program: Any, fonts: Path, calendar: bytes, place: Path) -> None:  # noqa: ANN401 - imported late, as below
    """Keep the calls and the events of a program's files."""
    import icalendar  # noqa: PLC0415, TID251 - measured apart

    from montagefit.renderers.pdf_pages import document, sheet  # noqa: PLC0415 - measured apart

    calls: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = []
    arguments: list[tuple[tuple[Any, ...], dict[str, Any]]] = []
    real: Any = sheet.Canvas

    def make(_stream: BytesIO, **rest: Any) -> Recorder:  # noqa: ANN401 - reportlab's own
        arguments.append(((), rest))
        return Recorder(real(_stream, **rest), calls)

    sheet.Canvas = make
    try:
        document.render(program)
    finally:
        sheet.Canvas = real
    events = [
        [(name, value) for name, value in event.property_items(recursive=False) if name not in {"BEGIN", "END"}]
        for event in icalendar.Calendar.from_ical(calendar).walk("VEVENT")
    ]
    content = (str(fonts), arguments[0][1], calls, events)
    place.write_bytes(pickle.dumps(content))


def replay(place: Path) -> tuple[bytes, bytes]:
    """Draw the pages and write the events."""
    from icalendar import Calendar, Event  # noqa: PLC0415, TID251 - the floor is allowed to
    from reportlab import rl_config  # noqa: PLC0415, TID251 - the same
    from reportlab.pdfbase.pdfmetrics import registerFont  # noqa: PLC0415, TID251 - the same
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415, TID251 - the same
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415, TID251 - the same

    fonts, arguments, calls, events = pickle.loads(place.read_bytes())  # noqa: S301 - we wrote it
    for name in _FONTS:
        registerFont(TTFont(f"Montagefit-{name}", str(Path(fonts) / f"{name}.ttf")))
    rl_config.useA85 = 0
    stream = BytesIO()
    canvas = Canvas(stream, **arguments)
    for name, args, kwargs in calls:
        getattr(canvas, name)(*(_given(canvas, value) for value in args), **kwargs)
    canvas.save()
    calendar = Calendar()
    calendar.add("prodid", "-//floor//EN")
    calendar.add("version", "2.0")
    for properties in events:
        event = Event()
        for name, value in properties:
            event.add(name, value, encode=False)
        calendar.add_component(event)
    return stream.getvalue(), calendar.to_ical()


def _given(canvas: Any, value: Any) -> Any:  # noqa: ANN401 - whatever a canvas takes
    """Give a kept path back as one."""
    if isinstance(value, tuple) and value[:1] == ("a path",):
        path = canvas.beginPath()
        path._code.extend(value[1])  # noqa: SLF001 - the quickest way there is
        return path
    return value


if __name__ == "__main__":
    written = Path(sys.argv[1])
    for suffix, content in zip((".pdf", ".ics"), replay(written), strict=True):
        written.with_suffix(suffix).write_bytes(content)
