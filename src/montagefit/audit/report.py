"""A program becomes findings, in order of place."""

from collections.abc import Iterable

from montagefit.audit.finding import Finding, Severity
from montagefit.audit.registry import RULES
from montagefit.audit.timeline import lay_out
from montagefit.model.program import Program


def audit(program: Program) -> tuple[Finding, ...]:
    """Check every rule; findings come in order of week, session and rule.

    Weeks that are over are history: what comes after is held against them, but they are not found fault with.
    """
    over = {week.number for week in program.weeks if week.over}
    timeline = lay_out(program)
    found = (
        Finding(
            rule=rule.id,
            severity=rule.severity,
            week=fault.week,
            day=fault.day,
            message=fault.message,
            tag=rule.tag,
            source=rule.source,
        )
        for rule in RULES
        for fault in rule.check(timeline)
        if fault.week not in over
    )
    return tuple(sorted(dict.fromkeys(found), key=lambda each: (each.week, each.day, each.rule, each.message)))


def errors(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Keep the findings with which a program may not leave."""
    return tuple(each for each in findings if each.severity is Severity.ERROR)
