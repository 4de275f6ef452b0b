"""Where the clinic's records lie, on SQLite or PostgreSQL: all knowledge of a particular database is in here."""
