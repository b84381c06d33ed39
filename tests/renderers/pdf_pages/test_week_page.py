"""The week page: a tick box for each set, the dose as the boldest thing, the test and finale told."""

from pdf_samples import every_day, pages_of, squeezed, words_of

from montagefit.model.program import Program
from montagefit.model.vocabulary import PartName, WeekKind
from montagefit.renderers.pdf_pages.document import lay_out, render
from montagefit.renderers.pdf_pages.geometry import Box
from montagefit.renderers.pdf_pages.week_page import rows_of
from samples import sample_program


def _squares(program: Program, week: int) -> list[Box]:
    """Give the tick boxes of a week page."""
    sheet = lay_out(program, "a4")
    (page,) = {mark.page for mark in sheet.marks if mark.text == f"WEEK {week}"}
    boxes = [mark.box for mark in sheet.marks if mark.page == page and not mark.text]
    return [box for box in boxes if abs(box.width - box.height) < 0.01 and 5 < box.width < 15]


def test_there_is_a_box_for_each_set() -> None:
    """Squares on a week page are as many as the sets of its main parts."""
    program = sample_program(weeks=2, days=3, items=4)
    week = program.weeks[1]
    squares = _squares(program, 2)
    sets = sum(item.sets for session in week.sessions for item in session.items(PartName.MAIN))
    assert sets > 10
    assert len(squares) == sets


def test_tick_boxes_share_their_left_edges() -> None:
    """Boxes start in one column for each column of drills, over the whole page."""
    program = sample_program(weeks=2, days=3, items=4)
    rows: dict[float, list[float]] = {}
    for square in _squares(program, 2):
        rows.setdefault(round(square.bottom, 1), []).append(square.left)
    assert len(rows) > 5
    columns = {round(min(lefts)) for lefts in rows.values()}
    assert len(columns) <= 2


def test_the_dose_is_the_boldest_thing_of_a_row() -> None:
    """Doses are set in the heaviest face and larger than any other text of a drill."""
    program = sample_program(weeks=1, days=1, items=2)
    page = next(page for page in pages_of(render(program)) if "WEEK 1" in page.extract_text())
    lines = page.extract_text_lines(return_chars=True)
    (line,) = [line for line in lines if line["text"].startswith("Push-up on a table")]
    dose = line["chars"][-1]
    name = line["chars"][0]
    assert dose["fontname"].endswith("RobotoCondensed-Black")
    assert dose["size"] > name["size"]


def test_a_deload_says_so() -> None:
    """A lighter week is named in its header."""
    program = sample_program(weeks=5)
    assert program.weeks[3].kind is WeekKind.DELOAD
    pages = words_of(render(program))
    (page,) = [page for page in pages if "WEEK4" in page]
    assert squeezed("Deload week: less, on purpose") in page


def test_a_week_has_seven_rows_and_two_sessions_of_a_day_are_two() -> None:
    """Every day is there, in order; a second session on a day gets a row of its own."""
    program = sample_program(weeks=1)
    week = program.weeks[0]
    rows = rows_of(program, week)
    assert len(rows) == 7
    assert [row.day for row in rows] == sorted(row.day for row in rows)
    twice = week.model_copy(update={"sessions": (*week.sessions, week.sessions[0])})
    assert len(rows_of(program, twice)) == 8


def test_a_full_week_is_still_one_page() -> None:
    """Seven days of eight drills are drawn on one page, all of their names on it."""
    program = every_day(sample_program(weeks=1, days=6, items=8))
    pages = [page for page in words_of(render(program, "letter")) if "WEEK1" in page]
    assert len(pages) == 1
    names = {item.name for session in program.sessions() for item in session.items(PartName.MAIN)}
    assert len(names) > 5
    assert not [name for name in names if squeezed(name) not in pages[0]]


def test_the_chart_shows_where_the_athlete_is() -> None:
    """One black bar for this week; the bars before and after have other greys."""
    program = sample_program(weeks=5)
    page = next(page for page in pages_of(render(program)) if "week 3 of 5" in page.extract_text())
    bars = [rect for rect in page.rects if rect["fill"] and rect["top"] < 80]
    greys = [round(float(bar["non_stroking_color"]), 2) for bar in sorted(bars, key=lambda bar: bar["x0"])]
    assert greys == [0.6, 0.6, 0.0, 0.88, 0.88]


def test_the_sheet_counts_its_pages() -> None:
    """Marks carry the page they are on."""
    sheet = lay_out(sample_program(weeks=1), "a4")
    assert {mark.page for mark in sheet.marks} == set(range(1, sheet.page + 1))
