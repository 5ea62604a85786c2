"""Answering a worksheet: what its pages share, from the questions to the saving. It knows no page by name."""
