"""What is remembered: records, tables and the queries over them. No Qt and no cryptography."""
