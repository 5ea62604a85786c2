"""Worksheets: the text files that say what each tool asks. Data in, frozen records out."""
