"""Menus: which exercises the sessions of a few weeks hold, chosen together before any session is made."""
