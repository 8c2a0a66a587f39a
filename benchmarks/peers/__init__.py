"""Other whole-brain simulators, timed on the same network: one file each, `cases()` in each."""
