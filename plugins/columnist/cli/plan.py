"""`columnist plan`: ready pieces without a day are given the next free slots."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from columnist.catalogue.proposals import Proposals, proposals
from columnist.cli.changing import new_errors, rewrites, show, tell, write
from columnist.cli.invocation import Invocation, for_every_command
from columnist.cli.opening import Opened, open_publication
from columnist.cli.refusal import WELL, Refusal
from columnist.cli.terminal import hand_over, say
from columnist.content.editing import Change
from columnist.domain.days import spelled
from columnist.rendering.report import harmless

if TYPE_CHECKING:
    from collections.abc import Sequence


@click.command(
    "plan",
    epilog="""\b
Examples:
  columnist plan
  columnist plan coaching --write

Without --write, nothing is written.
""",
)
@click.argument("column", required=False)
@click.option("--write", "writes", is_flag=True, help="Write the days into the files.")
@for_every_command
@click.pass_obj
def command(invocation: Invocation, *, column: str | None, writes: bool) -> int:
    """Give ready pieces without a day the next free slots.

    The first in the queue goes first: by its priority, then by the day of consent, then by its
    name. Only slots are given whose last deadline is still ahead. A piece that has a day keeps it.
    """
    opened = open_publication(invocation)
    opened.tell_of_errors()
    plans = _plans(opened, column)
    if not plans:
        say(f"There is no column in {opened.content_dir}/ that can be read, so nothing to plan.")
    for plan in plans:
        _show(plan)
    days = {one.entry.path: one.slot.on for plan in plans for one in plan.given}
    if not days:
        return WELL
    changes = rewrites(
        opened, {path: [Change(("publish_on",), on.isoformat())] for path, on in days.items()}
    )
    faults = new_errors(opened, changes)
    if faults:
        tell(faults)
        raise Refusal("The plan would bring these errors, so nothing was written.")
    show(changes)
    if writes:
        write(opened, changes)
    else:
        say("Nothing was written. With --write, the days go into the files.")
    return WELL


def _plans(opened: Opened, name: str | None) -> Sequence[Proposals]:
    judgement = opened.judgement
    columns = judgement.collection.columns if name is None else (opened.column(name),)
    return [
        proposals(judgement.collection, judgement.standings, column, at=opened.at)
        for column in columns
    ]


def _show(plan: Proposals) -> None:
    title = harmless(plan.column.column.title)
    for passed in plan.passed_over:
        if passed.missed is not None:
            due = f"{harmless(passed.missed.name)} was due on {spelled(passed.missed.day)}"
            say(f"{title}: the slot of {spelled(passed.slot.on)} comes too soon; its {due}.")
    for entry, reason in plan.left:
        say(f"{harmless(entry.path)} stays without a day: {harmless(reason)}.")
    if not plan.given and not plan.left:
        say(f"{title}: no ready piece is without a day.")
    for one in plan.given:
        words = (one.slot.on.isoformat(), one.entry.path, one.entry.study.title)
        hand_over("  ".join(harmless(word) for word in words))
