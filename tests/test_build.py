"""The whole flow on real files: what is built, that it is always the same, and all or nothing."""

from __future__ import annotations

import datetime
import io
import os
import re
import shutil
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import browser as browsing
import pypdf
import pytest
import tiny

from generator import publish
from generator.build import Built, build
from generator.catalog import Catalog
from generator.content import Content
from generator.directory import published
from generator.pages import Renderer, stamps
from generator.problems import report

Files = dict[str, tuple[bytes, int, float]]
"""Name → bytes, mode and time stamp; a folder has no bytes."""

HANDRAIL = [sys.executable, "-m", "generator.cli"]


def files(folder: Path) -> Files:
    """Everything in a folder, with all that a copy of it would show."""
    found = {}
    for path in sorted(folder.rglob("*")):
        state = path.lstat()
        data = path.read_bytes() if path.is_file() else b""
        found[path.relative_to(folder).as_posix()] = data, state.st_mode & 0o7777, state.st_mtime
    return found


def built(root: Path) -> Built:
    """Build `root/content` into `root/site`, which must go well."""
    result = build(root, root / "content", root / "site")
    assert isinstance(result, Built), report(result)
    return result


def beside(site: Path) -> list[str]:
    """What else stands in the folder that holds a site."""
    return sorted(path.name for path in site.parent.iterdir() if path != site)


# ---------------------------------------------------------------- what is built


def test_every_page_says_how_far_it_is_checked(built_site: Path) -> None:
    said = {"en": "Draft, not yet clinically reviewed.", "ru": "Черновик, медицинской проверки"}

    silent = [
        name
        for name in files(built_site)
        if name.endswith(".html")
        and not name.endswith("404.html")
        and name != "index.html"
        and said[name.split("/")[0]] not in (built_site / name).read_text("utf-8")
    ]

    assert silent == []


PAPERS = ("", "-letter")
"""What the names of PDFs end in, for A4 and Letter."""


def test_every_page_exists_in_every_language(built_site: Path, shipped: Content) -> None:
    locales = [language.locale for language in shipped.site.model.languages]
    pages = [f"{address}.html" for address in (*shipped.addresses(), "404")]
    sheets = [entry.model.id for entry in shipped.worksheets]
    editions = ["", "-consultant"]
    kinds = [f"{edition}{size}" for edition in editions for size in ("", "-large")]
    papers = [
        f"sheets/{name}{kind}{size}.pdf" for name in sheets for kind in kinds for size in PAPERS
    ]
    packs = [f"sheets/pack-{pack.id}" for pack in shipped.shelf.model.packs]
    papers += [f"{name}{size}.pdf" for name in packs for size in PAPERS]
    papers += [f"sheets/pack-safer-night-{kind}.pdf" for kind in ("a5", "booklet")]
    papers += ["offline.zip", "sheets/all.zip", *(f"sheets/{name}.png" for name in sheets)]
    content = published(shipped, browsing.SHIPPED_ON)
    stamped = {f"help/{name}.html" for name, _, _ in stamps(Renderer(content, Catalog("en")))}
    cities = [city.id for city in shipped.referrals.model.cities]
    papers += [f"help/{city}{size}.pdf" for city in cities for size in PAPERS]
    styles = [f"assets/{kind}.css" for kind in ("city", "matrix", "sheet", "shelf", "style")]
    shared = ["404.html", "index.html", "manifest.txt", "assets/leave.js", *styles]

    found = {name for name in files(built_site) if (built_site / name).is_file()}

    assert locales == ["en", "ru"]
    assert found == {
        *shared,
        *(f"{locale}/{name}" for locale in locales for name in {*pages, *papers, *stamped}),
    }
    assert {"help/happyville.html", "help/online.html", "help/need-tonight.html"} < stamped


def test_a_build_says_what_it_made(tiny_folder: Path) -> None:
    root = tiny_folder.parent
    steps: list[tuple[str, int, int]] = []

    made = build(root, tiny_folder, root / "site", step=lambda *step: steps.append(step))

    assert isinstance(made, Built)
    names = [name for name, (data, _, _) in files(made.out).items() if data]
    assert made.out == root / "site"
    assert made.locales == ("en", "ru")
    assert made.pages == sum(name.endswith(".html") for name in names)
    assert made.sheets == sum(name.endswith(".pdf") for name in names) == 4
    assert made.services == 1
    assert 0 < made.seconds < 60
    assert [(done, total) for _, done, total in steps] == [(i, 6) for i in range(1, 7)]
    assert steps[0][0] == "content read"
    assert steps[-1][0] == "checked and published"


def test_only_the_languages_that_are_asked_for_are_built(tiny_folder: Path) -> None:
    root = tiny_folder.parent

    made = build(root, tiny_folder, root / "site", locales=["ru"])

    assert isinstance(made, Built)
    assert made.locales == ("ru",)
    assert sorted(path.name for path in made.out.iterdir()) == [
        "404.html",
        "assets",
        "index.html",
        "manifest.txt",
        "ru",
    ]


def test_a_language_that_the_site_has_not_is_a_problem(tiny_folder: Path) -> None:
    root = tiny_folder.parent

    problems = build(root, tiny_folder, root / "site", locales=["en", "rux", "fr"])

    assert isinstance(problems, list)
    assert report(problems) == (
        "content/site.yaml:5:3: the site has no language 'fr'\n"
        "    hint: known names: en, ru\n"
        "content/site.yaml:5:3: the site has no language 'rux'\n"
        "    hint: did you mean 'ru'?\n"
        "2 problems"
    )
    assert not (root / "site").exists()


def test_a_site_may_change_the_theme(tiny_folder: Path) -> None:
    root = tiny_folder.parent
    shipped = (tiny.REPOSITORY / "overrides/base.html").read_text("utf-8")
    own = root / "overrides"
    (own / "styles").mkdir(parents=True)
    (own / "base.html").write_text(shipped.replace("<footer>", "<footer><p>OWN</p>"), "utf-8")
    (own / "styles/99-own.css").write_text(".own { color: red }", "utf-8")
    (own / "notes.txt").write_text("not a part of the theme", "utf-8")

    made = built(root)

    pages = [path for path in made.out.rglob("*.html") if path.parent != made.out]
    assert pages
    assert all(b"<p>OWN</p>" in path.read_bytes() for path in pages)
    assert (made.out / "assets/style.css").read_text().endswith("}.own{color:red}\n")


# ---------------------------------------------------------------- always the same


def test_another_machine_builds_the_same_bytes(built_site: Path, tmp_path: Path) -> None:
    root = tmp_path / "another folder, with a ü"
    shutil.copytree(built_site.parent / "content", root / "content")
    shutil.copyfile(built_site.parent / "mkdocs.yml", root / "mkdocs.yml")
    for path in root.rglob("*"):
        os.utime(path, (10**9, 10**9))
    clock = ["faketime", "2031-02-03 04:05:06"] if shutil.which("faketime") else []
    surroundings = {"TZ": "Asia/Kathmandu", "LC_ALL": "C", "LANG": "tr_TR", "PYTHONHASHSEED": "7"}
    today = ["--today", browsing.SHIPPED_ON]
    command = ["sh", "-c", 'umask 077; exec "$@"', "sh", *clock, *HANDRAIL, "build", *today]

    result = subprocess.run(
        command,
        cwd=root,
        env={**os.environ, **surroundings, "USER": "nobody-else", "HOME": str(tmp_path)},
        capture_output=True,
        check=False,
    )

    assert result.returncode == 0, result.stderr.decode()
    ours, theirs = files(built_site), files(root / "site")
    assert {"manifest.txt", "en/offline.zip", "ru/offline.zip"} <= set(ours)
    assert list(ours) == list(theirs)
    assert [name for name in ours if ours[name] != theirs[name]] == []
    assert {mode for data, mode, _ in ours.values() if data} == {0o644}
    assert {mode for data, mode, _ in ours.values() if not data} == {0o755}
    assert {stamp for _, _, stamp in ours.values()} == {publish.STAMP}


def test_staging_twice_writes_nothing(tiny_folder: Path) -> None:
    root = tiny_folder.parent
    built(root)
    (root / "build/en/docs/emptied").mkdir()
    for path in (root / "build").rglob("*"):
        os.utime(path, (1, 1))

    built(root)

    staged = [path for path in (root / "build").rglob("*") if path.is_file()]
    written = [path for path in staged if path.stat().st_mtime != 1 and "html" not in path.parts]
    assert len(staged) > 60
    assert not (root / "build/en/docs/emptied").exists()
    assert [path.name for path in written if path.suffix != ".html"] in ([], [".lock"])


def test_what_is_gone_from_the_content_is_gone_from_the_site(tiny_folder: Path) -> None:
    root = tiny_folder.parent
    tiny.edit(
        tiny_folder, "pages/more.md", "", "---\ntitle: More\ndescription: More.\n---\nMore.\n"
    )
    before = files(built(root).out)
    (tiny_folder / "pages/more.md").unlink()

    after = files(built(root).out)

    assert set(before) - set(after) == {"en/more.html", "ru/more.html"}
    assert not list((root / "build").rglob("more.*"))


def test_two_builds_at_once_take_turns(tiny_folder: Path) -> None:
    root = tiny_folder.parent
    alone = files(built(root).out)
    command = [*HANDRAIL, "build"]

    running = [subprocess.Popen(command, cwd=root, stderr=subprocess.PIPE) for _ in range(3)]
    said = [process.communicate(timeout=240)[1].decode() for process in running]

    assert [process.returncode for process in running] == [0, 0, 0], said
    assert files(root / "site") == alone


# ---------------------------------------------------------------- nothing leaks


def texts(data: bytes) -> Iterator[bytes]:
    """The bytes of a file as they are, and what is packed inside of a PDF."""
    yield data
    if data.startswith(b"%PDF"):
        for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
            try:
                yield zlib.decompressobj().decompress(stream)
            except zlib.error:
                yield stream
        for page in pypdf.PdfReader(io.BytesIO(data)).pages:
            yield page.extract_text().encode()


def holding(folder: Path, forbidden: list[str]) -> set[tuple[str, str]]:
    """Files that hold one of some words, in whatever encoding, with the word."""
    return {
        (name, word)
        for name, (data, _, _) in files(folder).items()
        for text in (name.encode(), *texts(data))
        for word in forbidden
        for encoding in ("utf-8", "utf-16-be", "utf-16-le")
        if word.encode(encoding).lower() in text.lower()
    }


def test_private_words_are_in_no_output(built_site: Path) -> None:
    private = (built_site.parent / "content/referrals.yaml").read_text("utf-8")

    found = holding(built_site, ["canary"])

    assert private.count("CANARY-PRIVATE") > 5
    assert found == set()


def test_the_search_for_private_words_can_find_words(built_site: Path, shipped: Content) -> None:
    sheet = shipped.worksheets[0].model

    found = {name for name, _ in holding(built_site, [str(sheet.title)])}

    assert {f"en/sheets/{sheet.id}.html", f"en/sheets/{sheet.id}.pdf"} <= found


def test_nothing_tells_where_when_or_by_whom_a_site_was_built(tmp_path: Path) -> None:
    root = tmp_path / "CANARY-FOLDER"
    tiny.write(root, ["ru"])
    names = ("USER", "LOGNAME", "HOSTNAME", "NAME", "EMAIL", "HOME")
    who = {name: f"/CANARY-{name}" for name in names}
    today = datetime.datetime.now(datetime.UTC)
    dates = ["%Y-%m-%d", "%Y%m%d", "%d %B %Y", "%d %b %Y", "%b %d", "%d.%m.%Y"]
    tools = [
        "typst",
        "mkdocs",
        "zensical",
        "material",
        "jinja",
        "python",
        "creationdate",
        "moddate",
    ]

    subprocess.run([*HANDRAIL, "build"], cwd=root, env={**os.environ, **who}, check=True)

    found = holding(
        root / "site",
        ["canary", str(tmp_path), *(today.strftime(form) for form in dates), *tools, "xmp:"],
    )
    assert found == set()


# ---------------------------------------------------------------- all or nothing

BROKEN_PAGE = '{% extends "base.html" %}{% nonsense %}'


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("content/tools.yaml", "label: A walk", "lable: A walk", "unknown field 'lable'"),
        ("content/tools.yaml", "tools:", "tools: &a", "an anchor"),
        (
            "content/worksheets/plan.yaml",
            "pages: 1",
            "pages: 2",
            "'plan' in 'en' on A4 fills 1 page",
        ),
        ("content/worksheets/plan.yaml", "A plan", "A 𓀀 plan", "cannot be printed"),
        ("content/pages/about.md", "velvet/wait", "velvet/weight", "there is no fact"),
        ("content/site.yaml", "country:", "  - locale: zz\ncountry:", "zz"),
        ("overrides/main.html", "", BROKEN_PAGE, "mkdocs failed: "),
        ("mkdocs.yml", "tables", "nonsense", "mkdocs failed: "),
    ],
)
def test_a_problem_leaves_the_last_site_as_it_was(
    tiny_folder: Path, name: str, old: str, new: str, said: str
) -> None:
    root = tiny_folder.parent
    before, around = files(built(root).out), beside(root / "site")
    tiny.edit(root, name, old, new)

    problems = build(root, tiny_folder, root / "site")

    assert isinstance(problems, list)
    assert any(said in problem.message for problem in problems)
    assert files(root / "site") == before
    assert set(beside(root / "site")) == {*around, *([] if old else ["overrides"])}


def test_what_only_the_audit_finds_leaves_the_last_site_as_it_was(tiny_folder: Path) -> None:
    root = tiny_folder.parent
    before, around = files(built(root).out), beside(root / "site")
    shipped = (tiny.REPOSITORY / "overrides/base.html").read_text("utf-8")
    page = shipped.replace("<footer>", '<footer><a href="gone.html">gone</a><script></script>')
    tiny.edit(root, "overrides/base.html", "", page)

    problems = build(root, tiny_folder, root / "site")

    assert isinstance(problems, list)
    messages = {problem.message for problem in problems if problem.path.name == "about.html"}
    assert messages == {"the link 'gone.html' leads nowhere", "a script stands in the page"}
    assert {problem.path.parts[0] for problem in problems} == {"site"}
    assert files(root / "site") == before
    assert set(beside(root / "site")) == {*around, "overrides"}


def test_a_first_build_with_a_problem_leaves_no_site(tiny_folder: Path) -> None:
    root = tiny_folder.parent
    tiny.edit(tiny_folder, "tools.yaml", "A walk", "")

    problems = build(root, tiny_folder, root / "site")

    assert isinstance(problems, list)
    assert not [name for name in beside(root / "site") if "site" in name]
    assert not (root / "site").exists()


def test_the_users_own_files_are_no_target(tiny_folder: Path) -> None:
    root = tiny_folder.parent
    before = files(root)

    for out in (root, tiny_folder, tiny_folder / "site", root / "mkdocs.yml"):
        problems = build(root, tiny_folder, out)

        assert isinstance(problems, list)
    assert files(root) == before


def test_a_site_behind_a_link_is_replaced_where_it_is(tiny_folder: Path, tmp_path: Path) -> None:
    root = tiny_folder.parent
    (tmp_path / "elsewhere").mkdir()
    (root / "public").symlink_to(tmp_path / "elsewhere")

    for _ in range(2):
        made = build(root, tiny_folder, root / "public")

        assert isinstance(made, Built)
    assert (root / "public").is_symlink()
    assert (tmp_path / "elsewhere/en/index.html").is_file()


MOMENTS = [
    ("", 0.0),
    ("", 0.3),
    ("[1/4]", 0.0),
    ("[2/4]", 0.0),
    ("[2/4]", 0.15),
    ("[2/4]", 0.4),
    ("[3/4]", 0.0),
    ("[3/4]", 0.003),
    ("[3/4]", 0.006),
    ("[3/4]", 0.012),
    ("[3/4]", 0.024),
    ("[4/4]", 0.0),
]
"""When a build is killed: after it has said this, and after so many seconds more."""


def killed(root: Path, after: str, seconds: float) -> None:
    """Start a build and kill it at a moment."""
    command = [*HANDRAIL, "build"]
    with subprocess.Popen(command, cwd=root, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        for line in process.stderr if after else ():
            if line.startswith(after):
                break
        time.sleep(seconds)
        process.kill()


def test_a_kill_leaves_the_old_or_the_new_site(tmp_path: Path) -> None:
    folder = tiny.write(tmp_path)
    site = tmp_path / "site"
    names = ["Tiny", "Other"]
    whole = {"Tiny": files(built(tmp_path).out)}
    tiny.edit(folder, "site.yaml", "Tiny", "Other")
    whole["Other"] = files(built(tmp_path).out)
    seen = [whole["Other"]]

    for after, seconds in MOMENTS:
        tiny.edit(folder, "site.yaml", names[1], names[0])
        names.reverse()
        killed(tmp_path, after, seconds)
        publish.recover(site)  # nothing to do on Linux, where names are exchanged
        seen.append(files(site))
        assert seen[-1] in (whole[names[1]], seen[-2]), (after, seconds)
    last = files(built(tmp_path).out)

    assert last == whole[names[1]]
    assert beside(site) == ["build", "content", "mkdocs.yml"]
