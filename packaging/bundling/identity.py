"""What the program is called by operating systems, and who answers for its packages."""

from __future__ import annotations

import os

NAME = "agent-console"
TITLE = "Agent Console"
SUMMARY = "Call controls beside a softphone"
SCHEME = "agent-console"

APPLICATION_ID = "org.agent_console.agent_console"
"""For AppStream and macOS, which tell programs apart by a domain. It must never change once released."""

LICENCE = "LicenseRef-proprietary"
"""In SPDX's words. Nobody has said yet under which terms the program itself may be passed on."""

COPYRIGHT = "2026 the maintainers of Agent Console"


def maintainer() -> str:
    """Who signs the package: DEBFULLNAME and DEBEMAIL, as Debian's own tools read them."""
    name = os.environ.get("DEBFULLNAME", "The maintainers of Agent Console")
    return f"{name} <{os.environ.get('DEBEMAIL', 'maintainers@agent-console.example')}>"
