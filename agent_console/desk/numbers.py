"""Phone numbers as phones and people spell them, read into the one spelling that can be compared and dialled.

`read_caller_id` takes apart what a softphone handed over, `canonical` brings a number to E.164, `formatted`
shows it to people, and `read_destination` reads what an agent typed into *Transfer to*. The library
`phonenumbers` is loaded by the first number that needs it; `warm_up` loads it beforehand, in a worker thread.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

from msgspec import Struct

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber


class CallerID(Struct, frozen=True):
    """What a softphone handed over when it rang, as read.

    `as_given` is the text verbatim. `number` is the number in it without scheme, host, parameters and
    percent-encoding, its digits ASCII, its separators kept; None if the text holds none. `withheld` says that
    the caller hides the number, or that the phone was told none.
    """

    as_given: str
    name: str | None
    number: str | None
    withheld: bool


class DestinationKind(Enum):
    """What a call can be transferred to (reference: Transfer a Call, `transfer_to`)."""

    NUMBER = auto()
    SIP = auto()


class Destination(Struct, frozen=True):
    """Somewhere a call can be transferred to: `to` is for the server, `shown` for people."""

    to: str
    kind: DestinationKind
    shown: str


class UndialableReason(Enum):
    """Why a text is no destination."""

    EMPTY = auto()
    NOT_A_NUMBER = auto()
    UNKNOWN_COUNTRY_CODE = auto()
    TOO_SHORT = auto()
    TOO_LONG = auto()
    NEEDS_AREA_CODE = auto()
    """A local number: it says nothing to a server elsewhere."""
    HAS_EXTENSION = auto()
    """The server dials numbers only, and to leave the extension out in silence would reach somebody else."""
    BAD_SIP_ADDRESS = auto()


class Undialable(Struct, frozen=True):
    """A text that is no destination, and why."""

    why: UndialableReason


_WITHHELD = re.compile(
    "(?:callerid|caller|id|name|number|numero|nummer|anrufer|teilnehmer|appel|correspondant|номер|番号)?"
    "(?:anon|anonym(?:e|er|ous)?|anonimo|asterisk|blocked|confidential|desconocido|hidden|inconnu|masque|na|none"
    "|notavailable|notprovided|null|oculto|outofarea|privad[ao]|private?|prive|restricted|sconosciuto|skjult"
    "|unavailable|unbekannte?|undefined|unknown|unterdruckt|verborgen|withheld"
    "|неизвестн\\w+|скрыт\\w*|非通知|通知不可能|匿名|未知|مجهول)"
    "(?:callerid|caller|number|numero|nummer|name|anrufer|номер)?"
    "|no(?:callerid|id|name|number)|"
)
"""As phones, switchboards and carriers say it; Asterisk signs with its own name where it knows no caller."""

# ANONYMOUS, BLOCKED, RESTRICTED, UNKNOWN and UNAVAILABLE typed on a keypad: what carriers put where a caller
# has no number (Twilio documents the list).
_WITHHELD_NUMBERS = frozenset({"+266696687", "+2562533", "+7378742833", "+8656696", "+86282452253"})

_NO_REGION = "ZZ"
_LONGEST_READ = 512  # characters; a CallerID is far shorter, and a hostile peer's text must not cost time
_REMEMBERED = 512
"""So many numbers: those of two hundred calls, and not those of a whole day."""

_SCHEME = re.compile(r"(?i)\s*(sips?|tel|callto|phone):(?://)?")
_NAME_AND_ADDRESS = re.compile(r'\s*(?:"((?:[^"\\]|\\.)*)"|([^<"]*))\s*<([^<>]*)>?')
_LAST_ADDRESS = re.compile(r"(.*)<([^<>]+)")
"""Of a name whose quotes do not pair up, whatever stands in it: the address is what comes last."""

_QUOTED_NAME = re.compile(r'\s*"((?:[^"\\]|\\.)*)"(?!@)')
_QUOTES = "\"'`\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb"
_NUMBER_AMONG_WORDS = re.compile(r"(?<!\w)[+(]*\d[\d\s()./-]{5,}\d(?!\w)")
_NUMBER = re.compile(r"[+(\[]{0,2}\s*\d")
_GLOBAL_CONTEXT = re.compile(r"(?i);phone-context=(\+[\d().-]+)")
_EXTENSION = re.compile(r"(?i)(?<=\d)[\s)]*(?:;?\s*ext(?:ension|n)?|[x#,;~pw]+)[\s.:=]*\d{1,9}#?\s*$")
_IP_ADDRESS = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}")
_IPV6_ADDRESS = re.compile(r"\[[^\]]*:|[^:]*:[^:]*:")
_HOST_NAME = re.compile(r"(?:[\w-]+\.)+[^\W\d_][\w-]*\.?")
"""With a letter where the last label begins (RFC 3261, `toplabel`), as no number with dots between has."""

_SIP_ADDRESS = re.compile(
    r"(?i)sips?:[^\s<>\"@]+@(?:\[[\da-f:.]+\]|[\w.-]*\w)(?::\d{1,5})?(?:[;?][^\s<>\"]*)?"
)
_INTERNAL_EXTENSION = re.compile(r"\d{3,6}")

# Mexico gave up its trunk and mobile prefixes in 2019. Carriers still send them; metadata has lost them.
_GIVEN_UP_IN_MEXICO = re.compile(r"\+52(?:01|04[45]|1)(\d{10})")


def warm_up(region: str = "US") -> None:
    """Load what reading and showing a number of `region` needs, so that no ring has to wait for it."""
    formatted(canonical("+18665551234", region) or "")
    canonical("8665551234", region)


def read_caller_id(text: str) -> CallerID:
    """Take apart what a softphone handed over: a number in any spelling, a URI, or a name and one of them."""
    beginning = text[:_LONGEST_READ]
    name, address = _split_name(_plain(unquote(beginning) if "%" in beginning else beginning))
    user = _user_part(address)
    if user is not None and _NUMBER.match(user) and not _is_withheld(user):
        return CallerID(text, name, user, withheld=False)
    if user is not None and (not user or _is_withheld(user)):
        return CallerID(text, name, None, withheld=True)
    return CallerID(text, name or user, None, withheld=name is not None and _is_withheld(name))


@lru_cache(maxsize=_REMEMBERED)
def canonical(number: str, region: str) -> str | None:
    """Bring a number in any spelling to E.164 ("+18665551234"), or None if it is none.

    `region` (ISO 3166) is where a number without a country code is at home. Extensions are dropped. Digits
    that are no number there, but are one with a plus before them, have lost their plus on the way.
    """
    caller = read_caller_id(number)
    if caller.number is None:
        return None
    at_home = _e164(_read(caller.number, region))
    if at_home is not None and exists(at_home):
        return at_home
    return with_plus(digits_of(caller.number)) or at_home


def with_plus(digits: str) -> str | None:
    """Read bare digits as country code and number, perhaps after another country's international prefix; None
    if that is no number that exists."""
    for international_prefix in ("", "00", "011"):
        if digits.startswith(international_prefix):
            number = _e164(_read("+" + digits.removeprefix(international_prefix), _NO_REGION))
            if number is not None and exists(number):
                return number
    return None


@lru_cache(maxsize=_REMEMBERED)
def exists(number: str) -> bool:
    """Whether an E.164 number stands in a range that its country has given out."""
    import phonenumbers

    read = _read(number, _NO_REGION)
    return not isinstance(read, UndialableReason) and phonenumbers.is_valid_number(read)


@lru_cache(maxsize=_REMEMBERED)
def formatted(number: str) -> str:
    """Show an E.164 number as people read it ("+1 866-555-1234"); anything else stays as it is."""
    if not number.startswith("+"):
        return number
    import phonenumbers

    read = _read(number, _NO_REGION)
    if isinstance(read, UndialableReason):
        return number
    return phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def digits_of(number: str) -> str:
    """The digits of a number as spelled, without its extension."""
    return "".join(filter(str.isdecimal, _EXTENSION.sub("", number)))


def read_destination(text: str, region: str) -> Destination | Undialable:
    """Read what an agent typed into *Transfer to*.

    Lenient: a number of a possible length for its country, an internal extension of 3 to 6 digits, or
    `user@host`; whether it can be reached is the server's to say.
    """
    _, address = _split_name(_plain(text)) if "<" in text else (None, _plain(text))
    if not address:
        return Undialable(UndialableReason.EMPTY)
    scheme = _SCHEME.match(address)
    if "@" in address or (scheme and scheme[1].lower() in ("sip", "sips")):
        sip = address if scheme else f"sip:{address}"
        if not _SIP_ADDRESS.fullmatch(sip):
            return Undialable(UndialableReason.BAD_SIP_ADDRESS)
        return Destination(sip, DestinationKind.SIP, sip)
    return _read_number_to_dial(address[scheme.end() :] if scheme else address, region)


def _read_number_to_dial(number: str, region: str) -> Destination | Undialable:
    if not _NUMBER.match(number):
        return Undialable(UndialableReason.NOT_A_NUMBER)
    if _EXTENSION.search(number):
        return Undialable(UndialableReason.HAS_EXTENSION)
    joined = re.sub(r"[\s.-]", "", number)
    if len(joined) < 3:
        return Undialable(UndialableReason.TOO_SHORT)
    if _INTERNAL_EXTENSION.fullmatch(joined):
        return Destination(joined, DestinationKind.NUMBER, joined)
    e164 = canonical(number, region)
    if e164 is not None:
        return Destination(e164, DestinationKind.NUMBER, formatted(e164))
    read = _read(number, region)
    return Undialable(read if isinstance(read, UndialableReason) else UndialableReason.NOT_A_NUMBER)


def _plain(text: str) -> str:
    """The text with ASCII digits, dashes and blanks, and without the marks that turn its direction."""
    if not (text.isascii() and text.isprintable()):
        text = "".join(map(_plain_character, unicodedata.normalize("NFKC", text)))
    return " ".join(text.split())


def _plain_character(character: str) -> str:
    match unicodedata.category(character):
        case "Nd":
            return str(unicodedata.decimal(character))
        case "Pd":
            return "-"
        case "Cf":
            return ""
        case "Cc":
            return " "
    return character


def _split_name(text: str) -> tuple[str | None, str]:
    named = _NAME_AND_ADDRESS.match(text)
    if named and (named[3] or not _LAST_ADDRESS.match(text)):
        name, address = named[1] or named[2] or "", named[3]
    elif last := _LAST_ADDRESS.match(text):
        name, address = _unquoted(last[1].strip()), last[2]
    elif (quoted := _QUOTED_NAME.match(text)) and quoted.end() < len(text):
        name, address = quoted[1], text[quoted.end() :]
    elif _SCHEME.match(text) or "@" in text or not re.search(r"[^\W\d_]", _EXTENSION.sub("", text)):
        name, address = "", text
    elif len(numbers := _NUMBER_AMONG_WORDS.findall(text)) == 1 and not _HOST_NAME.fullmatch(text):
        name, address = text.replace(numbers[0], " "), numbers[0]
    else:
        name, address = "", text
    name = re.sub(r"\\(.)", r"\1", name).strip(" :,;-()")
    return name or None, address.strip(" " + _QUOTES)


def _unquoted(name: str) -> str:
    paired = name.count('"') % 2 == 0 and not name.startswith('"')
    return name if paired else name.strip('"')


def _user_part(address: str) -> str | None:
    """Who an address names, without the way to get there; None if it names a host alone."""
    scheme = _SCHEME.match(address)
    rest = address[scheme.end() :] if scheme else address
    user, at, host = rest.rpartition("@")
    if not at:
        user = re.split(r"[;?]", rest)[0]
        if scheme and scheme[1].lower().startswith("sip"):
            return None if _is_host(user) else user.partition(":")[0]
        if _HOST_NAME.fullmatch(user) and _NUMBER.match(user):
            return None
    elif re.split(r"[;:?]", host)[0].lower() == "anonymous.invalid":
        return ""
    user = re.split(r"[;:]", user)[0].strip(" " + _QUOTES)
    context = _GLOBAL_CONTEXT.search(rest)
    return context[1] + user if context and not user.startswith("+") else user


def _is_host(text: str) -> bool:
    """Whether a SIP URI without a user part names a host, perhaps with a port, as its grammar has it.

    Phones write numbers and names there, too: digits alone are no host, nor is one word that begins with
    a letter.
    """
    if _IPV6_ADDRESS.match(text):
        return True
    host, _, _ = text.partition(":")
    if not _NUMBER.match(host):
        return "." in host
    has_letters = re.search(r"[^\W\d_]", _EXTENSION.sub("", host))
    return has_letters is not None or _IP_ADDRESS.fullmatch(host) is not None


def _is_withheld(text: str) -> bool:
    if text in _WITHHELD_NUMBERS or (text.isdecimal() and not text.strip("0")):
        return True
    without_accents = unicodedata.normalize("NFKD", text.casefold())
    return _WITHHELD.fullmatch("".join(filter(str.isalnum, without_accents))) is not None


def _e164(read: PhoneNumber | UndialableReason) -> str | None:
    if isinstance(read, UndialableReason):
        return None
    import phonenumbers

    return phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.E164)


def _read(number: str, region: str) -> PhoneNumber | UndialableReason:
    """The number if its length is possible in its country, else why it is none."""
    import phonenumbers
    from phonenumbers import NumberParseException, ValidationResult

    try:
        read = phonenumbers.parse(number, region.upper())
    except NumberParseException as error:
        unreadable = {
            NumberParseException.INVALID_COUNTRY_CODE: UndialableReason.UNKNOWN_COUNTRY_CODE,
            NumberParseException.TOO_SHORT_AFTER_IDD: UndialableReason.TOO_SHORT,
            NumberParseException.TOO_SHORT_NSN: UndialableReason.TOO_SHORT,
            NumberParseException.TOO_LONG: UndialableReason.TOO_LONG,
        }
        return unreadable.get(error.error_type, UndialableReason.NOT_A_NUMBER)
    possible = phonenumbers.is_possible_number_with_reason(read)
    if possible == ValidationResult.IS_POSSIBLE or phonenumbers.is_valid_number(read):
        return read
    if given_up := _GIVEN_UP_IN_MEXICO.fullmatch(_e164(read) or ""):
        return phonenumbers.parse("+52" + given_up[1])
    impossible = {
        ValidationResult.IS_POSSIBLE_LOCAL_ONLY: UndialableReason.NEEDS_AREA_CODE,
        ValidationResult.TOO_SHORT: UndialableReason.TOO_SHORT,
        ValidationResult.TOO_LONG: UndialableReason.TOO_LONG,
    }
    return impossible.get(possible, UndialableReason.NOT_A_NUMBER)
