"""A program becomes bytes, one format each, imported only when asked for."""
