"""The page of every structured reflection: sections in any order, saved while they are answered."""
