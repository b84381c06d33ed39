"""Where our own data lies: beside the package in a wheel, at the top of the repository in a checkout."""

from pathlib import Path

import montagefit


def own_folder() -> Path:
    """Give the folder that holds our `exercises/` and `plans/`."""
    package = Path(montagefit.__file__).parent
    packed = package / "data"
    return packed if (packed / "exercises").is_dir() else package.parent.parent
