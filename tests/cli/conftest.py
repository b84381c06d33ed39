"""The command line as tests use it: a fixed day, a folder of its own, nothing of this machine's language."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from command_line import Run, Start

from montagefit.cli.main import cli

TODAY = "2026-11-23"
_ENVIRONMENT = {
    "MONTAGEFIT_TODAY": TODAY,
    "TZ": "Europe/Berlin",
    "LC_ALL": "C.UTF-8",
    "SOURCE_DATE_EPOCH": "1796083200",
}


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Give a function that runs the command line inside this process, in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def invoke(*words: str | Path, stdin: bytes | None = None, **environment: str) -> Result:
        runner = CliRunner(env={**_ENVIRONMENT, **environment})
        return runner.invoke(cli, [str(word) for word in words], input=stdin, prog_name="montagefit")

    return invoke


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """Give a function that runs the command line as a process of its own."""

    def process(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        code = "from montagefit.cli.main import main; main()"
        return subprocess.run(
            [sys.executable, "-c", code, *words],
            cwd=tmp_path,
            env={**os.environ, **_ENVIRONMENT, **environment},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return process
