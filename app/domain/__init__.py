"""The clinic's nouns and rules: what may happen to a prepaid package, and why not."""
