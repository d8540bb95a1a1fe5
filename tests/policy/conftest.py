"""Where the makers of schema and templates are, and the registry that stands in for Windows'."""

from __future__ import annotations

import sys
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
for room in (CHECKOUT / "packaging" / "policy", CHECKOUT / "tests" / "settings"):
    if str(room) not in sys.path:
        sys.path.append(str(room))
