"""The window as assistive technology sees it: names, roles and actions, without a look at the widgets."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface

Role = QAccessible.Role


class Node:
    """One accessible object."""

    def __init__(self, interface: QAccessibleInterface) -> None:
        self.interface = interface

    @property
    def name(self) -> str:
        return self.interface.text(QAccessible.Text.Name)

    @property
    def description(self) -> str:
        return self.interface.text(QAccessible.Text.Description)

    @property
    def role(self) -> QAccessible.Role:
        return self.interface.role()

    @property
    def showing(self) -> bool:
        return not self.interface.state().invisible

    @property
    def enabled(self) -> bool:
        return not self.interface.state().disabled

    @property
    def focusable(self) -> bool:
        return bool(self.interface.state().focusable)

    def press(self) -> None:
        actions = self.interface.actionInterface()
        wanted = ("Press", "Toggle")
        actions.doAction(next(name for name in actions.actionNames() if name in wanted))

    def write(self, text: str) -> None:
        self.interface.setText(QAccessible.Text.Value, text)

    def __repr__(self) -> str:
        return f"<{self.role.name} {self.name!r}>"


def nodes(widget) -> list[Node]:
    """Every accessible object of this widget, or beneath this node, outermost first."""
    start = widget.interface if isinstance(widget, Node) else QAccessible.queryAccessibleInterface(widget)
    return list(_walk(start))


def _walk(interface: QAccessibleInterface) -> Iterator[Node]:
    yield Node(interface)
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None and child.isValid():
            yield from _walk(child)


def find(widget, name: str, role: QAccessible.Role) -> Node:
    """The one object with exactly this name and role."""
    found = [node for node in nodes(widget) if (node.name, node.role) == (name, role)]
    assert len(found) == 1, f"{name!r} as {role.name}: {found or [n for n in nodes(widget) if n.name]}"
    return found[0]


def beginning(widget, start: str) -> Node:
    """The one showing object whose name begins so."""
    found = [node for node in nodes(widget) if node.name.startswith(start) and node.showing]
    assert len(found) == 1, f"{start!r}: {found}"
    return found[0]


def rows(widget) -> list[list[Node]]:
    """The cells of the list of active calls, row by row. (PySide does not hand out the table interface.)"""
    cells = [node for node in nodes(find(widget, "Active calls", Role.Table)) if node.role is Role.Cell]
    places = [node.interface.tableCellInterface() for node in cells]
    found: dict[int, list[Node]] = {}
    for node, place in zip(cells, places, strict=True):
        found.setdefault(place.rowIndex(), []).append(node)
    return [found[row] for row in sorted(found)]
