"""Whatever the bytes of a file are, they become plain data or one problem at its place."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path, PurePath
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pace import no_hang

from generator import source
from generator.content import load_file
from generator.models import Worksheet
from generator.problems import Problem, report
from generator.source import DEEPEST, LARGEST_FILE, MOST_VALUES, Source, parse, read

INVALID = Path(__file__).parent / "data" / "invalid"
NAME = PurePath("plan.yaml")

visible = st.characters(
    exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="\ufeff\ufffe\uffff"
)
"""Letters that an editor can type."""


def loaded(text: str) -> Source:
    found = parse(text, NAME)
    assert isinstance(found, Source), str(found)
    return found


def refused(text: str, first_line: int = 1) -> str:
    found = parse(text, NAME, first_line)
    assert isinstance(found, Problem)
    return str(found)


# ---------------------------------------------------------------- spelling


@pytest.mark.parametrize(
    "text",
    [
        "no", "Yes", "on", "y", "true", "22:30", "24:00", "190:20:30", "0117", "0o17", "0x1F",
        "0b11", "1_000", "+44 1632 960001", "1e3", ".5", "-.inf", ".NaN", "2026-03-09",
        "2026-03-09T22:30:00Z", "=", "12e03", "1.0", "007",
    ],
)  # fmt: skip
def test_scalar_keeps_its_spelling(text: str) -> None:
    found = loaded(f"a: {text}\nb: [{text}]\n{text}: c\n")

    assert found.data == {"a": text, "b": [text], text: "c"}


resolvers = {
    regexp
    for group in yaml.SafeLoader.yaml_implicit_resolvers.values()
    for tag, regexp in group
    if tag.rpartition(":")[2] in ("bool", "int", "float", "timestamp")
}
"""What PyYAML would turn into something else than text."""


@given(st.one_of([st.from_regex(regexp, fullmatch=True) for regexp in resolvers]))
def test_no_scalar_changes_its_spelling(text: str) -> None:
    text = text.strip()

    assert loaded(f"a: {text}").data == {"a": text}


@given(st.text(visible), st.sampled_from([None, "'", '"', "|", ">"]), st.booleans())
def test_every_way_of_writing_a_text_gives_the_same_text(
    text: str, style: Any, unicode: bool
) -> None:
    written = yaml.safe_dump(
        {"a": [text], "b": 1}, default_style=style, allow_unicode=unicode, width=10_000
    )
    written = written.replace("!!int ", "")

    found = loaded(written)

    assert found.get(("a", 0)) == (text or None if style is None and "''" not in written else text)


@pytest.mark.parametrize("text", ["", "~", "null", "Null", "NULL", "# later"])
def test_empty_value_is_none(text: str) -> None:
    assert loaded(f"a: {text}\nb: 1\n").data == {"a": None, "b": "1"}


@pytest.mark.parametrize("text", ['""', "'~'", '"null"'])
def test_quoted_value_is_never_empty(text: str) -> None:
    assert loaded(f"a: {text}\n").data == {"a": text[1:-1]}


# ---------------------------------------------------------------- places


def test_every_name_and_value_has_its_place() -> None:
    found = loaded("a:\n  - b: c\n    d: 'e'\n  -\nf: {g: h}\ni:\nj: |\n  k\n")

    assert found.keys == {
        ("a",): (1, 1),
        ("a", 0, "b"): (2, 5),
        ("a", 0, "d"): (3, 5),
        ("f",): (5, 1),
        ("f", "g"): (5, 5),
        ("i",): (6, 1),
        ("j",): (7, 1),
    }
    assert found.values == {
        (): (1, 1),
        ("a",): (2, 3),
        ("a", 0): (2, 5),
        ("a", 0, "b"): (2, 8),
        ("a", 0, "d"): (3, 8),
        ("a", 1): (4, 4),
        ("f",): (5, 4),
        ("f", "g"): (5, 8),
        ("i",): (6, 3),
        ("j",): (7, 4),
    }


def test_problem_stands_at_the_deepest_known_place() -> None:
    found = loaded("a:\n  b: c\n")

    assert found.problem(("a", "b"), "x") == Problem(NAME, 2, 6, "x")
    assert found.problem(("a", "text", "missing"), "x") == Problem(NAME, 2, 3, "x")
    assert found.problem(("missing",), "x", "y") == Problem(NAME, 1, 1, "x", "y")
    assert found.problem_at_key(("a", "b"), "x") == Problem(NAME, 2, 3, "x")
    assert found.problem_at_key((), "x") == Problem(NAME, 1, 1, "x")
    assert found.get(("a", "b")) == "c"
    assert found.get(("a", "missing")) == {"b": "c"}
    assert loaded("- [a, b]").get((0, 1)) == "b"


@given(st.text(visible.filter(lambda letter: letter not in '"\\')))
@example("Привет, 🙂 é")
def test_columns_count_characters(before: str) -> None:
    start = f'{{"{before}": 1, '

    found = loaded(start + "key: value}")
    twice = parse(start + "key: value, key: value}", NAME)
    invisible = parse(start + "\x07}", NAME)

    column = len(start) + 1
    assert found.keys["key",] == (1, column)
    assert found.values["key",] == (1, column + 5)
    assert isinstance(twice, Problem)
    assert twice.column == column + 12
    assert isinstance(invisible, Problem)
    assert invisible.column == column


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_the_editor_ends_them(end: str) -> None:
    text = "a: 1\n\n# да\nb:\n  - c: |\n      x\n\n      y\n    d: @\n"

    found = refused(text.replace("\n", end))

    assert found.startswith("plan.yaml:9:8: a text begins with a sign")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("a: b: c", "plan.yaml:7:5: a colon and a space"),
        ("a: 1\nb: *c", "plan.yaml:8:4: an alias"),
        ("a: \x07", "plan.yaml:7:4: an invisible character"),
        ("a: 1\na: 2", "plan.yaml:8:1: 'a' is given twice\n    hint: it stands on line 7 "),
        ("# only this", "plan.yaml:7:1: the file is empty"),
    ],
)
def test_front_matter_counts_lines_of_its_file(text: str, start: str) -> None:
    assert refused(text, first_line=7).startswith(start)


# ---------------------------------------------------------------- wording


def complaint(text: str) -> str | None:
    """What the parser itself says, where it says anything."""
    try:
        for _ in source._safe_events(text):
            pass
    except yaml.MarkedYAMLError as error:
        return source._complaint(error, text)
    except (source._FaultError, yaml.reader.ReaderError):
        pass
    return None


def test_every_wording_has_a_case() -> None:
    said = [complaint(path.read_text(encoding="utf-8")) for path in INVALID.glob("yaml-*.yaml")]
    reached = {
        next(i for i, row in enumerate(source._WORDING) if row[0] in text) for text in said if text
    }

    unreached = [row[0] for i, row in enumerate(source._WORDING) if i not in reached]
    assert not unreached


signs = st.lists(
    st.sampled_from([*"-?:,[]{}#&*!|>'\"%@`\\ \n\t.abc0+<=~", "- ", ": ", "a: ", "\n  ", "---\n"])
).map("".join)
"""Text that is all about YAML's own signs."""


@settings(max_examples=1000)
@given(signs)
@example("[-:?")
def test_every_fault_of_yaml_has_a_wording(text: str) -> None:
    found = parse(text, NAME)

    if isinstance(found, Problem):
        assert not found.message.startswith("this cannot be read")
        assert found.line <= text.count("\n") + 2


# ---------------------------------------------------------------- bytes


@given(st.one_of(st.binary(), signs.map(str.encode), st.text().map(lambda t: t.encode("utf-16"))))
@example(b"\xef\xbb\xbf")
@example(b"\xef\xbb\xbf\xff")
@example(b"a: \xed\xa0\x80")
@example("a: \ud800".encode("utf-8", "surrogatepass"))
def test_any_bytes_give_data_or_a_problem(
    tmp_path_factory: pytest.TempPathFactory, raw: bytes
) -> None:
    folder = tmp_path_factory.getbasetemp()
    path = folder / "any.yaml"
    path.write_bytes(raw)

    text = read(path, folder)
    found = parse(text, NAME) if isinstance(text, str) else text

    assert isinstance(found, Source | Problem)
    assert len(str(found).splitlines()) <= 2 or isinstance(found, Source)


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (
            "id: ghb\nsummary: Да".encode("cp1251"),
            "content/plan.yaml:2:10: this letter is not UTF-8\n"
            "    hint: save the file again with the encoding UTF-8",
        ),
        (
            "\ufeffid: Да".encode() + b"\xff",
            "content/plan.yaml:1:7: this letter is not UTF-8\n"
            "    hint: save the file again with the encoding UTF-8",
        ),
        (
            "id: ghb".encode("utf-16"),
            "content/plan.yaml:1:1: this is not a text file\n"
            "    hint: save it as plain text, encoding UTF-8",
        ),
        (
            b"id: ghb\0",
            "content/plan.yaml:1:1: this is not a text file\n"
            "    hint: save it as plain text, encoding UTF-8",
        ),
        (
            b"#" * (LARGEST_FILE + 1),
            "content/plan.yaml:1:1: the file is too large: 1,048,577 bytes, "
            "the most is 1,048,576\n"
            "    hint: shorten it, or split it into several files",
        ),
        (
            "Текст.\nЕщё \x1b[31m".encode(),
            "content/plan.yaml:2:5: an invisible character (U+001B) stands in the text\n"
            "    hint: delete it and type the text again",
        ),
        (
            "\ufeff\ufeffid: ghb".encode(),
            "content/plan.yaml:1:1: an invisible character (U+FEFF) stands in the text\n"
            "    hint: delete it and type the text again",
        ),
    ],
    ids=["cp1251", "after a mark", "utf-16", "nul", "large", "control", "two marks"],
)
def test_file_is_refused(tmp_path: Path, raw: bytes, told: str) -> None:
    folder = tmp_path / "content"
    folder.mkdir()
    (folder / "plan.yaml").write_bytes(raw)

    assert str(read(folder / "plan.yaml", folder)) == told


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that fails to open")
def test_file_that_cannot_be_opened_is_a_problem() -> None:
    found = read(Path("/proc/self/mem"), Path("/proc/self"))

    assert found == Problem(
        PurePath("self/mem"), 1, 1, "this file cannot be opened", "check who may read it"
    )


def test_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_bytes(b"\xef\xbb\xbfid: ghb\n")

    assert read(tmp_path / "plan.yaml", tmp_path) == "id: ghb\n"


# ---------------------------------------------------------------- attacks


def filled(piece: str, before: str = "", after: str = "") -> str:
    """The largest file that repeats a piece."""
    room = LARGEST_FILE - len((before + after).encode())
    return before + piece * (room // len(piece.encode())) + after


HOSTILE: dict[str, Callable[[], str]] = {
    "billion laughs": lambda: (
        "a: &a [x, x]\n" + "".join(f"b{i}: &b{i} [*a, *a, *a]\n" for i in range(30))
    ),
    "merge bomb": lambda: "a: {<<: {<<: {<<: {b: c}}}}\n",
    "merged anchors": lambda: "a: &a {b: c}\n" + filled("d: {<<: *a}\n"),
    "alias to itself": lambda: "a: &a\n  b: *a\n",
    "alias to nothing": lambda: "a: *nothing\n",
    "object": lambda: "a: !!python/object/apply:os.system ['true']\n",
    "object by its full name": lambda: "a: !<tag:yaml.org,2002:python/name:os.system> ''\n",
    "tag of its own": lambda: "%TAG ! tag:yaml.org,2002:python/\n---\na: !none x\n",
    "long tag": lambda: filled("x", "a: !"),
    "long anchor": lambda: filled("x", "a: &"),
    "long alias": lambda: filled("x", "a: *"),
    "long name": lambda: filled("x", "? ", "\n: 1\n"),
    "long name twice": lambda: "? {0}\n: 1\n? {0}\n: 1\n".format("x" * (LARGEST_FILE // 2 - 20)),
    "long text": lambda: filled("x", "version: "),
    "long text of a kind": lambda: filled("x", "safety: "),
    "long number": lambda: filled("9", "version: "),
    "long block type": lambda: filled("x", "blocks:\n  - type: "),
    "many colons": lambda: filled(": "),
    "many brackets": lambda: filled("["),
    "many brackets and names": lambda: filled("[a: "),
    "many braces": lambda: filled("{a: "),
    "many hyphens": lambda: filled("- "),
    "many question marks": lambda: filled("? "),
    "many names": lambda: "".join(f"k{i}: {i}\n" for i in range(80_000)),
    "many unknown fields": lambda: "".join(f"k{i}: {i}\n" for i in range(MOST_VALUES // 2 - 1)),
    "many items": lambda: filled("- a\n"),
    "many empty items": lambda: filled("-\n"),
    "many flow items": lambda: filled("a,", "[", "]"),
    "many empty blocks": lambda: "blocks:\n" + "- {}\n" * (MOST_VALUES - 10),
    "many lists as texts": lambda: "seed:\n" + "- []\n" * (MOST_VALUES - 10),
    "many ids": lambda: "sources:\n" + "- ref: A\n" * (MOST_VALUES // 3 - 1),
    "many documents": lambda: filled("---\n"),
    "many quotes": lambda: filled('"\n'),
    "many escapes": lambda: filled("\\n", 'a: "', '"'),
    "many comments": lambda: filled("#\n"),
    "many lines": lambda: filled("\n"),
    "many tabs": lambda: filled("\t"),
    "many directives": lambda: filled("%X\n"),
    "many letters of one name": lambda: filled("é", "a: b\n"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_attack_is_refused_at_once(tmp_path: Path, name: str) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(HOSTILE[name](), encoding="utf-8")

    with no_hang():
        problems = load_file(path, tmp_path, Worksheet)

    assert isinstance(problems, list)
    assert 1 <= len(problems) <= 101
    for line in report(problems, "content").splitlines():
        assert len(line) < 300
        assert line.isprintable()


def test_deepest_nesting_is_read() -> None:
    deep = DEEPEST - 1

    assert isinstance(parse("[" * deep + "]" * deep, NAME), Source)
    assert isinstance(parse("[" * (deep + 1) + "]" * (deep + 1), NAME), Problem)


def test_as_many_values_as_allowed_are_read() -> None:
    assert isinstance(parse("- a\n" * (MOST_VALUES - 1), NAME), Source)
    assert refused("- a\n" * MOST_VALUES) == (
        "plan.yaml:60000:3: more than 60,000 names and values stand in this file\n"
        "    hint: shorten it, or split it into several files"
    )


def test_shown_text_is_short_and_printable() -> None:
    shown = source.quoted("\x1b]0;title\x07" + "x" * 100)

    assert re.fullmatch(r"'\\x1b\]0;title\\x07x+…'", shown)
    assert len(shown) < 80


# ---------------------------------------------------------------- without places

yaml_pieces = st.sampled_from(
    [
        "a: ", "b: ", "a:\n", "- ", "  ", "\n", "x", "null", "~", "'q'", '"d"', '"\\u200b"', "&r ",
        "*r", "!t ", "<<: ", "{a: 1, b: [2, ~]}", "[", "]", "{", "}", ",", "? ", ": ", "# c\n",
        "|\n  t\n", ">-\n  t\n", "---\n", "...\n", "%", "é", "22:30", "\t", '"<<": 1\n', "a: 1\n",
    ]
)  # fmt: skip
data = st.recursive(
    st.sampled_from(["text", "22:30", "", "~", "two words", "- x", "a: b"]),
    lambda below: (
        st.lists(below, max_size=4)
        | st.dictionaries(st.sampled_from(["a", "b", "c", "<<", "null"]), below, max_size=4)
    ),
    max_leaves=12,
)


@settings(max_examples=400)
@given(
    st.lists(yaml_pieces, max_size=14).map("".join)
    | st.builds(
        lambda value, flow: yaml.safe_dump(value, default_flow_style=flow), data, st.booleans()
    )
)
@example('"<<": 1\n')
@example("a: &x 1\nb: *x\n")
@example("a: 1\na: 2\n")
@example("a: !!str 1\n")
@example("[" * (DEEPEST - 1) + "]" * (DEEPEST - 1))
@example("[" * DEEPEST + "]" * DEEPEST)
@example("a\n---\nb\n")
@example("")
def test_data_is_the_same_with_places_and_without(text: str) -> None:
    quick = source._data(text)
    keys: source.Places = {}
    values: source.Places = {}

    try:
        slow = source._plain(source._safe_events(text), keys, values, 0)
    except (source._FaultError, yaml.YAMLError):
        assert quick is None  # only the walk with places can say what is wrong
        return
    assert quick is None or quick == slow
    found = parse(text, NAME)
    assert isinstance(found, Problem) or (found.data, found.places) == (slow, (keys, values))


def test_usual_file_is_read_without_places() -> None:
    text = "a: 1\nb:\n  - c: ~\n    d: 'x'\n  - [e, {f: g}]\n"

    assert source._data(text) == {"a": "1", "b": [{"c": None, "d": "x"}, ["e", {"f": "g"}]]}


def test_directory_files_are_read_without_places(tmp_path: Path) -> None:
    """What makes a large directory fast is not lost by something that every file has."""
    from tiny import write

    for path in sorted(write(tmp_path).rglob("*.yaml")):
        assert source._data(path.read_text("utf-8")) is not None, path
