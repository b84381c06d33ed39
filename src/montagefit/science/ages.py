"""Who gets a plan, and what age and health conditions change in it (I01, I02, I10, I34, science.md 2.2)."""

from montagefit.model.vocabulary import Condition, DoseLimit

MINIMUM_AGE = 16
"""Years below which there is no plan. Source: I02, 2.2 [D]."""

ADULT_AGE = 18
"""Years below which the restricted set of I02 holds. Source: 2.2 [D]."""

OLDER_AGE = 65
"""Years from which the rules for older adults hold. Source: 2.2, I34; NSCA 2019 [V36*], WHO [V24]."""

NO_PLAN = (Condition.PREGNANCY, Condition.POSTPARTUM)
"""Conditions for which there is no plan. Source: I02, 2.2 [V33], [D]."""

NEEDS_CLEARANCE = (Condition.HEART, Condition.HYPERTENSION)
"""Conditions that need a doctor's yes first. Source: I01, 2.3 [V28], section 8 [K]."""

CAREFUL = (Condition.HEART, Condition.HYPERTENSION)
"""Conditions that get a longer warm-up and the caps of I10. Source: I05, I10; Nery 2010 [V70], [D]."""

CAREFUL_RPE_AT_MOST = 6
"""Effort (CR-10) of any item with a heart condition or high blood pressure. Source: I10, 5.4 [V70], [D]."""

CAREFUL_HOLD_SECONDS_AT_MOST = 30
"""Seconds an effortful hold may last for the same people. Source: I10 [V70], [D]."""

CAREFUL_SHARE_OF_MAXIMUM_AT_MOST = 0.60
"""Repetitions a set as a share of the maximum for the same people. Source: I10 [V70], [D]."""

YOUTH_REST_DAYS_AT_LEAST = 2
"""Days a week without training at 16-17. Source: 2.2; AAP 2016 [K], [D]."""

YOUTH_CARRY_PERCENT_AT_MOST = 20
"""Load of a carry in percent of body weight at 16-17. Source: 2.2 [D]."""

YOUTH_HARD_HOURS_BETWEEN = 48
"""Hours between hard days at 16-17, counted in calendar days. Source: 2.2 [D]."""

OLDER_BALANCE_DAYS_AT_LEAST = 3
"""Days a week with balance work from 65 years on, or every training day when there are fewer.

Source: I34; WHO [V24] [K]. That three training days are not always there is our reading [D].
"""

OLDER_FIRST_SPRINT_WEEK = 9
"""The first week with sprints or jumps from 65 years on. Source: I34 [D]."""

OLDER_SPRINTS = (DoseLimit.SPRINT, DoseLimit.STAIR_SPRINT, DoseLimit.PLYOMETRIC)
"""Kinds of work that wait until then. Source: I34 [D]."""

OLDER_SINGLE_SET_WEEKS = 2
"""Weeks in which older adults do one set of each resistance exercise. Source: I34; NSCA 2019 [V36*]."""

YOUTH_TEST_RPE_AT_MOST = 8
"""Effort of a test at 16-17, where science.md allows no maximal one. Our reading of 2.2 [D]."""
