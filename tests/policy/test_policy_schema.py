"""What administrators are told of the configuration is what the console goes by."""

from __future__ import annotations

import json
import plistlib
import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import configuration_schema
import generate
import group_policy
import pytest
from hypothesis import given
from hypothesis import strategies as st
from settings_registry import FakeRegistry

from agent_console.settings import load_configuration, values
from agent_console.settings.policy import PREFERENCES_DOMAIN, REGISTRY_KEY, Policy, registry_policies
from agent_console.settings.unusable import Unusable

HERE = Path(generate.__file__).parent
SCHEMA = configuration_schema.configuration_schema()


def conforms(value: object, schema: dict) -> bool:
    """As JSON Schema says it, for the few of its words that are used here."""
    if "$ref" in schema:
        *_, section, name = schema["$ref"].split("/")
        return conforms(value, SCHEMA[section][name])
    known = {"type", "enum", "const", "pattern", "minimum", "maximum", "items", "properties", "required"}
    known |= {"additionalProperties", "oneOf", "description", "default", "$schema", "$defs", "title"}
    assert set(schema) <= known, set(schema) - known
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    types = {
        "boolean": isinstance(value, bool),
        "integer": is_number and value == value // 1,
        "number": is_number,
        "string": isinstance(value, str),
        "array": isinstance(value, list),
        "object": isinstance(value, dict),
    }
    if "type" in schema and not types[schema["type"]]:
        return False
    if "enum" in schema and value not in schema["enum"]:
        return False
    if "const" in schema and value != schema["const"]:
        return False
    if "oneOf" in schema and sum(conforms(value, one) for one in schema["oneOf"]) != 1:
        return False
    if isinstance(value, str) and "pattern" in schema:
        return re.search(schema["pattern"], value) is not None
    if is_number:
        return schema.get("minimum", value) <= value <= schema.get("maximum", value)
    if isinstance(value, list) and "items" in schema:
        return all(conforms(one, schema["items"]) for one in value)
    if isinstance(value, dict) and "properties" in schema:
        inner = schema["properties"]
        whole = set(value) <= set(inner) and set(schema["required"]) <= set(value)
        return whole and all(conforms(one, inner[key]) for key, one in value.items())
    return True


def accepts(check: values.Check, value: object) -> bool:
    try:
        check(value)
    except Unusable:
        return False
    return True


CHECKS = [
    *[(f"profile {key}", check) for key, check in values.PROFILE.items()],
    *[(f"preference {key}", check) for key, check in values.PREFERENCES.items()],
    *[(f"{kind} {key}", check) for kind, keys in values.RING_SOURCES.items() for key, check in keys.items()],
]
SAMPLES = [
    *(None, True, False, -1, 0, 0.25, 0.5, 1, 2.5, 60, 61, 90, 3_600, 3_601, 36_500, 36_501, 65_535, 65_536),
    *(86_400, 86_401, "", " ", "json", "xml", "enterprise", "return", "US", "usa", "U1", "de", "UK", "Sales"),
    *("a/b", "127.0.0.1", "pbx.example", "pbx.example/x", "PJSIP/201", "201", "/etc/company.pem"),
    *(
        "https://api.example/v1",
        "http://api.example/v1",
        "http://localhost:8080/x",
        "http://127.0.0.1",
        "ftp://x",
    ),
    *(
        "https://user@api.example/",
        "https://api.example/?key=1",
        "http://[::1]:80/",
        "http://localhostile.example/",
    ),
    *(
        "http://proxy.example:3128",
        "http://proxy.example",
        "https://proxy.example:1/x",
        "http://u:p@proxy.example:1",
    ),
    *("https://crm.example/find?phone={caller_number}", "my-crm:show/1", "crm", "not a url"),
    *(["transfer=Ctrl+T"], ["note = Ctrl+N"], ["transfer"], ["dance=F5"]),
    *([], ["Sale"], ["my-crm"], [""], [1], ["not a scheme"], {}, [{"name": "A", "to": "1"}]),
    {"method": "POST", "url": "calls/{call_uuid}/x"},
    *({"method": "BREW", "url": "x"}, {"method": "POST"}, {"method": "POST", "url": "x", "more": 1}),
]


def beyond_a_schema(check: values.Check, value: object) -> bool:
    """Where the console looks closer than a schema can, or looks at the entries by themselves later."""
    return isinstance(check, values.Entries) or (check is values.ca_file and isinstance(value, str))


@pytest.mark.parametrize(("name", "check"), CHECKS, ids=[name for name, _ in CHECKS])
def test_the_schema_takes_what_the_console_takes_and_nothing_else(name, check):
    schema = configuration_schema.of_check(check)
    compared = [value for value in SAMPLES if not beyond_a_schema(check, value)]
    assert [one for one in compared if conforms(one, schema)] == [
        one for one in compared if accepts(check, one)
    ]


@given(value=st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists))
def test_no_value_that_the_schema_forbids_is_taken(value):
    for name, check in CHECKS:
        if accepts(check, value) and not beyond_a_schema(check, value):
            wanted = value.strip().rstrip("/") if isinstance(value, str) else value
            assert conforms(wanted, configuration_schema.of_check(check)), name


def test_every_key_is_described():
    profile, sources = SCHEMA["$defs"]["profile"], SCHEMA["$defs"]["ring_source"]["oneOf"]
    named = [*SCHEMA["properties"].items(), *profile["properties"].items()]
    named += [one for kind in sources for one in kind["properties"].items() if one[0] != "kind"]
    assert len(named) > 40
    assert [key for key, one in named if not one.get("description")] == []


def test_the_defaults_conform():
    described = {**SCHEMA["$defs"]["profile"]["properties"], **SCHEMA["properties"]}
    defaults = {key: one["default"] for key, one in described.items() if "default" in one}
    assert {"base_url", "poll_seconds", "history_days", "call_outcomes"} <= set(defaults)
    assert [key for key, default in defaults.items() if not conforms(default, described[key])] == []


@pytest.mark.parametrize("file", list(generate.generated()), ids=lambda file: file.name)
def test_the_files_are_as_the_checks_make_them(file):
    why = "run: .venv/bin/python packaging/policy/generate.py"
    assert file.read_text(encoding="utf-8") == generate.generated()[file], why


# ── Group Policy ──────────────────────────────────────────────────────────────────────────────────


def parsed(name: str) -> ElementTree.Element:
    root = ElementTree.parse(HERE / "group-policy" / name).getroot()
    for one in root.iter():
        one.tag = one.tag.partition("}")[2]
    return root


def test_every_setting_has_a_policy_that_writes_its_value_where_the_console_reads_it():
    policies = parsed("agent-console.admx").findall("policies/policy")
    assert {one.get("key") for one in policies} == {REGISTRY_KEY}
    written = [one.get("valueName") or one.find("elements")[0].get("valueName") for one in policies]
    assert written == [one.get("name") for one in policies]
    assert set(written) == set(values.PREFERENCES) | {"profiles", "ring_sources"}


def test_every_word_and_every_field_that_a_policy_refers_to_is_there():
    definitions, resources = parsed("agent-console.admx"), parsed("en-US/agent-console.adml")
    strings = {one.get("id") for one in resources.iter("string")}
    presentations = {
        one.get("id"): [field.get("refId") for field in one] for one in resources.iter("presentation")
    }
    text = (HERE / "group-policy" / "agent-console.admx").read_text()
    assert set(re.findall(r"\$\(string\.(\w+)\)", text)) == strings
    for policy in definitions.findall("policies/policy"):
        ids = [one.get("id") for one in policy.find("elements") or ()]
        named = re.fullmatch(r"\$\(presentation\.(\w+)\)", policy.get("presentation") or "")
        assert (presentations.pop(named[1]) if named else []) == ids
    assert not presentations


def test_the_examples_that_group_policy_shows_are_usable(tmp_path):
    for key, text in group_policy.EXAMPLES.items():
        assert conforms({key: json.loads(text)}, SCHEMA)
        assert held(tmp_path, {key: json.loads(text)}).problems == ()


# ── examples ──────────────────────────────────────────────────────────────────────────────────────


def held(folder: Path, table: object = (), system: str = ""):
    (folder / "system.toml").write_text(system, "utf-8")
    environment = {
        "AGENT_CONSOLE_CONFIG_DIR": str(folder),
        "AGENT_CONSOLE_SYSTEM_CONFIG": str(folder / "system.toml"),
    }
    return load_configuration(environment, lambda: [Policy("here", dict(table))])


def test_the_example_for_ansible_holds(tmp_path):
    text = (HERE / "ansible" / "agent_console" / "files" / "config.toml").read_text("utf-8")
    assert conforms(tomllib.loads(text), SCHEMA)
    configuration = held(tmp_path, system=text)
    assert configuration.problems == ()
    assert configuration.locked == {("mask_numbers",), ("profiles", "Sales", "base_url")}


def test_the_example_for_jamf_holds(tmp_path):
    profile = plistlib.loads((HERE / "jamf" / "agent-console.mobileconfig").read_bytes())
    (payload,) = profile["PayloadContent"]
    (forced,) = payload["PayloadContent"][PREFERENCES_DOMAIN]["Forced"]
    table = forced["mcx_preference_settings"]
    assert conforms(table, SCHEMA)
    configuration = held(tmp_path, table)
    assert configuration.problems == ()
    assert ("history_days",) in configuration.locked


def test_the_example_for_intune_holds(tmp_path):
    script = (HERE / "intune" / "policy.ps1").read_text("utf-8")
    numbers = dict(re.findall(r"-Name (\w+) -Type DWord -Value (\d+)", script))
    lines = re.search(r"-Name profiles -Type MultiString -Value @'\n(.*?)\n'@", script, re.DOTALL)[1].split(
        "\n"
    )
    registry = FakeRegistry({**{name: int(value) for name, value in numbers.items()}, "profiles": lines})
    (policy,) = registry_policies(registry)
    assert conforms(dict(policy.table), SCHEMA)
    configuration = held(tmp_path, policy.table)
    assert configuration.problems == policy.problems == ()
    assert {"history_days", "mask_numbers", "profiles"} == {one[0] for one in configuration.locked}
