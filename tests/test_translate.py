"""Content in another language: nothing lost, nothing stale, nothing pretended."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from pathlib import Path

import polib
import pytest
import tiny
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.build import build, checked, update_catalogs
from generator.catalog import Catalog, Message, load_catalog
from generator.content import Content, load, walk
from generator.fields import Text
from generator.pages import pages
from generator.translate import messages, translate

GOLDEN = Path(__file__).parent / "data" / "golden"
SHIPPED, _ = load(tiny.REPOSITORY / "content")
assert SHIPPED is not None
KEYS = [
    (domain, message.context, message.text)
    for domain, some in messages(SHIPPED).items()
    for message in some
]


def texts(content: Content) -> list[Text]:
    """Every string that is translated, in order."""
    return [
        value
        for _, entry in content.entries()
        for _, value in walk(entry.model)
        if isinstance(value, Text)
    ]


def plain(content: Content) -> list[str]:
    """Every string that is never translated, in order."""
    return [
        value
        for _, entry in content.entries()
        for _, value in walk(entry.model)
        if isinstance(value, str) and not isinstance(value, Text)
    ]


def said(key: tuple[str, str, str]) -> str:
    return f"{'|'.join(key[:2])} {key[2]}"


# ---------------------------------------------------------------- what is and is not translated


def test_empty_catalog_changes_no_string_but_marks_each(shipped: Content) -> None:
    translated = translate(shipped, Catalog("ru"))

    assert translated.locale == "ru"
    assert texts(translated) == texts(shipped)
    assert plain(translated) == plain(shipped)
    assert {text.locale for text in texts(translated)} == {"en"}
    assert {text.locale for text in texts(shipped)} == {""}


def test_full_catalog_translates_every_text(shipped: Content) -> None:
    catalog = Catalog("ru", {key: said(key) for key in KEYS})

    translated = translate(shipped, catalog)

    assert len(texts(shipped)) > 1000
    assert plain(translated) == plain(shipped)
    for old, new in zip(texts(shipped), texts(translated), strict=True):
        assert new.endswith(f" {old}")
        assert new != old
        assert new.locale == ""


@settings(max_examples=10)
@given(st.sets(st.sampled_from(KEYS)))
def test_each_text_is_translated_or_marked(known: set[tuple[str, str, str]]) -> None:
    assert SHIPPED is not None
    translated = translate(SHIPPED, Catalog("ru", {key: said(key) for key in known}))

    marked = 0
    for old, new in zip(texts(SHIPPED), texts(translated), strict=True):
        assert (new == old) == (new.locale == "en")
        marked += new.locale == "en"
    assert marked >= len(KEYS) - len(known)


def test_source_language_is_left_alone(shipped: Content) -> None:
    assert translate(shipped, Catalog("en")) is shipped


def test_source_language_is_never_changed_by_a_translation(tiny_content: Content) -> None:
    before = list(texts(tiny_content))

    translate(tiny_content, Catalog("ru"))

    assert texts(tiny_content) == before
    assert {text.locale for text in texts(tiny_content)} == {""}


# ---------------------------------------------------------------- messages


def test_messages_are_named_like_this(tiny_content: Content, pytestconfig: pytest.Config) -> None:
    found = messages(tiny_content)

    text = "".join(
        f"{domain}.po  {message.context}  {message.text!r}"
        + (f"  ({message.comment})" if message.comment else "")
        + "\n"
        for domain, some in found.items()
        for message in some
    )
    golden = GOLDEN / "messages.txt"
    if pytestconfig.getoption("--update-golden"):
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


def test_no_two_messages_of_a_file_are_the_same(shipped: Content) -> None:
    for some in messages(shipped).values():
        keys = [(message.context, message.text) for message in some]
        assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    "path",
    sorted((tiny.REPOSITORY / "content/translations").rglob("*.po")),
    ids=lambda path: f"{path.parent.name}/{path.name}",
)
def test_no_text_is_translated_twice_in_a_file(path: Path) -> None:
    found = Counter((entry.msgctxt, entry.msgid) for entry in polib.pofile(str(path)))

    assert [key for key, count in found.items() if count > 1] == []


def test_no_note_for_editors_is_sent_to_translators(shipped: Content) -> None:
    sent = {message.text for some in messages(shipped).values() for message in some}

    notes = {service.private_note for service in shipped.referrals.model.services}
    assert not (notes - {""}) & sent


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (
            "referrals.yaml",
            "cities:\n  - id: happyville\n    name: Happyville\n",
            "cities:\n  - id: sadville\n    name: Sadville\n  - id: happyville\n"
            "    name: Happyville\n",
        ),
        (
            "tools.yaml",
            "tools:\n",
            "tools:\n  - {id: sleep, label: Sleep, summary: Lie down., kind: quick, steps: [Lie.],"
            " evidence: some}\n",
        ),
        (
            "substances/velvet.yaml",
            "get_help_if:\n",
            "get_help_if:\n  - {id: first, text: New., sources: [{ref: agency}]}\n",
        ),
        ("worksheets/plan.yaml", "blocks:\n", "blocks:\n  - {type: text, id: new, text: New.}\n"),
        (
            "emergency.yaml",
            "profiles:\n",
            "profiles:\n  - country: FR\n    numbers:\n      - {number: '15', kind: ambulance, "
            "name: SAMU, verified_on: '2026-01-02', source: agency}\n",
        ),
    ],
)
def test_moved_item_keeps_its_translation(
    tmp_path: Path, tiny_content: Content, name: str, old: str, new: str
) -> None:
    moved = tiny.loaded(tiny.write(tmp_path, ["ru"], [(name, old, new)]))
    everything = {
        (domain, message.context, message.text)
        for domain, some in messages(tiny_content).items()
        for message in some
    }
    catalog = Catalog("ru", dict.fromkeys(everything, "ru"))

    translated = translate(moved, catalog)

    known = set(texts(tiny_content))
    for before, after in zip(texts(moved), texts(translated), strict=True):
        assert after == ("ru" if before in known else before)


@pytest.mark.parametrize(
    ("safety", "value", "comment"),
    [
        ("info", "", ""),
        ("important", "", "safety: important"),
        ("critical", "", "safety: critical"),
        ("critical", "{min: 2, unit: h, op: '>='}", "safety: critical; keep {value} as it is"),
        ("info", "{min: 2, unit: h, op: '>='}", "safety: info; keep {value} as it is"),
    ],
)
def test_translator_is_told_what_must_not_change(
    tmp_path: Path, safety: str, value: str, comment: str
) -> None:
    text = "Call now: {value}." if value else "Call now."
    new = f'- id: call\n    text: "{text}"\n    safety: {safety}\n'
    new += f"    value: {value}\n" if value else ""
    edit = ("emergency.yaml", "- id: call\n    text: Call an ambulance.\n", new)
    content = tiny.loaded(tiny.write(tmp_path, [], [edit]))

    found = messages(content)["emergency"]

    assert Message("emergency:steps[call].text", text, comment) in found


# ---------------------------------------------------------------- a stale translation


def confirmed(folder: Path, said_of: dict[str, str]) -> None:
    """Write the PO files as a translator leaves them who has done these and no others."""
    list(update_catalogs(tiny.loaded(folder), folder, "ru", None))
    for path in (folder / "translations" / "ru").iterdir():
        text = path.read_text("utf-8")
        for source, translation in said_of.items():
            line = f"msgid {json.dumps(source)}\nmsgstr "
            text = text.replace(f'{line}""', line + json.dumps(translation, ensure_ascii=False))
        path.write_text(text, "utf-8")
    shutil.copy(
        tiny.REPOSITORY / "content" / "translations" / "ru" / "ui.po", folder / "translations/ru"
    )


WAIT = "Wait before taking more, at least: {value}."
RUSSIAN = {WAIT: "Подожди не меньше: {value}.", "Somebody cannot be woken.": "Не разбудить."}


def substance(folder: Path) -> tuple[str, bool]:
    """The page of the substance in Russian, and whether it is complete."""
    content, catalogs, problems = checked(folder)
    assert content is not None and not problems, problems
    page = pages(translate(content, catalogs["ru"]), catalogs["ru"])["substances/velvet"]
    return page.body, page.complete


def test_finished_translation_is_shown_with_the_source_figure(tiny_folder: Path) -> None:
    confirmed(tiny_folder, RUSSIAN)

    body, complete = substance(tiny_folder)

    assert "Подожди не меньше: <bdi>2\xa0часа</bdi>." in body
    assert "Wait before" not in body
    assert not complete  # the summary and others are left


def test_new_figure_needs_no_new_translation(tiny_folder: Path) -> None:
    confirmed(tiny_folder, RUSSIAN)
    for _ in range(3):  # the fact's own figure and those of its two sources
        tiny.edit(tiny_folder, "substances/velvet.yaml", "min: 2", "min: 3")

    body, _ = substance(tiny_folder)

    assert "Подожди не меньше: <bdi>3\xa0часа</bdi>." in body


@pytest.mark.parametrize("updated", [False, True], ids=["as it was", "after handrail translate"])
def test_stale_safety_string_shows_the_source_text(tiny_folder: Path, updated: bool) -> None:
    confirmed(tiny_folder, RUSSIAN)
    tiny.edit(tiny_folder, "substances/velvet.yaml", WAIT, WAIT.replace("Wait", "Wait long"))
    if updated:
        list(update_catalogs(tiny.loaded(tiny_folder), tiny_folder, "ru", None))

    body, complete = substance(tiny_folder)

    assert (
        '<span lang="en" dir="ltr">Wait long before taking more, at least: '
        "<bdi>2\xa0hours</bdi>.</span>" in body
    )
    assert "Подожди" not in body
    assert not complete


def test_reader_is_told_that_a_page_is_not_all_translated(tiny_folder: Path) -> None:
    confirmed(tiny_folder, RUSSIAN)
    site = tiny_folder.parent / "site"
    notice = load_catalog(tiny_folder, "ru")[0].ui("Not all of this page is translated yet.")

    built = build(tiny_folder.parent, tiny_folder, site)

    assert not isinstance(built, list), built
    russian = (site / "ru" / "substances" / "velvet.html").read_text("utf-8")
    english = (site / "en" / "substances" / "velvet.html").read_text("utf-8")
    assert notice in russian
    assert notice not in english
    assert "Not all of this page" not in russian + english
    assert 'hreflang="ru"' not in english.partition("</head>")[0]
