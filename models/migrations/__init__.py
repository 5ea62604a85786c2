"""How the schema came to be, one Alembic revision for each change. Loaded only when a journal has to be upgraded."""
