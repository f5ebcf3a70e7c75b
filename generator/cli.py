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
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from generator import clock, collector, engines
from generator.problems import Problem, did_you_mean, report
from generator.rules import HOSTS

if TYPE_CHECKING:
    from generator.build import Built, Step
    from generator.content import Content
    from generator.headers import Visited
    from generator.rules import Finding

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
_CONTENT_OF_SITE = click.option(
    "--content",
    "content_folder",
    type=click.Path(path_type=Path),
    default=Path("content"),
    show_default=True,
    help="The folder with the site's texts, if there is one: it knows phrases and numbers.",
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


def _own_key() -> Path:
    """Where an editor's secret key is, unless she says otherwise: not with what she publishes."""
    return Path(click.get_app_dir("handrail")) / "signing.key"


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


@main.command("audit")
@click.argument("target", metavar="[DIR]", required=False)
@_CONTENT_OF_SITE
@click.option(
    "--browser", is_flag=True, help="Open every page in a real Chromium, and use all of it."
)
@click.option(
    "--sample",
    type=click.IntRange(1),
    metavar="N",
    help="With --browser: open only N pages, of as many kinds as can be.",
)
@click.option(
    "--headers",
    "url",
    metavar="URL",
    help="Ask a live site what it sends with its answers, such as https://help.example.org/.",
)
@click.option(
    "--proxy",
    metavar="socks5h://HOST:PORT",
    default="",
    help="With --headers: ask through Tor, at socks5h://127.0.0.1:9050.",
)
@click.option(
    "--host",
    type=click.Choice(HOSTS),
    help="Where the site stands: what mends a fault may differ there.",
)
@click.option("--all", "everything", is_flag=True, help="Show every place, not only the first.")
@click.option("--json", "machine", is_flag=True, help="Print it for other programs.")
def audit_command(
    target: str | None,
    content_folder: Path,
    browser: bool,
    sample: int | None,
    url: str | None,
    proxy: str,
    host: str | None,
    everything: bool,
    machine: bool,
) -> None:
    """Find what a finished site gives away about its readers or makers.

    DIR is the folder with the finished pages, such as site, whichever program made it. Says
    of each of the 32 promises whether it is held, where it is broken, why that matters and
    what mends it. Nothing is changed, and nothing is asked of the internet, but for a live
    site: its address may stand for DIR with --browser, and after --headers.
    """
    from generator.addresses import browser_refusal, refusal
    from generator.auditing import Unfit, inspected
    from generator.browsing import is_address
    from generator.verdicts import as_json
    from generator.verdicts import report as verdicts_report

    if target is None and url is None:
        _fail("name a folder, such as site, or an address with --headers")
        return
    if proxy and url is None:
        _fail("--proxy is for --headers alone")
    if url is not None and (refused := refusal(url, proxy)):
        _fail(refused)
    if target is not None and is_address(target):
        if refused := browser_refusal(target):
            _fail(refused)
        if proxy:
            _fail(
                "--proxy is for --headers alone: the browser would go past it",
                "name a folder for the browser, or leave --browser and the address out",
            )
    looked: tuple[str, ...] = ()
    findings: list[Finding] = []
    unknown: Mapping[int, str] = {}
    if target is not None and not is_address(target):
        found = inspected(Path(target), content_folder)
        if isinstance(found, Unfit):
            _fail(found.message, found.hint)
            return
        looked, findings, unknown = ("audit",), found.findings, found.unknown
    elif target is not None and not browser:
        _fail(
            f"{target} is a live address",
            f"open it in a browser: add --browser; or ask its host: --headers {target}",
        )
    if browser:
        if target is None:
            _fail("--browser needs a folder, such as site, or an address")
            return
        findings = [*findings, *_browsed(target, sample)]
        looked = (*looked, "browser")
    if url is not None:
        visited = _visited(url, proxy)
        findings = [*findings, *visited.findings]
        looked = (*looked, *["headers"] * visited.whole)
    name = " and ".join(dict.fromkeys(one for one in (target, url) if one))
    if machine:
        click.echo(as_json(name, findings, looked, unknown, host or ""))
    else:
        most = None if everything else 5
        click.echo(verdicts_report(name, findings, looked, unknown, host or "", most))
    if findings:
        sys.exit(1)


def _visited(url: str, proxy: str) -> Visited:
    """What a live host sends; where it cannot be asked at all, one line says why."""
    from generator.headers import visit

    visited = visit(url, proxy)
    if not visited.whole and [one.rule for one in visited.findings] == ["not-reached"]:
        said = visited.findings[0].problem.message
        _fail(said if said.startswith(url) else f"{url}: {said}")
    return visited


def _browsed(target: str, sample: int | None) -> Sequence[Finding]:
    """What a browser finds, after saying how much it has looked at."""
    from generator.browsing import NoBrowserError, UnreachableError, browse

    with _progress(each=25) as step:
        try:
            found = browse(target, Path(target).as_posix(), sample, step)
        except NoBrowserError as error:
            _fail(str(error), error.hint)
        except UnreachableError as error:
            _fail(str(error), "name a folder with finished pages, or an address that answers")
    click.echo(found.summary, err=True)
    return found.findings


@main.command("build")
@_CONTENT
@_OUT
@_ENGINE
@_LOCALE
@_TODAY
@click.option(
    "--compress",
    is_flag=True,
    help="Put compressed copies beside the pages, for a web server of your own.",
)
def build_command(
    folder: Path,
    out: Path,
    engine: str,
    locales: tuple[str, ...],
    today: str | None,
    compress: bool,
) -> None:
    """Make the whole site.

    Your texts are checked first. If anything is wrong, you are told where, and the last
    good site stays as it was.
    """
    from generator.build import build

    _need(engine)
    with _progress() as step, _said_plainly():
        result = build(
            Path.cwd(),
            folder.absolute(),
            out.absolute(),
            engine,
            locales,
            step,
            today or _today(),
            compress,
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


@main.command("host")
@click.argument("name", metavar="HOST")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="The folder for the files; build/host/HOST otherwise.",
)
@click.option("--address", metavar="NAME", help="The name of the site, such as help.example.org.")
@click.option("--prefix", metavar="PATH", help="Where the site lies there, such as /some/path/.")
@click.option("--folder", metavar="PATH", help="Where the files lie on the server.")
@click.option("--onion", metavar="NAME", help="The same site's onion address, to offer it.")
@click.option("--listen", metavar="ADDRESS:PORT", help="Listen here instead of for everybody.")
@click.option(
    "--certificate", metavar="PATH", help="The certificate on the server, if you have one."
)
@click.option("--key", metavar="PATH", help="The key of that certificate.")
@click.option("--tor-folder", metavar="PATH", help="Where Tor keeps the onion address's key.")
@click.option(
    "--content",
    "texts",
    type=click.Path(path_type=Path),
    default=Path("content"),
    show_default=True,
    help="The folder with your texts.",
)
def host_command(name: str, out: Path | None, texts: Path, **given: str | None) -> None:
    """Prepare a place for the site to live at.

    HOST is nginx, caddy or apache (a server of your own), netlify, cloudflare, github,
    gitlab or codeberg (somebody else's), onion (Tor), ipfs, or usb. Writes the finished
    files for it, and says what to do, who will know what, and what cannot be had there.
    """
    from generator.content import load_file
    from generator.hosting import STEPS, Place, configuration, hosts, refusals
    from generator.models import Site
    from generator.source import base_path

    known = hosts()
    if name not in known:
        _fail(f"there is no host {name!r}", did_you_mean(name, known))
    site = load_file(texts.absolute() / "site.yaml", texts.absolute(), Site)
    if isinstance(site, list):
        _fail(report(site, texts.name), "Nothing was written.")
        return
    host = known[name]
    wanted = {option: value for option, value in given.items() if value is not None}
    built_for = base_path(Path("mkdocs.yml"))
    if "prefix" in host.options:
        wanted.setdefault("prefix", built_for)
    refused = list(refusals(host, wanted))
    if refused:
        _fail("\n".join(f"{what}\n    hint: {hint}" if hint else what for what, hint in refused))
    if wanted.get("prefix", built_for) != built_for:
        click.echo(
            f"warning: the page for unknown addresses is built for {built_for}; "
            f"set site_url in mkdocs.yml to https://NAME{wanted['prefix']} and build again",
            err=True,
        )
    locales = tuple(language.locale for language in site.model.languages)
    files = configuration(host, Place(locales, site.model.scripts == "own", **wanted))
    out = out or Path("build") / "host" / name
    out.mkdir(parents=True, exist_ok=True)
    for path, text in files.items():
        (out / path).write_text(text, "utf-8", newline="\n")
    click.echo(files[STEPS])
    click.echo(f"Written to {out}: {', '.join(files)}")


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


@main.command("publish")
@click.argument("where", metavar="WHERE")
@_OUT
@click.option(
    "--key",
    metavar="PUBLIC",
    help="The public key: its file, or the line that begins with RW. Your own if left out.",
)
@click.option("--dry-run", is_flag=True, help="Say what would be done, and change nothing.")
def publish_command(where: str, out: Path, key: str | None, dry_run: bool) -> None:
    """Bring the finished, signed site to where people read it.

    WHERE is s3://bucket/folder, me@host:folder (by rsync and ssh), rsync://host/module, or a
    folder on this computer, such as /media/stick/site. It uses the programs that you have:
    aws, rclone or s3cmd for S3, rsync for servers. Their own settings hold your passwords.
    """
    import tempfile

    from generator.copies import Held
    from generator.locking import alone
    from generator.publish import write
    from generator.uploading import Hands, UploadError, upload
    from generator.verifying import differences

    public = _public_key(key)
    site = out.resolve()
    if not site.is_dir():
        _fail(f"{out}:1:1: there is no site", "make it: handrail build, then handrail sign")
    with alone(site.parent):
        copy = Held(site)
    found = sorted(set(differences(copy, out.name, public)))
    if found:
        more = f" ({len(found) - 1} more)" if len(found) > 1 else ""
        _fail(f"{found[0].problem}{more}", "Nothing was published: build and sign the site first.")
    if not public:
        _fail("whose signature it is cannot be checked", "give your public key with --key")
    hands = Hands(lambda line: click.echo(line, err=True), dry_run, [site])
    try:
        with tempfile.TemporaryDirectory() as held:  # what was checked is what is uploaded
            write(Path(held).resolve() / "site", copy.files)
            said = upload(Path(held).resolve() / "site", where, hands)
    except UploadError as error:
        _fail(str(error), error.hint)
        return
    if dry_run:
        click.echo("Nothing was changed: this was a dry run.")
    else:
        click.echo(f"Published: {where}. {said}")


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


@main.command("verify")
@click.argument("where", metavar="WHERE")
@click.option(
    "--key",
    metavar="PUBLIC",
    help="The public key: its file, or the line that begins with RW. Your own if left out.",
)
@click.option(
    "--proxy",
    metavar="socks5h://HOST:PORT",
    default="",
    help="Read an address through Tor, at socks5h://127.0.0.1:9050.",
)
def verify_command(where: str, key: str | None, proxy: str) -> None:
    """Check that a copy of a site is whole, unchanged and signed.

    WHERE is a folder, a zip such as offline.zip, or an address. Each file that was changed,
    is missing or was added is named. An address is read file by file, from that server
    alone; it cannot tell what else the server holds. Ends with 0 if all is right, with 1 if
    something differs, and with 2 if it could not be checked.
    """
    from contextlib import closing, nullcontext

    from generator.addresses import refusal
    from generator.copies import UnreachableError, at_path
    from generator.remote import Address
    from generator.verifying import differences

    public = _public_key(key)
    is_far = "://" in where
    if is_far and (refused := refusal(where, proxy)):
        _fail_unchecked(refused)
    if proxy and not is_far:
        _fail_unchecked("--proxy is for an address, such as https://help.example.org/")
    name = where.split("://", 1)[1].rstrip("/") if is_far else Path(where).name or where
    try:
        copy = Address(where, proxy) if is_far else at_path(Path(where))
        with closing(copy) if isinstance(copy, Address) else nullcontext(), _progress() as step:
            found = list(differences(copy, name, public, _in_tenths(step, "files read")))
    except UnreachableError as error:
        _fail_unchecked(f"{where}: {error}")
        return
    for line in _told(found):
        click.echo(line)
    if found:
        noun = "thing is" if len(found) == 1 else "things are"
        click.echo(
            f"{len(found)} {noun} not as signed. Do not trust this copy before you know why."
        )
        sys.exit(1)
    if public:
        click.echo(f"{where}: every file is as it was signed with {public}")
    else:
        click.echo(f"{where}: every file is as its list says.")
        click.echo("Who made the list was not checked: give the site's public key with --key.")


def _public_key(key: str | None) -> str:
    """The public key that is meant, as one line; empty where there is none."""
    from generator import signing

    own = _own_key().with_suffix(".pub")
    path = Path(key) if key else own
    shown = f"{path}:1:1"
    if key and not os.path.isfile(key):  # noqa: PTH113 (a Path fails at a long text)
        text = key
        shown = "the key given, which is no file"  # not its text: it may be the secret one
    elif path.is_file():
        text = path.read_text("utf-8", errors="replace")
    else:
        return ""
    try:
        return signing.public_key(text)
    except signing.UnusableKeyError as error:
        _fail_unchecked(f"{shown}: {error}")
        raise AssertionError("the line before ends the program") from None


def _fail_unchecked(message: str) -> None:
    click.echo(message, err=True)
    sys.exit(2)


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


@main.command("sign")
@_OUT
@_CONTENT
@click.option(
    "--key",
    type=click.Path(path_type=Path),
    default=_own_key,
    show_default="signing.key among your own settings",
    help="The file with your secret key.",
)
@click.option("--new-key", is_flag=True, help="Make a pair of keys first, once and for all.")
@click.option("--no-password", is_flag=True, help="With --new-key: a key that opens by itself.")
def sign_command(out: Path, folder: Path, key: Path, new_key: bool, no_password: bool) -> None:
    """Sign the finished site, so that others can prove that a copy is yours.

    Run it after each build. It signs the list of all files, manifest.txt, and the list in
    each offline kit. With --new-key it makes your keys and signs nothing: keep the secret
    one to yourself, and make the public one known.
    """
    from generator import signing

    inside = next((one for one in (out, folder) if key.resolve().is_relative_to(one.resolve())), "")
    if inside:
        _fail(
            f"{key}:1:1: a secret key must not stand in {inside}, which is published or shared",
            "choose another place with --key, such as a USB stick",
        )
    if new_key:
        _make_keys(key, no_password)
        return
    from generator.sealing import sealed

    if not key.is_file():
        _fail(f"{key}:1:1: there is no key", "make one, once: handrail sign --new-key")
    secret = key.read_bytes()
    try:
        locked = signing.is_locked(secret)
        password = click.prompt("Password of the key", hide_input=True, err=True) if locked else ""
        faults = sealed(out.resolve(), secret, password)
        public = signing.public_of(secret, password)
    except signing.UnusableKeyError as error:
        _fail(f"{key}:1:1: {error}")
        return
    if faults:
        for line in _told(faults):
            click.echo(line, err=True)
        _fail("Nothing was signed.", "Build the site again, then sign it.")
    click.echo(f"Signed: {out}. Others can check it with the key {public}")


def _make_keys(key: Path, no_password: bool) -> None:
    from generator import signing

    public_file = key.with_suffix(".pub")
    if key.suffix.lower() == ".pub":
        _fail(f"{key}:1:1: a name with .pub is the public key's", "name it such as my.key")
    for path in (key, public_file):
        if path.exists():
            _fail(f"{path}:1:1: this is kept", "move it away first, or name another with --key")
    password = (
        ""
        if no_password
        else click.prompt("Choose a password", hide_input=True, confirmation_prompt=True, err=True)
    )
    secret, public = signing.new_keys(password)
    key.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with os.fdopen(os.open(key, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(secret)
    with public_file.open("xb") as file:
        file.write(public)
    click.echo(f"Your secret key: {key} (keep it to yourself, and keep a copy of it)")
    click.echo(f"Your public key: {public_file}")
    click.echo(signing.public_key(public.decode()))
    click.echo("Make that line known elsewhere than on the site: on paper, or where you are known.")


def _told(findings: Iterable[Finding]) -> Iterator[str]:
    """A line for each thing that was found, and what mends each kind of them."""
    from generator.rules import RULES

    found = sorted(set(findings))
    yield from (str(one.problem) for one in found)
    for rule in dict.fromkeys(one.rule for one in found):
        yield f"What to do ({rule}): {RULES[rule].fix}"


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


def _fail(message: str, hint: str = "") -> NoReturn:
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
def _progress(each: int = 1) -> Iterator[Step]:
    """A bar on a terminal; elsewhere a line for each step, or for every so many of them."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    if not console.is_terminal:

        def tell(what: str, done: int, total: int) -> None:
            if done % each == 0 or done == total:
                click.echo(f"[{done}/{total}] {what}", err=True)

        yield tell
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("reading content")

        def step(what: str, done: int, total: int) -> None:
            bar.update(task, description=what, completed=done, total=total)

        yield step


def _in_tenths(step: Step, what: str) -> Callable[[int, int], None]:
    """Tells of many small steps, and no more than ten times."""
    told = -1

    def counted(done: int, total: int) -> None:
        nonlocal told
        if done * 10 // total > told:
            told = done * 10 // total
            step(what, done, total)

    return counted


if __name__ == "__main__":
    main()
