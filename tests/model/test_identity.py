"""The UID of a session: what it is made of, what it is not made of, and that it never changes."""

from itertools import product
from uuid import UUID

from montagefit.model.identity import NAMESPACE, session_uid


def test_the_namespace_is_frozen() -> None:
    """Another namespace would double every calendar that was imported before."""
    assert str(NAMESPACE) == "60bc7e98-935c-5edf-bfa3-57fd98956a59"
    assert session_uid("rocky-1", "2026-11-30", 1, "road-1") == "ac109ed4-ed33-561b-a89c-837d6ac67362"


def test_every_part_tells_sessions_apart() -> None:
    """Plan, series, week and slot each make another UID, also where they would read alike joined without a mark."""
    parts = (("rocky-1", "rocky-11"), ("2026-11-30", "spring", ""), (1, 11), ("road-1", "1-road-1"))
    uids = [session_uid(*each) for each in product(*parts)]
    assert len(set(uids)) == len(uids) == 24
    assert {UUID(uid).version for uid in uids} == {5}
