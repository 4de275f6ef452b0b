"""What the program carries with it: fonts, icons, style, words and the sample's facts."""
