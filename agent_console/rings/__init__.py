"""Where a ringing CallerID comes from: one file a source, and what they all say in `announcements`.

Importing this, or `local_client`, loads nothing else: `agent-console ring` must be gone again at once.
"""
