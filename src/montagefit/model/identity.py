"""Names that never change: the UID of a session, the same whenever the same program is made."""

from uuid import NAMESPACE_URL, UUID, uuid5

NAMESPACE: UUID = uuid5(NAMESPACE_URL, "montagefit:uid:v1")
"""Frozen for ever: another namespace would double every calendar that was imported before."""

_SEPARATOR = "\x1f"


def session_uid(film_plan_id: str, series: str, week: int, slot: str) -> str:
    """Give the UID of a session: no date, clock time, title or text goes into it, so that all of them may change."""
    return str(uuid5(NAMESPACE, _SEPARATOR.join([film_plan_id, series, str(week), slot])))
