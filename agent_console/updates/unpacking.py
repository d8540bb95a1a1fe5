"""Lays a downloaded release out in its folder, if it is, byte for byte, the one that was signed."""

from __future__ import annotations

import posixpath
import shutil
import tarfile
from pathlib import Path

from tuf.api.exceptions import LengthOrHashMismatchError

from agent_console.updates.feed import Release
from agent_console.updates.states import Trouble, UpdateError


def unpack(release: Release, archive: Path, home: Path) -> None:
    """Make `home` hold what the archive holds; it appears whole or not at all. Blocks for seconds.

    An archive that is not what was signed is deleted. Raises UpdateError.
    """
    aside = home.with_name(f"{home.name}.new")
    try:
        with archive.open("rb") as file:
            release.verify(file)
            file.seek(0)
            shutil.rmtree(aside, ignore_errors=True)
            shutil.rmtree(home, ignore_errors=True)
            aside.mkdir(mode=0o700, parents=True)
            with tarfile.open(fileobj=file, mode="r:xz") as packed:
                _lay_out(packed, aside)
        aside.rename(home)
    except LengthOrHashMismatchError:
        archive.unlink(missing_ok=True)
        raise UpdateError(Trouble.DAMAGED, f"{archive.name} is not what was signed") from None
    except (tarfile.TarError, EOFError) as error:
        raise UpdateError(Trouble.DAMAGED, f"{archive.name} cannot be unpacked: {error}") from None
    except OSError as error:
        raise UpdateError(Trouble.NOT_KEPT, f"{home}: {error.strerror or error}") from None
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _lay_out(packed: tarfile.TarFile, folder: Path) -> None:
    """Raises tarfile.TarError for what would leave the folder."""
    # Python 3.11.2, which Debian 12 has, knows no filters yet.
    if hasattr(tarfile, "data_filter"):
        packed.extractall(folder, filter="data")
        return
    for member in packed.getmembers():
        if not stays_inside(member):
            raise tarfile.ExtractError(f"{member.name} does not belong into a release")
    packed.extractall(folder)  # noqa: S202 - each member has been looked at


def stays_inside(member: tarfile.TarInfo) -> bool:
    """Whether it is a file, folder or link that neither lies nor leads outside where it is unpacked."""
    names = [member.name]
    if member.issym():
        names.append(f"{member.name}/../{member.linkname}")
    elif member.islnk():
        names.append(member.linkname)
    elif not (member.isfile() or member.isdir()):
        return False
    if any(posixpath.isabs(name) or "\\" in name or ":" in name for name in (*names, member.linkname)):
        return False
    return not any(posixpath.normpath(name).startswith("..") for name in names)
