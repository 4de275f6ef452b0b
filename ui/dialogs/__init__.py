"""Questions asked over a screen; each opens and answers with a signal, none stops the window."""
