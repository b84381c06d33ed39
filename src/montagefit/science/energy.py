"""Energy: METs of the Compendium of Physical Activities by code and edition, and how calories may be told (I41)."""

from collections.abc import Mapping

EDITIONS = (2011, 2024)
"""Editions of the Compendium. Codes changed meaning between them, so a value is only right with its edition."""

ERROR_SHARE = 0.25
"""What a number of calories may be off for a person, to each side. Source: I41, 4.2 [K], [D]."""

ROUNDED_TO = 10
"""Calories are told in tens: finer would pretend to know. Source: I41 [D]."""

# Code, value of 2011, value of 2024; "-" where science.md section 6 has not read one. Values are unchanged.
# Source: Ainsworth 2011 [V75], Herrmann 2024 [V76][V77]; codes whose reading of 2024 was not certain are left out.
_TABLE = """
    02020 8.0 7.5    | 02022 3.8 3.8    | 02024 2.8 2.8    | 02032 - 6.0      | 02035 4.3 5.0
    02040 8.0 7.5    | 02050 6.0 6.0    | 02052 5.0 5.0    | 02054 3.5 3.5    | 02056 - 3.0
    02057 - 6.5      | 02058 - 9.8      | 02065 9.0 9.3    | 02068 11.0 11.0  | 02071 4.8 5.0
    02072 7.0 7.5    | 02073 8.5 11.0   | 02074 12.0 14.0  | 02078 - 11.0     | 02082 - 10.5
    02084 - 18.0     | 02101 2.3 2.3    | 02150 2.5 2.3    | 02160 4.0 4.0    | 02180 3.3 3.5
    02210 - 7.0      | 02214 - 11.0     | 04081 11.3 -     | 08009 3.3 4.1    | 08010 5.5 5.5
    08019 4.5 4.5    | 08020 6.3 6.5    | 08192 5.5 5.5    | 08195 5.3 -      | 08202 7.5 -
    11050 8.0 -      | 11245 8.0 -      | 11250 17.5 17.5  | 11260 5.0 5.0    | 11262 8.0 8.0
    11266 8.0 -      | 11540 7.8 7.3    | 12010 6.0 6.0    | 12020 7.0 7.5    | 12025 8.0 4.8
    12028 - 6.5      | 12029 6.0 -      | 12030 8.3 8.5    | 12045 - 9.0      | 12050 9.8 9.3
    12060 10.5 10.5  | 12070 11.0 11.0  | 12080 11.8 11.8  | 12090 11.8 12.0  | 12100 12.3 12.5
    12110 12.8 13.0  | 12120 14.5 14.8  | 12140 9.0 9.3    | 12170 15.0 -     | 15100 12.8 12.3
    15110 5.5 5.8    | 15113 - 7.0      | 15115 - 8.5      | 15118 - 10.8     | 15120 7.8 7.8
    15125 - 9.3      | 15425 5.3 5.3    | 15430 10.3 10.3  | 15457 - 7.3      | 15533 8.0 8.0
    15535 7.5 7.3    | 15537 5.8 5.8    | 15550 12.3 12.3  | 15551 11.8 11.8  | 15552 8.8 8.3
    15554 - 10.0     | 17010 7.0 7.0    | 17012 7.8 7.8    | 17026 5.0 5.5    | 17027 6.0 6.0
    17028 8.0 8.0    | 17029 10.0 10.0  | 17030 12.0 12.0  | 17033 6.3 -      | 17034 - 5.3
    17035 - 7.0      | 17036 - 8.8      | 17040 7.3 16.3   | 17045 - 6.5      | 17050 8.3 7.5
    17070 3.5 -      | 17080 6.0 -      | 17130 8.0 8.0    | 17131 - 6.8      | 17133 4.0 4.5
    17134 8.8 9.3    | 17136 - 7.5      | 17138 - 7.5      | 17190 3.5 3.8    | 17200 4.3 4.8
    18230 9.8 9.8    | 18240 5.8 5.8    | 18280 10.0 10.5  | 18290 8.3 8.0    | 19080 6.8 -
    19090 9.0 8.5    | 19100 12.5 -     | 19110 15.0 -     | 19190 5.3 -      | 19192 10.0 -
"""


def _read(column: int) -> Mapping[str, float]:
    """Read one edition out of the table."""
    rows = [cell.split() for line in _TABLE.strip().splitlines() for cell in line.split("|")]
    return {row[0]: float(row[column]) for row in rows if row[column] != "-"}


METS: Mapping[int, Mapping[str, float]] = {2011: _read(1), 2024: _read(2)}
"""MET by code, for each edition. Source: section 6 [V75][V76][V77]."""
