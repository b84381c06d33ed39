"""Every rule lets a program pass that is just inside its limit, and finds one that is just outside."""

import pytest
from audit_case import Case
from audit_cases import (
    admission,
    benchmarks,
    boxing,
    carrying,
    conditioning,
    content,
    kit,
    ladders,
    load,
    older,
    recovery,
    running,
    sets,
    structure,
    time_and_days,
)
from audit_programs import FRI, MON, WED, drill, on, program, squat

from montagefit.audit.registry import RULES, Rule
from montagefit.audit.report import audit

_TOPICS = (
    admission,
    benchmarks,
    boxing,
    carrying,
    conditioning,
    content,
    kit,
    ladders,
    load,
    older,
    recovery,
    running,
    sets,
    structure,
    time_and_days,
)
CASES: tuple[Case, ...] = tuple(case for topic in _TOPICS for case in topic.CASES)


def test_every_rule_has_both_cases() -> None:
    """The cases and the registry name the same rules, and no two rules share an id."""
    ids = [rule.id for rule in RULES]
    assert ids
    assert len(set(ids)) == len(ids)
    assert {case.rule for case in CASES} == set(ids)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_just_inside_passes(case: Case) -> None:
    """A program just inside the limit breaks this rule nowhere."""
    assert [str(each) for each in audit(case.passes) if each.rule == case.rule] == []


@pytest.mark.parametrize("case", CASES, ids=str)
def test_just_outside_fails(case: Case) -> None:
    """A program just outside the limit is found at its place, with the number in the sentence."""
    found = [each for each in audit(case.fails) if each.rule == case.rule]
    assert found
    assert any(each.place == case.place and case.says in each.message for each in found), [*map(str, found)]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_rule_itself_tells_the_two_apart(case: Case) -> None:
    """The failing program differs from the passing one, so that the pair says something."""
    assert case.passes != case.fails


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rules_say_where_they_are_from(rule: Rule) -> None:
    """Every rule has a title and a source, and its function opens with a sentence that names it."""
    assert rule.title
    assert rule.source
    assert (rule.check.__doc__ or "").startswith(rule.id.rstrip("B"))


def test_a_plain_week_is_clean() -> None:
    """Three easy days break no rule at all, so the cases stand on firm ground."""
    week = [on(day, squat(2), drill(10)) for day in (MON, WED, FRI)]
    assert audit(program(week, week, week)) == ()
