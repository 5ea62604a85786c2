"""What the program does. Nothing in here knows about Qt."""

__version__ = "0.1.0"
