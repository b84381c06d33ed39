"""Cases of the rules by topic, one module for each module of rules."""
