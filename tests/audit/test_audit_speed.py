"""The audit of a long program takes a moment; run with --benchmark-only."""

from audit_programs import FRI, MON, SAT, THU, TUE, WED, drill, on, program, squat
from pytest_benchmark.fixture import BenchmarkFixture

from montagefit.audit.report import audit
from montagefit.model.vocabulary import Level


def test_a_year_of_six_days(benchmark: BenchmarkFixture) -> None:
    """52 weeks of six sessions with ten items each are audited in less than 100 ms."""
    main = [drill(3, name=f"Drill {number}", cue="Breathe out on the effort") for number in range(7)]
    week = [on(day, squat(2), *main) for day in (MON, TUE, WED, THU, FRI, SAT)]
    year = program(*[week] * 52, level=Level.ADVANCED)
    assert sum(len(session.items()) for session in year.sessions()) == 52 * 6 * 10
    benchmark(audit, year)
    assert benchmark.stats is not None
    assert benchmark.stats.stats.median < 0.1
