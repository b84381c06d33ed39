"""Poses become vectors: it knows drawing, and nothing of PDF files."""
