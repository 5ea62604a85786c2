"""Questions and notices behind a port, with a scripted twin for tests. Never a nested event loop."""
