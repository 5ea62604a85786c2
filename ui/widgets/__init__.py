"""Widgets that more than one page uses. They import no feature."""
