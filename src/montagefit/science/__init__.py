"""Formulas and limits of training, every number with its unit, source and tag."""
