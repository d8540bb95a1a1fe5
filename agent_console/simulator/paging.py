"""25 results a page, with `Link` headers (reference: Paginated)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from starlette.datastructures import URL

PER_PAGE = 25

_Item = TypeVar("_Item")


class PageMissing(ValueError):  # noqa: N818 - says what was asked for
    """What was asked for is no page number."""


@dataclass(frozen=True, slots=True)
class Page(Generic[_Item]):
    """One page of a list. Pages count from 1; one beyond the last is empty."""

    items: Sequence[_Item]
    number: int
    last: int


def page_of(items: Sequence[_Item], number: str) -> Page[_Item]:
    """The page that a `page` parameter asks for. Raises PageMissing."""
    if not (number.isascii() and number.isdigit() and 0 < len(number) < 10 and int(number) > 0):
        raise PageMissing(number)
    page = int(number)
    last = max(1, -(-len(items) // PER_PAGE))
    return Page(items[(page - 1) * PER_PAGE : page * PER_PAGE], page, last)


def link_header(page: Page[_Item], url: URL) -> str:
    """`last`, `next`, `prev` as the vendor sends them: absolute, with the key. Empty for a single page."""
    relations = {}
    if page.last > 1:
        relations["last"] = page.last
    if page.number < page.last:
        relations["next"] = page.number + 1
    if 1 < page.number <= page.last:
        relations["prev"] = page.number - 1
    return ", ".join(
        f'<{url.include_query_params(page=number)}>; rel="{relation}"'
        for relation, number in relations.items()
    )
