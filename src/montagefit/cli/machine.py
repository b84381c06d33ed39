"""What only the machine knows: today, its time zone, the paper in its printer."""

import os
import shlex
import shutil
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from montagefit.errors import UsageError

LETTER_COUNTRIES = frozenset("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split())  # noqa: SIM905 - reads as one list
"""Where people print on US Letter. Source: Unicode CLDR, supplemental measurement data, paperSize."""

IMPERIAL_COUNTRIES = frozenset({"LR", "MM", "US"})
"""Where people use pounds, miles and inches. Source: Unicode CLDR, supplemental measurement data."""

_NAME = "montagefit"
_TODAY = "MONTAGEFIT_TODAY"
_STAMP = "SOURCE_DATE_EPOCH"


def use_own_time_zones() -> None:
    """Take Python's own package of time zones on every machine: those of the system differ from each other."""
    import zoneinfo

    zoneinfo.reset_tzpath(to=())


def today(environment: Mapping[str, str] = os.environ) -> date:
    """Give today's date; MONTAGEFIT_TODAY stands in for it where a script has to repeat a day."""
    asked = environment.get(_TODAY)
    if not asked:
        return datetime.now().astimezone().date()
    try:
        return date.fromisoformat(asked)
    except ValueError:
        raise UsageError(f"{_TODAY} is {asked!r}, which is not a date. Write year-month-day, or unset it.") from None


def stamp(environment: Mapping[str, str] = os.environ) -> datetime:
    """Give the moment to note on changed events, to whole seconds; SOURCE_DATE_EPOCH stands in for it."""
    asked = environment.get(_STAMP)
    if not asked:
        return datetime.now(UTC).replace(microsecond=0)
    try:
        return datetime.fromtimestamp(int(asked), UTC)
    except (ValueError, OverflowError, OSError):
        raise UsageError(f"{_STAMP} is {asked!r}, which is not a number of seconds since 1970.") from None


def timezone(environment: Mapping[str, str] = os.environ, etc: Path = Path("/etc")) -> str:
    """Give the machine's IANA time zone: from TZ, /etc/localtime or /etc/timezone.

    Raises UsageError when none of them names one.
    """
    from montagefit.renderers.time_zones import zone_names

    candidates = [environment.get("TZ", "").removeprefix(":")]
    if (etc / "localtime").is_symlink():
        candidates.append((etc / "localtime").readlink().as_posix())
    if (etc / "timezone").is_file():
        candidates.append((etc / "timezone").read_text(encoding="utf-8", errors="replace").strip())
    for candidate in candidates:
        name = candidate.rpartition("zoneinfo/")[2]
        if name in zone_names():
            return name
    raise UsageError("This machine does not say which time zone it is in. Add --timezone, for example Europe/Berlin.")


def command(typed: str, path: str | None = None) -> str:
    """Give how the command line can be called again: by its name if the shell finds it, else as it was typed.

    `path` stands in for PATH.
    """
    if Path(typed).name != _NAME or shutil.which(_NAME, path=path) == shutil.which(typed, path=path):
        return _NAME
    return shlex.quote(typed)


def paper(environment: Mapping[str, str] = os.environ) -> str:
    """Give the paper people use where this machine is: `letter` or `a4`."""
    return "letter" if _country("LC_PAPER", environment) in LETTER_COUNTRIES else "a4"


def imperial(environment: Mapping[str, str] = os.environ) -> bool:
    """Tell whether people weigh themselves in pounds where this machine is."""
    return _country("LC_MEASUREMENT", environment) in IMPERIAL_COUNTRIES


def _country(name: str, environment: Mapping[str, str]) -> str:
    """Give the country that the locale names for one of its categories."""
    asked = next(filter(None, (environment.get(each) for each in ("LC_ALL", name, "LANG"))), "")
    return asked.partition(".")[0].partition("@")[0].partition("_")[2].upper()
