"""What the installed program runs first."""

import sys

from agent_console.cli import main

sys.exit(main())
