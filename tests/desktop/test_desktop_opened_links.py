"""A link that the system hands to the running program is heard, whenever it comes."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from agent_console.desktop.opened_links import MOST_WAITING
from agent_console.rings.handing_over import read_url

# In a process of its own: there is one application in each, and the tests have theirs.
OPENS_LINKS = """
import json, sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from agent_console.desktop.opened_links import LinkedApplication

application = LinkedApplication(["agent-console"], "agent-console")

def open_links(links):
    for link in links:
        LinkedApplication.postEvent(application, QFileOpenEvent(link if link[0] == "/" else QUrl(link)))
    application.processEvents()

before, after = json.loads(sys.argv[1])
taken = []
open_links(before)
application.give_links_to(taken.append)
open_links(after)
application.give_links_to(taken.append)
print(json.dumps(taken))
"""
RING = "agent-console://ring?caller=%2B18665551234&name=Jane%20Caller%20%26%20Co"


@pytest.mark.parametrize(
    ("before", "after", "heard"),
    [
        ([RING], [], [RING]),
        ([], [RING, "agent-console://hangup"], [RING, "agent-console://hangup"]),
        ([RING] * 50, [RING], [RING] * (MOST_WAITING + 1)),
        (["/tmp/ring"], ["https://example.com/ring?caller=1", "/tmp/ring"], []),
    ],
    ids=["opened_the_program", "while_it_runs", "a_flood_before_anybody_listens", "not_ours"],
)
def test_links_reach_whoever_listens_once_each(before, after, heard):
    done = subprocess.run(
        [sys.executable, "-c", OPENS_LINKS, json.dumps([before, after])],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=50,
        check=True,
    )
    assert json.loads(done.stdout) == heard


def test_a_link_says_the_same_as_it_does_to_a_command():
    assert read_url(RING) == ["ring", "+18665551234", "Jane Caller & Co"]
