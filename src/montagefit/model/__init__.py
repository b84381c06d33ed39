"""The frozen nouns of the house: no files, no clock."""
