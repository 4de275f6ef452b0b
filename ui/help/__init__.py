"""Help inside the program: a page for every screen and dialog, all keys, the tour, and what is new."""
