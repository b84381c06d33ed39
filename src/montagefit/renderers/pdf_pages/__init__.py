"""The printed sheet: one PDF document for the wall, drawn page by page on a canvas with a fixed layout."""
