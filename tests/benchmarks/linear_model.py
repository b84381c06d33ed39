"""A linear model in whole numbers, built row by row and solved by HiGHS."""

from collections.abc import Iterable
from dataclasses import dataclass

import highspy
import numpy as np

Terms = Iterable[tuple[int, float]]
"""Columns, each with what it is multiplied by; a column may come more than once."""

_HIGHS_INFINITY = highspy.kHighsInf


@dataclass(frozen=True)
class Solution:
    """What the solver found."""

    values: tuple[float, ...]
    """One for each column."""
    value: float
    """Of the solution."""
    bound: float
    """No solution can be worth more."""
    is_proven: bool
    """Whether the gap that was asked for was reached in time."""


class LinearModel:
    """Columns with what each is worth, and rows that they must keep; the worth is made as large as possible."""

    def __init__(self) -> None:
        """Begin without columns and rows."""
        self._worth: list[float] = []
        self._upper: list[float] = []
        self._is_whole: list[bool] = []
        self._rows: list[dict[int, float]] = []
        self._row_bounds: list[tuple[float, float]] = []

    def column(self, worth: float = 0.0, most: float = 1.0, *, whole: bool = True) -> int:
        """Add a column from 0 up; a whole one unless said otherwise."""
        self._worth.append(worth)
        self._upper.append(most)
        self._is_whole.append(whole)
        return len(self._worth) - 1

    def at_most(self, terms: Terms, most: float) -> None:
        """Add a row: the sum of the terms is at most this."""
        self._add(terms, -_HIGHS_INFINITY, most)

    def at_least(self, terms: Terms, least: float) -> None:
        """Add a row: the sum of the terms is at least this."""
        self._add(terms, least, _HIGHS_INFINITY)

    def _add(self, terms: Terms, least: float, most: float) -> None:
        row: dict[int, float] = {}
        for column, factor in terms:
            row[column] = row.get(column, 0) + factor
        self._rows.append(row)
        self._row_bounds.append((least, most))

    def solve(self, relative_gap: float, seconds: float) -> Solution:
        """Solve on one thread, with a fixed seed; the time ends what would take forever."""
        solver = highspy.Highs()
        for option, value in (
            ("output_flag", False),
            ("threads", 1),
            ("random_seed", 1),
            ("mip_rel_gap", relative_gap),
            ("mip_abs_gap", 1e-6),
            ("time_limit", seconds),
        ):
            solver.setOptionValue(option, value)
        solver.passModel(self._program())
        solver.run()
        status = solver.getModelStatus()
        if status not in (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kTimeLimit):
            raise RuntimeError(f"HiGHS found no solution: {solver.modelStatusToString(status)}")
        information = solver.getInfo()
        return Solution(
            values=tuple(solver.getSolution().col_value),
            value=information.objective_function_value,
            bound=information.mip_dual_bound,
            is_proven=status == highspy.HighsModelStatus.kOptimal,
        )

    def _program(self) -> highspy.HighsLp:
        """Write the model down as HiGHS reads it."""
        program = highspy.HighsLp()
        program.sense_ = highspy.ObjSense.kMaximize
        program.num_col_, program.num_row_ = len(self._worth), len(self._rows)
        program.col_cost_ = np.array(self._worth, dtype=float)
        program.col_lower_ = np.zeros(len(self._worth))
        program.col_upper_ = np.array(self._upper, dtype=float)
        program.row_lower_ = np.array([least for least, _ in self._row_bounds], dtype=float)
        program.row_upper_ = np.array([most for _, most in self._row_bounds], dtype=float)
        program.integrality_ = [
            highspy.HighsVarType.kInteger if whole else highspy.HighsVarType.kContinuous for whole in self._is_whole
        ]
        matrix = program.a_matrix_
        matrix.format_ = highspy.MatrixFormat.kRowwise
        matrix.start_ = np.cumsum([0, *(len(row) for row in self._rows)])
        matrix.index_ = np.array([column for row in self._rows for column in row], dtype=np.int32)
        matrix.value_ = np.array([factor for row in self._rows for factor in row.values()], dtype=float)
        return program
