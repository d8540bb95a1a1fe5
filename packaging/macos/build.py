#!/usr/bin/env python3
"""Builds Agent Console for macOS, on macOS: `python3 packaging/macos/build.py`.

    --output FOLDER   where the disk image, the package and their papers go; `dist` if left out
    --work FOLDER     where the work is kept for the next time; `build/macos` if left out

A disk image for people, and a package that Jamf and its like install for everyone. In the environment, each
if it is to be done:

    CODESIGN_IDENTITY    signs the application and the image: `Developer ID Application: …`
    INSTALLER_IDENTITY   signs the package: `Developer ID Installer: …`
    NOTARY_PROFILE       has Apple notarise both, with what `notarytool store-credentials` keeps by this name
    NOTARY_KEYCHAIN      the keychain it keeps it in, if it is not the usual one
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent)]

from bundling.artefacts import notices_in, write_papers
from bundling.building import bundle, quiet
from bundling.identity import APPLICATION_ID, NAME, TITLE
from bundling.release import CHECKOUT, Release, release

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Build; gives the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    parser.add_argument("--output", type=Path, default=CHECKOUT / "dist", help=argparse.SUPPRESS)
    parser.add_argument("--work", type=Path, default=CHECKOUT / "build" / "macos", help=argparse.SUPPRESS)
    options = parser.parse_args()
    work, output, built = options.work.absolute(), options.output.absolute(), release()
    output.mkdir(parents=True, exist_ok=True)
    try:
        folder = bundle(HERE / "agent-console.spec", built, work)
        application = folder.parent / f"{TITLE}.app"
        name = f"{NAME}-{built.version}-{platform.machine()}"
        installers = [
            disk_image(application, work, output / f"{name}.dmg"),
            package(application, work, built, output / f"{name}.pkg"),
        ]
        for installer in installers:
            notarise(installer)
        write_papers(installers, notices_in(folder), work, built, f"macos-{platform.machine()}")
    except subprocess.CalledProcessError as failure:
        print(f"build.py: failed: {failure.cmd[0]}", file=sys.stderr)
        return failure.returncode or 1
    print(*installers, sep="\n")
    return 0


def disk_image(application: Path, work: Path, image: Path) -> Path:
    """The application beside a link to where it belongs."""
    shown = work / "image"
    shutil.rmtree(shown, ignore_errors=True)
    shutil.copytree(application, shown / application.name, symlinks=True)
    (shown / "Applications").symlink_to("/Applications")
    volume = ["-volname", TITLE, "-srcfolder", str(shown), "-fs", "HFS+", "-format", "UDZO"]
    quiet(["hdiutil", "create", "-ov", *volume, str(image)])
    identity = os.environ.get("CODESIGN_IDENTITY")
    if identity:
        quiet(["codesign", "--sign", identity, "--timestamp", str(image)])
    return image


def package(application: Path, work: Path, built: Release, file: Path) -> Path:
    """What a managed Mac installs without anybody at it; a newer one takes the place of the one before."""
    root = work / "package"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(application, root / application.name, symlinks=True)
    named = ["--identifier", APPLICATION_ID.replace("_", "-"), "--version", built.version]
    signed = ["--sign", identity] if (identity := os.environ.get("INSTALLER_IDENTITY")) else []
    where = ["--root", str(root), "--install-location", "/Applications"]
    quiet(["pkgbuild", *where, *named, *signed, str(file)])
    return file


def notarise(file: Path) -> None:
    """Have Apple look at it, and fasten the answer to it, if there is an account to do it with."""
    profile = os.environ.get("NOTARY_PROFILE")
    if profile:
        keychain = os.environ.get("NOTARY_KEYCHAIN")
        account = ["--keychain-profile", profile, *(["--keychain", keychain] if keychain else [])]
        quiet(["xcrun", "notarytool", "submit", str(file), *account, "--wait"])
        quiet(["xcrun", "stapler", "staple", str(file)])


if __name__ == "__main__":
    sys.exit(main())
