"""Italian."""

from checker.messages.model import Phrases

PHRASES: Phrases = {}
