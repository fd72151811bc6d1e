"""The ways in which one field can be set, added or taken away, the likeliest first.

Each is a single splice of the text. None is trusted here: `editing` reads every result again and
takes the first that proves true.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from columnist.content.spans import Group, Member, Value
from columnist.content.yaml_text import yaml_text
from columnist.domain.case_study import CaseStudy, Withdrawal
from columnist.domain.consent import Consent

if TYPE_CHECKING:
    from collections.abc import Iterator

_ORDERS = {
    "": tuple(CaseStudy.model_fields),
    "consent": tuple(Consent.model_fields),
    "withdrawn": tuple(Withdrawal.model_fields),
}
"""The order of the fields in the manual, by group: it says where a new one goes."""


class Splice(NamedTuple):
    """A stretch of a text, from `start` to before `end`, and what stands in its place."""

    start: int
    end: int
    text: str

    def on(self, before: str) -> str:
        """Return a text with the splice done."""
        return before[: self.start] + self.text + before[self.end :]


def splices_for(
    text: str, fields: Group, keys: tuple[str, ...], value: str | None
) -> Iterator[Splice]:
    """Yield splices that may give a field a value, or with `None` take it away."""
    *outer, key = keys
    if not outer:
        yield from _in_group(text, fields, key, value, order=_ORDERS[""])
        return
    member = fields.member(outer[0])
    if member is None:
        yield from _new_group(text, fields, outer[0], key, value)
    elif isinstance(member.value, Group):
        if value is None and [one.key for one in member.value.members] == [key]:
            yield from _without(text, fields, member)
        else:
            order = _ORDERS.get(outer[0], ())
            yield from _in_group(text, member.value, key, value, order=order)
    elif member.value.is_empty and value is not None:
        yield from _below(text, member, f"{key}: {yaml_text(value)}")


def _in_group(
    text: str, group: Group, key: str, value: str | None, *, order: tuple[str, ...]
) -> Iterator[Splice]:
    member = group.member(key)
    if member is None:
        assert value is not None  # noqa: S101 - what is not there is not taken away
        written = f"{key}: {yaml_text(value, is_flow=group.is_flow)}"
        yield from _added(text, group, key, written, order)
    elif value is None:
        yield from _without(text, group, member)
    elif isinstance(member.value, Value) and not member.value.is_list:
        yield _replaced(text, member, yaml_text(value, is_flow=group.is_flow))


def _replaced(text: str, member: Member, written: str) -> Splice:
    value = member.value
    if value.start == value.end:
        behind = text[member.key_end :].find(":") + member.key_end + 1
        return Splice(behind, behind, f" {written}")
    return Splice(value.start, value.end, written)


def _new_group(
    text: str, fields: Group, name: str, key: str, value: str | None
) -> Iterator[Splice]:
    assert value is not None  # noqa: S101 - what is not there is not taken away
    inner = f"{key}: {yaml_text(value, is_flow=fields.is_flow)}"
    written = f"{name}: {{{inner}}}" if fields.is_flow else f"{name}:\n  {inner}"
    yield from _added(text, fields, name, written, _ORDERS[""])


def _added(
    text: str, group: Group, key: str, written: str, order: tuple[str, ...]
) -> Iterator[Splice]:
    """Yield splices that add a key behind the one that it follows in the manual."""
    before = _forerunner(group, key, order)
    if group.is_flow:
        yield _added_in_braces(group, before, written)
    elif before is None:
        yield from _as_lines(text, _line_start(text, group.members[0].start), group, written)
    else:
        yield from _as_lines(text, _line_end(text, before.end), group, written)
        # A text that keeps its blank lines (|+) ends only where the next key begins.
        behind = [member.start for member in group.members if member.start > before.start]
        next_line = _line_start(text, min([*behind, group.end]))
        yield from _as_lines(text, next_line, group, written)


def _added_in_braces(group: Group, before: Member | None, written: str) -> Splice:
    if before is not None:
        return Splice(before.end, before.end, f", {written}")
    place = group.members[0].start if group.members else group.start + 1
    return Splice(place, place, f"{written}, " if group.members else written)


def _as_lines(text: str, place: int, group: Group, written: str) -> Iterator[Splice]:
    """Yield lines put in at the beginning of a line, as far in as the keys of their group are."""
    indent = _indent_of(text, group.members[0].start)
    if indent is not None:
        yield _lines(text, place, [f"{indent}{line}" for line in written.split("\n")])


def _below(text: str, member: Member, written: str) -> Iterator[Splice]:
    indent = _indent_of(text, member.start)
    if indent is not None:
        yield _lines(text, _line_end(text, member.end), [f"{indent}  {written}"])


def _lines(text: str, place: int, lines: list[str]) -> Splice:
    """Return lines put in before a line; each ends as the line above them does."""
    mark = "\r\n" if text[:place].endswith("\r\n") else "\n"
    return Splice(place, place, "".join(f"{line}{mark}" for line in lines))


def _forerunner(group: Group, key: str, order: tuple[str, ...]) -> Member | None:
    """Return the member behind which a key goes; `None` where it goes first."""
    if key not in order:
        return group.members[-1] if group.members else None
    earlier = order[: order.index(key)]
    there = [member for name in earlier if (member := group.member(name))]
    return there[-1] if there else None


def _without(text: str, group: Group, member: Member) -> Iterator[Splice]:
    position = group.members.index(member)
    if not group.is_flow:
        if _indent_of(text, member.start) is not None:
            yield Splice(_line_start(text, member.start), _line_end(text, member.end), "")
    elif position:
        yield Splice(group.members[position - 1].end, member.end, "")
    elif len(group.members) > 1:
        yield Splice(member.start, group.members[1].start, "")
    else:
        yield Splice(member.start, member.end, "")


def _line_start(text: str, offset: int) -> int:
    return text.rfind("\n", 0, offset) + 1


def _line_end(text: str, offset: int) -> int:
    """Return where the line after an offset's begins."""
    return text.index("\n", offset) + 1


def _indent_of(text: str, offset: int) -> str | None:
    """Return what stands before a key in its line, or `None` where that is more than spaces."""
    indent = text[_line_start(text, offset) : offset]
    return None if indent.strip(" ") else indent
