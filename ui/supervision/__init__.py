"""Gathering, editing and printing what goes to supervision."""
