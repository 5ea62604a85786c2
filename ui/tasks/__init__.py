"""Work on the journal away from the window's own thread."""
