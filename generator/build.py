"""The whole flow: a content folder becomes a published site."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePath

from generator import (
    archive,
    collector,
    engines,
    glossary,
    kit,
    manifest,
    paper,
    publish,
    reviews,
)
from generator.abroad import numbers
from generator.attached import attached_faults
from generator.attachments import Published, used
from generator.audit import audit
from generator.calls import calls, hidden
from generator.catalog import (
    UI_DOMAIN,
    Catalog,
    load_catalog,
    megabytes,
    translated_template,
    ui_messages,
    updated_po,
)
from generator.checks import check, linter, translation_faults
from generator.compressing import compressed
from generator.content import Content, load
from generator.directory import SHELL, listed, published, stamped
from generator.finding import filter_rules
from generator.inventory import inventory_faults
from generator.leftovers import replaced, sweep
from generator.locking import alone, staying
from generator.models import Site
from generator.pages import NOT_FOUND, Renderer, Staged, markdown, pages, root_page, stamps
from generator.pocket import pockets
from generator.policy import content_policy
from generator.problems import Problem, did_you_mean
from generator.sheets import Sheet, sheets
from generator.source import base_path
from generator.translate import messages, translate

Step = Callable[[str, int, int], None]
"""Called as (what is done now, steps done, steps in all)."""


@dataclass(frozen=True)
class Built:
    """What a build made."""

    out: Path
    locales: tuple[str, ...]
    pages: int
    """HTML pages, in all languages."""
    services: int
    """Services shown."""
    sheets: int
    """PDF files, in all languages."""
    seconds: float
    today: str | None = None
    """The ISO date on which the directory was judged; None where it was not."""
    to_check: int = 0
    """Entries of the directory that somebody should call."""
    hidden: int = 0
    """Entries that are not shown because they are old, or their consent has ended."""
    warnings: tuple[Problem, ...] = ()
    """What an editor should know of and that stopped nothing."""


def checked(folder: Path) -> tuple[Content | None, dict[str, Catalog], list[Problem]]:
    """Read everything an editor wrote, with all that is wrong in it."""
    content, problems = load(folder)
    if content is None:
        return None, {}, problems
    problems += [*check(content), *inventory_faults(content), *attached_faults(content)]
    catalogs: dict[str, Catalog] = {}
    for language in content.site.model.languages:
        catalogs[language.locale], faults = load_catalog(folder, language.locale)
        problems += [*faults, *translation_faults(catalogs[language.locale], linter(content))]
    return content, catalogs, sorted(set(problems))


def overdue(content: Content, today: str) -> tuple[list[Problem], list[Problem]]:
    """Reviews that no longer hold on an ISO date, as (problems, warnings) by the site's policy."""
    found = sorted(set(reviews.overdue_reviews(content, today)))
    if content.site.model.policy.overdue_reviews == "error":
        return found, []
    return [], found


def build(
    root: Path,
    folder: Path,
    out: Path,
    engine: str = "mkdocs",
    locales: Iterable[str] = (),
    step: Step = lambda _what, _done, _all: None,
    today: str | None = None,
    compress: bool = False,
) -> Built | list[Problem]:
    """Build the site of `folder` into `out`, or say what is wrong and leave `out` as it was.

    `root` holds `mkdocs.yml`, and `overrides/` where the site has its own. `locales`
    restricts the languages. `build/` under `root` keeps what was staged for the engine; a
    second build of the same root waits for the first. With an ISO date as `today`, reviews
    that are overdue on it stop the build where the site's policy says so, and the directory
    shows what may be shown on that day; without one, nothing counts as late. With
    `compress`, copies for web servers stand beside the text files.
    """
    started = time.perf_counter()
    out = out.resolve()
    refused = list(publish.refusals(out, root, folder))
    if refused:
        return refused
    staging = root / "build"
    staging.mkdir(exist_ok=True)
    with collector.paused(), staying(staging / ".lock"):
        sweep(folder, staging)
        content, catalogs, problems = checked(folder)
        if content is None or problems:
            return problems
        late, warnings = overdue(content, today) if today else ([], [])
        if late:
            return late
        chosen, problems = _chosen(content, tuple(locales))
        if problems:
            return problems
        total = 2 + 2 * len(chosen)
        step("content read", 1, total)
        to_check = len(calls(content, today)) if today else 0
        gone = hidden(content, today) if today else 0
        content = published(content, today)
        files = _files(root, content, {name: catalogs[name] for name in chosen}, engine, step)
        if isinstance(files, list):
            return files
        if compress:
            files |= compressed(files)
        files = manifest.with_manifest(files)
        problems = publish.publish(
            files, out, partial(audit, lint=linter(content), abroad=numbers(content))
        )
        if problems:
            return problems
        step("checked and published", total, total)
    return Built(
        out=out,
        locales=chosen,
        pages=sum(name.endswith(".html") for name in files),
        services=len(listed(content).services),
        sheets=sum(name.endswith(".pdf") for name in files),
        seconds=time.perf_counter() - started,
        today=today,
        to_check=to_check,
        hidden=gone,
        warnings=tuple(warnings),
    )


def _files(
    root: Path, content: Content, catalogs: Mapping[str, Catalog], engine: str, step: Step
) -> dict[str, bytes] | list[Problem]:
    """Every file of the site by name, in the languages of `catalogs`."""
    total = 2 + 2 * len(catalogs)
    contents = {locale: translate(content, catalogs[locale]) for locale in catalogs}
    made: dict[str, dict[str, Staged]] = {}
    for locale in catalogs:
        with collector.swept():  # of a large directory, all that was looked up for one page
            made[locale] = pages(contents[locale], catalogs[locale])
    prefix = base_path(root / "mkdocs.yml")
    configs = {
        locale: _stage(root, contents[locale], catalogs[locale], made, prefix)
        for locale in catalogs
    }
    files = {**_shared(root, contents, catalogs, prefix), **dropped(content, catalogs)}
    tops = {one: root_page({one: contents[one]}, {one: catalogs[one]}) for one in catalogs}
    every = dropped(content, catalogs).keys()
    left_out = {
        locale: {*_heavy(contents[locale]), *(every - dropped(content, [locale]).keys())}
        for locale in catalogs
    }
    problems: list[Problem] = []
    store = paper.Store(root / "build" / "sheets")
    for i, locale in enumerate(catalogs):
        documents, faults = printed(contents[locale], catalogs[locale], store)
        problems += faults
        files |= {f"{locale}/sheets/{name}": data for name, data in documents.items()}
        folded, faults = pocketed(contents[locale], catalogs[locale], store)
        problems += faults
        files |= {f"{locale}/help/{name}": data for name, data in folded.items()}
        step(f"{locale}: pages written, worksheets printed", 2 + i, total)
    if problems:
        return sorted(set(problems))
    store.forget_unused()
    done = iter(range(2 + len(catalogs), total))
    failed = engines.run(
        engine,
        list(configs.values()),
        lambda path: step(f"{path.stem}: built with {engine}", next(done), total),
    )
    if failed:
        return [
            Problem(PurePath("build") / path.name, 1, 1, f"{engine} failed: {line}")
            for path, said in failed.items()
            for line in engines.gist(said)
        ]
    for locale, config in configs.items():
        html = config.with_suffix("") / "html"
        with collector.swept():
            files |= _language(html, contents.pop(locale), catalogs[locale], made.pop(locale))
    return _with_kits(files, tops, left_out)


def dropped(content: Content, locales: Iterable[str]) -> dict[str, bytes]:
    """Dropped-in pictures and PDFs that pages of some languages show, by their name in the site."""
    shown_pages = [page for locale in locales for page in content.pages_in(locale).values()]
    shown = used((page.body for page in shown_pages), content.attachments)
    made = [one.made for one in shown.values()]
    return {one.name: one.data for one in made if isinstance(one, Published)}


def _with_consent(content: Content, today: str | None) -> Content:
    """What translators see: stale entries, too, for a call brings them back."""
    site = content.site.model
    freshness = site.policy.freshness.model_copy(update={"stale": "warn"})
    policy = site.policy.model_copy(update={"freshness": freshness})
    model = site.model_copy(update={"policy": policy})
    return published(replace(content, site=replace(content.site, model=model)), today)


def translated(
    content: Content, catalogs: Mapping[str, Catalog], today: str | None
) -> Iterator[str]:
    """A line for each language but the first: how much of what is published is translated."""
    wanted = messages(_with_consent(content, today)) | {UI_DOMAIN: list(ui_messages(ui_texts()))}
    for locale, catalog in catalogs.items():
        if locale == content.source_locale:
            continue
        keys = [(domain, m.context, m.text) for domain, some in wanted.items() for m in some]
        done = sum(catalog.find(*key) is not None for key in keys)
        own = sum(page.locale == locale for page in content.pages)
        every = len(content.pages_in(content.source_locale))
        yield f"{locale}: {done} of {len(keys)} strings and {own} of {every} pages translated"


def update_catalogs(
    content: Content, folder: Path, locale: str, today: str | None
) -> Iterator[str]:
    """Write the PO files of one language; yields a line for each with what is left to do.

    Entries of the directory whose consent has ended on an ISO date are forgotten there.

    The source language needs only the words of templates, and those only if it is not
    the language that templates are written in.
    """
    wanted = {UI_DOMAIN: list(ui_messages(ui_texts()))}
    if locale != content.source_locale:
        wanted |= messages(_with_consent(content, today))
    elif locale.split("-")[0] == "en":
        return
    for domain, some in wanted.items():
        path = folder / "translations" / locale / f"{domain}.po"
        forget = domain == "referrals"  # a service that became private leaves no trace
        with alone(folder):  # a build beside it would sweep away what is half-written
            text = path.read_text("utf-8") if path.is_file() else ""
            updated = updated_po(text, some, locale, forget)
            if updated != text or not path.is_file():
                replaced(path, updated.encode())
        catalog, _ = load_catalog(folder, locale)
        done = sum(catalog.find(domain, m.context, m.text) is not None for m in some)
        yield f"{folder.name}/translations/{locale}/{path.name}: {done} of {len(some)} translated"


def ui_texts() -> Iterator[str]:
    """The texts of all templates, in which `_("…")` stands."""
    package = Path(__file__).parent
    for folder, pattern in ((package / "templates", "*.jinja"), (package / "typst", "*.typ")):
        yield from (path.read_text("utf-8") for path in sorted(folder.glob(pattern)))
    yield from (text for name, text in theme(package).items() if name.endswith(".html"))


def _chosen(content: Content, wanted: tuple[str, ...]) -> tuple[tuple[str, ...], list[Problem]]:
    known = tuple(language.locale for language in content.site.model.languages)
    unknown = [locale for locale in wanted if locale not in known]
    return tuple(locale for locale in known if locale in wanted or not wanted), [
        content.site.problem(
            ("languages",), f"the site has no language {locale!r}", did_you_mean(locale, known)
        )
        for locale in unknown
    ]


# ---------------------------------------------------------------- staging


def _stage(
    root: Path,
    content: Content,
    catalog: Catalog,
    made: Mapping[str, Mapping[str, Staged]],
    prefix: str,
) -> Path:
    """Write one language's Markdown, theme and config for an engine; returns the config."""
    locale = content.locale
    own = made[locale]
    menu = [own[address] for address in _menu(content)]
    more = "leaving" if "leaving" in own else "about"
    files: dict[str, str] = {}
    for page in own.values():
        translations = {other: made[other][page.address] for other in made}
        site = content.site.model
        files[f"docs/{page.address}.md"] = markdown(page, translations, site, menu, prefix, more)
    for name, text in theme(root).items():
        if not name.startswith("styles/"):
            files[f"overrides/{name}"] = translated_template(text, catalog)
    nav = [{page.title: f"{page.address}.md"} for page in menu]
    settings = engines.config(locale, locale, nav, _extra(content.site.model))
    folder = root / "build" / locale
    _mirror(folder / "docs", {k[5:]: v for k, v in files.items() if k.startswith("docs/")})
    _mirror(
        folder / "overrides", {k[10:]: v for k, v in files.items() if k.startswith("overrides/")}
    )
    shutil.rmtree(folder / "html", ignore_errors=True)
    config_file = folder.with_suffix(".yml")
    _write_changed(config_file, json.dumps(settings, ensure_ascii=False, indent=1) + "\n")
    return config_file


def _extra(site: Site) -> dict[str, str | bool]:
    """What the page template asks for by name, the same on every page."""
    return {
        "policy": content_policy(site.has_scripts),
        "leave_url": site.leave_url,
        "scripts": site.has_scripts,
        "leave_hint": site.hints_at_key,
        "tabs_tell": site.tab_titles == "page",
    }


def _menu(content: Content) -> list[str]:
    """Addresses in the menu: the home page's doors first; further reading is on the home page."""
    doors = [door.page for door in content.site.model.doors]
    others = ["emergency", "substances/index", "interactions", "topics/index", "triggers"]
    others += ["functions", "tools", "stories/index", "sheets/index", "help/index"]
    return list(dict.fromkeys([*doors, *others, "az", "about"]))


def theme(root: Path) -> dict[str, str]:
    """The theme's files by name: Handrail's own, and over them those of the site."""
    package = Path(__file__).parent
    shipped = package / "overrides"
    folders = [shipped if shipped.is_dir() else package.parent / "overrides", root / "overrides"]
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8", errors="replace")
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix in (".html", ".css")
    }


def scripts(site: Site) -> dict[str, str]:
    """The parts of the site's script by name: Handrail's own alone, whatever a site overrides."""
    folder = Path(__file__).parent / "scripts"
    return {
        path.name: path.read_text("utf-8")
        for path in sorted(folder.glob("*.js"))
        if site.leave_key or path.name != KEYS
    }


KEYS = "20-keys.js"
"""The part of the script that listens to the keyboard."""


def _mirror(folder: Path, files: Mapping[str, str]) -> None:
    """Make a folder hold just these files; what is the same already is not written again."""
    if folder.is_dir():
        for path in sorted(folder.rglob("*"), reverse=True):
            if path.is_dir():
                if not any(path.iterdir()):
                    path.rmdir()
            elif path.relative_to(folder).as_posix() not in files:
                path.unlink()
    for name, text in files.items():
        _write_changed(folder / name, text)


def _write_changed(path: Path, text: str) -> None:
    data = text.encode()
    if not path.is_file() or path.read_bytes() != data:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


# ---------------------------------------------------------------- collecting


def printed(
    content: Content, catalog: Catalog, store: paper.Store
) -> tuple[dict[str, bytes], list[Problem]]:
    """Files of one language's worksheets by name, and sheets that do not fit their pages."""
    entries = {entry.model.id: entry for entry in content.worksheets}
    made = {sheet.id: sheet for sheet in sheets(content)}
    unprintable = [
        problem
        for name, sheet in made.items()
        for problem in paper.unprintable_letters(entries[name], sheet, catalog.ui)
    ]
    if unprintable:
        return {}, unprintable
    press = paper.Press(catalog.ui, store)
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    for name, sheet in made.items():
        try:
            for variant in paper.variants(sheet, content.site.model.printing):
                data = paper.pdf(sheet, press, variant)
                files[f"{name}{variant.suffix}.pdf"] = data
                problems += paper.unexpected_pages(entries[name], sheet, variant, data)
        except paper.CardTooLongError as error:
            problems.append(paper.long_card(entries[name], sheet, error))
    if problems or not files:
        return {}, problems
    return {
        **files,
        paper.ZIP: archive.bundled(files),
        **{f"{name}.png": paper.picture(sheet, press) for name, sheet in made.items()},
        **_packs(content, made, press),
    }, []


def pocketed(
    content: Content, catalog: Catalog, store: paper.Store
) -> tuple[dict[str, bytes], list[Problem]]:
    """Sheets that fold into a pocket, by name, and services that cannot be printed."""
    press = paper.Press(catalog.ui, store)
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    for name, pocket in pockets(content) if content.site.model.printing.pocket else ():
        faults = list(paper.unprintable_services(content.referrals, pocket, content.locale))
        problems += faults
        for size, ending in content.site.model.printing.pockets if not faults else ():
            files[f"{name}{ending}.pdf"] = paper.pocket_pdf(pocket, size, press)
    return files, problems


def _packs(content: Content, made: Mapping[str, Sheet], press: paper.Press) -> dict[str, bytes]:
    """Sheets that are printed together, and the booklets among them, by name."""
    files: dict[str, bytes] = {}
    for pack in content.shelf.model.packs:
        some = [made[name] for name in pack.sheets]
        for size in content.site.model.printing.papers:
            variant = paper.Variant("consultant", "normal", size)
            name = f"{paper.PACK}{pack.id}{'-letter' * (size == 'Letter')}.pdf"
            files[name] = paper.pack_pdf(pack, some, press, variant)
        if pack.booklet:
            pages = paper.pack_pdf(pack, some, press, paper.Variant("client", "normal", "A5"))
            files[f"{paper.PACK}{pack.id}-a5.pdf"] = pages
            folded = paper.booklet(pages, pack, content.locale, press)
            files[f"{paper.PACK}{pack.id}-booklet.pdf"] = folded
    return files


def _heavy(content: Content) -> Iterator[str]:
    """Prints that a kit leaves out: all but the client's, on the paper that most people have."""
    locale, printing = content.locale, content.site.model.printing
    first = printing.papers[0]
    for made in sheets(content):
        for one in paper.variants(made, printing):
            if one.edition == "consultant" or one.paper != first:
                yield f"{locale}/sheets/{made.id}{one.suffix}.pdf"
    for pack in content.shelf.model.packs:
        for ending in ("", "-letter", "-a5", "-booklet"):
            yield f"{locale}/sheets/{paper.PACK}{pack.id}{ending}.pdf"
    for city in content.referrals.model.cities if printing.pocket else ():
        yield from (f"{locale}/help/{city.id}{ending}.pdf" for _, ending in printing.pockets[1:])
    yield f"{locale}/sheets/{paper.ZIP}"


def _with_kits(
    files: Mapping[str, bytes], tops: Mapping[str, str], left_out: Mapping[str, Set[str]]
) -> dict[str, bytes]:
    """All files and each language as one zip, whose size its page then says.

    `left_out` are files by language that its zip does not hold.
    """
    made = dict(files)
    for locale, top in tops.items():
        others = [other for other in tops if other != locale]
        data = kit.kit(files, locale, others, left_out[locale], top.encode())
        page = f"{locale}/{kit.PAGE}.html"
        size = megabytes(len(data), locale)
        made[page] = files[page].replace(kit.SIZE.encode(), size.encode())
        made[f"{locale}/{kit.NAME}"] = data
    return made


UNLINKED = ("index", "az", "words", "references", "interactions", "numbers")
"""Pages that are lists of words or of names themselves."""


def _language(
    html: Path, content: Content, catalog: Catalog, made: Mapping[str, Staged]
) -> dict[str, bytes]:
    """The published HTML of one language by name."""
    locale = content.locale
    files: dict[str, bytes] = {}
    terms = content.glossary.model.terms
    linker = glossary.Linker(glossary.words(terms, locale), locale)

    def with_words(address: str, page: str) -> bytes:
        up = "../" * address.count("/")
        skip = [term.id for term in terms if term.page == address]
        return linker.linked(page, f"{up}words.html", skip).encode()

    for address in made:
        if address not in (SHELL, NOT_FOUND):
            page = (html / f"{address}.html").read_text("utf-8")
            listed = address in UNLINKED or address.startswith("references/")
            files[f"{locale}/{address}.html"] = (
                page.encode() if listed else with_words(address, page)
            )
    files[f"{locale}/404.html"] = (html / f"{NOT_FOUND}.html").read_bytes()
    shell = (html / f"{SHELL}.html").read_text("utf-8")
    for name, title, body in stamps(Renderer(content, catalog)):
        files[f"{locale}/help/{name}.html"] = with_words("help/", stamped(shell, name, title, body))
    return files


def _shared(
    root: Path, contents: Mapping[str, Content], catalogs: Mapping[str, Catalog], prefix: str
) -> dict[str, bytes]:
    """What all languages share: the first page, the page for unknown addresses, style sheets.

    A page asks for one sheet alone: two cost Lighthouse's slow phone 0.1 s more, and pages of
    one kind are read one after the other.
    """
    parts = {
        name.removeprefix("styles/"): text
        for name, text in theme(root).items()
        if name.startswith("styles/")
    }
    alone = {
        kind: {name: parts.pop(name) for name in list(parts) if name.startswith(kind)}
        for kind in ("sheet", "matrix", "shelf", "city")
    }
    first = next(iter(contents.values()))
    alone["city"]["city-filter.css"] = filter_rules(listed(first))
    script = {"assets/leave.js": publish.script(scripts(first.site.model))}
    return {
        "index.html": root_page(contents, catalogs).encode(),
        "404.html": root_page(contents, catalogs, prefix).encode(),
        "assets/style.css": publish.stylesheet(parts),
        **{f"assets/{kind}.css": publish.stylesheet(parts | some) for kind, some in alone.items()},
        **(script if first.site.model.has_scripts else {}),
    }
