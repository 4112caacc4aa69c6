"""The command line of nudge."""
