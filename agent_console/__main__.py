"""`python -m agent_console` is `agent-console`."""

import sys

from agent_console.cli import main

sys.exit(main())
