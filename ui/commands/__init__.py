"""Commands that drive the real window themselves: the tour, the bench and the self-test."""
