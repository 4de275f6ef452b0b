"""Verbs, one a file: all that a person can do at the desk."""
