"""The command line: one function for each command of `handrail`."""

from __future__ import annotations

import atexit
import datetime
import errno
import gc
import io
import os
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator import clock, collector, engines
from generator.problems import Problem, did_you_mean, report

if TYPE_CHECKING:
    from generator.build import Built, Step
    from generator.content import Content

atexit.register(gc.freeze)  # at the end Python would look for garbage once more, in all there is

# Each command imports what it needs when it runs: help comes at once, and one printed sheet
# waits for no web pages.

_CONTENT = click.option(
    "--content",
    "folder",
    type=click.Path(path_type=Path),
    default=Path("content"),
    show_default=True,
    help="The folder with your texts.",
)
_OUT = click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("site"),
    show_default=True,
    help="Where the finished site goes.",
)
_ENGINE = click.option(
    "--engine",
    type=click.Choice(sorted(engines.ENGINES)),
    default="mkdocs",
    show_default=True,
    help="The program that turns pages into HTML.",
)
_TODAY = click.option(
    "--today",
    metavar="YYYY-MM-DD",
    callback=lambda _context, _option, value: _date(value),
    help="Judge dates as of this day instead of today.",
)
_LOCALE = click.option(
    "--locale",
    "locales",
    multiple=True,
    metavar="LANG",
    help="Build only this language, such as ru; the others leave the site. May be repeated.",
)


def _date(text: str | None) -> str | None:
    """A date as year-month-day, or a refusal in an editor's words."""
    if text is None:
        return None
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        raise click.BadParameter(
            f"{text!r} is no day; write year-month-day, such as 2026-03-09"
        ) from None


def _today() -> str:
    try:
        return clock.today(os.environ.get("SOURCE_DATE_EPOCH"))
    except ValueError as error:
        raise click.UsageError(str(error)) from None


class Commands(click.Group):
    """The commands; what the computer refuses, such as a full disk, is said in one line."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was asked for."""
        for stream in (sys.stdout, sys.stderr):  # a Windows code page lacks most of our letters
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")
        try:
            with collector.paused():
                return super().invoke(ctx)
        except BrokenPipeError:  # whoever reads along has seen enough: click ends quietly
            raise
        except OSError as error:
            _fail(f"{error.filename or 'the computer refused'}: {error.strerror or error}")
            return None


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Turn a folder of texts into a website that leaves no trace.

    Run this in the folder that holds content/ and mkdocs.yml. Start with:

    \b
        handrail check     is everything right?
        handrail build     make the site
        handrail serve     look at it while you write
    """


@main.command("build")
@_CONTENT
@_OUT
@_ENGINE
@_LOCALE
@_TODAY
def build_command(
    folder: Path, out: Path, engine: str, locales: tuple[str, ...], today: str | None
) -> None:
    """Make the whole site.

    Your texts are checked first. If anything is wrong, you are told where, and the last
    good site stays as it was.
    """
    from generator.build import build

    _need(engine)
    with _progress() as step, _said_plainly():
        result = build(
            Path.cwd(), folder.absolute(), out.absolute(), engine, locales, step, today or _today()
        )
    if isinstance(result, list):
        _fail(report(result), "The site was left as it was.")
    else:
        _warn(result.warnings)
        click.echo(summary(result, out))


@main.command("check")
@_CONTENT
@click.option(
    "--coverage",
    "show_coverage",
    is_flag=True,
    help="Show for each item of inventory.yaml where it is, and what is missing.",
)
@click.option(
    "--readability",
    "show_readability",
    is_flag=True,
    help="Show how hard each page is to read.",
)
@click.option(
    "--evidence",
    "show_evidence",
    is_flag=True,
    help="Show the sources of each critical fact, and important facts with fewer than two.",
)
@_TODAY
def check_command(
    folder: Path,
    show_coverage: bool,
    show_readability: bool,
    show_evidence: bool,
    today: str | None,
) -> None:
    """Look for mistakes in your texts.

    Prints each one as file:line:column with a hint, all at once, and changes nothing.
    """
    from generator.build import checked, overdue, translated
    from generator.calls import call_warnings
    from generator.checks import warnings
    from generator.evidence import evidence
    from generator.inventory import coverage
    from generator.inventory import report as coverage_report
    from generator.readability import CEILINGS, hard_pages, readings

    content, catalogs, problems = checked(folder.absolute())
    if problems or content is None:
        _fail(report(problems, folder.name))
        return
    today = today or _today()
    late, notes = overdue(content, today)
    _warn([*warnings(content), *notes, *call_warnings(content, today)])
    covered = coverage(content)
    if show_coverage:
        for line in coverage_report(covered) if covered else ["There is no inventory.yaml."]:
            click.echo(line)
    for line in evidence(content) if show_evidence else ():
        click.echo(line)
    reads = readings(content, catalogs)
    if show_readability:
        for read in reads:
            mark = "  too hard" if read.too_hard else ""
            click.echo(
                f"{read.reading.lix:5.1f}  {read.reading.words:5} words  "
                f"{read.locale}/{read.address}{mark}"
            )
        click.echo(
            "LIX: words in a sentence plus the per cent of long words. 20 is very easy, 60 very "
            "hard. " + ", ".join(f"{name}: at most {most:.0f}" for name, most in CEILINGS.items())
        )
    late += hard_pages(reads, folder.name)
    missing = [one.item.id for one in covered if one.missing]
    if late:
        _fail(report(late, folder.name))
    if missing and show_coverage:
        sys.exit(1)
    for line in translated(content, catalogs, today):
        click.echo(line)
    counted = sum(1 for _ in content.facts())
    click.echo(
        f"No problems in {folder.name}: {len(content.substances)} substances, "
        f"{len(content.interactions.model.interactions)} mixing rows, "
        f"{len(content.topics)} topics, {len(content.stories)} stories, {counted} facts, "
        f"{len(content.referrals.model.services)} services, "
        f"{len(content.worksheets)} worksheets, {len(content.pages)} pages."
    )


@main.command("export")
@click.argument("format_name", metavar="FORMAT")
@_CONTENT
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("build") / "export",
    show_default=True,
    help="The folder that the files go to.",
)
@_TODAY
def export_command(format_name: str, folder: Path, out: Path, today: str | None) -> None:
    """Hand the directory on in a format that other programs read.

    FORMAT is csv, geojson, hsds, meeting-guide or xlsx. Only services leave that are shown
    and that have `export: true` in their `publication`; what the format cannot hold is
    listed, with the number of services that it concerns.
    """
    from generator.build import checked
    from generator.exchange.formats import FORMATS, losses
    from generator.exchange.outgoing import outgoing

    if format_name not in FORMATS:
        _fail(f"there is no format {format_name!r}", did_you_mean(format_name, FORMATS))
    content, _, problems = checked(folder.absolute())
    if problems or content is None:
        _fail(report(problems, folder.name), "Nothing was written.")
        return
    shared = outgoing(content, today or _today())
    files = FORMATS[format_name].write(shared)
    for name, data in files.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    click.echo(
        f"{out}: {_counted(len(shared.places), 'service')} in {_counted(len(files), 'file')}; "
        f"{shared.kept} shown, but not handed on."
    )
    lost = losses(format_name, shared)
    if lost:
        click.echo("What this format cannot hold:")
    for one in lost:
        click.echo(f"  {one.what}, of {_counted(one.services, 'service')}: {one.reason}")


@main.command("import")
@click.argument("files", metavar="FILE…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["bmlt", "csv", "geojson", "hsds", "meeting-guide", "ohana", "xlsx"]),
    help="What the files are; guessed if left out.",
)
@click.option("--write", is_flag=True, help="Write it; without this you only see what would be.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The file in content/ for new entries; referrals/imported-NAME.yaml otherwise.",
)
@click.option(
    "--map",
    "maps",
    multiple=True,
    metavar="THEIRS=OURS",
    help="Say which field a column is, or which kind of service a word; - leaves a column out.",
)
@click.option(
    "--same",
    multiple=True,
    metavar="ROW=ID",
    help="Say that a row is the existing entry ID. May be repeated.",
)
@click.option(
    "--new",
    multiple=True,
    metavar="ROW",
    help="Say that a row is an entry of its own, however like another. May be repeated.",
)
@click.option("--type", "kind", metavar="ID", default="", help="The kind of rows that name none.")
@click.option(
    "--add-cities", is_flag=True, help="Make a page for every city that is not there yet."
)
@click.option(
    "--update-public",
    is_flag=True,
    help="Change what is public too; the date on which it was checked stays.",
)
@click.option("--short", is_flag=True, help="Show what is counted, and not every row.")
@_CONTENT
def import_command(
    files: tuple[Path, ...],
    format_name: str | None,
    write: bool,
    out: Path | None,
    maps: tuple[str, ...],
    same: tuple[str, ...],
    new: tuple[str, ...],
    kind: str,
    add_cities: bool,
    update_public: bool,
    short: bool,
    folder: Path,
) -> None:
    """Take over services from somebody else's files.

    FILE… are one or several files, folders or zips: HSDS, Meeting Guide, GeoJSON, BMLT,
    Ohana, or a spreadsheet of any make. Every row is explained first: added, changed,
    unchanged, a possible duplicate, or refused with the reason. What is taken over is
    private until you have asked the service and checked its entry.
    """
    from generator.build import checked
    from generator.exchange import importing
    from generator.exchange.comparing import Choices

    folder = folder.absolute()
    content, _, problems = checked(folder)
    if problems or content is None:
        _fail(report(problems, folder.name), "Nothing was written.")
        return
    kinds = [term.id for term in content.referrals.model.taxonomy_terms]
    memory = importing.remembered(folder)
    if isinstance(memory, list):
        _fail(report(memory), "Nothing was written.")
        return
    learned = importing.with_maps(memory, maps, kinds)
    if isinstance(learned, str):
        _fail(learned)
        return
    if kind and kind not in kinds:
        _fail(f"there is no kind of service {kind!r}", did_you_mean(kind, kinds))
    pairs = dict(text.rpartition("=")[::2] for text in same)
    if "" in pairs:
        _fail("--same needs a row and an id", "write --same 12=friendly-clinic")
    where = importing.out_path(folder, out)
    if isinstance(where, str):
        _fail(where, "write --out referrals/NAME.yaml")
        return
    choices = Choices(pairs, frozenset(new), kind, {}, add_cities, update_public)
    result = importing.planned(content, folder, list(files), format_name, learned, choices, where)
    for line in importing.report(result, details=not short):
        click.echo(line)
    unused = importing.unused(result, choices)
    if unused:
        _fail(f"no row is called {unused}", "Nothing was written.")
    if result.by_hand:
        names = ", ".join(path.as_posix() for path in result.by_hand)
        _fail(f"{names}: this cannot be changed without touching more", "Nothing was written.")
    if result.problems:
        _fail(report(result.problems), "Nothing was written.")
    if write and result.files:
        if not importing.write(folder, content, result, choices):
            _fail("the content has changed meanwhile", "Nothing was written; run it again.")
        for path in result.files:
            click.echo(f"Written: {path.as_posix()}")
        click.echo("Undo it with your version control, or delete the entries from these files.")
    elif not result.files:
        click.echo("There is nothing to write.")
    else:
        click.echo("Nothing was written; with --write it will be.")
    if write or maps:
        text = importing.memory_text(learned, result.columns)
        path = folder.parent / importing.MEMORY
        if text is not None and (not path.exists() or path.read_text("utf-8") != text):
            path.write_text(text, "utf-8")
            click.echo(f"Remembered for the next time: {path.name}")


@main.command("resolve")
@click.argument("code")
@_CONTENT
def resolve_command(code: str, folder: Path) -> None:
    """Find the entry of the directory that a reader means.

    CODE is the short code that stands at each entry, such as K7Q4-M2X. Capitals, hyphens
    and spaces do not matter. Prints the name, where it stands in your files, its status
    and its phones.
    """
    from generator.content import load
    from generator.resolving import resolved

    content, problems = load(folder.absolute())
    if content is None:
        _fail(report(problems, folder.name))
        return
    said = resolved(content, code)
    if isinstance(said, tuple):
        _fail(*said)
        return
    for line in said:
        click.echo(line)


@main.command("review")
@click.argument("name", required=False)
@click.option(
    "--role",
    type=click.Choice(["clinician", "psychologist", "peer", "lawyer", "translator"]),
    help="The profession of the person who has read it. No name is ever stored.",
)
@click.option(
    "--months",
    type=click.IntRange(1, 60),
    default=12,
    show_default=True,
    help="After how many months it should be read again.",
)
@click.option("--note", default="", help="A note for editors; it is never published.")
@click.option("--replace", is_flag=True, help="Put it in place of another profession's review.")
@_TODAY
@_CONTENT
def review_command(
    name: str | None,
    role: str | None,
    months: int,
    note: str,
    replace: bool,
    today: str | None,
    folder: Path,
) -> None:
    """Record that somebody has read a text and found it right.

    NAME is what was read: a substance, topic, story or worksheet (g, pep), a file
    (emergency, interactions), a page (pages/about), one fact (g/redose-wait), or a language
    (languages/ru). Without a NAME, shows what there is and how far it is checked.
    Nothing else in the file changes.
    """
    from generator.build import checked
    from generator.recording import record_review, review_states, what_changes

    folder = folder.absolute()
    if name is None:
        content, _, problems = checked(folder)
        if problems or content is None:
            _fail(report(problems, folder.name))
            return
        for line in review_states(content):
            click.echo(line)
        return
    if role is None:
        _fail("who has read it?", "add --role clinician, or another profession: see --help")
        return
    result = record_review(folder, name, role, today or _today(), months, note, replace)
    if isinstance(result, tuple):
        _fail(*result)
    elif isinstance(result, list):
        _fail(report(result, folder.name), "Nothing was changed.")
    else:
        for line in what_changes(result):
            click.echo(line)


@main.command("serve")
@_CONTENT
@_ENGINE
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="Where the browser finds it.",
)
def serve_command(folder: Path, engine: str, port: int) -> None:
    """Look at the site while you write.

    Opens nothing to the internet: the page is on this computer only. Save a file in
    content/ or overrides/, or mkdocs.yml, and the browser shows the change. Mistakes are
    shown here and on the page; the last good pages stay. Stop with Ctrl and C.
    """
    from generator.build import build
    from generator.preview import preview

    gc.enable()  # this command lasts, and each build makes garbage of its own
    _need(engine)
    root, site = Path.cwd(), Path.cwd() / "build" / "preview"

    def rebuild() -> str:
        result = build(root, folder.absolute(), site, engine, today=_today())
        if isinstance(result, list):
            said = report(result)
            click.echo(said, err=True)
            return said
        _warn(result.warnings)
        click.echo(f"Built {result.pages} pages in {result.seconds:.1f} s.")
        return ""

    if not (folder.is_dir() and (root / "mkdocs.yml").is_file()):  # an edit cannot mend that
        rebuild()
        sys.exit(1)
    try:
        preview(
            root,
            folder.absolute(),
            site,
            port,
            rebuild,
            lambda address: click.echo(f"Look at {address} (stop with Ctrl and C)"),
            threading.Event(),
        )
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            _fail(f"port {port} is in use", f"choose another: handrail serve --port {port + 1}")
        _fail(f"{error.filename or f'port {port}'}: {error.strerror}")
    except KeyboardInterrupt:
        click.echo("Stopped.")


@main.command("sheet")
@click.argument("file", type=click.Path(path_type=Path))
@_CONTENT
@click.option("--open", "show", is_flag=True, help="Show it in the program that opens PDFs.")
@click.option("--locale", default="", metavar="LANG", help="Print it in this language, such as ru.")
@click.option("--large", is_flag=True, help="Large print, 18 pt.")
@click.option("--letter", is_flag=True, help="On Letter paper instead of A4.")
@click.option("--consultant", is_flag=True, help="The consultant's edition, with her notes.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="Where the PDF goes; build/proof/NAME.pdf otherwise.",
)
def sheet_command(
    file: Path,
    folder: Path,
    show: bool,
    locale: str,
    large: bool,
    letter: bool,
    consultant: bool,
    out: Path | None,
) -> None:
    """Print one worksheet, to look at it while you write it.

    FILE is its YAML file, such as content/worksheets/windows.yaml. Only mistakes in that
    file are shown; nothing else is built or changed.
    """
    from generator.paper import Variant, page_count
    from generator.proof import proof

    variant = Variant(
        "consultant" if consultant else "client",
        "large" if large else "normal",
        "Letter" if letter else "A4",
    )
    if not file.is_file():
        _fail(f"{file}:1:1: there is no such file", "name a worksheet's YAML file")
    result = proof(file.absolute(), folder.absolute(), locale, variant)
    if isinstance(result, list):
        _fail(report(result))
        return
    path = out or Path("build") / "proof" / f"{file.stem}{variant.suffix}.pdf"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(result)
    pages = page_count(result)
    click.echo(f"{path}: {pages} {'page' if pages == 1 else 'pages'}")
    if show:
        click.launch(str(path))


@main.command("worklist")
@_CONTENT
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("build") / "worklist",
    show_default=True,
    help="Where the call sheet and the spreadsheet go.",
)
@_TODAY
@click.option("--all", "all_of_them", is_flag=True, help="List entries that can wait, too.")
@click.option(
    "--private", is_flag=True, help="Show numbers and streets that are for editors alone."
)
@click.option("--locale", default="", metavar="LANG", help="Print it in this language, such as ru.")
@click.option(
    "--take",
    "filled",
    type=click.Path(path_type=Path),
    help="Read a filled spreadsheet, .xlsx or .csv, and show what it would change.",
)
@click.option("--write", is_flag=True, help="With --take: make these changes.")
def worklist_command(
    folder: Path,
    out: Path,
    today: str | None,
    all_of_them: bool,
    private: bool,
    locale: str,
    filled: Path | None,
    write: bool,
) -> None:
    """List whom to call, on paper and as a spreadsheet.

    Writes worklist.pdf, to print, and worklist.xlsx, to fill in. Both name the entries of
    your directory that somebody should check this week, the most urgent first. Take the
    filled spreadsheet back with --take; nothing is changed before you add --write.
    """
    from generator.build import checked
    from generator.calling import worklists
    from generator.calls import calls
    from generator.problems import did_you_mean

    content, catalogs, problems = checked(folder.absolute())
    if problems or content is None:
        _fail(report(problems, folder.name))
        return
    today = today or _today()
    if filled is not None:
        _take_back(content, folder.absolute(), filled, today, write)
        return
    locale = locale or content.source_locale
    if locale not in catalogs:
        _fail(f"the site has no language {locale!r}", did_you_mean(locale, catalogs))
    files = worklists(content, catalogs[locale], today, all_of_them, private)
    if isinstance(files, Problem):
        _fail(str(files))
        return
    out.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (out / name).write_bytes(data)
        click.echo(str(out / name))
    found = len(calls(content, today, all_of_them))
    click.echo(f"{found} {'entry' if found == 1 else 'entries'} to check, as of {today}.")
    if private:
        click.echo("Private numbers stand in these files: keep them off shared disks and mail.")


def _take_back(content: Content, folder: Path, filled: Path, today: str, write: bool) -> None:
    """Say what a filled worklist changes, and change it if that is wanted."""
    from generator.answers import taken
    from generator.calling import take_back
    from generator.exchange.files import UnreadableError
    from generator.spreadsheet import read

    if not filled.is_file():
        _fail(f"{filled}: there is no such file", "name the spreadsheet that you have filled in")
    try:
        table = read(filled, "id")
    except UnreadableError as error:
        _fail(f"{filled}: {error}")
        return
    found = taken(content, table, today)
    for one in found.refused:
        click.echo(f"{filled.name}, row {one.row}, column {one.column}: {one.reason}", err=True)
    unfit = take_back(content, folder, found, write)
    for answer in found.answers:
        if answer in unfit:
            place = content.referrals.problem(("services", answer.index), "")
            where = f"{place.path.as_posix()}:{place.line}:{place.column}"
            click.echo(
                f"{where}: {answer.id!r} cannot be changed here without changing more\n"
                "    hint: write this record with one field a line, then try again",
                err=True,
            )
        else:
            for line in answer.told:
                click.echo(f"{answer.id}: {line}")
    entries = len(found.answers) - len(unfit)
    rows = len({one.row for one in found.refused})
    click.echo(
        f"{entries} {'entry' if entries == 1 else 'entries'} "
        f"{'changed' if write else 'would change'}, {found.silent} without an answer, "
        f"{rows} {'row' if rows == 1 else 'rows'} refused."
        + ("" if write or not entries else " Add --write to make these changes.")
    )
    if found.refused or unfit:
        sys.exit(1)


@main.command("translate")
@_CONTENT
@click.option(
    "--locale",
    "locales",
    multiple=True,
    metavar="LANG",
    help="Update only this language, such as ru. May be given several times.",
)
@_TODAY
def translate_command(folder: Path, locales: tuple[str, ...], today: str | None) -> None:
    """Bring the translation files up to date with your texts.

    Writes content/translations/LANG/*.po, which Poedit and Weblate open. Finished
    translations are kept; where the source text has changed, the old translation is kept
    too, marked as needing work, and the site shows the source text until you confirm it.
    """
    from generator.build import update_catalogs
    from generator.catalog import load_catalog
    from generator.content import load

    folder = folder.absolute()
    content, problems = load(folder)
    if content is None or problems:  # a record that cannot be read would seem to be gone
        _fail(report(problems, folder.name), "Nothing was changed.")
        return
    known = [language.locale for language in content.site.model.languages]
    for locale in locales or known:
        if locale not in known:
            _fail(
                f"the site has no language {locale!r}", "add it to `languages` in site.yaml first"
            )
    unreadable = [fault for one in locales or known for fault in load_catalog(folder, one)[1]]
    if unreadable:
        _fail(report(unreadable, folder.name), "Nothing was changed.")
    for locale in locales or known:
        for line in update_catalogs(content, folder, locale, _date(today) or _today()):
            click.echo(line)


def summary(built: Built, out: Path) -> str:
    """What was built, where it is, and how to look at it."""
    index = built.out / "index.html"
    return (
        f"Built {built.pages} pages and {built.sheets} PDF sheets in "
        f"{len(built.locales)} languages ({', '.join(built.locales)}), "
        f"{built.services} services, in {built.seconds:.1f} s.\n"
        f"The directory was judged on {built.today}: "
        f"{built.to_check} to check, {built.hidden} hidden.\n"
        f"The site is in {out}{'' if out.is_absolute() else '/'}\n"
        f"Look at it: open {index} in a browser, or run `handrail serve`."
    )


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'s' * (count != 1)}"


def _warn(found: Iterable[Problem]) -> None:
    for one in found:
        click.echo(f"warning: {one}", err=True)


def _need(engine: str) -> None:
    package = engines.missing(engine)
    if package:
        _fail(f"{engine} is not installed", f"install it: pip install {package}")


def _fail(message: str, hint: str = "") -> None:
    click.echo(message, err=True)
    if hint:
        click.echo(hint, err=True)
    sys.exit(1)


@contextmanager
def _said_plainly() -> Iterator[None]:
    """A full disk or a folder that may not be written is said in one line."""
    try:
        yield
    except OSError as error:
        _fail(f"{error.filename or 'writing'}: {error.strerror}", "The site was left as it was.")


@contextmanager
def _progress() -> Iterator[Step]:
    """A bar on a terminal, a line for each step elsewhere."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda what, done, total: click.echo(f"[{done}/{total}] {what}", err=True)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("reading content")

        def step(what: str, done: int, total: int) -> None:
            bar.update(task, description=what, completed=done, total=total)

        yield step


if __name__ == "__main__":
    main()
