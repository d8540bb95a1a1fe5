"""Agent Console: the call controls that a softphone lacks."""

__version__ = "0.1.0"
