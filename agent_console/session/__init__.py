"""One agent at work: the feed of active calls, actions on the vendor, the server's clock, the desk's loop.

Importing this loads no HTTP client; `Session.start` does, in a worker thread.
"""

from agent_console.monotonic import monotonic_ms
from agent_console.session.session import Recorder, Session

__all__ = ["Recorder", "Session", "monotonic_ms"]
