"""What the installed program runs first."""

import os
import sys

import pyimod02_importers  # type: ignore[import-not-found]  # PyInstaller's, in every bundle
from agent_console.cli import main

# An upgrade puts another file in this one's place while the program runs, and a caller may be on hold. What
# it has not imported yet it must go on reading from the file that was started.
STARTED = "/proc/self/exe"
if os.path.exists(STARTED):  # noqa: PTH110 – pathlib costs `ring` milliseconds
    pyimod02_importers.pyz_archive._filename = STARTED  # noqa: SLF001

sys.exit(main())
