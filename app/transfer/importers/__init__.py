"""Reading what other programs, and this one, have exported: one format a file.

An importer turns a file or folder into `Page`s. It never touches the journal, never writes anywhere, never follows a
link, and takes every file for hostile: sizes are capped before reading, and whatever is wrong leaves as a typed error.
"""
