"""Makes and keeps up the feed that tells consoles of newer releases, as The Update Framework has it.

Three keys, each a PEM file: `root.pem` says who may sign and `targets.pem` signs releases, both kept off
line; `online.pem` says every few days that nothing has changed, and can do no more than that. Needs `tuf`
and `cryptography`.
"""

from __future__ import annotations

import os
import tarfile
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from agent_console.updates.feed import archive_name
from agent_console.updates.numbering import is_version
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

KEYS = {"root": "root", "targets": "targets", "snapshot": "online", "timestamp": "online"}
"""Whose key signs what."""

LIVES = {
    "root": timedelta(days=400),
    "targets": timedelta(days=400),
    "snapshot": timedelta(days=14),
    "timestamp": timedelta(days=14),
}
"""For how long what is signed is believed. The last is how long a feed can be held back unnoticed."""


class Feed:
    """A feed in a folder that any web server can serve, and the keys that sign it.

    `now` is when it is signed. Only the keys that a step signs with have to be there.
    """

    def __init__(self, folder: Path, keys: Path, now: datetime | None = None) -> None:
        self.folder = folder
        self._keys = keys
        self._now = now or datetime.now(UTC)

    def begin(self) -> bytes:
        """Make keys and an empty feed; gives the root that a build has to carry as `updates/root.json`."""
        self._keys.mkdir(mode=0o700, parents=True, exist_ok=True)
        (self.folder / "metadata").mkdir(parents=True)
        (self.folder / "targets").mkdir()
        for name in sorted(set(KEYS.values())):
            self._make_key(name)
        root = Root(expires=self._until("root"))
        for role, name in KEYS.items():
            root.add_key(self._signer(name).public_key, role)
        self._sign(Metadata(root))
        self._sign(Metadata(Targets(expires=self._until("targets"))))
        self._sign(Metadata(Snapshot(expires=self._until("snapshot"))))
        self._sign(Metadata(Timestamp(expires=self._until("timestamp"))))
        return self._file("root", 1).read_bytes()

    def add(self, version: str, archives: Mapping[str, Path], notes_url: str = "") -> None:
        """Let this be the newest release: archives by platform. Other platforms keep what they had."""
        if not is_version(version):
            raise ValueError(f"{version!r} is no version")
        targets = self._latest("targets")
        for platform, archive in archives.items():
            name = archive_name(platform)
            target = TargetFile.from_file(name, str(archive), ["sha256"])
            target.unrecognized_fields["custom"] = {"version": version, "notes": notes_url}
            targets.signed.targets[name] = target
            place = self.folder / "targets" / f"{target.hashes['sha256']}.{name}"
            place.write_bytes(archive.read_bytes())
        self._next(targets)
        self.renew()

    def renew(self) -> None:
        """Say anew that this is how things stand; needs `online.pem` alone. To be done every few days."""
        snapshot, timestamp = self._latest("snapshot"), self._latest("timestamp")
        snapshot.signed.meta["targets.json"] = MetaFile(self._latest("targets").signed.version)
        self._next(snapshot)
        timestamp.signed.snapshot_meta = MetaFile(snapshot.signed.version)
        self._next(timestamp)

    def renew_root(self, replaced: Iterable[str] = ()) -> None:
        """Say anew who may sign, after new keys have been made for those that are replaced.

        Consoles believe a new root that the one before has signed too. Everything is signed again.
        """
        root = self._latest("root")
        before = self._signer("root")
        for name in replaced:
            old = self._signer(name).public_key.keyid
            (self._keys / f"{name}.pem").rename(self._keys / f"{name}.before.pem")
            self._make_key(name)
            for role in (role for role, key in KEYS.items() if key == name):
                root.signed.revoke_key(old, role)
                root.signed.add_key(self._signer(name).public_key, role)
        self._next(root, before)
        self._next(self._latest("targets"))
        self.renew()

    def _next(self, metadata: Metadata, *more: CryptoSigner) -> None:
        metadata.signed.version += 1
        metadata.signed.expires = self._until(metadata.signed.type)
        self._sign(metadata, *more)

    def _sign(self, metadata: Metadata, *more: CryptoSigner) -> None:
        role = metadata.signed.type
        metadata.signatures.clear()
        for signer in (self._signer(KEYS[role]), *more):
            metadata.sign(signer, append=True)
        # Whole, then in place: a console may be reading.
        place = self._file(role, metadata.signed.version)
        new = place.with_suffix(".new")
        metadata.to_file(str(new))
        new.replace(place)

    def _latest(self, role: str) -> Metadata:
        if role == "timestamp":
            return Metadata.from_file(str(self._file(role, 0)))
        found = (
            int(file.name.partition(".")[0]) for file in self._file(role, 1).parent.glob(f"*.{role}.json")
        )
        return Metadata.from_file(str(self._file(role, max(found))))

    def _file(self, role: str, version: int) -> Path:
        name = f"{role}.json" if role == "timestamp" else f"{version}.{role}.json"
        return self.folder / "metadata" / name

    def _until(self, role: str) -> datetime:
        return (self._now + LIVES[role]).replace(microsecond=0)

    def _make_key(self, name: str) -> None:
        private = CryptoSigner.generate_ed25519().private_bytes
        place = os.open(self._keys / f"{name}.pem", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(place, "wb") as file:
            file.write(private)

    def _signer(self, name: str) -> CryptoSigner:
        return CryptoSigner(load_pem_private_key((self._keys / f"{name}.pem").read_bytes(), None))


def pack(bundle: Path, archive: Path, epoch_seconds: int = 0) -> None:
    """Pack what a bundle's folder holds; the same files give the same archive.

    On macOS `bundle` is the folder around the `.app`.
    """

    def nobody(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        member.mtime = epoch_seconds
        return member

    with tarfile.open(archive, "w:xz") as packed:
        for path in sorted(bundle.rglob("*")):
            packed.add(path, str(path.relative_to(bundle)), recursive=False, filter=nobody)
