"""Supervision sheets and professional accounts."""
