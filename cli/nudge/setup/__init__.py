"""The parts of ``nudge init``: where notes may be, how a server is tried, what would be read, and the file."""
