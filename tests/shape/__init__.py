"""The shape every change keeps: sizes, layers, bans and lists that may only shrink."""
