"""What the directory shows, and what it never shows."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
import tiny

from generator.build import build, update_catalogs
from generator.catalog import Catalog
from generator.content import Content
from generator.directory import (
    ONLINE,
    SHELL_CONTENT,
    SHELL_TITLE,
    CityPage,
    Place,
    anywhere,
    by_city,
    listed,
    places,
    published,
    stamped,
)
from generator.pages import Renderer, pages, stamps
from generator.phones import dialled, possible
from generator.referrals import Listed
from generator.translate import messages, translate

R = "referrals.yaml"
SECOND = """\
  - id: {id}
    organization_id: open-door
    location_id: {location}
    name: {id}
    description: Another one.
    types: [{types}]
    assured_date: "2026-01-02"
    eligibility_description: Everybody.
    application_process: Just come.
    fees_description: Free.
    languages: [{{code: en}}]
{more}    publication: {{visibility: public, consent_date: "2026-01-02"}}
"""
SERVICES = "services:\n"


def service(name: str, location: str = "house", types: str = "listener", more: str = "") -> str:
    return SECOND.format(id=name, location=location, types=types, more=more)


def directory(root: Path, *edits: tuple[str, str]) -> Content:
    """The tiny content with edits of `referrals.yaml`, as it is published."""
    return published(tiny.loaded(tiny.write(root, ["ru"], [(R, *edit) for edit in edits])), None)


def fragment(content: Content, city: int = 0) -> str:
    return [body for _, _, body in stamps(Renderer(content, Catalog(content.locale)))][city]


def online_page(content: Content) -> str:
    found = stamps(Renderer(content, Catalog(content.locale)))
    return next(body for name, _, body in found if name == ONLINE)


def only(content: Content) -> Place:
    (place,) = places(listed(content))
    return place


# ---------------------------------------------------------------- what is never shown

SECRETS = (
    (R, "private_note: Their door sticks.", "private_note: CANARY-note"),
    (R, "name: Back room", "name: CANARY-name"),
    (R, "Not for everybody to know.", "CANARY-description"),
    (R, "eligibility_description: Friends.", "eligibility_description: CANARY-whom"),
    (R, "Knock twice.\n    fees_description: Free.", "CANARY-a\n    fees_description: CANARY-fee"),
    (
        R,
        "    publication: {visibility: private",
        '    phones:\n      - {number: "+44 1632 960777", description: CANARY-phone}\n'
        "    email: canary@example.org\n    url: https://canary.example.org/\n"
        "    friendliness: CANARY-friendliness\n    schedules:\n      - description: CANARY-when\n"
        "    publication: {visibility: private",
    ),
    (R, "id: back-room\n    organization_id: open-door\n    location_id: house",
     "id: back-room\n    organization_id: hidden\n    location_id: cellar"),
    (R, "organizations:\n", "organizations:\n  - {id: hidden, name: CANARY-who,"
     " description: CANARY-of, website: 'https://canary.example.org', email: canary@a.example}\n"),
    (R, "locations:\n", "locations:\n  - id: cellar\n    name: CANARY-cellar\n"
     "    address: {address_1: CANARY-street, city: Happyville, country: GB}\n"),
    (
        R,
        "    name: The house\n"
        "    address: {address_1: 1 Example Street, city: Happyville, postal_code: HV1 1AA, "
        "country: GB}",
        "    name: CANARY-house\n    redacted: true\n"
        "    transportation: CANARY-bus\n    accessibility: CANARY-step\n"
        "    address: {address_1: CANARY-1, city: Happyville, postal_code: CANARY-2, country: GB}",
    ),
    (R, SERVICES, SERVICES + service("gone", more="    status: defunct\n").replace(
        "Another one", "CANARY-defunct")),
    (R, SERVICES, SERVICES + service("away", more="    status: inactive\n").replace(
        "Another one", "CANARY-inactive")),
    ("references.yaml", "    tier: A", "    tier: A\n    note: CANARY-reference"),
    ("tools.yaml", "status: draft", "status: draft, note: CANARY-review"),
    ("tools.yaml", "kind: quick", "kind: quick\n    seed: [L87654321]"),
)  # fmt: skip
"""Edits that put a canary into everything that must never be published."""


def unpacked(path: Path) -> str:
    """All text in a file, whatever it is packed in."""
    data = path.read_bytes()
    text = data.decode("latin-1") + data.decode("utf-8", "ignore")
    if path.suffix == ".pdf":
        reader = pypdf.PdfReader(BytesIO(data))
        text += "".join(page.extract_text() for page in reader.pages) + str(reader.metadata)
    elif zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            text += "".join(archive.read(name).decode("latin-1") for name in archive.namelist())
    return text + path.as_posix()


@pytest.mark.parametrize(("until", "kept"), [("2026-03-08", False), ("2026-03-09", True)])
def test_translators_see_nobody_whose_consent_has_ended(
    tmp_path: Path, until: str, kept: bool
) -> None:
    agreed = 'consent_date: "2026-01-02"'
    edits = [("referrals.yaml", agreed, f'{agreed}, consent_expires: "{until}"')]
    folder = tiny.write(tmp_path, ["ru"], edits)
    po = folder / "translations" / "ru" / "referrals.po"
    for day in ("2026-01-03", "2026-03-09", "2028-03-09"):
        list(update_catalogs(tiny.loaded(folder), folder, "ru", day))
        if day == "2026-01-03":
            before = po.read_text("utf-8")
        if day == "2026-03-09":
            after = po.read_text("utf-8")

    assert "kitchen-table" in before
    assert ("kitchen-table" in after) is kept
    assert "kitchen-table" not in po.read_text("utf-8")


def test_private_value_reaches_no_file(tmp_path: Path) -> None:
    folder = tiny.write(tmp_path, ["ru"], SECRETS)
    source = "".join((folder / name).read_text("utf-8") for name in {name for name, *_ in SECRETS})

    built = build(tmp_path, folder, tmp_path / "site")
    lines = list(update_catalogs(tiny.loaded(folder), folder, "ru", None))

    assert not isinstance(built, list), built
    assert lines
    assert source.count("CANARY") == 22
    files = [path for name in ("site", "build") for path in (tmp_path / name).rglob("*")]
    files += (folder / "translations").rglob("*.po")
    seen = [path for path in files if path.is_file()]
    assert {".html", ".pdf", ".css", ".md", ".yml", ".po"} <= {path.suffix for path in seen}
    for path in seen:
        found = re.search(r"canary\W?.{0,20}|960777|87654321", unpacked(path), re.IGNORECASE)
        assert not found, f"{path}: {found[0]}"
    city = (tmp_path / "site" / "en" / "help" / "happyville.html").read_text("utf-8")
    assert "The address is given when you get in touch." in city
    assert "Kitchen table" in city


@pytest.mark.parametrize(
    ("status", "shown"),
    [("active", True), ("temporarily closed", True), ("inactive", False), ("defunct", False)],
)
def test_closed_service_is_not_shown(tmp_path: Path, status: str, shown: bool) -> None:
    content = directory(tmp_path, ("    private_note: Their door sticks.", f"    status: {status}"))

    assert ("Tea and talk." in fragment(content)) == shown
    assert ("This has closed." in fragment(content)) != shown
    assert ("Closed for now" in fragment(content)) == (status == "temporarily closed")


def test_publishing_keeps_what_may_be_shown(tiny_content: Content) -> None:
    content = published(tiny_content, None)

    model = content.referrals.model
    assert [one.id for one in model.services] == ["kitchen-table"]
    assert model.services[0].private_note == ""
    assert model.locations == tiny_content.referrals.model.locations
    assert model.organizations == tiny_content.referrals.model.organizations
    assert published(content, None) == content


def test_place_without_an_address_is_never_redacted(tmp_path: Path) -> None:
    content = directory(
        tmp_path,
        ("locations:\n", "locations:\n  - {id: line, location_type: virtual, name: The line,"
         " redacted: true}\n"),
        (SERVICES, SERVICES + service("call-us", "line")),
    )  # fmt: skip

    (place,) = anywhere(content)

    assert place.location.name == "The line"


# ---------------------------------------------------------------- what may be shown on a day

CHECKED = '    assured_date: "2026-01-02"\n    eligibility_description: Everybody.'
AGREED = '    publication: {visibility: public, consent_date: "2026-01-02"'


def on_day(root: Path, today: str | None, *edits: tuple[str, str], stale: str = "hide") -> Listed:
    """The tiny directory with edits, as it is shown on a day; the site hides or warns."""
    policy = f"policy: {{freshness: {{stale: {stale}}}}}\ndoors:"
    folder = tiny.write(
        root, ["ru"], [("site.yaml", "doors:", policy), *((R, *edit) for edit in edits)]
    )
    return listed(published(tiny.loaded(folder), today))


@pytest.mark.parametrize(
    ("today", "stale", "shown", "due", "old", "gone"),
    [
        (None, "hide", 1, 0, 0, None),
        ("2026-01-02", "hide", 1, 0, 0, None),
        ("2026-06-30", "hide", 1, 0, 0, None),
        ("2026-07-01", "hide", 1, 1, 0, None),
        ("2027-01-01", "hide", 1, 1, 0, None),
        ("2027-01-02", "hide", 0, 0, 0, "stale"),
        ("2027-01-02", "warn", 1, 0, 1, None),
        ("2026-01-01", "hide", 0, 0, 0, "withdrawn"),
    ],
)
def test_day_decides_what_is_shown(
    tmp_path: Path, today: str | None, stale: str, shown: int, due: int, old: int, gone: str | None
) -> None:
    model = on_day(tmp_path, today, stale=stale)

    assert len(model.services) == shown
    assert (len(model.due), len(model.stale)) == (due, old)
    assert [one.reason for one in model.tombstones] == ([gone] if gone else [])
    assert {one.freshness for one in places(model)} == (
        {"due"} if due else {"stale"} if old else {"fresh"} if shown else set()
    )


def test_check_in_the_future_proves_nothing(tmp_path: Path) -> None:
    later = CHECKED.replace("2026-01-02", "2026-05-01")

    model = on_day(tmp_path, "2026-03-09", (CHECKED, later))

    assert [one.reason for one in model.tombstones] == ["stale"]


@pytest.mark.parametrize(
    ("edit", "reason", "since", "name"),
    [
        ((CHECKED, f"    status: defunct\n{CHECKED}"), "closed", "2026-01-02", "Kitchen table"),
        ((CHECKED, f"    status: inactive\n{CHECKED}"), "closed", "2026-01-02", "Kitchen table"),
        (
            (CHECKED, CHECKED.replace("2026", "2024")),
            "stale", "2024-01-02", "Kitchen table",
        ),
        ((AGREED, AGREED + ', consent_expires: "2026-03-08"'), "withdrawn", None, None),
    ],
)  # fmt: skip
def test_what_is_gone_leaves_a_stone(
    tmp_path: Path, edit: tuple[str, str], reason: str, since: str | None, name: str | None
) -> None:
    model = on_day(tmp_path, "2026-03-09", edit)

    (stone,) = model.tombstones
    assert (stone.id, stone.type, stone.city_id) == ("kitchen-table", "listener", "happyville")
    assert (stone.reason, stone.since, stone.name) == (reason, since, name)
    assert not model.services
    assert not model.organizations
    assert not model.locations
    assert not model.city_ids


def test_withdrawn_name_stands_nowhere_even_if_it_has_ended_as_well(tmp_path: Path) -> None:
    model = on_day(
        tmp_path,
        "2026-03-09",
        (CHECKED, f"    status: defunct\n{CHECKED}"),
        (AGREED, AGREED + ', consent_expires: "2026-03-08"'),
    )

    assert [one.reason for one in model.tombstones] == ["withdrawn"]
    assert "Kitchen table" not in model.model_dump_json()


def test_private_entry_leaves_no_stone(tmp_path: Path) -> None:
    model = on_day(tmp_path, "2099-01-01")

    assert "back-room" not in model.model_dump_json()


def test_private_phone_is_not_among_what_is_shown(tmp_path: Path) -> None:
    number = '- number: "+44 1632 960001"'
    private = f'- {{number: "+44 1632 960777", private: true}}\n      {number}'

    model = on_day(tmp_path, "2026-03-09", (number, private))

    assert [phone.number for phone in model.services[0].phones] == ["+44 1632 960001"]
    assert "960777" not in model.model_dump_json()


def test_redacted_place_keeps_its_city_alone(tmp_path: Path) -> None:
    name = "    name: The house\n"
    more = "    redacted: true\n    latitude: 54.5\n    longitude: -1.5\n    wheelchair: limited\n"

    model = on_day(tmp_path, "2026-03-09", (name, name + more))

    (place,) = model.locations
    assert (place.latitude, place.longitude, str(place.name)) == (None, None, "Happyville")
    assert place.address is not None
    assert place.address.model_dump(exclude_none=True) == {"city": "Happyville", "country": "GB"}
    assert place.wheelchair == "limited"
    for secret in ("Example Street", "HV1", "54.5"):
        assert secret not in model.model_dump_json()


# ---------------------------------------------------------------- grouping

KINDS = (
    "taxonomy_terms:\n",
    "taxonomy_terms:\n  - {id: tester, name: Tests, description: Quick.}\n",
)


def test_services_are_grouped_by_their_main_kind_in_the_order_of_the_kinds(tmp_path: Path) -> None:
    content = directory(
        tmp_path,
        KINDS,
        (SERVICES, SERVICES + service("both", types="listener, tester")),
        (SERVICES, SERVICES + service("test", types="tester")),
    )

    (city,) = by_city(content)

    assert [(term.id, [one.service.id for one in here]) for term, here in city.groups] == [
        ("tester", ["test"]),
        ("listener", ["both", "kitchen-table"]),
    ]
    assert [one.service.id for one in city.services] == ["test", "both", "kitchen-table"]
    assert only_named(city, "both").kinds == ("People who listen", "Tests")


def only_named(city: CityPage, name: str) -> Place:
    (place,) = [one for one in city.services if one.service.id == name]
    return place


def test_service_stands_in_its_city_whatever_the_language_calls_it(tiny_content: Content) -> None:
    key = ("referrals", "referrals:cities[happyville].name", "Happyville")
    content = translate(published(tiny_content, None), Catalog("ru", {key: "Счастьеград"}))

    (city,) = by_city(content)

    assert city.city.name == "Счастьеград"
    assert [one.service.id for one in city.services] == ["kitchen-table"]


def test_city_without_services_says_so(tmp_path: Path) -> None:
    content = directory(
        tmp_path, ("organizations:", "  - {id: sadville, name: Sadville}\norganizations:")
    )

    cities = by_city(content)

    assert [len(city.services) for city in cities] == [1, 0]
    assert "Nothing is listed here yet." in fragment(content, 1)
    assert "Nothing is listed here yet." not in fragment(content, 0)
    assert 'href="#kind-' not in fragment(content, 1)


def test_site_without_cities_says_so(tmp_path: Path) -> None:
    text = tiny.FILES[R]
    alone = re.sub(r"address: .*", "location_type: virtual", text)
    alone = alone.replace("cities:\n  - id: happyville\n    name: Happyville\n", "cities: []\n")
    content = directory(tmp_path, ("", alone))

    help_page = pages(content, Catalog("en"))["help/index"].body

    assert "No place has been added yet." in help_page
    assert "Kitchen table" in online_page(content)


def test_service_without_a_place_stands_on_the_page_of_all_places(tmp_path: Path) -> None:
    content = directory(
        tmp_path,
        ("locations:\n", "locations:\n  - {id: line, location_type: virtual, name: The line}\n"),
        (SERVICES, SERVICES + service("call-us", "line")),
    )

    there = online_page(content)

    assert '<article class="service kind-listener language-en" id="call-us">' in there
    assert "Another one." not in fragment(content)
    assert '<a href="online.html#call-us">call-us</a>' in fragment(content)
    assert '<a href="online.html">' in pages(content, Catalog("en"))["help/index"].body


# ---------------------------------------------------------------- hours and phones


def test_hours_after_midnight_say_so(tmp_path: Path) -> None:
    content = directory(tmp_path, ("18:00-21:00", "18:00-02:00"))

    html = fragment(content)

    assert '<th scope="row">Monday</th><td><bdi>18:00–02:00</bdi> (next day)</td>' in html
    assert html.index("Monday") < html.index("Friday")


def test_what_a_clock_cannot_say_stands_beside_it(tmp_path: Path) -> None:
    content = directory(
        tmp_path,
        ("    schedules:\n", "    schedules:\n      - {description: By appointment.}\n"),
    )

    assert "<p>By appointment.</p>" in fragment(content)


@pytest.mark.parametrize(
    ("number", "short", "href", "shown"),
    [
        ("+44 1632 960001", False, "+441632960001", "+44 1632 960001"),
        ("+441632960001", False, "+441632960001", "+44 1632 960001"),
        ("+44 (0)1632 960-001", False, "+441632960001", "+44 1632 960001"),
        ("+7 495 123-45-67", False, "+74951234567", "+7 495 123-45-67"),
        ("+996 312 123 456", False, "+996312123456", "+996 312 123 456"),
        ("116 123", True, "116123", "116 123"),
        ("0117", True, "0117", "0117"),
    ],
)
def test_phone_is_dialled_and_shown_like_this(
    number: str, short: bool, href: str, shown: str
) -> None:
    assert dialled(number, short) == (href, shown)


def test_phone_is_a_link_and_isolated(tiny_content: Content) -> None:
    assert '<a class="tel" href="tel:+441632960001"><bdi>+44 1632 960001</bdi></a>' in fragment(
        published(tiny_content, None)
    )


# ---------------------------------------------------------------- city pages


def test_stamped_page_keeps_no_mark() -> None:
    shell = (
        f"<title>{SHELL_TITLE}</title><a href='../../ru/help/shell.html'>ru</a>"
        f"<h1>{SHELL_TITLE}</h1><p>{SHELL_CONTENT}</p>"
    )
    page = stamped(shell, "a-b", "A <b> & c", "<p>Here.</p>")

    assert page == (
        "<title>A &lt;b&gt; &amp; c</title><a href='../../ru/help/a-b.html'>ru</a>"
        "<h1>A &lt;b&gt; &amp; c</h1><p>Here.</p>"
    )


def test_what_a_service_says_is_not_taken_for_a_mark() -> None:
    said = f'<a href="https://example.org/shell.html">{SHELL_TITLE}</a><p>{SHELL_CONTENT}</p>'

    assert stamped(f"<p>{SHELL_CONTENT}</p>", "a-b", "A", said) == said


def test_built_city_page_is_whole_and_links_to_itself_in_other_languages(tmp_path: Path) -> None:
    folder = tiny.write(tmp_path, ["ru"])

    built = build(tmp_path, folder, tmp_path / "site")

    assert not isinstance(built, list), built
    notice = "Not all of this page is translated yet."
    english, russian = (
        (tmp_path / "site" / locale / "help" / "happyville.html").read_text("utf-8")
        for locale in ("en", "ru")
    )
    for page in (english, russian):
        assert "HANDRAIL" not in page
        assert "shell" not in page
        assert page.count("<h1") == 1
        assert re.search("<h1[^>]*>Happyville</h1>", page)
        assert "<title>Tiny</title>" in page
        assert "Kitchen table" in page
    assert 'href="../../ru/help/happyville.html"' in english
    assert notice not in english
    assert notice in russian
    assert '<link rel="alternate"' not in english + russian
    assert not (tmp_path / "site" / "en" / "help" / "shell.html").exists()


def test_translated_city_page_is_announced(tiny_content: Content) -> None:
    done = Catalog("ru", {("referrals", c, t): "ru" for c, t in _keys(tiny_content)})

    whole = pages(translate(published(tiny_content, None), done), done)["help/shell"]
    part = pages(translate(published(tiny_content, None), Catalog("ru")), Catalog("ru"))[
        "help/shell"
    ]

    assert (whole.complete, part.complete) == (True, False)


def _keys(content: Content) -> list[tuple[str, str]]:
    return [(message.context, message.text) for message in messages(content)["referrals"]]


@pytest.mark.parametrize(
    ("number", "can"),
    [
        ("+44 1632 960001", True),
        ("+44 1632 96", False),
        ("+1 555 0100", False),
        ("01632 960001", False),
        ("0808 CALL", False),
    ],
)
def test_number_without_its_country_or_its_area_is_none(number: str, can: bool) -> None:
    assert possible(number) == can
