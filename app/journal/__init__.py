"""Writing, reading and finding entries."""
