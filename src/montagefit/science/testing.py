"""How often somebody is tested hard (I42)."""

HARD_TEST_DAYS_BETWEEN = 28
"""Days between hard tests. Source: I42 [D]."""
