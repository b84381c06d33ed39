"""A calendar server, spoken to by CalDAV: which calendars there are, what one holds, and changing one event at a time.

Every change says which version of an event it takes the place of, so nothing that happened in between is lost.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self
from urllib.parse import urljoin, urlsplit

from montagefit.delivery.calendar_changes import Action, Change, Stored
from montagefit.errors import MissingLibraryError, ServerError

_SECONDS = 30
_LONGEST_PAUSE = 60
"""Seconds to wait at most when a server asks for fewer requests."""
_CALENDAR = "{urn:ietf:params:xml:ns:caldav}calendar"
_NAME = "{DAV:}displayname"
_RESOURCE_TYPE = "{DAV:}resourcetype"
_ALL_EVENTS = """<?xml version="1.0" encoding="utf-8"?>
<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
  <D:prop><D:getetag/><C:calendar-data/></D:prop>
  <C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"/></C:comp-filter></C:filter>
</C:calendar-query>"""
_MULTI_STATUS = 207
_DONE = {200, 201, 204}
_IS_GONE = {404, 410}
_CHANGED_MEANWHILE = 412


@dataclass(frozen=True)
class FoundCalendar:
    """A calendar of a server."""

    name: str
    address: str


class CalendarServer:
    """A signed-in connection to a calendar server; use it in a `with` statement."""

    def __init__(self, address: str, user: str, password: str) -> None:
        """Take where the server is and who asks; nothing is sent yet.

        Raises MissingLibraryError when the library for it is not installed.
        """
        try:
            from caldav.davclient import DAVClient  # noqa: PLC0415, TID251 - an optional library, in its room
            from caldav.lib.error import AuthorizationError, DAVError, NotFoundError  # noqa: PLC0415, TID251 - the same
        except ImportError as error:
            raise MissingLibraryError("montagefit push", "caldav", "push") from error
        # Its warnings would come between our own lines; what matters of them becomes a ServerError.
        logging.getLogger("caldav").setLevel(logging.CRITICAL)
        self._host = urlsplit(address).netloc
        self._user = user
        self._refusal = AuthorizationError
        self._absence = NotFoundError
        # An answer that is no XML, a page to sign in for example, is a SyntaxError of lxml.
        self._failure = (DAVError, SyntaxError, OSError)
        self._client = DAVClient(
            url=address,
            username=user,
            password=password,
            timeout=_SECONDS,
            enable_rfc6764=False,  # the address is typed in full; nobody else is to be asked where the server is
            rate_limit_handle=True,
            rate_limit_default_sleep=1,
            rate_limit_max_sleep=_LONGEST_PAUSE,
        )
        self._address = address

    def __enter__(self) -> Self:
        """Use the connection."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the connection."""
        self._client.close()

    def calendars(self) -> list[FoundCalendar]:
        """Give the calendar that the address names, or all calendars of the user if it names the server."""
        with self._told():
            response = self._client.propfind(self._address, ["displayname", "resourcetype"], 0)
            if response.status != _MULTI_STATUS:
                raise ServerError(self._host, f"no calendar server answers at {self._address}")
            for found in response.parse_propfind():
                if _CALENDAR in (found.properties.get(_RESOURCE_TYPE) or ()):
                    return [FoundCalendar(str(found.properties.get(_NAME) or ""), self._address)]
            calendars = self._client.get_calendars()
            return [FoundCalendar(str(each.get_display_name() or ""), str(each.url)) for each in calendars]

    def events(self, calendar: str) -> list[Stored]:
        """Give all events of a calendar."""
        with self._told():
            response = self._client.report(calendar, _ALL_EVENTS, 1)
            if response.status != _MULTI_STATUS:
                raise ServerError(self._host, f"it gave status {response.status} for the calendar {calendar}")
            return list(self._stored(calendar, response.parse_calendar_query()))

    def apply(self, calendar: str, change: Change) -> bool:
        """Do one change; give False if the event was changed by somebody else since it was read."""
        with self._told():
            if change.action is Action.ADD:
                address = urljoin(calendar if calendar.endswith("/") else f"{calendar}/", f"{change.uid}.ics")
                return self._put(address, change, {"If-None-Match": "*"})
            if change.stored is None:
                raise ValueError(f"{change.action} of {change.uid} does not say what is there")
            version = {"If-Match": change.stored.version}
            if change.action is Action.CHANGE:
                return self._put(change.stored.address, change, version)
            status = self._client.delete(change.stored.address, version).status
            # Somebody else took it away: that is what was wanted.
            return self._is_done(_DONE | _IS_GONE, status, change)

    def _stored(self, calendar: str, found: list[Any]) -> Iterator[Stored]:
        """Give what the server listed; addresses on other machines are none of its business."""
        for each in found:
            address = urljoin(calendar, each.href)
            if urlsplit(address)[:2] != urlsplit(calendar)[:2]:
                raise ServerError(self._host, f"it sends us on to {urlsplit(address).netloc}")
            if each.calendar_data:
                if not each.etag or each.etag.startswith("W/"):
                    raise ServerError(self._host, "it does not tell versions of events (ETags), so none can be changed")
                yield Stored(address, each.etag, each.calendar_data.encode())

    def _put(self, address: str, change: Change, condition: dict[str, str]) -> bool:
        """Send a calendar object."""
        headers = {"Content-Type": "text/calendar; charset=utf-8", **condition}
        status = self._client.put(address, change.content.decode(), headers).status
        return self._is_done(_DONE, status, change)

    def _is_done(self, fine: set[int], status: int, change: Change) -> bool:
        """Read the server's answer to a change."""
        if status in fine:
            return True
        if status == _CHANGED_MEANWHILE or (status in _IS_GONE and change.action is Action.CHANGE):
            return False
        raise ServerError(self._host, f"it refused to {change.action} {change.title!r} (status {status})")

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what can go wrong on the way into our own words, which never hold the password."""
        try:
            yield
        except self._refusal:
            why = f"it does not let {self._user} in with this password, or not into this calendar"
            raise ServerError(self._host, why, "Some servers want a password made for this app alone.") from None
        except self._absence:
            raise ServerError(self._host, "there is nothing at this address") from None
        except self._failure as error:
            raise ServerError(self._host, f"it cannot be reached or understood ({type(error).__name__})") from None
