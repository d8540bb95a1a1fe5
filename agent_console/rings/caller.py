"""Whether what a softphone handed over is a CallerID, a call UUID, or a number called at all.

Light, as `ring` must be. Generous to callers on purpose: what the desk can read is for the desk to say, and
refused is only what cannot be a caller. Strict with call UUIDs: they stand in URLs, and a match by one is
certain.
"""

from __future__ import annotations

LONGEST = 256
LONGEST_CALL_UUID = 128
_SEPARATORS = frozenset("/\\?#%&=:;,")
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

_SIP = ("sip", "sips")
_SCHEMES = (*_SIP, "tel", "callto", "phone")
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
    if (read := _address(text)) is None:
        return False
    scheme, address = read
    user = address.partition("@")[0].partition(";")[0]
    if scheme in _SIP:
        return bool(user.strip())
    name, bracket, _ = text.partition("<")
    return _has_number(user) or _is_withheld(user) or (bool(bracket) and _is_withheld(name))


def is_callable(text: str) -> bool:
    """Whether this names what was called: a number or SIP address, read as a caller's, or a `user@host`.

    `text` is tidied.
    """
    if (read := _address(text)) is None:
        return False
    scheme, address = read
    user, at, host = address.partition("@")
    if scheme in _SIP:
        return bool(user.partition(";")[0].strip())
    is_account = bool(user and host) and not any(one in " /:" for one in user) and " " not in host
    return _has_number(user.partition(";")[0]) or (not scheme and bool(at) and is_account)


def is_call_uuid(text: str) -> bool:
    """Whether this can be a call's identifier: one word, without anything that parts a URL or a list."""
    if text in {"", ".", ".."} or len(text) > LONGEST_CALL_UUID or not text.isprintable():
        return False
    return not any(one in _SEPARATORS or one.isspace() for one in text)


def _address(text: str) -> tuple[str, str] | None:
    """The scheme and what follows it, without display name and percent-encoding; None if it is no text."""
    if not text.strip() or len(text) > LONGEST or not text.isprintable():
        return None
    _, bracket, address = text.partition("<")
    address = tidied(decoded(address.partition(">")[0] if bracket else text))
    if not address.isprintable():
        return None
    scheme, colon, rest = address.partition(":")
    scheme = scheme.strip().lower()
    if colon and scheme in _SCHEMES:
        return scheme, rest.removeprefix("//")
    return "", address


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
