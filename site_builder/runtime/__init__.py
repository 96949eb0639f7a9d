"""The browser's Python: trimmed, compiled, cut in two, and found by the pages that load it."""
