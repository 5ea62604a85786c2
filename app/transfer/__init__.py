"""Copies of a journal for elsewhere. Nothing here knows of keys; it reads through `Transactions` and writes files."""
