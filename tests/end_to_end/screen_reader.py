"""Reads and uses a window as a screen reader does: a process of its own, under Debian's Python with pyatspi.

Takes one JSON object a line on standard input and answers with one a line. Knows nothing of the program.
"""

import json
import subprocess
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
    if "identifier" in wanted and node.accessibleId != wanted["identifier"]:
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
        "identifier": node.accessibleId,
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


def window_of(title):
    """The window whose title begins so."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        for application in applications():
            for window in application:
                if (
                    window
                    and window.name.startswith(title)
                    and window.getState().contains(pyatspi.STATE_SHOWING)
                ):
                    return window
        time.sleep(0.05)
    raise LookupError(f"no window is called {title!r}; there are {tree()}")


def is_showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def shown_in(window):
    return [node for node in walk(window) if is_showing(node)]


def seen(node):
    """What it is and where: what the Tab key, the eye and the ear have to agree upon."""
    states = node.getState()
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return {
        "name": node.name,
        "role": node.getRoleName(),
        "focusable": states.contains(pyatspi.STATE_FOCUSABLE) and states.contains(pyatspi.STATE_SENSITIVE),
        "box": [box.x, box.y, box.width, box.height],
    }


def tab_round(window):
    """Where the Tab key leads, from where the keyboard is until it is there again."""
    stops = [node for node in shown_in(window) if node.getState().contains(pyatspi.STATE_FOCUSABLE)]
    visited = []
    if wait_for_focus(stops, None, patience=0.5) is None:
        # The window itself has it, so that no key presses anything.
        subprocess.run(["xdotool", "key", "Tab"], check=True)
    for _ in range(100):
        at = wait_for_focus(stops, visited[-1] if visited else None)
        if at is None or at in visited:
            break
        visited.append(at)
        if len(stops) == 1:
            break
        subprocess.run(["xdotool", "key", "Tab"], check=True)
    else:
        raise LookupError(f"Tab does not come round: {[stops[one].name for one in visited]}")
    return [seen(stops[one]) for one in visited]


def wait_for_focus(stops, before, patience=3):
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        at = [place for place, node in enumerate(stops) if node.getState().contains(pyatspi.STATE_FOCUSED)]
        if at and at[-1] != before:
            return at[-1]
        time.sleep(0.005)
    return None


def deal_with(order):
    verb = order["do"]
    if verb == "survey":
        return [seen(node) for node in shown_in(window_of(order["title"]))]
    if verb == "tab_round":
        return tab_round(window_of(order["title"]))
    if verb == "titles":
        return [window.name for application in applications() for window in application if window]
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
