"""What the installed program runs first."""

import marshal
import os
import sys
import zlib
from _frozen_importlib import ModuleSpec  # type: ignore[import-not-found]

import pyimod02_importers as frozen  # type: ignore[import-not-found]  # PyInstaller's, in every bundle
from pyimod01_archive import PYZ_ITEM_NSPKG, PYZ_ITEM_PKG  # type: ignore[import-not-found]

STARTED = "/proc/self/exe"


class StartedFile:
    """Finds modules in the file that was started, whatever has come in its place since.

    PyInstaller's own finder opens the file anew for each module, by name: after an upgrade under a running
    program that is another file, and a caller may be on hold. It also looks through three folders first. The
    window waits for both.
    """

    def __init__(self) -> None:
        self._archive = frozen.pyz_archive
        self._archive.extract = self.extract
        self._file = os.open(STARTED, os.O_RDONLY | os.O_CLOEXEC)

    def find_spec(self, name, path=None, target=None):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201, ARG002
        """Say where a module is, as Python asks; None for those that are not in the file."""
        kind, _, _ = self._archive.toc.get(name, (PYZ_ITEM_NSPKG, 0, 0))
        if kind == PYZ_ITEM_NSPKG:
            return None
        is_package = kind == PYZ_ITEM_PKG
        loader = frozen.PyiFrozenLoader(name, self._archive, name, is_package)
        spec = ModuleSpec(name, loader, origin=loader.path, is_package=is_package)
        spec.has_location = True
        if is_package:
            spec.submodule_search_locations = [os.path.dirname(loader.path)]  # noqa: PTH120
        return spec

    def extract(self, name, raw=False):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201
        """Read a module's code, or with `raw` the bytes that it is kept as."""
        kind, begins, length = self._archive.toc[name]
        if kind == PYZ_ITEM_NSPKG:
            return None
        read = zlib.decompress(os.pread(self._file, length, self._archive._start_offset + begins))  # noqa: SLF001
        return read if raw else marshal.loads(read)


# Where there is no such name, a file that is open cannot be exchanged, or the set-up ends the program first.
if os.path.exists(STARTED):  # noqa: PTH110 – pathlib costs `ring` milliseconds
    sys.meta_path.insert(0, StartedFile())  # type: ignore[arg-type]

from agent_console.cli import main  # noqa: E402

sys.exit(main())
