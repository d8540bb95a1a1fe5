"""Newer releases: whether there is one, that it is the maintainers' own, and how it takes this one's place.

Who may say what the newest release is goes by The Update Framework (python-tuf). It imports slowly: nothing
of this room but `starting` and `shelf` belongs on the way to the first window.
"""
