"""Where our own data is looked for."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import montagefit


@pytest.mark.parametrize("packed", [True, False], ids=["wheel", "checkout"])
def test_data_is_beside_the_package_or_above_it(tmp_path: Path, *, packed: bool) -> None:
    """Installed from a wheel data lies inside the package, in a checkout two folders up."""
    package = tmp_path / "src" / "montagefit"
    folder = package / "data" if packed else tmp_path
    (folder / "exercises").mkdir(parents=True)
    own = Path(montagefit.__file__).parent
    for name in ("__init__.py", "loader/__init__.py", "loader/data_folders.py"):
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(own / name, package / name)
    ran = subprocess.run(
        [sys.executable, "-c", "from montagefit.loader.data_folders import own_folder; print(own_folder())"],
        env={**os.environ, "PYTHONPATH": str(package.parent)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(ran.stdout.strip()) == folder
