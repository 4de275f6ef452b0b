"""Nouns: all that a person can see, as frozen rows shaped for a screen, a receipt or a report."""
