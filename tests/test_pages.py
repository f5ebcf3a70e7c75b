"""Pages of one language: what they say, and that no text becomes markup."""

from __future__ import annotations

import dataclasses
import html.parser
import re
from pathlib import Path
from typing import Any

import markdown as python_markdown
import polib
import pytest
import tiny
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from generator.audit import audit
from generator.build import build, ui_texts, update_catalogs
from generator.catalog import Catalog, ui_messages
from generator.content import Content, load
from generator.directory import published
from generator.fields import Model, Text
from generator.finder import Found, finder, letters
from generator.pages import (
    MAKERS,
    Renderer,
    Staged,
    markdown,
    pages,
    root_page,
    stamps,
)
from generator.translate import translate

GOLDEN = Path(__file__).parent / "data" / "golden"
CONFIG = yaml.safe_load((tiny.REPOSITORY / "mkdocs.yml").read_text("utf-8"))
EXTENSIONS = {
    name: settings
    for one in ["toc", "tables", "fenced_code", *CONFIG["markdown_extensions"]]
    for name, settings in (one.items() if isinstance(one, dict) else [(one, {})])
}
"""What MkDocs itself adds, then what `mkdocs.yml` names."""

HOSTILE = {
    "element": '<script>alert(1)</script>" onmouseover="x',
    "attribute": "' onclick='x' \" onfocus=\"x",
    "picture": "<img src=x onerror=alert(1)>",
    "end of its element": "</p></li></dd></article></details></h2><h1>Big</h1>",
    "comment": "<!-- x -->",
    "half a comment": "<!-- x",
    "half an element": "<a href='",
    "instruction": "<?php x ?>",
    "link": "[x](javascript:alert(1)) [y][z]",
    "target of a link": "[z]: https://example.org/",
    "web address": "https://example.org <https://example.org> a@example.org",
    "image": "![x](https://example.org/x.png)",
    "heading": "# Big",
    "heading below": "Big\n===",
    "rule": "---",
    "list": "- x",
    "numbers": "1. x",
    "quote": "> x",
    "code": "`x` ```x```",
    "emphasis": "*x* _x_ **x** __x__",
    "jinja": "{{ config }} {% raise x %} {# x",
    "attributes": "{: #part-risks onclick=x } { #x .y }",
    "definition": ": x",
    "table": "a | b\n--|--\nx | y",
    "contents": "[TOC]",
    "entities": "&lt;script&gt; &#60;b&#62; &amp;",
    "escapes": "\\<b\\> \\*x\\* \\",
    "paragraphs": "x\n\n<script>alert(1)</script>\n\n# Big\n\n    code\n\n- x",
    "old line ends": "x\r\r# Big\r\n\r\n- x",
    "stash": "\x02wzxhzdk:0\x03 \x02klzzwxh:0000\x03",
    "direction": "\u202e\u2066x\u2028x",
}
"""Texts that mean something to HTML, Markdown, its extensions or Jinja."""


class Shape(html.parser.HTMLParser):
    """The elements of a page with the names of their attributes, and where its links lead."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, tuple[str, ...]]] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, tuple(sorted(name for name, _ in attrs))))
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_endtag(self, tag: str) -> None:
        self.elements.append((f"/{tag}", ()))

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.elements.append(("comment", (data,)))

    def handle_pi(self, data: str) -> None:
        self.elements.append(("instruction", (data,)))

    def handle_decl(self, decl: str) -> None:
        self.elements.append(("declaration", (decl,)))

    def unknown_decl(self, data: str) -> None:
        self.elements.append(("declaration", (data,)))


def html_of(body: str) -> str:
    return python_markdown.markdown(body, extensions=[*EXTENSIONS], extension_configs=EXTENSIONS)


VISIBLE = ("authors", "title", "publisher", "text", "address_1", "postal_code")
"""Fields that readers see though nobody translates them."""


def spoilt(value: Any, said: str, name: str = "") -> Any:
    """The value with each visible text replaced, `{value}` kept."""
    if isinstance(value, Text) or (isinstance(value, str) and name in VISIBLE):
        first = "X " * (name == "authors")  # the letter under which the source is listed
        return type(value)(first + said + " {value}" * ("{value}" in value))
    if isinstance(value, BaseModel):
        fields = type(value).model_fields
        return value.model_copy(
            update={field: spoilt(getattr(value, field), said, field) for field in fields}
        )
    return tuple(spoilt(one, said, name) for one in value) if isinstance(value, tuple) else value


def rewritten(content: Content, said: str) -> Content:
    def change(_: str, model: Model) -> Model:
        changed = spoilt(model, said)
        assert isinstance(changed, Model)
        return changed

    new = content.with_models(content.locale, change)
    return dataclasses.replace(
        new,
        references=_entry(new.references, said),
        pages=tuple(dataclasses.replace(page, head=_entry(page.head, said)) for page in new.pages),
    )


def _entry(entry: Any, said: str) -> Any:
    return dataclasses.replace(entry, model=spoilt(entry.model, said))


def shapes(content: Content, said: str) -> dict[str, Shape]:
    """Every page and city with all its texts and all words of templates replaced by `said`."""
    words = {("ui", "", message.text): said for message in ui_messages(ui_texts())}
    catalog = Catalog(content.locale, words)
    changed = rewritten(content, said)
    made = {address: html_of(page.body) for address, page in pages(changed, catalog).items()}
    render = Renderer(changed, catalog)
    made |= {f"help/{name}": body for name, _, body in stamps(render)}
    made["root"] = root_page({content.locale: changed}, {content.locale: catalog}, "/")
    return {address: _shape(text) for address, text in made.items()}


def _shape(text: str) -> Shape:
    """A page without what stands in the files that it holds: only there is text a link's."""
    shape = Shape(text)
    shape.links = [re.sub("(?s)^(data:text/[^,]+,).*", r"\1", link) for link in shape.links]
    return shape


@pytest.fixture(scope="module")
def harmless(shipped: Content) -> dict[str, Shape]:
    return shapes(published(shipped, None), "x")


@pytest.mark.parametrize("name", HOSTILE)
def test_text_never_becomes_markup(shipped: Content, harmless: dict[str, Shape], name: str) -> None:
    said = HOSTILE[name]

    found = shapes(published(shipped, None), said)

    assert found.keys() == harmless.keys()
    for address, shape in found.items():
        assert shape.elements == harmless[address].elements, address
        assert shape.links == harmless[address].links, address
    if name != "stash":  # its signs are refused in every file
        assert " ".join(said.split()) in " ".join(found["index"].text.split())


def engine_shape(path: Path) -> Shape:
    shape = _shape(path.read_text("utf-8"))
    shape.links = [re.sub(r"\b(uk|de)/", "", link) for link in shape.links]
    return shape


@pytest.mark.parametrize("engine", ["mkdocs", "zensical"])
@pytest.mark.parametrize("name", ["element", "attribute", "jinja", "paragraphs"])
def test_translation_never_becomes_markup_or_code(tmp_path: Path, name: str, engine: str) -> None:
    unlinked = ("glossary.yaml", "aliases: [Craving]", "aliases: [Craving]\n    link: false")
    roomy = ("worksheets/plan.yaml", "    n: 3", "    n: 1")  # long words fill one page as well
    folder = tiny.write(tmp_path, ["de", "uk"], [unlinked, roomy])
    said = HOSTILE[name].replace("1", "x")
    for locale, words in (("de", "x"), ("uk", said)):
        list(update_catalogs(tiny.loaded(folder), folder, locale, None))
        for path in (folder / "translations" / locale).iterdir():
            catalog = polib.pofile(path)
            for entry in catalog:
                kept = re.findall(r"{\w+}|\d+", entry.msgid)
                entry.msgstr = " ".join([words, *kept])
            catalog.save()

    built = build(tmp_path, folder, tmp_path / "site", engine)

    assert not isinstance(built, list), "\n".join(map(str, built))
    harmless = sorted((tmp_path / "site" / "de").rglob("*.html"))
    assert len(harmless) > 15
    for path in harmless:
        other = engine_shape(tmp_path / "site" / "uk" / path.relative_to(tmp_path / "site" / "de"))
        assert other.elements == engine_shape(path).elements, path.name
        assert other.links == engine_shape(path).links, path.name


# ---------------------------------------------------------------- hand-written pages


def about(root: Path, body: str, more: str = "") -> Staged:
    """The page `about` with another body."""
    text = f"---\ntitle: About\ndescription: Us.\n{more}---\n{body}\n"
    content = tiny.loaded(tiny.write(root, ["ru"], [("pages/about.md", "", text)]))
    return pages(content, Catalog("en"))["about"]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (
            "[x](https://example.org/)",
            '<p><a href="https://example.org/" rel="noreferrer">x</a></p>',
        ),
        (
            "[x](https://example.org/a_(b)) [y](https://example.org)",
            '<p><a href="https://example.org/a_(b)" rel="noreferrer">x</a> '
            '<a href="https://example.org" rel="noreferrer">y</a></p>',
        ),
        (
            '[x](https://example.org/ "title")',
            '<p><a href="https://example.org/" rel="noreferrer" title="title">x</a></p>',
        ),
        ("[x](tools.md#walk)", '<p><a href="tools.md#walk">x</a></p>'),
    ],
)
def test_outgoing_link_tells_nobody_where_it_stood(
    tmp_path: Path, written: str, shown: str
) -> None:
    page = about(tmp_path, written)

    assert shown in html_of(page.body)


def test_fact_is_shown_in_its_place(tmp_path: Path) -> None:
    page = about(tmp_path, "Before.\n\n{{ fact velvet/wait }}\n\nAfter.")

    text = html_of(page.body)

    assert text.index("Before.") < text.index("Wait before taking more") < text.index("After.")
    assert '<div class="note danger"><p class="word">Danger</p>' in text
    assert "at least: <bdi>2\xa0hours</bdi>." in text
    assert "{{" not in text


@pytest.mark.parametrize(("crisis", "shown"), [("", False), ("crisis: true\n", True)])
def test_crisis_help_stands_where_it_is_asked_for(tmp_path: Path, crisis: str, shown: bool) -> None:
    page = about(tmp_path, "Hello.", crisis)

    assert ("Tell one person tonight." in page.body) == shown
    assert ('href="tel:01632960999"' in page.body) == shown


def test_crisis_help_stands_on_every_page_about_substances_and_urges(
    tiny_content: Content,
) -> None:
    made = pages(tiny_content, Catalog("en"))

    shown = {address for address, page in made.items() if "Tell one person" in page.body}

    assert {"substances/velvet", "triggers", "functions", "tools", "emergency"} <= shown


def test_sources_of_a_page_are_listed_in_its_order(tmp_path: Path) -> None:
    page = about(tmp_path, "{{ fact velvet/wait }}", "sources: [journal, agency]\n")

    numbered = re.findall(r'<li id="s(\d)"><a href="\./references/\w+.html#(\w+)"', page.body)

    assert numbered == [("1", "agency"), ("2", "journal")]


RUSSIAN_ABOUT = ("pages/about.ru.md", "", "---\ntitle: О нас\ndescription: Мы.\n---\nПривет.\n")


@pytest.mark.parametrize(
    ("edits", "title", "body_lang", "complete"),
    [([], "About", "en", False), ([RUSSIAN_ABOUT], "О нас", "", True)],
    ids=["not translated", "translated"],
)
def test_page_without_translation_stands_in_its_own_language(
    tmp_path: Path,
    edits: list[tuple[str, str, str]],
    title: str,
    body_lang: str,
    complete: bool,
) -> None:
    content = tiny.loaded(tiny.write(tmp_path, ["ru"], edits))
    words = {("ui", "", message.text): "по-русски" for message in ui_messages(ui_texts())}
    catalog = Catalog("ru", words)
    page = pages(translate(content, catalog), catalog)["about"]

    head = front_matter(markdown(page, {"ru": page}, content.site.model))

    assert (head["title"], head["body_lang"]) == (title, body_lang)
    assert (head["lang"], head["dir"], head["body_dir"]) == ("ru", "ltr", "ltr")
    assert page.complete == complete


def test_page_of_another_direction_is_marked_in_the_built_site(tmp_path: Path) -> None:
    folder = tiny.write(tmp_path, ["ar"])

    built = build(tmp_path, folder, tmp_path / "site")

    assert not isinstance(built, list), built
    page = (tmp_path / "site" / "ar" / "about.html").read_text("utf-8")
    assert '<html lang="ar" dir="rtl">' in page
    assert '<div lang="en" dir="ltr">\n<h1' in page
    assert not re.search(r'="[^"]*<', page)
    assert audit(tmp_path / "site", "site") == []


# ---------------------------------------------------------------- front matter


def front_matter(text: str) -> dict[str, Any]:
    head = text.removeprefix("---\n").partition("\n---\n")[0]
    read = yaml.safe_load(head)
    assert isinstance(read, dict)
    return read


def staged(address: str, locale: str, complete: bool = True) -> Staged:
    return Staged(address, locale, 'A "title": # {{ x }}', "D", "# A\n", complete=complete)


@pytest.mark.parametrize(
    ("address", "root", "site_root", "href"),
    [
        ("index", ".", "..", "../ru/index.html"),
        ("substances/velvet", "..", "../..", "../../ru/substances/velvet.html"),
        ("not-found", "/base/en", "/base", "/base/ru/index.html"),
    ],
)
def test_front_matter_says_where_everything_is(
    tiny_content: Content, address: str, root: str, site_root: str, href: str
) -> None:
    page = staged(address, "en")
    others = {"en": page, "ru": staged(address, "ru", complete=False)}

    text = markdown(page, others, tiny_content.site.model, [staged("tools", "en")], "/base/")

    head = front_matter(text)
    assert head["title"] == 'A "title": # {{ x }}'
    assert (head["root"], head["site_root"], head["key"]) == (root, site_root, address)
    assert head["menu"] == [{"page": "tools", "title": 'A "title": # {{ x }}'}]
    assert head["alternates"][1] == {
        "locale": "ru",
        "name": "Русский",
        "href": href,
        "real": False,
        "here": False,
    }
    assert text.endswith("---\n\n# A\n")


@pytest.mark.parametrize(
    ("complete", "announced"),
    [((True, True), True), ((True, False), False), ((False, True), False)],
)
def test_only_whole_translations_are_announced(
    tiny_content: Content, complete: tuple[bool, bool], announced: bool
) -> None:
    page, other = (staged("x", lang, c) for lang, c in zip(("en", "ru"), complete, strict=True))

    head = front_matter(markdown(page, {"en": page, "ru": other}, tiny_content.site.model))

    assert head["announce"] == announced


@pytest.mark.parametrize(
    ("locale", "status", "draft"),
    [("en", "draft", False), ("ru", "draft", True), ("ru", "reviewed", False)],
)
def test_language_that_no_native_speaker_has_read_says_so(
    tmp_path: Path, locale: str, status: str, draft: bool
) -> None:
    review = (
        "{status: reviewed, reviewed_by: translator, reviewed_on: '2026-01-02'}"
        if status == "reviewed"
        else "{status: draft}"
    )
    edit = ("site.yaml", "- locale: ru", f"- {{locale: ru, review: {review}}}")
    content = tiny.loaded(tiny.write(tmp_path, ["ru"], [edit]))
    page = staged("x", locale)

    assert front_matter(markdown(page, {}, content.site.model))["draft_language"] == draft


READABLE = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cn", "Co"])).map(
    lambda text: text.replace("\ufeff", "")
)
"""What `source.read` lets through, and line ends."""


@given(st.lists(READABLE).map("\n".join), READABLE)
def test_front_matter_survives_any_text(title: str, description: str) -> None:
    page = Staged("x", "en", title, description, "Body.\n")

    text = markdown(page, {}, SITE)

    head = front_matter(text)
    assert (head["title"], head["description"]) == (title, description)
    assert text.endswith("\n---\n\nBody.\n")


_CONTENT, _ = load(tiny.REPOSITORY / "content")
assert _CONTENT is not None
SITE = _CONTENT.site.model


# ---------------------------------------------------------------- facts


def substance(root: Path, *edits: tuple[str, str]) -> str:
    """The page of the tiny substance."""
    changes = [("substances/velvet.yaml", *edit) for edit in edits]
    content = tiny.loaded(tiny.write(root, ["ru"], changes))
    return pages(content, Catalog("en"))["substances/velvet"].body


AGENCY = '- {ref: agency, says: {min: 2, unit: h, op: ">="}}'
JOURNAL = '- {ref: journal, says: {min: 2, unit: h, op: ">="}}'


def test_stricter_source_is_published_and_said_to_be_the_most_cautious(tmp_path: Path) -> None:
    body = substance(tmp_path, (JOURNAL, "- {ref: journal, says: {min: 150, unit: min, op: '>='}}"))

    assert "at least: <bdi>150\u00a0minutes</bdi>." in body
    assert "at least: <bdi>2\u00a0hours</bdi>." not in body
    assert "We publish the most cautious of these." in body


def test_sources_that_differ_are_shown_with_what_each_says(tmp_path: Path) -> None:
    body = substance(
        tmp_path,
        (AGENCY, "- {ref: agency, says: {min: 90, unit: min, op: '>='}}"),
    )

    views = body[body.index('<details class="views">') : body.index("</details>")]
    assert "Agency of Examples</bdi> <bdi>(2024)</bdi>: <bdi>≥ 90 minutes</bdi>" in views
    assert "Journal of Examples 1, 1–9</bdi> <bdi>(2021)</bdi>: <bdi>≥ 2 hours</bdi>" in views
    assert "We publish the most cautious of these." in views


def test_range_of_sources_that_differ_claims_no_caution(tmp_path: Path) -> None:
    body = substance(
        tmp_path,
        ('value: {min: 2, unit: h, op: ">="}', "value: {min: 1, max: 3, unit: h}"),
        (AGENCY, "- {ref: agency, says: {min: 1, max: 2, unit: h}}"),
        (JOURNAL, "- {ref: journal, says: {max: 3, unit: h, op: '<='}}"),
    )

    assert "<bdi>1–2 hours</bdi>" in body
    assert "<bdi>≤ 3 hours</bdi>" in body
    assert "most cautious" not in body


def test_sources_that_agree_are_not_said_to_differ(tmp_path: Path) -> None:
    body = substance(tmp_path)

    assert "Sources differ" not in body


def test_disagreement_is_shown_without_figures_too(tmp_path: Path) -> None:
    body = substance(
        tmp_path, ("safety: critical", "safety: critical\n    disagreement: Some say longer.")
    )

    assert "<summary>Sources differ</summary><p>Some say longer.</p></details>" in body


@pytest.mark.parametrize(
    ("certainty", "tag"),
    [("established", ""), ("limited", "little evidence"), ("disputed", "disputed")],
)
def test_doubt_is_said(tmp_path: Path, certainty: str, tag: str) -> None:
    body = substance(
        tmp_path, ("safety: critical", f"safety: critical\n    certainty: {certainty}")
    )

    assert re.findall('<span class="tag">([^<]+)</span>', body) == ([tag] if tag else [])


@pytest.mark.parametrize(
    ("review", "said"),
    [
        ("{status: draft}", "Draft, not yet clinically reviewed"),
        ("{status: stale}", "is out of date"),
        ("{status: blocked}", "a reviewer found a fault"),
        (
            "{status: reviewed, reviewed_by: clinician, reviewed_on: '2026-03-09'}",
            "Checked by a clinician, <bdi>March 9, 2026</bdi>.",
        ),
    ],
)
def test_page_says_who_has_checked_it(tmp_path: Path, review: str, said: str) -> None:
    body = substance(tmp_path, ("review: {status: draft}", f"review: {review}"))

    (line,) = re.findall('<p class="review small">.*', body)
    assert said in line
    assert ("Draft" in line) == ("Draft" in said)


def test_street_names_are_those_of_the_language_and_english(tmp_path: Path) -> None:
    content = tiny.loaded(tiny.write(tmp_path, ["ru"]))

    english = pages(content, Catalog("en"))["substances/velvet"].body
    russian = pages(translate(content, Catalog("ru")), Catalog("ru"))["substances/velvet"].body

    assert "Plush" in english and "бархат" not in english
    assert "Plush" in russian and "бархат" in russian


# ---------------------------------------------------------------- emergency

FRANCE = (
    "emergency.yaml",
    "profiles:\n",
    "profiles:\n  - country: FR\n    numbers:\n      - {number: '15', kind: ambulance, name: SAMU, "
    "note: En France., verified_on: '2026-01-02', source: agency}\n      - {number: '3114', "
    "kind: crisis, name: Prévention, verified_on: '2026-01-02', source: agency}\n"
    "    police_note: {id: police-fr, text: La police., sources: [{ref: agency}]}\n",
)


@pytest.mark.parametrize(
    ("country", "own", "foreign"),
    [
        ("GB", ("tel:999", "tel:01632960999"), ("tel:15", "3114", "SAMU", "La police")),
        ("FR", ("tel:15", "tel:3114", "La police."), ("999", "Crisis line")),
    ],
)
def test_no_page_shows_a_number_of_another_country(
    tmp_path: Path, country: str, own: tuple[str, ...], foreign: tuple[str, ...]
) -> None:
    strip = ("worksheets/plan.yaml", "pages: 1", "pages: 1\nsafety: critical")
    edits = [FRANCE, strip, ("site.yaml", "country: GB", f"country: {country}")]
    content = published(tiny.loaded(tiny.write(tmp_path, ["ru"], edits)), None)

    made = pages(content, Catalog("en"))

    for text in own:
        assert text in made["emergency"].body
    everything = "".join(page.body for page in made.values() if page.address != "numbers")
    for text in foreign:
        assert text not in everything
    assert own[0] in made["sheets/plan"].body


def test_country_without_numbers_shows_none(tmp_path: Path) -> None:
    edit = ("site.yaml", "country: GB", "country: KG")
    content = tiny.loaded(tiny.write(tmp_path, [], [edit]))

    page = pages(content, Catalog("en"))["emergency"]

    assert "tel:" not in page.body


# ---------------------------------------------------------------- triggers


@pytest.mark.parametrize(
    ("block", "links"),
    [("trigger_categories: [emotion]", ["sheets/plan.html"]), ("items: [Rain]", [])],
)
def test_triggers_lead_to_the_sheet_that_lists_them(
    tmp_path: Path, block: str, links: list[str]
) -> None:
    edit = ("worksheets/plan.yaml", "trigger_categories: [emotion]", block)
    content = tiny.loaded(tiny.write(tmp_path, [], [edit]))

    page = pages(content, Catalog("en"))["triggers"]

    assert re.findall(r"sheets/\w+\.html", page.body) == links


# ---------------------------------------------------------------- golden pages


@pytest.mark.parametrize("address", ["substances/velvet", "emergency", "az", "help/index"])
def test_page_is_staged_like_this(
    tiny_content: Content, pytestconfig: pytest.Config, address: str
) -> None:
    content = published(tiny_content, None)
    english = pages(content, Catalog("en"))
    russian = pages(translate(content, Catalog("ru")), Catalog("ru"))
    both = {"en": english[address], "ru": russian[address]}

    text = markdown(english[address], both, content.site.model, [english["emergency"]])

    golden = GOLDEN / f"{address.replace('/', '-')}.md"
    if pytestconfig.getoption("--update-golden"):
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


def test_every_address_has_a_page(tiny_content: Content) -> None:
    content = published(tiny_content, None)

    made = pages(content, Catalog("en"))

    stamped = {f"help/{name}" for name, *_ in stamps(Renderer(content, Catalog("en")))}
    spoken = {name for name in stamped if name.startswith("help/language-")}
    assert not stamped & set(made)
    assert set(content.addresses()) | spoken == (set(made) | stamped) - {"help/shell", "not-found"}
    assert spoken == {"help/language-en"}
    assert len(MAKERS) <= len(made)


def test_page_above_all_languages_offers_each_in_its_own_words(tiny_content: Content) -> None:
    contents = {"en": tiny_content, "ru": translate(tiny_content, Catalog("ru"))}

    page = Shape(root_page(contents, {"en": Catalog("en"), "ru": Catalog("ru")}))

    assert {"English", "Русский"} <= set(page.text.split())
    assert {"en/index.html", "ru/index.html"} <= set(page.links)


# ---------------------------------------------------------------- the finder


def listed(*terms: str, locale: str = "en") -> list[tuple[str, list[str]]]:
    found = letters([Found(Text(term), "x.html") for term in terms], locale)
    return [(letter, [one.term for one in entries]) for letter, entries in found]


@pytest.mark.parametrize(
    ("terms", "locale", "groups"),
    [
        (["b", "A", "a"], "en", [("A", ["A", "a"]), ("B", ["b"])]),
        (["Zoo", "éclair", "east"], "en", [("E", ["east", "éclair"]), ("Z", ["Zoo"])]),
        (["ёлка", "ель", "если"], "ru", [("Е", ["ёлка", "ель", "если"])]),
        (["йод", "игла", "Йога"], "ru", [("И", ["игла"]), ("Й", ["Йога", "йод"])]),
        (["«Окно»", "(“Open”)"], "ru", [("О", ["«Окно»"]), ("O", ["(“Open”)"])]),
        (["3-MMC", "1,4-BD", "x"], "en", [("X", ["x"]), ("#", ["1,4-BD", "3-MMC"])]),
        (["Б", "a"], "ru", [("Б", ["Б"]), ("A", ["a"])]),
        (["Б", "a"], "en", [("A", ["a"]), ("Б", ["Б"])]),
        (["ბ", "ა"], "ka", [("ა", ["ა"]), ("ბ", ["ბ"])]),
    ],
)
def test_finder_is_in_this_order(
    terms: list[str], locale: str, groups: list[tuple[str, list[str]]]
) -> None:
    assert listed(*terms, locale=locale) == groups


@settings(max_examples=200)
@given(st.lists(st.text(min_size=1), max_size=8), st.sampled_from(["en", "ru", "ar", "ka"]))
def test_finder_lists_each_word_once(terms: list[str], locale: str) -> None:
    found = listed(*terms, locale=locale)

    assert sorted(term for _, entries in found for term in entries) == sorted(set(terms))
    assert len({letter for letter, _ in found}) == len(found)


def test_finder_leads_to_everything(tiny_content: Content) -> None:
    found = {(one.term, one.page, one.see) for one in finder(tiny_content)}

    assert found == {
        ("Velvet", "substances/velvet.html", ""),
        ("Velvetine", "substances/velvet.html", "Velvet"),
        ("Plush", "substances/velvet.html", "Velvet"),
        ("Alcohol", "mixing/alcohol.html", ""),
        ("Calm", "topics/calm.html", ""),
        ("A walk", "tools/walk.html", ""),
        ("Closeness", "functions.html#closeness", ""),
        ("A plan", "sheets/plan.html", ""),
        ("Urge", "words.html#urge", ""),
        ("Craving", "words.html#urge", "Urge"),
        ("People who listen", "help/index.html#listener", ""),
        ("Happyville", "help/happyville.html", ""),
        ("About", "about.html", ""),
    }


def test_substance_is_not_found_twice_under_one_name(tmp_path: Path) -> None:
    edit = ("substances/velvet.yaml", "common: [Velvet]", "common: [Velvet, VELVET, Velvetine]")
    content = tiny.loaded(tiny.write(tmp_path, [], [edit]))

    names = [one.term for one in finder(content) if one.page == "substances/velvet.html"]

    assert names == ["Velvet", "Velvetine", "Plush"]
