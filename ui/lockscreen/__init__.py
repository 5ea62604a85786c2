"""The screens before a journal is open: create, unlock, recover, and one for each thing that can be wrong."""
