"""Every rule lets a program pass that is just inside its limit, and finds one that is just outside."""

import re

import pytest
from audit_case import Case
from audit_cases import (
    admission,
    aerobic,
    benchmarks,
    boxing,
    carrying,
    conditioning,
    content,
    evidence,
    kit,
    ladders,
    load,
    maximum,
    older,
    recovery,
    running,
    sets,
    structure,
    time_and_days,
    told_numbers,
)
from audit_programs import FRI, MON, WED, card, drill, on, program, squat

from montagefit.audit.finding import Severity
from montagefit.audit.registry import RULES, Rule
from montagefit.audit.report import audit
from montagefit.model.program import Muscles
from montagefit.model.vocabulary import Evidence, Muscle, Pattern

_TOPICS = (
    admission,
    aerobic,
    benchmarks,
    boxing,
    carrying,
    conditioning,
    content,
    evidence,
    kit,
    ladders,
    load,
    maximum,
    older,
    recovery,
    running,
    sets,
    structure,
    time_and_days,
    told_numbers,
)
CASES: tuple[Case, ...] = tuple(case for topic in _TOPICS for case in topic.CASES)


def test_every_rule_has_both_cases() -> None:
    """The cases and the registry name the same rules, and no two rules share an id."""
    ids = [rule.id for rule in RULES]
    assert ids
    assert len(set(ids)) == len(ids)
    assert {case.rule for case in CASES} == set(ids)


def test_the_list_is_complete() -> None:
    """Each of the 42 invariants is there as a rule of its own, with the severity it is given in science.md."""
    found: dict[str, set[Severity]] = {}
    for rule in RULES:
        found.setdefault(rule.id.rstrip("B"), set()).add(rule.severity)
    numbered = {name: severities for name, severities in found.items() if name.startswith("I")}
    both = {"I13", "I14"}
    warnings = {"I08", "I15", "I16", "I17", "I33", "I38", "I39", "I42"}
    assert list(numbered) == [f"I{number:02}" for number in range(1, 43)]
    for name, severities in numbered.items():
        given = {Severity.WARNING} if name in warnings else {Severity.ERROR}
        assert severities == ({*Severity} if name in both else given), name


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


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_is_as_sure_as_its_weakest_source(rule: Rule) -> None:
    """The tag of a rule is the weakest mark that its source names; without any it is our own choice."""
    marks = re.findall(r"\[(V|K|D)\d*\w?(\*?)\]", rule.source)
    named = {Evidence(letter + star) for letter, star in marks} or {Evidence.DESIGN}
    assert rule.tag is max(named, key=list(Evidence).index)


def test_a_plain_week_is_clean() -> None:
    """Three easy days with the whole body and a ride break no rule at all, so the cases stand on firm ground."""
    whole = squat(2, muscles=Muscles(primary=tuple(Muscle)), exercise="squat")
    week = [on(day, whole, drill(50, pattern=Pattern.CYCLE)) for day in (MON, WED, FRI)]
    cards = [card(name, "one", placed="one", sources=("[D]",)) for name in ("squat", "drill")]
    assert audit(program(week, week, week, cards=cards)) == ()
