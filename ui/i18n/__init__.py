"""Translations of the interface. Worksheets bring their own wording in overlay files."""
