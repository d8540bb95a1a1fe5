"""Lays a bundle out as Debian wants it and packs it.

Whatever a distribution has, the package asks of it: `dpkg-shlibdeps` reads what the bundle links.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from bundling.identity import APPLICATION_ID, LICENCE, NAME, SUMMARY, maintainer
from bundling.release import CHECKOUT, Release

FILES = Path(__file__).resolve().parent / "files"
ICONS = CHECKOUT / "resources" / "icons"

DESCRIPTION = """\
Your phone rings. Agent Console knows which routed call that is and who the
caller really is, and gives you the controls that a softphone lacks: transfer
with the caller on hold or with everyone in conference, connect the held
caller, stop the transfer, accept the call, or return it to the router before
the time runs out. It always shows who can hear whom.
.
It speaks the Retreaver Call Control API and works beside any softphone that
can run a command or open a link.
"""

# Whom to trust: OpenSSL brings nobody, and a small Debian has nobody either.
DEPENDS = "ca-certificates"

# A keyring is not needed for practice mode, and can be another machine's; a desktop brings one of these.
RECOMMENDS = "gnome-keyring | kwalletmanager | keepassxc, xdg-desktop-portal"


def lay_out(bundle: Path, icons: Path, notices: Path, release: Release, root: Path) -> None:
    """Make `root` hold what the package installs. `notices` is the finished copyright file."""
    shutil.rmtree(root, ignore_errors=True)
    share = root / "usr" / "share"
    shutil.copytree(bundle, root / "usr" / "lib" / "agent-console", symlinks=True)
    commands = root / "usr" / "bin"
    commands.mkdir(parents=True)
    (commands / "agent-console").symlink_to("../lib/agent-console/agent-console")
    _copy(FILES / "agent-console.desktop", share / "applications" / "agent-console.desktop")
    _copy(
        FILES / "agent-console-autostart.desktop",
        root / "etc" / "xdg" / "autostart" / "agent-console.desktop",
    )
    _write(
        share / "metainfo" / f"{APPLICATION_ID}.metainfo.xml", _filled("agent-console.metainfo.xml", release)
    )
    _write(share / "man" / "man1" / "agent-console.1.gz", _packed(_filled("agent-console.1", release)))
    themed = share / "icons" / "hicolor"
    for picture in icons.glob("*.png"):
        _copy(picture, themed / f"{picture.stem}x{picture.stem}" / "apps" / "agent-console.png")
    _copy(ICONS / "agent-console.svg", themed / "scalable" / "apps" / "agent-console.svg")
    _copy(ICONS / "agent-console-symbolic.svg", themed / "symbolic" / "apps" / "agent-console-symbolic.svg")
    _copy(notices, share / "doc" / "agent-console" / "copyright")
    _write(share / "doc" / "agent-console" / "changelog.gz", _packed(_changelog(release)))
    _copy(FILES / "lintian-overrides", share / "lintian" / "overrides" / "agent-console")
    _set_rights(root)


def pack(root: Path, release: Release, work: Path, output: Path, compression: str) -> Path:
    """Pack what was laid out; gives the package's file, in the folder `output`."""
    control = root / "DEBIAN"
    control.mkdir()
    _write(control / "control", _control(root, release, _dependencies(root, work)))
    _write(control / "conffiles", "/etc/xdg/autostart/agent-console.desktop\n")
    sums = [
        f"{_md5(path)}  {path.relative_to(root).as_posix()}\n"
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.is_symlink() and not path.is_relative_to(control)
    ]
    _write(control / "md5sums", "".join(sums))
    _set_rights(root)
    output.mkdir(parents=True, exist_ok=True)
    package = output / f"agent-console_{release.version}_{_architecture()}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", str(root), str(package)],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(release.epoch_seconds)},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    shutil.rmtree(control)
    return package


def _control(root: Path, release: Release, dependencies: str) -> str:
    size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir())
    described = "".join(f" {line}\n" for line in DESCRIPTION.splitlines())
    return (
        f"Package: {NAME}\nVersion: {release.version}\nArchitecture: {_architecture()}\n"
        f"Maintainer: {maintainer()}\nInstalled-Size: {-(-size // 1024)}\n"
        f"Depends: {DEPENDS}, {dependencies}\nRecommends: {RECOMMENDS}\nSection: net\nPriority: optional\n"
        f"Description: {SUMMARY[0].lower()}{SUMMARY[1:]}\n{described}"
    )


def _dependencies(root: Path, work: Path) -> str:
    """The Debian packages whose libraries the bundle links, each from the version on that it needs."""
    bundle = root / "usr" / "lib" / "agent-console"
    # dpkg-shlibdeps wants a source package around it.
    place = work / "shlibdeps"
    _write(place / "debian" / "control", f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
    linked = [path for path in sorted(bundle.rglob("*")) if not path.is_symlink() and _is_elf(path)]
    private = sorted({str(path.parent) for path in linked if ".so" in path.name})
    words = ["--ignore-missing-info", "--warnings=0", "-O", *(f"-l{folder}" for folder in private)]
    asked = subprocess.run(
        ["dpkg-shlibdeps", *words, *(f"-e{path}" for path in linked)],
        cwd=place,
        capture_output=True,
        text=True,
        check=False,
    )
    if asked.returncode:
        raise SystemExit(f"dpkg-shlibdeps failed:\n{asked.stderr}")
    return asked.stdout.strip().removeprefix("shlibs:Depends=")


def _changelog(release: Release) -> str:
    when = format_datetime(datetime.fromtimestamp(release.epoch_seconds, UTC))
    return (
        f"{NAME} ({release.version}) stable; urgency=medium\n\n  * Release {release.version}.\n\n"
        f" -- {maintainer()}  {when}\n"
    )


def _filled(template: str, release: Release) -> str:
    text = (FILES / template).read_text(encoding="utf-8")
    for name, value in {
        "@ID@": APPLICATION_ID,
        "@LICENCE@": LICENCE,
        "@VERSION@": release.version,
        "@DATE@": release.date,
    }.items():
        text = text.replace(name, value)
    return text


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)


def _set_rights(root: Path) -> None:
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path == root / "usr" / "lib" / NAME / NAME
            path.chmod(0o755 if runs else 0o644)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, content: str | bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content.encode() if isinstance(content, str) else content)


def _is_elf(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _md5(path: Path) -> str:
    import hashlib

    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def _architecture() -> str:
    asked = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return asked.stdout.strip()
