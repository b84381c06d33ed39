"""What the fixtures of these tests are."""

import subprocess
from collections.abc import Callable

from click.testing import Result

Run = Callable[..., Result]
"""Runs the command line inside this process: words, perhaps `stdin`, and environment variables by name."""

Start = Callable[..., subprocess.CompletedProcess[str]]
"""Runs the command line as a process of its own: words, and environment variables by name."""
