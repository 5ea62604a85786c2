"""The trends page: charts, tables and sentences."""
