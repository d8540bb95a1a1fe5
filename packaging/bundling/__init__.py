"""What the three installers have in common: which files make up the program, and whose they are.

Runs on the machine that builds, never on a user's. `packaging/` itself must not become a Python package: it
would hide the library of that name.
"""
