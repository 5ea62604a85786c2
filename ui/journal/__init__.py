"""The journal page: timeline, search, filters, reader, bin."""
