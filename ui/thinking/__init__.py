"""Tagging in one's own words, and the cards of the kinds."""
