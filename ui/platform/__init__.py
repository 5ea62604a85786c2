"""What differs between systems: session signals, restarting, the clipboard."""
