"""Backups, restoring and rescuing: where the vault, the rules of keeping and the schema of the journal meet."""
