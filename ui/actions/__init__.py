"""The Actions page: every step from every tool, in one list."""
