"""Reads and uses a window as a screen reader does: a process of its own, under Debian's Python with pyatspi.

Takes one JSON object a line on standard input and answers with one a line. Knows nothing of the program.
"""

import json
import sys
import time

import pyatspi

PATIENCE_SECONDS = 10
CELL_HOLDERS = (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE)


def applications():
    desktop = pyatspi.Registry.getDesktop(0)
    return [one for one in desktop if one is not None]


def walk(node, depth=0):
    if node is None or depth > 40:
        return
    yield node
    # Asked for a cell whose row has just gone, Qt complains on the program's stderr; `rows` reads cells.
    if node.getRole() in CELL_HOLDERS:
        return
    for index in range(min(node.childCount, 2000)):
        yield from walk(node.getChildAtIndex(index), depth + 1)


def matches(node, wanted):
    name = node.name or ""
    if "name" in wanted and name != wanted["name"]:
        return False
    if "begins" in wanted and not name.startswith(wanted["begins"]):
        return False
    if "role" in wanted and node.getRoleName() != wanted["role"]:
        return False
    states = node.getState()
    if wanted.get("showing", True) and not states.contains(pyatspi.STATE_SHOWING):
        return False
    if "focused" in wanted and states.contains(pyatspi.STATE_FOCUSED) != wanted["focused"]:
        return False
    if "enabled" in wanted and states.contains(pyatspi.STATE_SENSITIVE) != wanted["enabled"]:
        return False
    return "description" not in wanted or node.description == wanted["description"]


def search(wanted):
    for application in applications():
        for node in walk(application):
            try:
                if matches(node, wanted):
                    return node
            except Exception:  # a widget that goes while it is being looked at
                continue
    return None


def find(wanted):
    deadline = time.monotonic() + wanted.get("patience", PATIENCE_SECONDS)
    while True:
        try:
            node = search(wanted)
        except Exception:
            node = None
        if node is not None:
            return node
        if time.monotonic() > deadline:
            raise LookupError(f"nothing is like {wanted}; there are {tree()}")
        time.sleep(0.05)


def facts(node):
    states = node.getState()
    found = {
        "name": node.name,
        "description": node.description,
        "role": node.getRoleName(),
        "enabled": states.contains(pyatspi.STATE_SENSITIVE),
        "showing": states.contains(pyatspi.STATE_SHOWING),
        "focused": states.contains(pyatspi.STATE_FOCUSED),
        "checked": states.contains(pyatspi.STATE_CHECKED),
    }
    try:
        found["text"] = node.queryText().getText(0, -1)
    except NotImplementedError:
        found["text"] = None
    try:
        found["value"] = node.queryValue().currentValue
    except NotImplementedError:
        found["value"] = None
    return found


def tree():
    found = []
    for application in applications():
        for node in walk(application):
            try:
                if node.name and node.getState().contains(pyatspi.STATE_SHOWING):
                    found.append(f"{node.getRoleName()}: {node.name}")
            except Exception:
                continue
    return found


def rows(node):
    table = node.queryTable()
    return [
        [table.getAccessibleAt(row, column).name for column in range(table.nColumns)]
        for row in range(table.nRows)
    ]


def deal_with(order):
    verb = order["do"]
    if verb == "tree":
        return tree()
    if verb == "gone":
        deadline = time.monotonic() + order.get("patience", PATIENCE_SECONDS)
        while search(order) is not None:
            if time.monotonic() > deadline:
                raise LookupError(f"still there: {order}")
            time.sleep(0.05)
        return True
    node = find(order)
    if verb == "find":
        return facts(node)
    if verb == "press":
        actions = node.queryAction()
        names = [actions.getName(index) for index in range(actions.nActions)]
        wanted = next((n for n in ("Press", "press", "Toggle", "toggle", "click") if n in names), names[0])
        return actions.doAction(names.index(wanted))
    if verb == "select":
        selection = node.querySelection()
        names = [node.getChildAtIndex(index).name for index in range(node.childCount)]
        return selection.selectChild(names.index(order["child"]))
    if verb == "type":
        return node.queryEditableText().setTextContents(order["text"])
    if verb == "children":
        return [facts(node.getChildAtIndex(index)) for index in range(node.childCount)]
    if verb == "rows":
        return rows(node)
    raise ValueError(verb)


def main():
    for line in sys.stdin:
        try:
            answer = {"ok": deal_with(json.loads(line))}
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


main()
