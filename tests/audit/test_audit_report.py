"""Findings come in order, name their place, and know what is an error."""

from audit_programs import FRI, MON, TUE, WED, drill, on, program, squat, with_session, with_week

from montagefit.audit.finding import Finding, Severity
from montagefit.audit.registry import RULES
from montagefit.audit.report import audit, errors
from montagefit.model.program import Program
from montagefit.model.vocabulary import Condition, Level

_MANY_FAULTS = program(
    [on(MON, squat(12, rpe=9), rpe=9), on(TUE, squat(12, rpe=9), rpe=9)],
    [on(MON, drill(100), rpe=9), on(WED), on(FRI, warm_up=1.0)],
    level=Level.NOVICE,
    conditions=(Condition.HEART,),
)


def test_findings_are_in_order_of_place() -> None:
    """The whole program comes first, then weeks with their sessions."""
    found = audit(_MANY_FAULTS)
    assert len(found) > 5
    places = [(each.week, each.day, each.rule) for each in found]
    assert places == sorted(places)
    assert found[0].place == "program"
    assert {"W1", "W1D1", "W2D3"} <= {each.place for each in found}


def test_findings_are_the_same_every_time() -> None:
    """Two audits of one program say the same, in the same order, also after a trip through JSON."""
    again = Program.model_validate_json(_MANY_FAULTS.model_dump_json())
    assert audit(_MANY_FAULTS)
    assert audit(_MANY_FAULTS) == audit(again)


def test_findings_carry_their_rule() -> None:
    """Severity, tag and source of a finding are those of its rule, and its line names place and rule."""
    rules = {rule.id: rule for rule in RULES}
    found = audit(_MANY_FAULTS)
    assert found
    for each in found:
        rule = rules[each.rule]
        assert (each.severity, each.tag, each.source) == (rule.severity, rule.tag, rule.source)
        assert str(each) == f"{each.place} {each.rule}: {each.message}"


def test_findings_are_plain_sentences() -> None:
    """A message starts with a capital letter, ends with a full stop and has no decoration."""
    found = audit(_MANY_FAULTS)
    assert found
    for each in found:
        assert each.message[0].isupper() or each.message[0].isdigit()
        assert each.message.endswith(".")
        assert each.message.isascii()


def test_errors_leave_warnings_out() -> None:
    """Only errors keep a program from leaving."""
    found = audit(program([on(MON)], [on(MON), on(WED)], [on(MON), on(WED)]))
    assert {each.severity for each in found} == {Severity.ERROR, Severity.WARNING}
    kept = errors(found)
    assert {each.severity for each in kept} == {Severity.ERROR}
    assert len(kept) < len(found)


def test_findings_are_values() -> None:
    """Two findings that say the same are the same, so one fault is told once."""
    week = program([on(MON, drill(kit=("barbell",)), drill(kit=("barbell",)))])
    found = [each for each in audit(week) if each.rule == "I32"]
    assert len(found) == 1
    assert isinstance(found[0], Finding)


def test_loads_are_worked_out_anew() -> None:
    """A week that understates its load does not hide its growth."""
    honest = program([on(MON)], [on(MON, drill(40))])
    week = honest.weeks[1]
    shy = with_week(with_session(honest, 2, 1, load_au=80.0, minutes=20.0), 2, load_au=80.0, target_load_au=80.0)
    assert "I14" in {each.rule for each in audit(honest)}
    assert shy.weeks[1] != week
    assert {"I14", "S03"} <= {each.rule for each in audit(shy)}


def test_an_empty_program_does_not_break_the_audit() -> None:
    """A program without weeks, or with an empty week, gets findings or none, but no traceback."""
    assert audit(program()) == ()
    assert audit(program([])) == ()
