"""The Tools page: every worksheet by the need it meets."""
