"""Trends: a person's own answers over time, with their gaps. Plain arrays, no Qt, no verdict.

Nothing in here is stored, and nothing is guessed: what was not answered stays unanswered.
"""
