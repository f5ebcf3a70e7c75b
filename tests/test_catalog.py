"""Catalogs lose nothing, and every language says its figures."""

from __future__ import annotations

import re
import tempfile
from itertools import product
from pathlib import Path

import polib
import pytest
import tiny
from babel.numbers import format_decimal
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from generator import build
from generator.catalog import (
    Catalog,
    Message,
    comma_list,
    day,
    day_name,
    direction,
    known_locale,
    language_name,
    load_catalog,
    measure,
    native_name,
    translated_template,
    ui_messages,
    updated_po,
)
from generator.cli import main
from generator.fields import Quantity
from generator.problems import report
from generator.source import LARGEST_FILE

TAGS = """
ar am az be bg bn bs ca cs da de el en es et fa fi fr ga he hi hr hu hy id it ja ka kk ko ky lt
lv mn mt ne nl no pl ps pt pt-BR ro ru sk sl sr sr-Latn sv sw ta tg th tk tr uk ur uz vi zh zh-Hant
"""
LOCALES = TAGS.split()
UNITS = ("min", "h", "d", "month")
DUALS = ("ar", "he")
"""Languages that have words for one or two of something, with no digit in them."""

# ---------------------------------------------------------------- measures


def quantity(op: str, low: float, high: float, unit: str) -> Quantity:
    bounds = {">=": {"min": low}, "<=": {"max": high}, "range": {"min": low, "max": high}}[op]
    return Quantity.model_validate({"op": op, "unit": unit, **bounds})


def figures(measured: Quantity, locale: str) -> list[str]:
    return [
        format_decimal(value, locale=locale.replace("-", "_"))
        for value in (measured.min, measured.max)
        if value is not None
    ]


@pytest.mark.parametrize("locale", LOCALES)
def test_measure_never_loses_a_figure(locale: str) -> None:
    bounds = [(0, 1), (1, 2), (1.5, 2), (2, 2.5), (2, 4), (3, 11), (5, 45), (20, 60), (50, 1000)]

    for (low, high), unit, op in product(bounds, UNITS, (">=", "<=", "range")):
        measured = quantity(op, low, high, unit)
        said = measure(measured, locale)
        if locale in DUALS and op != "range" and {measured.min, measured.max} & {1, 2}:
            assert said
        else:
            for figure in figures(measured, locale):
                assert figure in said, (measured, said)
        assert "duration" not in said


@given(
    st.sampled_from(LOCALES),
    st.sampled_from(UNITS),
    st.tuples(st.integers(0, 4000), st.integers(0, 4000)).filter(lambda two: two[0] != two[1]),
    st.sampled_from([1, 2, 4]),
)
def test_range_shows_both_its_figures_in_their_order(
    locale: str, unit: str, bounds: tuple[int, int], parts: int
) -> None:
    low, high = (bound / parts for bound in sorted(bounds))

    said = measure(quantity("range", low, high, unit), locale)

    first, second = figures(quantity("range", low, high, unit), locale)
    assert said.count(f"{first}–{second}") == 1


@pytest.mark.parametrize(
    ("locale", "op", "low", "high", "unit", "said"),
    [
        ("en", "range", 1, 2, "h", "1–2 hours"),
        ("en", ">=", 1, 0, "h", "1 hour"),
        ("en", "<=", 0, 72, "h", "72 hours"),
        ("en", "range", 3, 3, "d", "3 days"),
        ("en", "range", 0.5, 1, "h", "0.5–1 hour"),
        ("ru", "range", 20, 21, "min", "20–21 минута"),
        ("ru", "range", 1, 2.5, "month", "1–2,5 месяца"),
        ("ru", ">=", 5, 0, "month", "5 месяцев"),
        ("ar", ">=", 2, 0, "h", "ساعتان"),
        ("ar", "range", 1, 2, "h", "1–2 ساعة"),
        ("he", "range", 1, 2, "h", "1–2 שעות"),
        ("ka", "range", 1, 2, "d", "1–2 დღე"),
        ("de", "range", 1000, 2000, "h", "1.000–2.000 Stunden"),
    ],
)
def test_measure_is_said_like_this(
    locale: str, op: str, low: float, high: float, unit: str, said: str
) -> None:
    assert measure(quantity(op, low, high, unit), locale) == said


# ---------------------------------------------------------------- names


@pytest.mark.parametrize(
    ("locale", "way", "name"),
    [
        ("en", "ltr", "English"),
        ("ru", "ltr", "Русский"),
        ("ar", "rtl", "العربية"),
        ("he", "rtl", "עברית"),
        ("fa", "rtl", "فارسی"),
        ("ur", "rtl", "اردو"),
        ("ka", "ltr", "ქართული"),
        ("ky", "ltr", "Кыргызча"),
        ("pt-BR", "ltr", "Português (Brasil)"),
        ("sr-Latn", "ltr", "Srpski (latinica)"),
    ],
)
def test_language_names_itself_and_has_a_direction(locale: str, way: str, name: str) -> None:
    assert (direction(locale), native_name(locale)) == (way, name)


@pytest.mark.parametrize(
    ("of", "locale", "name"),
    [
        ("ru", "en", "Russian"),
        ("en", "ru", "английский"),
        ("pt-BR", "en", "Portuguese (Brazil)"),
        ("rom", "en", "Romany"),
        ("xq", "en", "xq"),
    ],
)
def test_language_is_named_in_another(of: str, locale: str, name: str) -> None:
    assert language_name(of, locale) == name


@pytest.mark.parametrize(
    ("tag", "known"), [("en", True), ("zh-Hant", True), ("xq", False), ("rom", False), ("", False)]
)
def test_language_of_a_site_is_known(tag: str, known: bool) -> None:
    assert known_locale(tag) == known


@pytest.mark.parametrize(
    ("locale", "name", "date"),
    [
        ("en", "Friday", "March 9, 2026"),
        ("ru", "Пятница", "9 марта 2026\u202fг."),
        ("ka", "პარასკევი", "9 მარტი, 2026"),
    ],
)
def test_days_are_written_out(locale: str, name: str, date: str) -> None:
    assert day_name("FR", locale) == name
    assert day("2026-03-09", locale) == date


def test_list_is_joined_with_the_comma_of_its_language() -> None:
    assert comma_list(["a", "b", "c"], "en") == "a, b, c"
    assert comma_list(["a", "b"], "fa") == "a، b"


# ---------------------------------------------------------------- reading

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'


def written(root: Path, **files: str) -> Path:
    folder = root / "content"
    for name, text in files.items():
        path = folder / "translations" / "ru" / f"{name}.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_finished_translations_are_read(tmp_path: Path) -> None:
    folder = written(
        tmp_path,
        tools=f"""{HEAD}
msgctxt "tools:tools[walk].label"
msgid "A walk"
msgstr "Прогулка"

msgctxt "tools:tools[run].label"
msgid "A run"
msgstr ""

#, fuzzy
msgctxt "tools:tools[swim].label"
msgid "A swim"
msgstr "Бег"

#~ msgctxt "tools:tools[old].label"
#~ msgid "Old"
#~ msgstr "Старое"
""",
        ui=f'{HEAD}\nmsgid "More"\nmsgstr "Ещё"\n',
    )

    catalog, problems = load_catalog(folder, "ru")

    assert problems == []
    assert catalog.find("tools", "tools:tools[walk].label", "A walk") == "Прогулка"
    assert catalog.find("tools", "tools:tools[walk].label", "A long walk") is None
    assert catalog.find("ui", "tools:tools[walk].label", "A walk") is None
    assert catalog.ui("More") == "Ещё"
    assert len(catalog.entries) == 2
    assert [place for place, _ in catalog.places.values()] == [
        Path("content/translations/ru/tools.po"),
        Path("content/translations/ru/ui.po"),
    ]
    assert [line for _, line in catalog.places.values()] == [4, 4]


def test_language_without_translations_is_empty(tmp_path: Path) -> None:
    assert load_catalog(tmp_path / "content", "ru") == (Catalog("ru"), [])


BROKEN = {
    "quote": (f'{HEAD}\nmsgid "More\nmsgstr "Ещё"\n', 4),
    "keyword": (f'{HEAD}\nmsgid "More"\nmsgstring "Ещё"\n', 5),
    "no start": (f"{HEAD}\nhello\n", 4),
    "string alone": ('"hello"\n', 1),
    "quotes inside": (f'{HEAD}\nmsgid "a"b"\nmsgstr ""\n', 4),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_file_is_one_problem_at_its_line(tmp_path: Path, name: str) -> None:
    text, line = BROKEN[name]
    folder = written(tmp_path, ui=text, tools=f'{HEAD}\nmsgid "More"\nmsgstr "Ещё"\n')

    catalog, problems = load_catalog(folder, "ru")

    assert report(problems, "content") == (
        f"content/translations/ru/ui.po:{line}:1: this is not valid in a PO file\n"
        "    hint: open the file in Poedit, or undo the last change by hand\n"
        "1 problem in content"
    )
    assert list(catalog.entries.values()) == ["Ещё"]


def test_file_that_is_no_text_is_one_problem(tmp_path: Path) -> None:
    folder = written(tmp_path, ui="")
    (folder / "translations" / "ru" / "ui.po").write_bytes(b'msgid "\xff"\n')

    catalog, problems = load_catalog(folder, "ru")

    assert [problem.message for problem in problems] == ["this letter is not UTF-8"]
    assert not catalog.entries


@given(st.text(st.sampled_from('msgidtrcx" \\n#~,|\n[]0й'), max_size=200))
def test_no_text_breaks_the_reader(text: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = written(Path(name), ui=f'{HEAD}\nmsgid "{text}')

        _, problems = load_catalog(folder, "ru")

        assert len(problems) <= 1


# ---------------------------------------------------------------- bringing up to date

LABEL, STEP = "tools:tools[walk].label", "tools:tools[walk].steps[]"


def entries(po: str) -> dict[tuple[str | None, str], polib.POEntry]:
    return {(entry.msgctxt, entry.msgid): entry for entry in polib.pofile(po)}


def translated(po: str, **said: str) -> str:
    """The file as a translator saves it; `said` maps source texts to translations."""
    catalog = polib.pofile(po)
    for entry in catalog:
        entry.msgstr = said.get(entry.msgid, entry.msgstr)
    return str(catalog)


def test_new_file_holds_every_message_in_order() -> None:
    po = updated_po("", [Message(LABEL, "Walk", "a note"), Message("", "More")], "pt-BR")

    assert list(entries(po)) == [(LABEL, "Walk"), (None, "More")]
    assert entries(po)[LABEL, "Walk"].comment == "a note"
    assert '"Language: pt_BR\\n"' in po
    assert not re.search(r"20\d\d-\d\d|POT-Creation", po)


def test_translation_is_kept_with_what_the_translator_noted() -> None:
    before = updated_po("", [Message(LABEL, "Walk")], "ru").replace("msgctxt", "# my note\nmsgctxt")

    after = updated_po(translated(before, Walk="Прогулка"), [Message(LABEL, "Walk")], "ru")

    assert entries(after)[LABEL, "Walk"].msgstr == "Прогулка"
    assert entries(after)[LABEL, "Walk"].tcomment == "my note"


def test_changed_source_makes_the_translation_fuzzy() -> None:
    before = translated(updated_po("", [Message(LABEL, "A walk")], "ru"), **{"A walk": "Прогулка"})

    after = updated_po(before, [Message(LABEL, "A long walk")], "ru")

    changed = entries(after)[LABEL, "A long walk"]
    assert (changed.msgstr, changed.fuzzy, changed.previous_msgid) == ("Прогулка", True, "A walk")
    assert list(entries(after)) == [(LABEL, "A long walk")]


def test_each_changed_item_of_a_list_takes_its_own_translation() -> None:
    texts = ["Put on your shoes.", "Go down the stairs.", "Come back home."]
    before = translated(
        updated_po("", [Message(STEP, text) for text in texts], "ru"),
        **{text: f"ru {text}" for text in texts},
    )
    new = ["Come back home again.", "Put on warm shoes.", "Go down the stairs."]

    after = updated_po(before, [Message(STEP, text) for text in new], "ru")

    assert [(e.msgstr, e.fuzzy) for e in entries(after).values()] == [
        ("ru Come back home.", True),
        ("ru Put on your shoes.", True),
        ("ru Go down the stairs.", False),
    ]


def test_message_that_is_gone_is_kept_as_obsolete() -> None:
    two = [Message(LABEL, "Walk"), Message(STEP, "Go.")]
    before = translated(updated_po("", two, "ru"), **{"Go.": "Иди."})

    after = updated_po(before, [], "ru")
    back = updated_po(after, two, "ru")

    assert [(e.msgstr, e.obsolete) for e in polib.pofile(after)] == [("Иди.", True)]
    assert (entries(back)[STEP, "Go."].msgstr, entries(back)[STEP, "Go."].obsolete) == (
        "Иди.",
        False,
    )


def test_message_that_stands_twice_keeps_its_finished_translation() -> None:
    said = f'msgctxt "{LABEL}"\nmsgid "Walk"\nmsgstr "Прогулка"\n'
    empty = said.replace("Прогулка", "")
    old = "".join(f"#~ {line}\n" for line in said.replace("Прогулка", "Ходьба").splitlines())

    after = updated_po(f"{HEAD}\n{said}\n{empty}\n{old}", [Message(LABEL, "Walk")], "ru")

    assert [(e.msgstr, e.obsolete) for e in polib.pofile(after)] == [("Прогулка", False)]


MESSAGES = st.lists(
    st.builds(
        Message,
        st.sampled_from(["", LABEL, STEP, "site:name"]),
        st.text(st.sampled_from('ab "\\\nй{}'), min_size=1, max_size=6),
        st.sampled_from(["", "safety: critical"]),
    ),
    max_size=8,
)


@given(MESSAGES, MESSAGES, st.data())
def test_updating_loses_nothing_and_does_nothing_twice(
    old: list[Message], new: list[Message], data: st.DataObject
) -> None:
    before = polib.pofile(updated_po("", old, "ru"))
    for i, entry in enumerate(before):
        entry.msgstr = f"said {i}" if data.draw(st.booleans()) else ""
    text = str(before)
    said = [entry.msgstr for entry in before if entry.msgstr]

    after = updated_po(text, new, "ru")

    assert sorted(e.msgstr for e in polib.pofile(after) if e.msgstr) == sorted(said)
    assert list(dict.fromkeys((m.context or None, m.text) for m in new)) == [
        (e.msgctxt, e.msgid) for e in polib.pofile(after) if not e.obsolete
    ]
    assert updated_po(after, new, "ru") == after
    kept = {(e.msgctxt, e.msgid): e.msgstr for e in before if e.msgstr}
    for entry in polib.pofile(after):
        if (entry.msgctxt, entry.msgid) in kept:
            assert entry.msgstr == kept[entry.msgctxt, entry.msgid]
            assert not entry.fuzzy


# ---------------------------------------------------------------- words of templates


def test_words_of_templates_are_found_once_in_order() -> None:
    texts = ['{{ _("More") }} {% set x = _("Say \\"no\\"") %}', '{{ _("More") }}']

    assert list(ui_messages(texts)) == [Message("", "More"), Message("", 'Say "no"')]


def test_every_call_in_a_template_can_be_found() -> None:
    for text in build.ui_texts():
        calls = re.findall(r"""_\(\s*["']""", text)
        assert len(calls) == len(re.findall(r'_\("(?:[^"\\]|\\.)*"\)', text)), text[:200]


def test_template_is_staged_in_its_language() -> None:
    text = '<a title="{{ _("Leave") }}">{{ _("Say \\"no\\"") }}</a>{{ page.content }}'
    catalog = Catalog("ru", {("ui", "", "Leave"): "Уйти", ("ui", "", 'Say "no"'): "Скажи «нет»"})

    staged = translated_template(text, catalog)

    assert staged == '<a title="Уйти">Скажи «нет»</a>{{ page.content }}'


def test_word_that_is_not_translated_says_its_language() -> None:
    text = '<a title="{{ _("Leave") }}">{{ _("Leave") }}</a>'

    assert translated_template(text, Catalog("en")) == '<a title="Leave">Leave</a>'
    assert translated_template(text, Catalog("ar")) == (
        '<a title="Leave"><span lang="en" dir="ltr">Leave</span></a>'
    )


@pytest.mark.parametrize(
    "hostile",
    ["{{ config }}", "{% for x in y %}", "{# x", '"><script>', "' onclick='x", "a & b", "}}{{"],
)
def test_words_are_no_code_to_the_engine(hostile: str) -> None:
    catalog = Catalog("ru", {("ui", "", "Leave"): hostile})

    staged = translated_template('<a title="{{ _("Leave") }}">', catalog)

    inside = staged.removeprefix('<a title="').removesuffix('">')
    assert not set("{<>\"'") & set(inside)


FILES = """
site emergency interactions triggers functions tools questions glossary referrals shelf substances
topics stories worksheets
"""
DOMAINS = FILES.split()
"""PO files, in the order in which they are written."""


def test_po_files_are_written_for_every_language_but_english(tiny_folder: Path) -> None:
    content = tiny.loaded(tiny_folder)

    english = list(build.update_catalogs(content, tiny_folder, "en", None))
    russian = list(build.update_catalogs(content, tiny_folder, "ru", None))

    names = sorted(path.name for path in (tiny_folder / "translations" / "ru").iterdir())
    assert english == []
    assert not (tiny_folder / "translations" / "en").exists()
    assert [line.split(":")[0] for line in russian] == [
        f"content/translations/ru/{name}.po" for name in ["ui", *DOMAINS]
    ]
    assert names == sorted(f"{name}.po" for name in ["ui", *DOMAINS])
    assert "content/translations/ru/tools.po: 0 of 3 translated" in russian


def test_broken_file_is_never_written_over(tiny_folder: Path) -> None:
    broken = tiny_folder / "translations" / "ru" / "tools.po"
    broken.parent.mkdir(parents=True)
    broken.write_text('msgid "A walk\nmsgstr "Прогулка"\n', "utf-8")

    result = CliRunner().invoke(main, ["translate", "--content", str(tiny_folder)])

    assert result.exit_code == 1
    assert "content/translations/ru/tools.po:1:1: this is not valid in a PO file" in result.output
    assert [path.name for path in broken.parent.iterdir()] == ["tools.po"]
    assert "Прогулка" in broken.read_text("utf-8")


def test_record_with_a_fault_is_not_taken_for_one_that_is_gone(tiny_folder: Path) -> None:
    list(build.update_catalogs(tiny.loaded(tiny_folder), tiny_folder, "ru", None))
    before = (tiny_folder / "translations" / "ru" / "tools.po").read_text("utf-8")
    tiny.edit(tiny_folder, "tools.yaml", "kind: quick", "kind: quik")

    result = CliRunner().invoke(main, ["translate", "--content", str(tiny_folder)])

    assert result.exit_code == 1
    assert "'quik' is not allowed in 'kind'" in result.output
    assert (tiny_folder / "translations" / "ru" / "tools.po").read_text("utf-8") == before


def test_what_is_forgotten_leaves_nothing_in_the_file() -> None:
    before = updated_po("", [Message("a:name", "A private name"), Message("b:name", "Open")], "ru")
    before = before.replace(
        'msgid "A private name"\nmsgstr ""', 'msgid "A private name"\nmsgstr "Имя"'
    )

    kept = updated_po(before, [Message("b:name", "Open")], "ru")
    forgotten = updated_po(before, [Message("b:name", "Open")], "ru", forget=True)

    assert "A private name" in kept
    assert "A private name" not in forgotten
    assert "Имя" not in forgotten


def test_catalog_of_a_large_directory_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "content" / "translations" / "ru"
    folder.mkdir(parents=True)
    said = "".join(f'msgctxt "c{i}"\nmsgid "A"\nmsgstr "{"Б" * 500}"\n\n' for i in range(1200))
    (folder / "referrals.po").write_text(said, "utf-8")

    catalog, problems = load_catalog(tmp_path / "content", "ru")

    assert len(said.encode()) > LARGEST_FILE
    assert not problems and len(catalog.entries) == 1200
