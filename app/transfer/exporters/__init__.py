"""Copies of a journal as files that other programs read, one format a file. None of them is encrypted."""
