"""Lets `python -m montagefit` do what the `montagefit` command does."""

from montagefit.cli.main import main

if __name__ == "__main__":
    main()
