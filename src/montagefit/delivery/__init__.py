"""Finished files go where people look: so far, into the calendar of a server."""
