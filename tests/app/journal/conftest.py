"""A fresh journal for each test."""

from __future__ import annotations

from tests.fresh_journal import clock, opened

__all__ = ["clock", "opened"]
