"""Files and codes that go in and out."""
