"""Every check of the project, one after the other: lint, format, types, architecture, tests."""

import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
_TOOLS = Path(sys.executable).parent  # not resolved: a venv's interpreter is a link to one outside of it

CHECKS = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("mypy",),
    ("lint-imports",),
    ("pytest", "-n", "auto", "--dist", "loadfile"),
)
"""The checks, quick ones first; each is a tool of the dev extra and its arguments."""


def main() -> int:
    """Run all checks, also after one has failed, and give the exit status."""
    failed = []
    for tool, *arguments in CHECKS:
        name = " ".join((tool, *arguments))
        sys.stderr.write(f"== {name}\n")
        if subprocess.run([str(_TOOLS / tool), *arguments], cwd=_ROOT, check=False).returncode:
            failed.append(name)
    sys.stderr.write(f"== failed: {', '.join(failed)}\n" if failed else "== all checks passed\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
