"""What the clinic hands over on paper or as PDF."""
