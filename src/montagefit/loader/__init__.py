"""Data files become a Library or an Athlete; every problem is collected and raised once."""
