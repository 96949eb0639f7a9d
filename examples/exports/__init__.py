"""Exports with a known truth, made and packed as LinkedIn does; the sample that the page offers."""
