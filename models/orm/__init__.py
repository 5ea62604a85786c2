"""The tables of a journal, as SQLAlchemy sees them, and the full-text index beside them."""
