"""The bundle's parts as a CycloneDX bill of materials, for those who watch for vulnerabilities."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from bundling.components import Component
from bundling.identity import LICENCE, NAME, TITLE
from bundling.release import Release

SPECIFICATION = "1.6"
_NAMESPACE = uuid.UUID("6f0f3f4e-8c1d-5f5f-9a53-5b0c1a1f7d11")


def bill_of_materials(
    components: Iterable[Component], release: Release, target: str, nested: dict[str, list[dict[str, Any]]]
) -> str:
    """CycloneDX 1.6 as JSON. `target` is what was built (`linux-amd64`).

    `nested` holds, by package URL, the components that a part brings compiled in, by its own bill of them.
    The same build gives the same text.
    """
    known = list(components)
    top = f"pkg:generic/{NAME}@{release.version}?target={target}"
    parts = [_part(one, nested.get(one.purl, [])) for one in known]
    document = {
        "$schema": f"http://cyclonedx.org/schema/bom-{SPECIFICATION}.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": SPECIFICATION,
        "serialNumber": "urn:uuid:" + str(uuid.uuid5(_NAMESPACE, top + "".join(one.purl for one in known))),
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(release.epoch_seconds, UTC).isoformat(),
            "component": {
                "type": "application",
                "bom-ref": top,
                "name": TITLE,
                "version": release.version,
                "purl": top,
                "licenses": [_licence(LICENCE)],
            },
        },
        "components": parts,
        "dependencies": [{"ref": top, "dependsOn": [one.purl for one in known]}],
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def compiled_in(bills: Iterable[str]) -> list[dict[str, Any]]:
    """The components that other bills of materials name, with what matters of each and no duplicate."""
    found = {}
    for bill in bills:
        for one in json.loads(bill).get("components", ()):
            kept = {key: one[key] for key in ("type", "name", "version", "purl", "licenses") if key in one}
            found[one["name"], one.get("version", "")] = kept
    return [found[key] for key in sorted(found)]


def _part(one: Component, nested: list[dict[str, Any]]) -> dict[str, Any]:
    part: dict[str, Any] = {
        "type": "library",
        "bom-ref": one.purl,
        "name": one.name,
        "version": one.version,
        "purl": one.purl,
        "licenses": [_licence(one.licence)],
    }
    if one.homepage:
        part["externalReferences"] = [{"type": "website", "url": one.homepage}]
    if nested:
        part["components"] = nested
    return part


def _licence(spoken: str) -> dict[str, Any]:
    if " " in spoken or spoken.startswith("LicenseRef-"):
        return {"expression": spoken}
    return {"license": {"id": spoken}}
