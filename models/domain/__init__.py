"""The records a journal is made of: frozen dataclasses, standard library only."""
