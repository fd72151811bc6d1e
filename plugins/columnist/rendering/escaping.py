"""How a template prints a value: HTML as it is, everything else escaped.

Jinja escapes what is HTML as well, to find that it is, and makes it anew each time. A page prints
some 180 values, most of which are HTML.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2.compiler import CodeGenerator
from markupsafe import Markup, escape

if TYPE_CHECKING:
    from jinja2.compiler import Frame
    from jinja2.nodes import Expr


def printed(value: object) -> str:
    """Return a value as it stands in HTML.

    >>> printed(Markup("<b>")), printed("<b>"), printed(3)
    (Markup('<b>'), Markup('&lt;b&gt;'), Markup('3'))
    """
    return value if type(value) is Markup else escape(value)


class Escaping(CodeGenerator):
    """Writes the code of templates in an environment that has `printed`."""

    def _output_child_pre(
        self, node: Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo
    ) -> None:
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape:
            super()._output_child_pre(node, frame, finalize)
        else:
            self.write("environment.printed(")
