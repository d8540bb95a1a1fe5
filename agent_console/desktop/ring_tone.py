"""The console's own ring: two soft tones and a pause, made here and so owed to nobody."""

from __future__ import annotations

import io
import math
import os
import tempfile
import wave
from array import array
from pathlib import Path

RATE = 16_000
_TONES_HZ = (659.26, 523.25)
_TONE_SECONDS, _PAUSE_SECONDS = 0.45, 2.1
_LOUDNESS = 0.28
_FADE_SECONDS = 0.03
_HEADER_BYTES, _SAMPLE_BYTES = 44, 2
_FILE_BYTES = _HEADER_BYTES + _SAMPLE_BYTES * (
    len(_TONES_HZ) * round(_TONE_SECONDS * RATE) + round(_PAUSE_SECONDS * RATE)
)
"""What tells a file that was written whole from any other, without making the tone each time."""


def ring_tone() -> bytes:
    """One ring as a WAV file: mono, 16 bits, three seconds with the pause after it."""
    samples = array("h")
    for pitch in _TONES_HZ:
        samples.extend(_tone(pitch))
    samples.extend([0] * round(_PAUSE_SECONDS * RATE))
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setparams((1, 2, RATE, 0, "NONE", ""))
        writer.writeframes(samples.tobytes())
    return file.getvalue()


def write_ring_tone(folder: Path) -> Path:
    """The tone as a file in this folder, written whole if it is not there yet. Raises OSError."""
    path = folder / "ring.wav"
    if path.is_file() and path.stat().st_size == _FILE_BYTES:
        return path
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=".ring-", dir=folder)
    with os.fdopen(descriptor, "wb") as file:
        file.write(ring_tone())
    return Path(name).replace(path)


def _tone(pitch_hz: float) -> list[int]:
    count = round(_TONE_SECONDS * RATE)
    fade = _FADE_SECONDS * RATE
    wave_ = 2 * math.pi * pitch_hz / RATE
    samples = []
    for index in range(count):
        # Faded in and out, or it would click; dying away, and with a soft octave, or it would beep.
        envelope = min(1.0, index / fade, (count - index) / fade) * math.exp(-2.5 * index / count)
        sound = math.sin(wave_ * index) + 0.25 * math.sin(2 * wave_ * index)
        samples.append(round(32_767 * _LOUDNESS * envelope * sound / 1.25))
    return samples
