"""Where large pieces of memory lie, after others of their size have been freed."""

import subprocess
import sys

import pytest

LIES = """
import ctypes
from pathlib import Path
large = bytearray(20 << 20)
del large
piece = bytearray(8 << 20)
place = ctypes.addressof(ctypes.c_char.from_buffer(piece))
for line in Path("/proc/self/maps").read_text().splitlines():
    begins, ends = (int(end, 16) for end in line.split()[0].split("-"))
    if begins <= place < ends:
        print("in the heap" if line.endswith("[heap]") else "apart")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="about glibc's heap")
@pytest.mark.parametrize(
    ("before", "lies"),
    [("", "in the heap"), ("from agent_console.heap import *; keep_large_pieces_apart()", "apart")],
)
def test_a_large_piece_leaves_no_hole_in_the_heap(before, lies):
    done = subprocess.run([sys.executable, "-c", before + LIES], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == lies
