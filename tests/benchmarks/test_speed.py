"""The steps of a program, each alone; run with --benchmark-only."""

from datetime import date
from functools import cache

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from montagefit.loader.library_folders import load_library
from montagefit.loader.parsed_files import ParsedFiles
from montagefit.model.athlete import Athlete
from montagefit.model.library import Library
from montagefit.model.program import Program
from montagefit.planner.plan import plan
from montagefit.renderers.registry import RENDERERS

_START = date(2026, 11, 30)


@cache
def _library() -> Library:
    """Load our own data once."""
    return load_library()


@cache
def _program() -> Program:
    """Plan the film that the bars are about."""
    return plan(Athlete(), _library().film_plans["rocky-4"], _library(), _START)


def test_loading(benchmark: BenchmarkFixture) -> None:
    """The library from its files."""
    assert benchmark(load_library).exercises


def test_loading_what_is_remembered(benchmark: BenchmarkFixture) -> None:
    """The library from what was parsed before."""
    parsed = ParsedFiles()
    load_library((), parsed.parse)
    remembered = parsed.remember()
    assert remembered is not None
    assert benchmark(lambda: load_library((), ParsedFiles(remembered).parse)).exercises


def test_planning(benchmark: BenchmarkFixture) -> None:
    """One program, audit included."""
    assert benchmark(lambda: plan(Athlete(), _library().film_plans["rocky-4"], _library(), _START)).weeks


@pytest.mark.parametrize("name", [each.name for each in RENDERERS])
def test_rendering(benchmark: BenchmarkFixture, name: str) -> None:
    """One format of one program."""
    render = next(each for each in RENDERERS if each.name == name).load()
    assert benchmark(render, _program())
