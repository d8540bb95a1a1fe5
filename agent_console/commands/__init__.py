"""The commands that need more than a few lines: each is the whole of what `agent-console NAME` does."""
