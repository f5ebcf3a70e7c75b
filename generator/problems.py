"""What is wrong with a file, where, and what to do about it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath


@dataclass(frozen=True, order=True)
class Problem:
    """One thing an editor must mend, at one place in one file."""

    path: PurePath
    """Relative to the folder that holds `content/`, so terminals and editors link to it."""
    line: int
    """1-based, as editors count."""
    column: int
    """1-based, in characters, not bytes."""
    message: str
    hint: str = ""

    def __str__(self) -> str:
        text = f"{on_one_line(self.path)}:{self.line}:{self.column}: {self.message}"
        return f"{text}\n    hint: {self.hint}" if self.hint else text


def on_one_line(path: PurePath) -> str:
    """A path on one line, whatever bytes are in its name."""
    text = path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return one_line(text)


def one_line(text: str) -> str:
    """Somebody else's text on one line: what no terminal shows stands there by its code."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in text)


def report(problems: Iterable[Problem], where: str = "") -> str:
    """All problems sorted by place, a line each, and a last line that counts them."""
    ordered = sorted(set(problems))
    noun = "problem" if len(ordered) == 1 else "problems"
    return "\n".join([*map(str, ordered), f"{len(ordered)} {noun}{where and f' in {where}'}"])


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint with the nearest known name; if none is near, a few of the known ones."""
    names = sorted(known)
    near = difflib.get_close_matches(name, names, n=1, cutoff=0.6)
    if near:
        return f"did you mean {near[0]!r}?"
    if not names:
        return ""
    shown = ", ".join(one_line(name[:80]) for name in names[:8]) + (", …" if len(names) > 8 else "")
    return f"known names: {shown}"
