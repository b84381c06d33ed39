"""Give the same calendar files to ten calendar programs and libraries, and tell where one sees other events.

    python tests/benchmarks/report_calendar_clients.py [--folder FOLDER] [--reader NAME]... [--no-node]

The readers in Python are those of the dev extra. ical.js and node-ical are fetched with npm into the folder, which is
kept for the next time; without --folder it is a new one. Takes some minutes.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zoneinfo
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "renderers"))

from test_hostile_text import HOSTILE, hostile_program

from calendar_files import CLOCK_CHANGES, FILMS, ZONES, clock_change_file, film_file, zone_file
from calendar_programs import Collection, by_khal, by_vdirsyncer
from calendar_readers import READERS, Seen, by_icalendar
from montagefit.renderers.calendar_events import render
from radicale_server import running
from samples import sample_program

_NODE = ("ical.js@2.2.1", "node-ical@0.26.1")


def main() -> int:
    """Read every file with every reader and print the matrix."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, help="where to work; kept")
    parser.add_argument("--reader", action="append", help="only this one of Python's readers; repeatable")
    parser.add_argument("--no-node", action="store_true", help="leave out ical.js and node-ical")
    options = parser.parse_args()
    zoneinfo.reset_tzpath(to=())
    with ExitStack() as stack:
        folder = options.folder or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        files = {name: (kind, content) for kind, name, content in _files()}
        work = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=folder)))
        server = stack.enter_context(running(work / "radicale"))

        def by_radicale(content: bytes, place: Path) -> list[Seen]:
            collection = Collection(server, place.name)
            collection.take(content)
            return collection.shown()

        readers: dict[str, Callable[[bytes, Path], list[Seen]]] = {
            **{name: lambda content, _place, read=read: read(content) for name, read in READERS.items()},  # type: ignore[misc]  # mypy cannot tell the default
            "khal": by_khal,
            "vdirsyncer": by_vdirsyncer,
            "Radicale": by_radicale,
        }
        if options.reader:
            if unknown := sorted({*options.reader} - {*readers}):
                parser.error(f"no reader in Python is called {', '.join(unknown)}; there are {', '.join(readers)}")
            readers = {name: readers[name] for name in options.reader}
        by_node = {} if options.no_node else _by_node(folder, work, files)
        return _report(files, readers, by_node, work)


def _files() -> Iterator[tuple[str, str, bytes]]:
    """Give kind, name and content of every file."""
    for film in FILMS:
        yield "film plans, timed", f"{film}, timed", film_file(film, None, timed=True)
        yield "film plans, whole days", f"{film}, whole days", film_file(film, None, timed=False)
    for name in CLOCK_CHANGES:
        yield "gaps and overlaps", name, clock_change_file(name)
    for zone in ZONES:
        yield "zones", zone, zone_file(zone)
    yield "52 weeks x 7 days", "a year", render(sample_program(weeks=52, days=7, timed=True))
    for number, text in enumerate(HOSTILE):
        # ics.py does not undo the escaping of UIDs, and no UID of ours needs any.
        program = hostile_program(text)
        week = program.weeks[0]
        sessions = [each.model_copy(update={"uid": f"h-{place}"}) for place, each in enumerate(week.sessions)]
        week = week.model_copy(update={"sessions": tuple(sessions)})
        yield "hostile text", f"hostile {number}", render(program.model_copy(update={"weeks": (week,)}))


def _by_node(folder: Path, work: Path, files: dict[str, tuple[str, bytes]]) -> dict[str, dict[str, list[Seen] | str]]:
    """Read all files with the readers of JavaScript: by file, by reader, events or what went wrong."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        print("node is not installed: ical.js and node-ical are left out")
        return {}
    if not (folder / "node_modules").exists():
        (folder / "package.json").write_text("{}\n", encoding="utf-8")
        subprocess.run([npm, "install", "--silent", "--no-audit", "--no-fund", *_NODE], cwd=folder, check=True)
    places = {}
    for number, (name, (_, content)) in enumerate(files.items()):
        places[name] = work / f"{number}.ics"
        places[name].write_bytes(content)
    script = Path(__file__).with_name("read_calendars.mjs")
    printed = subprocess.run(
        [node, str(script), str(folder), *map(str, places.values())],
        env={**os.environ, "TZ": "UTC"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
    found = json.loads(printed)
    return {
        name: {reader: _seen(events) for reader, events in found[str(path)].items()} for name, path in places.items()
    }


def _seen(events: list[list[object]] | str) -> list[Seen] | str:
    """Take over what node printed."""
    if isinstance(events, str):
        return events
    made = [Seen(*map(str, event[:4]), tuple(event[4])) for event in events]  # type: ignore[arg-type]  # five facts
    return sorted(made)


def _report(
    files: dict[str, tuple[str, bytes]],
    readers: dict[str, Callable[[bytes, Path], list[Seen]]],
    by_node: dict[str, dict[str, list[Seen] | str]],
    work: Path,
) -> int:
    """Print how many files of each kind each reader sees as it should, and every difference."""
    right: dict[str, Counter[str]] = defaultdict(Counter)
    seconds: Counter[str] = Counter()
    events: Counter[str] = Counter()
    for number, (name, (kind, content)) in enumerate(files.items()):
        expected = by_icalendar(content)
        events[kind] += len(expected)
        found: dict[str, list[Seen] | str] = {}
        for reader, read in readers.items():
            started = time.perf_counter()
            try:
                found[reader] = read(content, work / f"{reader}-{number}")
            except Exception as error:  # noqa: BLE001 - a reader that fails is a result
                found[reader] = f"{type(error).__name__}: {error}"
            seconds[reader] += time.perf_counter() - started
        for reader, seen in (found | by_node.get(name, {})).items():
            right[reader][kind] += seen == expected
            if seen != expected:
                print(f"{reader}, {name}: {_difference(expected, seen)}", flush=True)
    kinds = Counter(kind for kind, _ in files.values())
    print("| reader |", " | ".join(f"{kind} ({events[kind]} events)" for kind in kinds), "| s |")
    for reader, counts in right.items():
        told = " | ".join(f"{counts[kind]} of {kinds[kind]}" for kind in kinds)
        print(f"| {reader} | {told} | {seconds[reader]:.0f} |")
    return 0 if all(counts[kind] == kinds[kind] for counts in right.values() for kind in kinds) else 1


def _difference(expected: list[Seen], seen: list[Seen] | str) -> str:
    """Tell the first thing that differs."""
    if isinstance(seen, str):
        return seen
    pairs = [(want, got) for want, got in zip(expected, seen, strict=False) if want != got]
    return f"{len(seen)} events for {len(expected)}; {pairs[0] if pairs else ''}"


if __name__ == "__main__":
    sys.exit(main())
