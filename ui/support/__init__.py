"""Support: the lines that are shipped, a person's own ones, and a card to print."""
