"""Words of the glossary: linked once a page, in running text alone, and nothing else changes."""

from __future__ import annotations

import html.parser
import re
from pathlib import Path

import polib
import pytest
import tiny
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.build import Built, build, update_catalogs
from generator.fields import Text
from generator.glossary import Linker, words
from generator.models import GlossaryTerm
from generator.problems import report

LINK = re.compile(r'<a class="w" href="words\.html#([a-z0-9-]+)">(.*?)</a>', re.DOTALL)

TERMS = (
    "Urge",
    "Harm",
    "Harm reduction",
    "Reduction of harm (harm reduction)",
    "Open door",
    "Person who uses drugs",
    "ART",
    "PrEP",
    "U=U",
    "G",
    "3-MMC",
    "Amp",
    "GBL and 1,4-BD",
)


def terms(*said: str, **more: bool) -> list[GlossaryTerm]:
    """Terms whose ids are their own small letters."""
    return [
        GlossaryTerm(
            id=re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-") or "x",
            term=Text(text),
            short=Text("It means this."),
            **more,
        )
        for text in said
    ]


def read(text: str, *said: str, locale: str = "en", skip: tuple[str, ...] = ()) -> list[str]:
    """What is linked in a text, as `id: words`, in order."""
    linker = Linker(words(terms(*said or TERMS), locale), locale)
    page = linker.linked(f"<main>{text}</main>", "words.html", skip)
    assert LINK.sub(r"\2", page) == f"<main>{text}</main>"
    return [f"{name}: {shown}" for name, shown in LINK.findall(page)]


# ---------------------------------------------------------------- which words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<p>An urge comes.</p>", ["urge: urge"]),
        ("<p>URGES? Urges come; urges go. An urge</p>", ["urge: Urges"]),
        ("<p>An urge</p><p>An urge</p>", ["urge: urge"]),
        ("<ul><li>One urge<li>Two <b>urges</b></ul>", ["urge: urge"]),
        ("<td>urge</td><dd><em>harm</em></dd>", ["urge: urge", "harm: harm"]),
        ("<p>surge urgent urge-like</p>", []),
        ("<p>Harm reduction, harm.</p>", ["harm-reduction: Harm reduction", "harm: harm"]),
        ("<p>Harm reduction, then harm reduction.</p>", ["harm-reduction: Harm reduction"]),
        ("<p>Do no harm. Reduction helps.</p>", ["harm: harm"]),
        ("<p>Less harm! Reduction</p>", ["harm: harm"]),
        ("<p>less harm: reduction</p>", ["harm: harm"]),
        ("<p>less harm&#46; Reduction</p>", ["harm: harm"]),
        ("<p>the reduction of harm</p>", ["reduction-of-harm-harm-reduction: reduction of harm"]),
        ("<p>harm\n reduction</p>", ["harm-reduction: harm\n reduction"]),
        ("<p>harm&nbsp;reductions</p>", ["harm-reduction: harm&nbsp;reductions"]),
        ("<p>harm <em>reduction</em></p>", ["harm: harm"]),
        ("<p>An open urge, open doors</p>", ["urge: urge", "open-door: open doors"]),
        (
            "<p>persons who use drugs</p>",
            ["person-who-uses-drugs: persons who use drugs"],
        ),
        ("<p>The art of ART</p>", ["art: ART"]),
        ("<p>PREP, prep? PrEP</p>", ["prep: PrEP"]),
        ("<p>U=U, 3-MMC and G</p>", ["u-u: U=U", "3-mmc: 3-MMC", "g: G"]),
        ("<p>GBL and 1,4-BD</p>", ["gbl-and-1-4-bd: GBL and 1,4-BD"]),
        ("<p>A &amp; B &lt;urge&gt; &quot;harm&quot;</p>", ["urge: urge", "harm: harm"]),
        ("<p>rock &amp; roll &#38;amp; amp</p>", ["amp: amp"]),
        ("<p>urge’s urge's</p>", []),
        ("<p>1 < 2, an urge > 0</p>", []),
        ("", []),
    ],
)
def test_english_words_are_found(text: str, found: list[str]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    ("term", "text", "found"),
    [
        ("Тяга", "С тягой можно справиться. Тяга проходит.", "тягой"),
        ("Снижение вреда", "о снижении вреда", "снижении вреда"),
        ("Передозировка", "При передозировках зовите врача", "передозировках"),
        ("Самораскрытие", "Без самораскрытия", "самораскрытия"),
        ("Чёрный ящик", "в черном ящике", "черном ящике"),
        ("Чёрно-белое", "Всё черно-белое", "черно-белое"),
        ("ВИЧ", "вич? ВИЧ-статус. Живёт с ВИЧ", "ВИЧ"),
        ("АРТ", "арт, АРТ", "АРТ"),
        ("Тяга", "тягач и тягость", None),
    ],
)
def test_russian_endings_are_understood(term: str, text: str, found: str | None) -> None:
    shown = [one.partition(": ")[2] for one in read(f"<p>{text}</p>", term, locale="ru")]

    assert shown == ([found] if found else [])


def test_language_without_known_endings_is_matched_word_for_word() -> None:
    assert read("<p>სურვილები სურვილი</p>", "სურვილი", locale="ka") == ["x: სურვილი"]


def test_region_of_a_language_changes_nothing() -> None:
    assert read("<p>Two urges</p>", locale="en-GB") == ["urge: urges"]


def test_term_of_its_own_page_is_skipped_with_all_its_words() -> None:
    found = read("<p>Harm reduction, an urge, harm</p>", skip=("harm-reduction", "urge"))

    assert found == ["harm: harm"]


def test_common_word_is_not_linked() -> None:
    assert words(terms("Urge", link=False), "en") == {}


def test_untranslated_term_is_not_linked() -> None:
    (term,) = terms("Urge")
    foreign = term.model_copy(update={"term": Text.left_in("en", "Urge")})

    assert words([foreign], "ru") == {}


# ---------------------------------------------------------------- where


@pytest.mark.parametrize(
    "text",
    [
        *(f"<h{level}>Urge</h{level}>" for level in range(1, 7)),
        "<h2 id='x'>A <em>strong</em> urge</h2>",
        '<a href="x.html">An urge</a>',
        '<a href="x.html"><strong>An</strong> <span>urge</span></a>',
        "<button>Urge</button>",
        "<p><bdi>House of the Urge</bdi></p>",
        "<form><p>An urge</p><label>Urge</label><p>Urge</p></form>",
        "<details><summary>Urge</summary></details>",
        "<nav><ul><li>Urge</li></ul></nav>",
        "<table><thead><tr><td>Urge</td></tr></thead></table>",
        '<table><tr><th scope="row">Urge</th></tr></table>',
        '<p class="word">Urge</p>',
        '<span class="word">An <b>urge</b> <span>is</span> an urge</span>',
        '<p title="urge" aria-label="an urge">x</p>',
        '<p title="a > urge">x</p>',
        "<p title='a > urge' lang=en>x</p>",
        "<!-- urge -->",
        "<!-- <p>an urge</p> -->",
        "<!-- a > b urge\n urge -->",
        "<script>let urge = 1</script>",
        "<style>.urge {}</style>",
    ],
)
def test_nothing_is_linked_in_what_is_no_running_text(text: str) -> None:
    assert read(text) == []
    assert read(f"{text}<p>An urge</p>") == ["urge: urge"]


def test_only_the_main_part_is_looked_at() -> None:
    page = "<header>An urge</header><main id='main'><p>x</p></main><footer>An urge</footer>"

    assert Linker(words(terms("Urge"), "en"), "en").linked(page, "words.html") == page


@pytest.mark.parametrize("page", ["<p>An urge</p>", "<main><p>An urge</p>", "An urge</main>", ""])
def test_page_without_a_main_part_is_left_alone(page: str) -> None:
    assert Linker(words(terms("Urge"), "en"), "en").linked(page, "words.html") == page


def test_words_lead_where_they_are_told_to() -> None:
    page = Linker(words(terms("Urge"), "en"), "en").linked("<main>urge</main>", "../words.html")

    assert page == '<main><a class="w" href="../words.html#urge">urge</a></main>'


# ---------------------------------------------------------------- any page

TAGS = [
    *("<p>", "</p>", "<a href='#x'>", "</a>", "<h2>", "</h2>", "<form>", "</form>", "<br>"),
    *('<p class="word">', "<b title='urge'>", "</b>", "<th>", "</th>", "<img alt='harm'/>"),
    *("<!-- urge -->", "<>", "</>", "< ", "<", ">", "&lt;", "&amp;", "&nbsp;", "&", '"', "'", "."),
]
PAGES = st.lists(
    st.one_of(
        st.sampled_from(TAGS),
        st.sampled_from([*TERMS, "urges", "harm", "reductions", " ", "\n", "Тяга", "amp", "lt"]),
        st.text(max_size=8),
    ),
    max_size=30,
).map("".join)


@settings(max_examples=500)
@given(PAGES, st.sampled_from(["en", "ru", "ka"]))
def test_without_the_links_any_page_is_what_it_was(text: str, locale: str) -> None:
    page = f"<html><main>{text}</main></html>"
    known = words(terms(*TERMS, "Тяга", "Lt"), locale)

    changed = Linker(known, locale).linked(page, "words.html")

    assert LINK.sub(r"\2", changed) == page
    found = [name for name, _ in LINK.findall(changed)]
    assert len(found) == len(set(found))


# ---------------------------------------------------------------- a whole site


class Ids(html.parser.HTMLParser):
    """Ids of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.feed(text)

    def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids |= {value for name, value in attrs if name == "id" and value}


GLOSSARY = """\
terms:
  - id: urge
    term: Urge
    short: A strong wish that passes.
    page: topics/calm
  - id: breathing
    term: Breathing
    short: In and out.
  - id: tea
    term: Tea
    short: A drink; each urge passes with it.
review: {status: draft}
"""

EDITS = [
    ("glossary.yaml", "", GLOSSARY),
    ("pages/about.md", "We are *small*.", "Each urge passes. An urge is no fault."),
    ("topics/calm.yaml", "Do not run.", "Do not run from an urge."),
    ("substances/velvet.yaml", "A made-up substance.", "A made-up urge."),
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny site whose glossary is used on its pages, half of it in Russian too."""
    root = tmp_path_factory.mktemp("glossary")
    folder = tiny.write(root, ["ru"], EDITS)
    list(update_catalogs(tiny.loaded(folder), folder, "ru", None))
    for name, said in (("glossary", {"Breathing": "Дыхание"}), ("interactions", RUSSIAN)):
        path = folder / f"translations/ru/{name}.po"
        catalog = polib.pofile(str(path))
        for entry in catalog:
            entry.msgstr = said.get(entry.msgid, "")
        catalog.save()
    built = build(root, folder, root / "site")
    assert isinstance(built, Built), report(built)
    return built.out


RUSSIAN = {"Both slow the breathing.": "Оба замедляют дыхание."}


def uses(site: Path) -> dict[str, list[tuple[str, str]]]:
    """Links to words by page, as (address, text)."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        links = re.findall(r'<a class="w" href="([^"]+)">(.*?)</a>', path.read_text("utf-8"))
        if links:
            found[path.relative_to(site).as_posix()] = links
    return found


def test_every_link_of_a_built_site_leads_to_its_word(site: Path) -> None:
    found = uses(site)

    for name, links in found.items():
        for href, _ in links:
            page, _, anchor = href.partition("#")
            target = (site / name).parent / page
            assert target.resolve() == (site / name.split("/")[0] / "words.html").resolve()
            assert anchor in Ids(target.read_text("utf-8")).ids
    assert found["en/about.html"] == [("words.html#urge", "urge")]
    assert found["en/substances/velvet.html"] == [("../words.html#urge", "urge")]
    assert found["en/mixing/alcohol.html"] == [("../words.html#breathing", "breathing")]
    assert found["en/help/happyville.html"] == [("../words.html#tea", "Tea")]


def test_page_that_explains_a_word_does_not_link_it(site: Path) -> None:
    assert "An urge" in re.sub("from an", "An", (site / "en/topics/calm.html").read_text("utf-8"))
    assert "en/topics/calm.html" not in uses(site)


def test_lists_of_words_link_none(site: Path) -> None:
    names = ["index", "az", "words", "references", "interactions", "numbers"]

    assert not {f"en/{name}.html" for name in names} & set(uses(site))


def test_only_translated_words_are_linked_in_another_language(site: Path) -> None:
    russian = {name: links for name, links in uses(site).items() if name.startswith("ru/")}

    assert set(russian.pop("ru/mixing/alcohol.html")) == {("../words.html#breathing", "дыхание")}
    assert {shown for links in russian.values() for _, shown in links} <= {"дыхание"}
