"""Whether what a softphone handed over as CALLER is a CallerID at all; light, as `ring` must be.

Generous on purpose: what the desk can read is for the desk to say. Refused is only what cannot be a caller.
"""

from __future__ import annotations

LONGEST = 256
_WITHHELD = (
    *(
        "anon",
        "asterisk",
        "blocked",
        "confidential",
        "desconocid",
        "hidden",
        "inconnu",
        "masque",
        "nonumber",
        "nocallerid",
    ),
    *(
        "noid",
        "noname",
        "none",
        "notavailable",
        "notprovided",
        "null",
        "oculto",
        "outofarea",
        "privad",
        "prive",
        "privat",
        "restricted",
        "sconosciut",
        "skjult",
    ),
    *("unavailable", "unbekannt", "undefined", "unknown", "unterdruck", "verborgen", "withheld", "invalid"),
    *("неизвестн", "скрыт", "非通知", "通知不可能", "匿名", "未知", "مجهول"),
)
"""How the words begin by which phones say that the caller hides the number; the desk reads them exactly."""

_BEFORE = (
    *("callerid", "caller", "id", "name", "number", "numero", "nummer"),
    *("anrufer", "teilnehmer", "appel", "correspondant", "номер", "番号"),
)
_ACCENTS = str.maketrans("àáâãäåèéêëìíîïòóôõöùúûüçñ", "aaaaaaeeeeiiiiooooouuuucn")

_TIDIED = {
    **dict.fromkeys((0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000), " "),
    **dict.fromkeys((0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202D), *range(0x2060, 0x206A), 0xFEFF)),
}
"""Blanks of other widths, and marks that cannot be seen: address books put both into numbers."""


def tidied(text: str) -> str:
    """As a caller is handed on: without what cannot be seen and means nothing, and in one kind of blanks.

    What begins another line, or turns the direction of what follows, stays for `is_usable` to refuse.
    """
    text = text.strip()
    return text if text.isascii() else text.translate(_TIDIED).strip()


def is_usable(text: str) -> bool:
    """Whether this names a caller, or says that the caller is withheld: everything else is a mistake.

    Usable are two digits or more, a withheld word, and a `sip:` or `sips:` address with a user part, each
    with a display name, a scheme, parameters and percent-encoding as phones add them. `text` is tidied.
    """
    if not text.strip() or len(text) > LONGEST or not text.isprintable():
        return False
    name, bracket, address = text.partition("<")
    address = tidied(decoded(address.partition(">")[0] if bracket else text))
    if not address.isprintable():
        return False
    scheme, colon, rest = address.partition(":")
    scheme = scheme.strip().lower()
    if colon and scheme in {"sip", "sips", "tel", "callto", "phone"}:
        address = rest.removeprefix("//")
    user = address.partition("@")[0].partition(";")[0]
    if colon and scheme in {"sip", "sips"}:
        return bool(user.strip())
    return _has_number(user) or _is_withheld(user) or (bool(bracket) and _is_withheld(name))


def _has_number(text: str) -> bool:
    return sum(character.isdigit() for character in text) >= 2


def _is_withheld(text: str) -> bool:
    letters = "".join(character for character in text.lower() if character.isalpha()).translate(_ACCENTS)
    for before in _BEFORE:
        letters = letters.removeprefix(before)
    return letters == "na" or letters.startswith(_WITHHELD)


def decoded(text: str) -> str:
    """Without percent-encoding. urllib would cost more time than the whole command may take."""
    if "%" not in text:
        return text
    raw = text.encode("utf-8", "replace")
    parts = raw.split(b"%")
    decoded = parts[0]
    for part in parts[1:]:
        try:
            decoded += (
                bytes([int(part[:2].decode("ascii"), 16)]) + part[2:] if len(part) >= 2 else b"%" + part
            )
        except ValueError:
            decoded += b"%" + part
    return decoded.decode("utf-8", "replace")
