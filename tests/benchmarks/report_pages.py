"""Draw every film plan for every level, number of days and paper, and tell what is outside, on top of another or lost.

    python tests/benchmarks/report_pages.py [--part 1/20] [--minutes 60]

Looked at are the boxes that pdfplumber reads from the file, the marks that were measured while drawing, the words
that PDFium finds, and what qpdf's engine says of the file.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from itertools import combinations, product
from pathlib import Path
from typing import Any

import pdfplumber
import pikepdf

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "renderers" / "pdf_pages"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from pdf_samples import squeezed, texts_of

from montagefit.errors import MontagefitError
from montagefit.loader.library_folders import load_library
from montagefit.model.athlete import Athlete
from montagefit.model.program import Program
from montagefit.model.vocabulary import KIT_PRESETS, Level, PartName, Weekday
from montagefit.planner.plan import plan
from montagefit.renderers.pdf_pages.document import lay_out, render
from montagefit.renderers.pdf_pages.geometry import GUTTER, PAPERS, Box, frame_of
from montagefit.renderers.pdf_pages.pen import binary_streams
from montagefit.renderers.pdf_pages.sheet import Sheet
from montagefit.renderers.pdf_pages.style import FLOOR
from montagefit.renderers.wording import dose_text, load_text

_START = date(2026, 11, 30)
_REASON = "Für Ngọc Ánh, Зоя and Ελένη: " + "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz" * 2


def strings_of(program: Program) -> Iterator[tuple[str, str]]:
    """Give what must be found on paper, with a word for what it is."""
    film = program.film_plan
    yield from (("film", text) for text in (film.film, film.promise, film.about))
    for row in film.scenes:
        yield from (("scene", text) for text in (row.on_screen, row.in_your_plan, row.why))
    for note in program.notes:
        yield from (("note", text) for text in (note.asked, note.given, note.reason))
    yield from (("safety", text) for text in program.safety)
    yield from (("test", text) for text in (program.benchmark.text, *program.benchmark.record))
    if program.finale_day:
        yield from (("finale", text) for text in (program.finale_day.text, *program.finale_day.parts))
    for card in program.cards:
        yield from (("card", text) for text in (card.name, card.how, *card.cues, card.stop_if, card.scene))
        yield from (("step", step.name) for step in card.ladder.steps)
    for week in program.weeks:
        yield from (("week", text) for text in (week.beat, week.line, week.coach, week.reveal))
        for session in week.sessions:
            yield "session", session.title
            for item in session.items(PartName.MAIN):
                dose = dose_text(item, program.athlete.units).removesuffix(" each side")
                yield from (("name", item.name), ("dose", dose), ("load", load_text(item, program.athlete.units)))


def faults_of(program: Program, paper: str) -> Iterator[str]:
    """Name everything that is wrong with a sheet."""
    pdf = render(program, paper)
    frame = frame_of(paper)
    with binary_streams():
        sheet = lay_out(program, paper)
    yield from mark_faults(sheet)
    with pikepdf.open(BytesIO(pdf)) as document:
        yield from map(str, document.check_pdf_syntax())
    with pdfplumber.open(BytesIO(pdf)) as document:
        for page in document.pages:
            yield from page_faults(page, frame)
    texts = texts_of(pdf)
    for week in program.weeks:
        label = f"week {week.number} of {len(program.weeks)}, page"
        if (count := sum(label in text for text in texts)) != 1:
            yield f"week {week.number} has {count} pages"
    words = squeezed("".join(texts))
    for kind, text in dict.fromkeys(strings_of(program)):
        if squeezed(text) not in words:
            yield f"lost {kind}"


def mark_faults(sheet: Sheet) -> Iterator[str]:
    """Name what was drawn outside the frame, and lines that lie on each other."""
    yield from ("mark outside" for mark in sheet.marks if not mark.box.within(sheet.frame, tolerance=0.2))
    by_page: dict[int, list[tuple[Box, str]]] = {}
    for mark in sheet.marks:
        if mark.text:
            by_page.setdefault(mark.page, []).append((mark.box, mark.text))
    for lines in by_page.values():
        for (one, text), (other, second) in combinations(lines, 2):
            if one.overlaps(other, tolerance=1.0):
                yield f"overlap {text!r} {second!r}"


def page_faults(page: Any, frame: Box) -> Iterator[str]:  # noqa: ANN401 - pdfplumber's own type
    """Name what pdfplumber sees outside the frame, or too small."""
    letters = [char for char in page.chars if char["text"].strip()]
    yield from (f"small letter {char['size']:.1f}" for char in letters if char["size"] < FLOOR - 0.001)
    for thing in (*letters, *page.rects, *page.lines, *page.curves):
        hole = thing["object_type"] == "line" and thing["x1"] < GUTTER
        if not hole and not (frame.left - 0.3 <= thing["x0"] and thing["x1"] <= frame.right + 0.3):
            yield f"outside {thing['object_type']} {thing.get('text', '')}"


def main() -> int:
    """Run all cases, or a part of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", default="1/1", help="every nth case, for example 3/40")
    parser.add_argument("--minutes", type=int, default=60, help="most minutes of a session")
    arguments = parser.parse_args()
    number, parts = (int(each) for each in arguments.part.split("/"))
    library = load_library()
    cases = list(product(library.film_plans.values(), Level, range(1, 8), PAPERS))[number - 1 :: parts]
    found: Counter[str] = Counter()
    drawn = refused = 0
    started = time.perf_counter()
    for film_plan, level, days, paper in cases:
        weekdays, kit = tuple(Weekday)[:days], KIT_PRESETS["home"]
        athlete = Athlete(level=level, weekdays=weekdays, minutes=arguments.minutes, kit=kit, reason=_REASON)
        try:
            program = plan(athlete, film_plan, library, _START)
        except MontagefitError:
            refused += 1  # too few days for this film; nothing to draw
            continue
        drawn += 1
        for fault in faults_of(program, paper):
            found[fault] += 1
            print(f"{film_plan.id} {level} {days} days {paper}: {fault}", flush=True)
    seconds = time.perf_counter() - started
    print(f"{drawn} sheets, {refused} requests refused, {sum(found.values())} faults, {seconds:.0f} s")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
