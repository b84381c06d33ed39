"""A squad's list, as spreadsheets and people write it."""

import io
import zipfile
from datetime import date, time
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from montagefit.loader.squad_table import Row, SquadError, SquadTable, csv_lines
from montagefit.loader.squad_workbook import workbook_lines

_KNOWN = {"name", "film", "days", "reason"}


def _column(heading: str) -> str:
    """Know four columns."""
    if heading.strip().lower() not in _KNOWN:
        raise ValueError(f"knows no {heading!r}.")
    return heading.strip().lower()


def _table(content: bytes) -> SquadTable:
    """Read a CSV."""
    return SquadTable("squad.csv", "digest", csv_lines(content)[0], _column)


def _cells(content: bytes) -> list[dict[str, str]]:
    """Give what the rows of a CSV say."""
    return [dict(row.cells) for row in _table(content).rows()]


ANA = [{"name": "Ana", "film": "rocky-1", "days": "mon,wed"}]


@pytest.mark.parametrize(
    "content",
    [
        b'name,film,days\nAna,rocky-1,"mon,wed"\n',
        b'\xef\xbb\xbfname,film,days\r\nAna,rocky-1,"mon,wed"\r\n',
        b"name;film;days\r\nAna;rocky-1;mon,wed\r\n",
        b"sep=;\r\nname;film;days\r\nAna;rocky-1;mon,wed\r\n",
        b"name\tfilm\tdays\nAna\trocky-1\tmon,wed",
        "name\tfilm\tdays\r\nAna\trocky-1\tmon,wed\r\n".encode("utf-16"),
        b'\n\n"name","film","days"\n\n"Ana","rocky-1","mon,wed"\n,,\n',
        b'name,film,days,,\nAna,rocky-1,"mon,wed",,\n,,,,\n',
        b' Name , FILM ,days\n Ana , rocky-1 ,"mon,wed"\n',
    ],
    ids=["plain", "excel", "semicolons", "sep", "tabs", "utf-16", "blank-lines", "empty-columns", "blanks"],
)
def test_every_way_to_save_a_list_reads_the_same(content: bytes) -> None:
    """Marks, separators, line ends, blank lines and quotes change nothing."""
    assert _cells(content) == ANA


def test_old_letters_of_windows_are_read_and_told() -> None:
    """A CSV that is not UTF-8 is read as Excel in the West writes it, and the caller knows."""
    lines, encoding = csv_lines("name\nJosé\n".encode("cp1252"))
    assert encoding == "Windows-1252"
    assert [row.cells["name"] for row in SquadTable("x", "", lines, _column).rows()] == ["José"]


def test_rows_know_the_line_they_begin_on() -> None:
    """Line breaks inside of cells and empty lines are counted."""
    rows = list(_table(b'name,reason\nAna,"one\ntwo"\n\nBen,three\n').rows())
    assert rows == [Row(2, {"name": "Ana", "reason": "one\ntwo"}), Row(5, {"name": "Ben", "reason": "three"})]


def test_rows_can_be_asked_for_again() -> None:
    """Counting does not use the rows up."""
    table = _table(b"name\nAna\nBen\n")
    assert (table.count(), table.count(), len(list(table.rows()))) == (2, 2, 2)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "is empty"),
        (b"\n\n", "is empty"),
        (b"name,flim\nAna,rocky-1\n", "line 1: knows no 'flim'"),
        (b"name,,film\n", "line 1: knows no ''"),
        (b"name,film,NAME\n", "two columns for 'name'"),
        (b'name,film\nAna,"rocky-1\nBen,rocky-2\n', "a quotation mark opens a cell"),
        (b'name,film\nAna,"rocky"-1\n', "after line 1: is not CSV"),
        (b"name\n" + b'"' + b"x" * 200_000 + b'"', "too long"),
    ],
)
def test_what_is_no_list_is_told_with_its_place(content: bytes, told: str) -> None:
    """What concerns the whole file is one error, before anything is made."""
    with pytest.raises(SquadError, match=told):
        _table(content).count()


def test_a_row_that_is_too_long_is_its_own_problem() -> None:
    """More cells than columns, or a cell as long as a page, are told of the row; other rows are read."""
    rows = list(_table(b"name\nAna,x\n" + b"y" * 20_000 + b"\nBen\n").rows())
    assert "more cells than the heading" in rows[0].problem
    assert "20,000 letters" in rows[1].problem
    assert (rows[2].cells, rows[2].problem) == ({"name": "Ben"}, "")


@settings(deadline=None)
@given(st.binary(max_size=300) | st.text(alphabet='name,film;\t"\n\r =', max_size=200).map(str.encode))
def test_any_bytes_are_a_list_or_an_error(content: bytes) -> None:
    """Whatever comes in, there are rows, or a sentence; never a crash."""
    try:
        table = _table(content)
        assert table.count() == len(list(table.rows()))
    except (SquadError, UnicodeDecodeError):
        return


def _workbook(*rows: tuple[object, ...]) -> bytes:
    """Write a workbook."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_a_workbook_reads_like_a_csv() -> None:
    """Numbers, dates, times and yes or no come out as one types them."""
    content = _workbook(
        ("name", "film", "days", "reason"),
        ("Ana", 30.0, date(2026, 12, 7), True),
        (None, None, None, None),
        ("Ben", 80.5, time(7, 30), "x"),
    )
    table = SquadTable("squad.xlsx", "", workbook_lines(content, "squad.xlsx"), _column)
    assert list(table.rows()) == [
        Row(2, {"name": "Ana", "film": "30", "days": "2026-12-07", "reason": "yes"}),
        Row(4, {"name": "Ben", "film": "80.5", "days": "07:30:00", "reason": "x"}),
    ]


@pytest.mark.parametrize("content", [b"PK\x03\x04", b"PK\x03\x04" + b"\0" * 100, _workbook(("name",))[:-300]])
def test_a_broken_workbook_is_told(content: bytes) -> None:
    """What only looks like a workbook gets a sentence."""
    with pytest.raises(SquadError, match="is not a workbook"):
        SquadTable("squad.xlsx", "", workbook_lines(content, "squad.xlsx"), _column)


def test_a_zip_that_is_no_workbook_is_told(tmp_path: Path) -> None:
    """Another archive is no workbook."""
    path = tmp_path / "x.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "a")
    with pytest.raises(SquadError, match="is not a workbook"):
        SquadTable("x.xlsx", "", workbook_lines(path.read_bytes(), "x.xlsx"), _column)
