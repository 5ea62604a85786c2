"""Series and patterns as plain arrays."""
