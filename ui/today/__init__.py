"""The Today page: begin, go on, and what was written lately."""
