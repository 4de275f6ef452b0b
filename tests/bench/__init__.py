"""What the program promises to be fast at, each against a bare baseline in the same run."""
