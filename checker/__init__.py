"""Judges LinkedIn profiles, invitations and exports: a plain answer with its reasons and doubts.

Standard library only, and no input or output outside the command line, so that the same code runs
in a browser (Pyodide), in CPython and in a terminal. Arrows run one way:
model <- catalogue <- profile | invitations <- bridge, __main__.
"""

__version__ = "0.1.0"
