"""montagefit makes training programs that feel like a film, for paper and calendar."""

__version__ = "0.1.0"
