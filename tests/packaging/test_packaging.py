"""What people install: the data are in the wheel and in the sdist, and the command works from anywhere."""

import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from montagefit.loader.data_folders import own_folder

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("exercises", "plans")


def _run(*words: str | Path, cwd: Path, path: Path | None = None) -> str:
    """Run a command and give what it printed; `path` stands in for PYTHONPATH."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    if path is not None:
        environment["PYTHONPATH"] = str(path)
    done = subprocess.run(
        [str(word) for word in words], cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


def _tracked() -> list[str]:
    """Give the data files that git knows or would add; those of the folders where this is no checkout."""
    git = shutil.which("git")
    if git and (ROOT / ".git").exists():
        listed = _run(git, "ls-files", "--cached", "--others", "--exclude-standard", *FOLDERS, cwd=ROOT).splitlines()
        return sorted(name for name in set(listed) if (ROOT / name).is_file())
    return sorted(path.relative_to(ROOT).as_posix() for folder in FOLDERS for path in (ROOT / folder).rglob("*.toml"))


def _build(source: Path, target: Path, *kinds: str) -> None:
    """Build with the tools that are installed, without a network."""
    flags = [f"--{kind}" for kind in kinds]
    _run(sys.executable, "-m", "build", "--no-isolation", *flags, "--outdir", target, source, cwd=target.parent)


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Build a wheel from the checkout, an sdist, and a wheel from that sdist."""
    folder = tmp_path_factory.mktemp("packages")
    _build(ROOT, folder / "first", "sdist", "wheel")
    [sdist] = (folder / "first").glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(folder / "unpacked", filter="data")
    [source] = (folder / "unpacked").iterdir()
    _build(source, folder / "second", "wheel")
    found = {name: list((folder / name).glob("*.whl")) for name in ("first", "second")}
    assert [len(each) for each in found.values()] == [1, 1]
    return {"checkout": found["first"][0], "sdist": found["second"][0]}


def _data_in(wheel: Path) -> list[str]:
    """Give the names of the data files in a wheel, as they are in the repository."""
    inside = "montagefit/data/"
    with zipfile.ZipFile(wheel) as archive:
        return sorted(name.removeprefix(inside) for name in archive.namelist() if name.startswith(inside))


@pytest.mark.parametrize("origin", ["checkout", "sdist"])
def test_the_wheel_holds_the_data(wheels: dict[str, Path], origin: str) -> None:
    """No data file is missing and no draft is packed, straight or by way of the sdist."""
    tracked = _tracked()
    assert len(tracked) > 20
    assert _data_in(wheels[origin]) == tracked


def test_both_wheels_hold_the_same(wheels: dict[str, Path]) -> None:
    """Fonts, types, licence and command are in both, and tests are in none."""
    names = {}
    for origin, wheel in wheels.items():
        with zipfile.ZipFile(wheel) as archive:
            names[origin] = sorted(archive.namelist())
            [entry_points] = [name for name in names[origin] if name.endswith("entry_points.txt")]
            assert "montagefit = montagefit.cli.main:main" in archive.read(entry_points).decode()
    assert names["checkout"] == names["sdist"]
    assert "montagefit/py.typed" in names["checkout"]
    assert any(name.endswith(".ttf") for name in names["checkout"])
    assert any(name.endswith("licenses/LICENSE") for name in names["checkout"])
    assert not any("test" in Path(name).parts[0] for name in names["checkout"])


@pytest.mark.parametrize("origin", ["checkout", "sdist"])
def test_an_installed_wheel_works_from_anywhere(wheels: dict[str, Path], origin: str, tmp_path: Path) -> None:
    """The installed command lists the films and makes a program far away from the checkout."""
    target = tmp_path / "installed"
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", target)
    _run(*pip, wheels[origin], cwd=tmp_path)
    command = (sys.executable, "-c", "from montagefit.cli.main import main; main()")
    films = json.loads(_run(*command, "films", "--json", cwd=tmp_path, path=target))
    assert [film["id"] for film in films] == sorted(Path(name).stem for name in _tracked() if name.startswith("plans"))
    written = _run(*command, "plan", films[0]["id"], "--format", "ics,text", cwd=tmp_path, path=target)
    assert len(written.splitlines()) == 2
    place = "import montagefit.loader.data_folders as folders; print(folders.own_folder())"
    assert Path(_run(sys.executable, "-c", place, cwd=tmp_path, path=target).strip()) == target / "montagefit" / "data"


def test_the_data_are_found_where_the_tests_run() -> None:
    """An editable install reads the data of the checkout itself, without a copy that could grow stale."""
    found = sorted(
        path.relative_to(own_folder()).as_posix()
        for folder in FOLDERS
        for path in (own_folder() / folder).rglob("*.toml")
    )
    assert found == _tracked()
    assert own_folder() == ROOT
