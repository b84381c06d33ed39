"""An athlete, a film plan and the library become a program; plan.py is the table of contents."""
