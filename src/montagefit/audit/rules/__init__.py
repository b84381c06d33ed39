"""The rules by topic; each is a small function from a timeline to faults, listed in registry.py."""
