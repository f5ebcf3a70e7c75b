"""Templates as Python that does nothing twice and asks nothing in vain.

What Jinja makes of a template looks every attribute up through a function of its own, and
passes every value through three more before it is written. On a page of many services that
is most of the work. The code that is made here reads attributes as Python does and gives each
value to one function, `say`; what a template says stays the same.
"""

from __future__ import annotations

from collections.abc import Callable
from types import CodeType
from typing import Any, ClassVar

from jinja2 import (
    BytecodeCache,
    Environment,
    PackageLoader,
    StrictUndefined,
    nodes,
    pass_context,
)
from jinja2.bccache import Bucket
from jinja2.compiler import CodeGenerator, Frame


class _Compiled(BytecodeCache):
    """Keeps templates compiled, for all languages: nothing is worked out before it is shown.

    That is so while templates are not `optimized` and `finalize` asks for their context.
    """

    _kept: ClassVar[dict[str, CodeType]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template what was kept of it."""
        bucket.code = self._kept.get(f"{bucket.key} {bucket.checksum}")

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template."""
        assert bucket.code is not None
        self._kept[f"{bucket.key} {bucket.checksum}"] = bucket.code


class _Plainer(CodeGenerator):
    """Jinja's own, with shorter ways for what templates do most."""

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 (Jinja's)
        """An attribute is read as one; only what has none is looked up as Jinja does."""
        found = self.temporary_identifier()
        self.write(f"({found} if ({found} := getattr((whole_{found} := ")
        self.visit(node.node, frame)
        self.write(f"), {node.attr!r}, missing)) is not missing ")
        self.write(f"else environment.getattr(whole_{found}, {node.attr!r}))")

    def visit_Call(  # noqa: N802 (Jinja's)
        self, node: nodes.Call, frame: Frame, forward_caller: bool = False
    ) -> None:
        """A word of the site is asked for without looking whether that needs a context."""
        if isinstance(node.node, nodes.Name) and node.node.name == "_":
            self.visit(node.node, frame)
            self.write("(")
            self.visit(node.args[0], frame)
            self.write(")")
        else:
            super().visit_Call(node, frame, forward_caller=forward_caller)

    # ARG002: the arguments' names are Jinja's
    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ARG002
        self.write("environment.say(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ARG002
        self.write(")")


class Templates(Environment):
    """The templates of the package."""

    code_generator_class = _Plainer

    def __init__(self, say: Callable[[object], str]) -> None:
        """`say` makes HTML of every value that a template writes."""
        super().__init__(
            loader=PackageLoader("generator", "templates"),
            autoescape=True,
            auto_reload=False,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            finalize=pass_context(lambda _, value: value),  # so nothing is said beforehand
            optimized=False,
            bytecode_cache=_Compiled(),
        )
        self.say = say
