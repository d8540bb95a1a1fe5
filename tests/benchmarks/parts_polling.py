"""What the parts take before anything is made of them: one label, polled with qasync, httpx and keyring."""

from __future__ import annotations

import asyncio
import json
import sys

# Its command line would bring what draws its tables; the console leaves that out, too.
sys.modules["httpx._main"] = None  # type: ignore[assignment]

import httpx  # noqa: E402
import keyring  # noqa: E402
import qasync  # noqa: E402
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow  # noqa: E402

LIST_URL = sys.argv[1]


async def poll(label: QLabel) -> None:
    """Read the key, and then the list once a second."""
    keyring.get_password("agent-console", "Sales/active_calls")
    async with httpx.AsyncClient(trust_env=False) as client:
        while True:
            reply = await client.get(LIST_URL)
            label.setText(str(len(json.loads(reply.content)["results"])))
            await asyncio.sleep(1)


application = QApplication(sys.argv[:1])
window, shown = QMainWindow(), QLabel("Agent Console")
window.setCentralWidget(shown)
window.resize(420, 880)
window.show()
with qasync.QEventLoop(application) as loop:
    loop.run_until_complete(poll(shown))
