#!/usr/bin/env python3
"""Keeps up the feed of releases: `python3 packaging/updates/publish.py --keys FOLDER --feed FOLDER STEP`.

    begin                       make keys and an empty feed; prints where the root is that builds carry
    pack BUNDLE ARCHIVE         pack a bundle's folder
    add VERSION PLATFORM=ARCHIVE… [--notes URL]
                                let this be the newest release
    renew                       say anew that nothing has changed, with online.pem alone; every few days
    renew-root [KEY…]           say anew who may sign, with new keys for these (root targets online)

The feed is a folder for any web server. PLATFORM is such as windows-x86_64, macos-arm64, linux-x86_64.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from signing import KEYS, Feed, pack


def main() -> int:
    """Carry out one step; gives the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    parser.add_argument("--keys", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--feed", type=Path, required=True, help=argparse.SUPPRESS)
    steps = parser.add_subparsers(dest="step", required=True, metavar="STEP")
    steps.add_parser("begin")
    packing = steps.add_parser("pack")
    packing.add_argument("bundle", type=Path)
    packing.add_argument("archive", type=Path)
    adding = steps.add_parser("add")
    adding.add_argument("version")
    adding.add_argument("archives", nargs="+", metavar="PLATFORM=ARCHIVE")
    adding.add_argument("--notes", default="")
    steps.add_parser("renew")
    steps.add_parser("renew-root").add_argument("replaced", nargs="*", choices=sorted(set(KEYS.values())))
    said = parser.parse_args()
    feed = Feed(said.feed, said.keys)
    match said.step:
        case "begin":
            feed.begin()
            print(feed.folder / "metadata" / "1.root.json")
        case "pack":
            pack(said.bundle, said.archive, int(os.environ.get("SOURCE_DATE_EPOCH", "0")))
        case "add":
            archives = dict(one.split("=", 1) for one in said.archives)
            feed.add(said.version, {name: Path(file) for name, file in archives.items()}, said.notes)
        case "renew":
            feed.renew()
        case "renew-root":
            feed.renew_root(said.replaced)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
