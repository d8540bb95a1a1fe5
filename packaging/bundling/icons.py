"""Renders the program's icon for every desktop: `python -m bundling.icons FOLDER`, in the build's venv.

FOLDER then holds `16.png` to `512.png`, `agent-console.ico` for Windows and `agent-console.icns` for macOS.
The same drawings and the same Qt give the same bytes.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

DRAWINGS = Path(__file__).resolve().parent.parent.parent / "resources" / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
FEW_PIXELS = 32
"""Up to this size the drawing with fewer and thicker strokes is used."""

ICO_SIZES = (16, 24, 32, 48, 64, 256)
ICNS_TYPES = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic08": 256,
    b"ic13": 256,
    b"ic09": 512,
    b"ic14": 512,
}
"""Apple's four letters for PNGs of so many pixels; some stand twice, for plain and for Retina screens."""


def main(folder: Path) -> None:
    """Write all of it into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: rendered(size) for size in SIZES}
    for size, png in pictures.items():
        (folder / f"{size}.png").write_bytes(png)
    (folder / "agent-console.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (folder / "agent-console.icns").write_bytes(
        icns([(kind, pictures[size]) for kind, size in ICNS_TYPES.items()])
    )


def rendered(size: int) -> bytes:
    """The icon as a PNG of so many pixels a side on a clear ground."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawing = "agent-console-small.svg" if size <= FEW_PIXELS else "agent-console.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWINGS / drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub says bytes, Qt takes a str
    return bytes(held.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows' icon file: a directory of entries of 16 bytes, then the PNGs."""
    begins = 6 + 16 * len(pictures)
    directory, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, png in pictures.items():
        directory += struct.pack(
            "<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), begins + len(body)
        )
        body += png
    return directory + body


def icns(pictures: list[tuple[bytes, bytes]]) -> bytes:
    """Apple's icon file: four letters and a length before each PNG, and before the whole."""
    body = b"".join(struct.pack(">4sI", kind, len(png) + 8) + png for kind, png in pictures)
    return struct.pack(">4sI", b"icns", len(body) + 8) + body


if __name__ == "__main__":
    main(Path(sys.argv[1]))
