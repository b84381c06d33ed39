"""How good programs are: the floors that hold today, over a sample of adults and films; the rest is in the report.

`python tests/benchmarks/report_metrics.py` prints all of it.
"""

from functools import cache

import pytest
from adults import ADULTS, START
from metric_subject import Subject
from metrics import METRICS, Metric

from montagefit.loader.library_folders import load_library
from montagefit.model.athlete import Athlete
from montagefit.model.library import Library
from montagefit.model.program import Program, Session, Week
from montagefit.planner.plan import plan

FILMS = ("rocky-1", "rocky-4", "rocky-4-drago")

EVERY_CASE = tuple((adult, film) for adult in ADULTS for film in FILMS)

SAMPLE = EVERY_CASE[2::6] if False else EVERY_CASE[1::7]
"""Every seventh: all films and levels, and always the same."""

HELD = ("2a", "2b", "3a", "3b", "4b", "5", "6a", "6b", "7", "9a", "13a", "14a", "14b")
"""Rows whose floor every program of the sample reaches."""

BY_ID = {metric.id: metric for metric in METRICS}


@cache
def library() -> Library:
    """Load our own data once; nothing edits it."""
    return load_library()
