"""Programs that are hard on a page, made from the sample program, and ways to read a PDF back."""

from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from io import BytesIO
from typing import Any

import pdfplumber
import pypdfium2

from montagefit.model.program import Ladder, LadderStep, Program, SceneRow, Session, Week
from montagefit.model.vocabulary import PartName, WeekKind
from montagefit.renderers.pdf_pages.document import render
from samples import sample_program

HOSTILE = (
    "W" * 160,
    "<b>bold</b> & </para> <script>alert(1)</script> %s {0} \\n",
    "a\tb\nc\x00d\x07e\u200bf\u202eg",
    "Zażółć gęślą jaźń, Ärger, Çok, Tiếng Việt, Привет, Ελλάδα",
    "e\u0301 combining " * 8,
    "lots of short words " * 8,
    "x",
    "",
    "(unbalanced ) \\ paren",
    "\N{BOXING GLOVE} fists \N{DIGIT ONE}\N{VARIATION SELECTOR-16}\N{COMBINING ENCLOSING KEYCAP}",
    "  ",
)
"""Texts that broke sheets of others."""
_NOT_PRINTED = frozenset(
    {"format", "id", "uid", "slot", "exercise", "rung", "placed", "reached", "timezone", "series", "signature", "event"}
)


def hostile(program: Program) -> Program:
    """Put a hostile text into every field that is printed."""
    texts = iter(range(10**9))

    def replaced(value: Any, key: str = "") -> Any:  # noqa: ANN401 - any value of the document
        if isinstance(value, dict):
            return {name: inner if name in _NOT_PRINTED else replaced(inner, name) for name, inner in value.items()}
        if isinstance(value, tuple):
            return value if key == "exercises" else tuple(replaced(inner, key) for inner in value)
        return HOSTILE[next(texts) % len(HOSTILE)] if type(value) is str else value

    return Program.model_validate(replaced(program.model_dump()))


def every_day(program: Program) -> Program:
    """Train on all seven days of every week."""
    return program.model_copy(update={"weeks": tuple(_seven_sessions(week) for week in program.weeks)})


def with_long_ladders(program: Program) -> Program:
    """Give every drill twelve steps, and every week a kind and a beat of its own."""
    steps = tuple(
        LadderStep(id=f"step-{n}", name=f"Step {n} with a name of some length", open=n < 8) for n in range(12)
    )
    kinds = list(WeekKind)
    return program.model_copy(
        update={
            "cards": tuple(
                card.model_copy(update={"ladder": Ladder(steps=steps, placed="step-3", reached="step-6")})
                for card in program.cards
            ),
            "weeks": tuple(
                week.model_copy(update={"kind": kinds[week.number % 4], "beat": f"Beat {week.number}"})
                for week in program.weeks
            ),
            "film_plan": program.film_plan.model_copy(
                update={
                    "scenes": tuple(
                        SceneRow(on_screen=f"shows scene {n}", in_your_plan=f"has drill {n}", why="It hurts. " * 9)
                        for n in range(40)
                    )
                }
            ),
            "notes": program.notes * 20,
            "safety": tuple(f"Safety sentence {n}, which goes on for quite a while. " * 3 for n in range(12)),
        }
    )


def without_sessions(program: Program) -> Program:
    """Take every session, card, note, scene and sentence away."""
    return program.model_copy(
        update={
            "weeks": tuple(week.model_copy(update={"sessions": ()}) for week in program.weeks),
            "cards": (),
            "notes": (),
            "safety": (),
            "finale_day": None,
            "film_plan": program.film_plan.model_copy(update={"scenes": (), "beats": (), "about": ""}),
        }
    )


def crowded(program: Program, more: int) -> Program:
    """Add drills to each session, beyond what the planner would ever plan."""
    return program.model_copy(
        update={
            "weeks": tuple(
                week.model_copy(update={"sessions": tuple(_crowd(session, more) for session in week.sessions)})
                for week in program.weeks
            )
        }
    )


PROGRAMS = {
    "usual": sample_program,
    "one week, one day, one drill": lambda: sample_program(weeks=1, days=1, items=1),
    "eight weeks of four days": lambda: sample_program(weeks=8, days=4, items=4, timed=True),
    "a year": lambda: sample_program(weeks=52, days=2, items=2),
    "every day, eight drills": lambda: every_day(sample_program(weeks=2, days=6, items=8, timed=True)),
    "every day, eleven drills": lambda: crowded(every_day(sample_program(weeks=1, days=6, items=8)), 3),
    "hostile": lambda: hostile(sample_program(weeks=9, days=4)),
    "hostile, every day": lambda: hostile(every_day(sample_program(weeks=3, days=6, items=8, timed=True))),
    "long ladders and lists": lambda: with_long_ladders(sample_program(weeks=12, days=3)),
    "hostile long lists": lambda: hostile(with_long_ladders(sample_program(weeks=3))),
    "hardly anything": lambda: without_sessions(sample_program()),
}
"""Programs by name; every test of fit runs over all of them."""


@cache
def rendered(name: str, paper: str) -> bytes:
    """Give the PDF of one of the programs; each is drawn once."""
    return render(PROGRAMS[name](), paper)


def pages_of(pdf: bytes) -> Iterator[Any]:
    """Read the pages with pdfplumber; slow, but it knows boxes and sizes."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        yield from document.pages


def texts_of(pdf: bytes) -> list[str]:
    """Read the text of each page with PDFium, in the order it was drawn."""
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    texts = []
    for page in document:
        text = page.get_textpage()
        texts.append(text.get_text_range().replace("\r\n", "\n"))
        text.close()
        page.close()
    document.close()
    return texts


def words_of(pdf: bytes) -> list[str]:
    """Give the letters of each page in the order they were drawn, without spaces."""
    return [squeezed(text) for text in texts_of(pdf)]


def squeezed(text: str) -> str:
    """Take the spaces out of a text."""
    return "".join(text.split())


def _seven_sessions(week: Week) -> Week:
    """Repeat a week's sessions over its seven days."""
    assert week.start
    sessions = tuple(
        week.sessions[day % len(week.sessions)].model_copy(
            update={"date": week.start + timedelta(days=day), "uid": f"{week.number}-{day}"}
        )
        for day in range(7)
    )
    return week.model_copy(update={"sessions": sessions})


def _crowd(session: Session, more: int) -> Session:
    """Repeat drills of the main part."""
    return session.model_copy(
        update={
            "parts": tuple(
                part.model_copy(update={"items": part.items + part.items[:more]})
                if part.name is PartName.MAIN
                else part
                for part in session.parts
            )
        }
    )
