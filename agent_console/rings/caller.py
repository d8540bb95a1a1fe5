"""Whether what a softphone handed over as CALLER is a CallerID at all; light, as `ring` must be."""

from __future__ import annotations

LONGEST = 256
WITHHELD = frozenset(
    [
        "anonymous",
        "private",
        "unknown",
        "withheld",
        "restricted",
        "unavailable",
        "blocked",
        "invalid",
        "nonumber",
        "hidden",
    ]
)


def is_usable(text: str) -> bool:
    """Whether this names a caller, or says that the caller is withheld: everything else is a mistake."""
    if not text.strip() or len(text) > LONGEST or not text.isprintable():
        return False
    address = text[text.index("<") + 1 :] if "<" in text else text
    address = address.strip().partition(">")[0].replace("%2B", "+").replace("%2b", "+")
    scheme, colon, rest = address.partition(":")
    scheme = scheme.lower()
    if colon and scheme in {"sip", "sips"}:
        return bool(rest.partition("@")[0].strip())
    if colon and scheme == "tel":
        address = rest
    user = address.partition("@")[0].partition(";")[0]
    if "".join(character for character in user.lower() if character.isalpha()) in WITHHELD:
        return True
    digits = sum(character.isdigit() for character in user)
    letters = sum(character.isalpha() for character in user)
    return digits >= 2 and digits > letters
