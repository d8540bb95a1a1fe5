"""Group Policy's templates (ADMX and ADML), made from the same checks as the JSON schema."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

import words
from agent_console.settings import values
from agent_console.settings.policy import REGISTRY_KEY
from configuration_schema import of_check

NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
TABLES = {"profiles": words.PROFILES, "ring_sources": words.RING_SOURCES}
_AS_JSON = "JSON text, over as many lines as you like, as configuration.schema.json describes it. Example:"
EXAMPLES = {
    "profiles": '[ { "name": "Sales", "region": "US", "paradigm": "return" } ]',
    "ring_sources": '[ { "kind": "baresip", "host": "127.0.0.1", "port": 4444 } ]',
}
_LANGUAGES = {"ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fr": "French"}
_PREFIX, _CATEGORY, _SUPPORTED = "agentconsole", "AgentConsole", "SUPPORTED_Windows10_1809"


def templates() -> tuple[str, str]:
    """The ADMX file and its English ADML file."""
    return _text(_definitions()), _text(_resources())


def _definitions() -> Element:
    root = Element("policyDefinitions", xmlns=NAMESPACE, revision="1.0", schemaVersion="1.0")
    names = SubElement(root, "policyNamespaces")
    SubElement(names, "target", prefix=_PREFIX, namespace="AgentConsole.Policies")
    SubElement(root, "resources", minRequiredRevision="1.0")
    supported = SubElement(SubElement(root, "supportedOn"), "definitions")
    SubElement(supported, "definition", name=_SUPPORTED, displayName=f"$(string.{_SUPPORTED})")
    categories = SubElement(root, "categories")
    SubElement(categories, "category", name=_CATEGORY, displayName=f"$(string.{_CATEGORY})")
    policies = SubElement(root, "policies")
    for key, check in values.PREFERENCES.items():
        policy = _policy(policies, key)
        if check is values.flag:
            policy.set("valueName", key)
            _decimal(policy, "enabledValue", 1)
            _decimal(policy, "disabledValue", 0)
        else:
            _element(policy, key, check)
    for key in TABLES:
        # maxLength: Group Policy's own is 1,023 letters, which one profile with a quick dial is beyond.
        asked = {"id": key, "valueName": key, "maxLength": "65535"}
        SubElement(SubElement(_policy(policies, key), "elements"), "multiText", asked)
    return root


def _policy(policies: Element, key: str) -> Element:
    about = {
        "name": key,
        "class": "Both",
        "displayName": f"$(string.{key})",
        "explainText": f"$(string.{key}_help)",
        "key": REGISTRY_KEY,
    }
    if values.PREFERENCES.get(key) is not values.flag:
        about["presentation"] = f"$(presentation.{key})"
    policy = SubElement(policies, "policy", about)
    SubElement(policy, "parentCategory", ref=_CATEGORY)
    SubElement(policy, "supportedOn", ref=_SUPPORTED)
    return policy


def _decimal(parent: Element, name: str, number: int) -> None:
    SubElement(SubElement(parent, name), "decimal", value=str(number))


def _element(policy: Element, key: str, check: values.Check) -> None:
    if check is values.feed:
        # Disabled is to mean off, not that the user's own file may say where.
        switched_off = SubElement(SubElement(policy, "disabledList"), "item", valueName=key)
        SubElement(SubElement(switched_off, "value"), "string")
    elements = SubElement(policy, "elements")
    asked = {"id": key, "valueName": key}
    match check:
        case values.OneOf(choices):
            one_of = SubElement(elements, "enum", {**asked, "required": "true"})
            for choice in filter(None, choices):
                item = SubElement(one_of, "item", displayName=f"$(string.{key}_{choice})")
                SubElement(SubElement(item, "value"), "string").text = choice
        case values.WholeNumber(least, most):
            bounds = {"minValue": str(least), "maxValue": str(most), "required": "true"}
            SubElement(elements, "decimal", {**asked, **bounds})
        case _:
            kind = {"array": "multiText", "string": "text"}[of_check(check)["type"]]
            SubElement(elements, kind, asked)


def _resources() -> Element:
    root = Element("policyDefinitionResources", xmlns=NAMESPACE, revision="1.0", schemaVersion="1.0")
    SubElement(root, "displayName").text = "Agent Console"
    SubElement(root, "description").text = "Settings of Agent Console that users cannot change"
    resources = SubElement(root, "resources")
    table = SubElement(resources, "stringTable")
    for name, words_of_it in _strings().items():
        SubElement(table, "string", id=name).text = words_of_it
    presentations = SubElement(resources, "presentationTable")
    for key in (*values.PREFERENCES, *TABLES):
        if values.PREFERENCES.get(key) is not values.flag:
            _presentation(SubElement(presentations, "presentation", id=key), key)
    return root


def _strings() -> dict[str, str]:
    found = {_CATEGORY: "Agent Console", _SUPPORTED: "Windows 10 1809, Windows Server 2019, or later"}
    for key in values.PREFERENCES:
        found[key] = words.NAMES[key]
        found[f"{key}_help"] = words.PREFERENCES[key]
        check = values.PREFERENCES[key]
        if isinstance(check, values.OneOf):
            found |= {f"{key}_{choice}": _LANGUAGES[choice] for choice in filter(None, check.choices)}
    for key, sentence in TABLES.items():
        found[key] = words.NAMES[key]
        found[f"{key}_help"] = f"{sentence}\n\n{_AS_JSON}\n{EXAMPLES[key]}"
    return found


def _presentation(parent: Element, key: str) -> None:
    check = values.PREFERENCES.get(key)
    if isinstance(check, values.OneOf):
        kind, about = "dropdownList", {"noSort": "true"}
    elif isinstance(check, values.WholeNumber):
        kind, about = "decimalTextBox", {}
    elif check is None or of_check(check)["type"] == "array":
        kind, about = "multiTextBox", {"defaultHeight": "12"}
    else:
        kind, about = "textBox", {}
    shown = SubElement(parent, kind, {"refId": key, **about})
    if kind == "textBox":
        SubElement(shown, "label").text = words.NAMES[key]
    else:
        shown.text = words.NAMES[key]


def _text(root: Element) -> str:
    indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode") + "\n"
