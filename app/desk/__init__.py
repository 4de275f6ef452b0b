"""The one door: everything a person can do is a command here, everything they can see a view."""
