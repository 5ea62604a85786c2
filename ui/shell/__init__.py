"""The window: hosts the pages, the rail and the shortcuts, and locks."""
