"""The command ``immichpy-dynamic``: a command for every operation, whole jobs, and a console to explore in."""
