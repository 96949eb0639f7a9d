"""Judges LinkedIn profiles, messages and invitations: a plain answer with its reasons and doubts.

Standard library only, and no input or output outside the command line, so that the same code runs
in a browser (Pyodide), in CPython and in a terminal. Which room may import which is in
tests/unit/test_arrows.py.
"""

__version__ = "0.1.0"
