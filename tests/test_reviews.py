"""Reviews: written down without touching anything else, shown on the site, void when outdated."""

from __future__ import annotations

import datetime
import os
import re
import stat
import threading
from pathlib import Path

import polib
import pytest
import tiny
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from generator.cli import main
from generator.fields import Review
from generator.problems import did_you_mean
from generator.reviews import due_date, fingerprint, overdue_reviews, reviewable

TODAY = ("--today", "2026-03-09")


def run(*words: str) -> Result:
    """Run a command in this process; its own faults come through."""
    return CliRunner().invoke(main, words, catch_exceptions=False)


def review(name: str, role: str = "clinician", *more: str) -> Result:
    return run("review", name, "--role", role, *(more or TODAY))


def reviews_in(folder: Path) -> dict[str, Review | None]:
    return {one.name: one.review for one in reviewable(tiny.loaded(folder))}


def marks_in(folder: Path) -> dict[str, str]:
    """The fingerprint of everything that can be reviewed."""
    return {one.name: fingerprint(one.record) for one in reviewable(tiny.loaded(folder))}


@pytest.fixture
def folder(tiny_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A content folder, in whose root commands run."""
    monkeypatch.chdir(tiny_folder.parent)
    return tiny_folder


def texts(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


# ---------------------------------------------------------------- names


def test_every_name_that_is_listed_can_be_reviewed(folder: Path) -> None:
    (folder / "pages/about.ru.md").write_text("---\ntitle: О\ndescription: Мы.\n---\nМы.\n")
    listed = run("review").stdout.splitlines()
    names = [line.split()[-1] for line in listed]

    failed = [name for name in names if review(name).exit_code]

    assert failed == []
    assert {"site", "languages/ru", "velvet", "references", "pages/about.ru"} <= set(names)
    assert {line.split()[0] for line in listed} == {"draft"}
    assert run("review").stdout.splitlines() == [
        f"{'reviewed by a clinician, 2026-03-09':<40}  {name}" for name in names
    ]
    assert run("check", *TODAY).stderr == ""


def test_everything_inside_a_file_can_be_reviewed_by_name(folder: Path) -> None:
    before = marks_in(folder)

    failed = {name: result.stderr for name in before if (result := review(name)).exit_code}

    assert failed == {}
    assert {"velvet/wait", "interactions/velvet-alcohol", "calm/sit", "emergency/call"} <= {*before}
    assert marks_in(folder) == before
    for name, found in reviews_in(folder).items():
        assert found == Review(
            status="reviewed",
            reviewed_by="clinician",
            reviewed_on="2026-03-09",
            due="2027-03-09",
            fingerprint=before[name],
        )


def test_file_that_a_site_does_without_is_not_listed(folder: Path) -> None:
    (folder / "questions.yaml").unlink()

    listed = run("review").stdout

    assert "questions" not in listed
    assert review("questions").exit_code == 1


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("content/substances/velvet.yaml", "velvet"),
        ("substances/velvet", "velvet"),
        ("velvet.yaml", "velvet"),
        ("stories/hill", "hill"),
        ("sheets/plan", "plan"),
        ("content/pages/about.md", "pages/about"),
        ("emergency.yaml", "emergency"),
    ],
)
def test_file_is_found_by_its_path_too(folder: Path, typed: str, name: str) -> None:
    result = review(typed)

    assert result.exit_code == 0, result.stderr
    assert [one for one, found in reviews_in(folder).items() if found and found.due] == [name]


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("velvt", "velvet"),
        ("velvet/wiat", "velvet/wait"),
        ("pages/abuot", "pages/about"),
        ("site/languages/ru", "languages/ru"),
    ],
)
def test_unknown_name_gets_a_near_one(folder: Path, name: str, near: str) -> None:
    before = texts(folder)

    result = review(name)

    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"there is nothing to review by the name {name!r}",
        did_you_mean(near, [near]),
    ]
    assert texts(folder) == before


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--role", "doctor"], "'doctor' is not one of 'clinician', 'psychologist', 'peer'"),
        (["--role", "peer", "--today", "2026-02-30"], "'2026-02-30' is no day; write year-month"),
        (["--role", "peer", "--today", "tomorrow"], "such as 2026-03-09"),
        (["--role", "peer", "--months", "0"], "0 is not in the range"),
        (["--role", "peer", "--months", "soon"], "'soon' is not a valid integer"),
        ([], "who has read it?\nadd --role clinician, or another profession: see --help"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_plain_words(
    folder: Path, words: list[str], said: str
) -> None:
    before = texts(folder)

    result = run("review", "velvet", *words)

    assert result.exit_code in (1, 2)
    assert said in re.sub(r"\s*\n(?=\S)", "\n", result.stderr)
    assert texts(folder) == before


@pytest.mark.parametrize("words", [["review"], ["review", "velvet", "--role", "peer"]])
def test_content_with_mistakes_is_not_reviewed(folder: Path, words: list[str]) -> None:
    tiny.edit(folder, "tools.yaml", "label: A walk", "lable: A walk")
    before = texts(folder)

    result = run(*words)

    assert result.exit_code == 1
    assert result.stderr.startswith("content/tools.yaml:2:5: 'label' is missing\n")
    assert texts(folder) == before


# ---------------------------------------------------------------- what is written

TERM = "  - id: urge\n    term: 'Urge'   # so we say\n    short: \"A wish: it passes\"\n"

WRITTEN = {
    "a short review at the end": (
        f"terms:\n{TERM}review: {{status: draft}}\n",
        f"terms:\n{TERM}REVIEW\n",
    ),
    "a long review in the middle": (
        f"review:\n  status: draft\n  note: kept\n\n# Terms.\nterms:\n{TERM}",
        f"REVIEW\n\n# Terms.\nterms:\n{TERM}",
    ),
    "comments": (
        f"# Top.\nterms:\n{TERM}\nreview: # who?\n  # ask twice\n  status: draft  # for now\n"
        "  note: a#b\n# End.\n",
        f"# Top.\nterms:\n{TERM}\nREVIEW\n  # who?\n  # ask twice\n  # for now\n# End.\n",
    ),
    "a review over several lines": (
        f"review: {{\n    status: draft,\n\n    note: kept }}\nterms:\n{TERM}",
        f"REVIEW\nterms:\n{TERM}",
    ),
    "a name in quotes": (f"'terms':\n{TERM}'review':\n  'status': draft\n", None),
    "line ends of Windows": (
        f"terms:\n{TERM}review: {{status: draft}}\n# End.\n".replace("\n", "\r\n"),
        f"terms:\n{TERM}REVIEW\n# End.\n".replace("\n", "\r\n"),
    ),
    "no line end at the end": (
        f"terms:\n{TERM}review: {{status: draft}}",
        f"terms:\n{TERM}REVIEW",
    ),
    "no line end after something else": (
        "review: {status: draft}\nterms: [{id: urge, term: Urge, short: It passes.}]",
        "REVIEW\nterms: [{id: urge, term: Urge, short: It passes.}]",
    ),
    "a mark of the encoding": (
        f"\ufeffreview: {{status: draft}}\nterms:\n{TERM}",
        f"\ufeffREVIEW\nterms:\n{TERM}",
    ),
    "an older review": (
        f"terms:\n{TERM}review:\n  status: stale\n  reviewed_by: peer\n  note: kept\n\n\n",
        f"terms:\n{TERM}REVIEW\n\n\n",
    ),
    "text that looks like a review": (
        f"terms:\n{TERM}    aliases:\n      - |\n        review:\n          status: draft\n"
        "review: {status: draft}\n",
        f"terms:\n{TERM}    aliases:\n      - |\n        review:\n          status: draft\n"
        "REVIEW\n",
    ),
}
"""A glossary before and after a review, whose lines are stood for by REVIEW."""


def lines_of(found: Review, ending: str) -> str:
    """A review as it is written down, without the last line's end."""
    lines = [
        "review:",
        "  status: reviewed",
        "  reviewed_by: clinician",
        '  reviewed_on: "2026-03-09"',
        '  due: "2027-03-09"',
        f'  fingerprint: "{found.fingerprint}"',
        *([f'  note: "{found.note}"'] if found.note else []),
    ]
    return ending.join(lines)


@pytest.mark.parametrize("case", WRITTEN)
def test_only_the_lines_of_the_review_change(folder: Path, case: str) -> None:
    before, after = WRITTEN[case]
    path = folder / "glossary.yaml"
    path.write_bytes(before.encode())

    result = review("glossary")

    found = reviews_in(folder)["glossary"]
    assert result.exit_code == 0, result.stderr
    assert found is not None and found.status == "reviewed"
    if after is not None:
        written = lines_of(found, "\r\n" if "\r\n" in before else "\n")
        assert path.read_bytes().decode() == after.replace("REVIEW", written)


NESTED = {
    "below the id": (
        "  - id: call\n    text: Call an ambulance.\n",
        "  - id: call\n    REVIEW\n    text: Call an ambulance.\n",
    ),
    "where a review stands already": (
        "  - text: Call an ambulance.\n    review: {status: stale}\n    id: call\n",
        "  - text: Call an ambulance.\n    REVIEW\n    id: call\n",
    ),
    "where the id comes last": (
        "  - text: Call an ambulance.\n    id: call\n",
        "  - text: Call an ambulance.\n    id: call\n    REVIEW\n",
    ),
    "where a review comes first": (
        "  - review:\n      # soon\n      status: draft\n    id: call\n    text: Call.\n",
        "  - REVIEW\n      # soon\n    id: call\n    text: Call.\n",
    ),
}


@pytest.mark.parametrize("case", NESTED)
def test_fact_gets_a_review_of_its_own(folder: Path, case: str) -> None:
    before, after = NESTED[case]
    tiny.edit(folder, "emergency.yaml", "  - id: call\n    text: Call an ambulance.\n", before)
    old = (folder / "emergency.yaml").read_text("utf-8")

    result = review("emergency/call")

    found = reviews_in(folder)["emergency/call"]
    assert result.exit_code == 0, result.stderr
    assert found is not None
    written = after.replace("REVIEW", lines_of(found, "\n    "))
    assert (folder / "emergency.yaml").read_text("utf-8") == old.replace(before, written)


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_page_is_reviewed_in_its_front_matter(folder: Path, ending: str) -> None:
    page = "---\ntitle: About\ndescription: Us.\n---\n---\nreview: no\n"
    (folder / "pages/about.md").write_bytes(page.replace("\n", ending).encode())

    result = review("pages/about")

    found = reviews_in(folder)["pages/about"]
    assert result.exit_code == 0, result.stderr
    assert found is not None
    written = page.replace("Us.\n---\n", f"Us.\n{lines_of(found, chr(10))}\n---\n")
    assert (folder / "pages/about.md").read_bytes().decode() == written.replace("\n", ending)


@pytest.mark.parametrize(
    ("name", "file", "old", "new"),
    [
        (
            "emergency/call",
            "emergency.yaml",
            "  - id: call\n    text: Call an ambulance.\n    sources: [{ref: agency}]\n",
            "  - {id: call, text: Call an ambulance., sources: [{ref: agency}]}\n",
        ),
        (
            "emergency/call",
            "emergency.yaml",
            "  - id: call\n    text: Call an ambulance.\n    sources: [{ref: agency}]\n",
            "  - {id: call,\n     text: Call an ambulance.,\n     sources: [{ref: agency}]}\n",
        ),
        (
            "emergency/call",
            "emergency.yaml",
            "  - id: call\n    text: Call an ambulance.\n    sources: [{ref: agency}]\n",
            "  - {review: {status: draft}, id: call, text: Call., sources: [{ref: agency}]}\n",
        ),
        ("languages/ru", "site.yaml", "  - locale: ru\n", "  - {locale: ru}\n"),
        ("glossary", "glossary.yaml", "", "{terms: [], review: {status: draft}}\n"),
    ],
)
def test_record_within_braces_is_refused_and_nothing_changed(
    folder: Path, name: str, file: str, old: str, new: str
) -> None:
    tiny.edit(folder, file, old, new)
    path = folder / file
    before, state = texts(folder.parent), path.stat()

    result = review(name)

    assert result.exit_code == 1
    assert re.fullmatch(
        rf"content/{file}:\d+: the review cannot be written here without changing more\n"
        r"write this record with one field a line, then try again; the file was left as it was\n",
        result.stderr,
    )
    assert texts(folder.parent) == before
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (state.st_ino, state.st_mtime_ns)


def test_note_is_kept_as_it_was_typed_and_shown_nowhere(folder: Path) -> None:
    note = 'Слова "в кавычках": \\ # и \n{braces}'

    result = review("velvet", "peer", "--note", note)

    found = reviews_in(folder)["velvet"]
    assert result.exit_code == 0, result.stderr
    assert found is not None and found.note == note
    review("velvet", "peer", "--today", "2026-04-09")
    again = reviews_in(folder)["velvet"]
    assert again is not None and again.note == note


def test_rights_of_the_file_are_kept(folder: Path) -> None:
    path = folder / "substances/velvet.yaml"
    path.chmod(0o640)

    review("velvet")

    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_whole_file_takes_the_place_of_the_old_one(folder: Path) -> None:
    """So whoever stops it, or reads along, finds the old file or the new one, never a half."""
    path = folder / "substances/velvet.yaml"
    before = path.read_bytes()
    os.link(path, folder.parent / "old")
    seen, done = set[bytes](), threading.Event()

    def watch() -> None:
        while not done.is_set():
            seen.add(path.read_bytes())

    watcher = threading.Thread(target=watch)
    watcher.start()
    result = review("velvet")
    done.set()
    watcher.join(10)

    assert result.exit_code == 0
    assert (folder.parent / "old").read_bytes() == before
    assert seen <= {before, path.read_bytes()}
    assert sorted(p.name for p in path.parent.iterdir()) == ["velvet.yaml"]


def test_what_the_computer_refuses_is_said_and_nothing_changed(folder: Path) -> None:
    (folder / "substances/.velvet.yaml.handrail-new").mkdir()
    before = texts(folder)

    result = review("velvet")

    assert result.exit_code == 1
    assert result.stderr.endswith(".velvet.yaml.handrail-new: Is a directory\n")
    assert texts(folder) == before


# ---------------------------------------------------------------- professions


def test_another_profession_needs_to_be_told_to_replace(folder: Path) -> None:
    review("velvet", "clinician")
    before = texts(folder)

    refused = review("velvet", "peer", "--today", "2026-05-01")

    assert refused.exit_code == 1
    assert refused.stderr == (
        "velvet was checked by a clinician on 2026-03-09\n"
        "to put the new review in its place, add --replace\n"
    )
    assert texts(folder) == before
    assert review("velvet", "peer", "--replace", *TODAY).exit_code == 0
    found = reviews_in(folder)["velvet"]
    assert found is not None and found.reviewed_by == "peer"


def test_what_an_editor_saves_meanwhile_stays(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "substances/velvet.yaml"
    before = path.read_text("utf-8")
    tiny.edited_meanwhile(monkeypatch, path)

    result = review("velvet")

    assert result.exit_code == 1
    assert result.stderr == (
        "content/substances/velvet.yaml: this file was changed meanwhile; "
        "nothing was written, so run this again\n"
    )
    assert path.read_text("utf-8") == before + "# mine\n"


def test_same_profession_may_review_again(folder: Path) -> None:
    review("velvet", "peer")

    result = review("velvet", "peer", "--today", "2026-05-01", "--months", "6")

    found = reviews_in(folder)["velvet"]
    assert result.exit_code == 0
    assert found is not None and (found.reviewed_on, found.due) == ("2026-05-01", "2026-11-01")


def test_review_of_an_older_text_may_be_replaced(folder: Path) -> None:
    review("velvet", "clinician")
    tiny.edit(folder, "substances/velvet.yaml", "A made-up", "An invented")

    result = review("velvet", "peer")

    assert result.exit_code == 0, result.stderr


@pytest.mark.parametrize(
    ("name", "role", "said"),
    [
        ("velvet", "clinician", "Facts in it: 2, of which critical for safety: 1.\nIts pages"),
        ("velvet", "peer", "Critical facts need a clinician: the page goes on saying"),
        ("velvet/wait", "clinician", "The page as a whole stays as it is until its whole file"),
        ("pages/about", "peer", 'This page now says who checked it and when, in place of "Draft".'),
        ("languages/ru", "translator", "no longer say that no native speaker has checked them."),
        ("tools", "psychologist", "in every language.\nIf its text is changed after this,"),
    ],
)
def test_what_a_review_changes_is_said(folder: Path, name: str, role: str, said: str) -> None:
    result = review(name, role)

    assert result.stdout.startswith(f"content/{changed(folder)[0]}: {name} was: ")
    assert f"Now: checked by a {role} on 2026-03-09, to be read again by 2027-03-09.\n" in (
        result.stdout
    )
    assert said in result.stdout
    assert result.stdout.endswith("Run `handrail build` to publish this.\n")
    assert ("is void" in result.stdout) == (not name.startswith("languages/"))


def changed(folder: Path) -> list[str]:
    """Files that say something else than the tiny content in English and Russian."""
    other = tiny.write(folder.parent / "other", ["ru"])
    return [name for name, data in texts(folder).items() if texts(other)[name] != data]


# ---------------------------------------------------------------- dates


@pytest.mark.parametrize(
    ("today", "months", "due"),
    [
        ("2026-03-09", 12, "2027-03-09"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2028-02-29", 48, "2032-02-29"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-11-30", 1, "2026-12-30"),
        ("2026-12-01", 12, "2027-12-01"),
        ("2026-08-31", 60, "2031-08-31"),
        ("2026-10-31", 1, "2026-11-30"),
    ],
)
def test_next_review_is_due_so_many_months_later(today: str, months: int, due: str) -> None:
    assert due_date(today, months) == due


@given(st.dates(max_value=datetime.date(9000, 1, 1)), st.integers(1, 60))
def test_due_day_is_in_the_right_month(day: datetime.date, months: int) -> None:
    today = day.isoformat()

    due = due_date(today, months)

    year, month = (int(part) for part in today.split("-")[:2])
    assert due > today
    assert [int(part) for part in due.split("-")[:2]] == [
        year + (month - 1 + months) // 12,
        (month - 1 + months) % 12 + 1,
    ]
    assert due[8:] == today[8:] or due[8:] < today[8:]


@pytest.mark.parametrize(
    ("today", "warned"), [("2027-03-08", False), ("2027-03-09", False), ("2027-03-10", True)]
)
def test_check_judges_dates_as_of_the_day_it_is_told(
    folder: Path, today: str, warned: bool
) -> None:
    review("velvet")

    result = run("check", "--today", today)

    told = result.stderr.partition("warning: content/referrals.yaml")[0]
    place = r"warning: content/substances/velvet\.yaml:\d+:8: the review of 'velvet' was due on "
    hint = "    hint: have it read again, then run: handrail review velvet --role PROFESSION\n"
    assert result.exit_code == 0
    assert changed(folder) == ["substances/velvet.yaml"]
    assert bool(re.fullmatch(f"{place}2027-03-09\n{hint}", told)) == warned
    assert (told == "") == (not warned)


@pytest.mark.parametrize("today", ["20260309", "2026-W11-1"])
def test_day_in_another_spelling_is_the_same_day(folder: Path, today: str) -> None:
    result = review("velvet", "peer", "--today", today)

    found = reviews_in(folder)["velvet"]
    assert result.exit_code == 0
    assert found is not None and found.reviewed_on == "2026-03-09"
    assert run("check", "--today", today).stderr == ""


# ---------------------------------------------------------------- afterwards


@pytest.mark.parametrize(
    ("name", "file", "old", "new"),
    [
        ("velvet", "substances/velvet.yaml", "A made-up", "An invented"),
        ("velvet/wait", "substances/velvet.yaml", "min: 2, unit: h", "min: 3, unit: h"),
        ("pages/about", "pages/about.md", "*small*", "*large*"),
        ("pages/about", "pages/about.md", "title: About", "title: On us"),
        ("references", "references.yaml", "year: 2024", "year: 2023"),
        ("interactions", "interactions.yaml", "level: danger", "level: unsafe"),
    ],
)
def test_text_that_changed_after_its_review_is_named(
    folder: Path, name: str, file: str, old: str, new: str
) -> None:
    review(name)
    tiny.edit(folder, file, old, new)

    problems = list(overdue_reviews(tiny.loaded(folder), "2026-03-09"))

    assert [problem.message for problem in problems] == [
        f"the text of {name!r} has changed since it was reviewed"
    ]
    assert problems[0].hint.endswith(f"handrail review {name} --role PROFESSION")
    line = (folder / file).read_text("utf-8").splitlines()[problems[0].line - 1]
    assert line.strip().startswith("fingerprint:")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("class: other", "seed: ['35']\nclass: other"),
        ("summary: A made-up substance.", "summary: >-\n  A made-up\n  substance."),
        ("first: [wait]", "# Most important.\nfirst:\n  - wait"),
    ],
)
def test_what_no_reader_sees_leaves_a_review_valid(folder: Path, old: str, new: str) -> None:
    review("velvet")
    tiny.edit(folder, "substances/velvet.yaml", old, new)

    problems = list(overdue_reviews(tiny.loaded(folder), "2026-03-09"))

    assert problems == []


def test_changed_text_warns_or_stops_by_the_policy_of_the_site(folder: Path) -> None:
    site = folder.parent / "site"
    review("velvet")
    assert run("build").exit_code == 0
    tiny.edit(folder, "substances/velvet.yaml", "A made-up", "An invented")
    before = texts(site)

    warned = run("check")
    tiny.edit(folder, "site.yaml", "country:", "policy: {overdue_reviews: error}\ncountry:")
    failed = run("check")
    refused = run("build")

    said = "the text of 'velvet' has changed since it was reviewed"
    assert warned.exit_code == 0
    assert re.match(rf"warning: content/substances/velvet\.yaml:\d+:16: {said}\n", warned.stderr)
    assert failed.exit_code == 1
    assert re.match(rf"content/substances/velvet\.yaml:\d+:16: {said}\n", failed.stderr)
    assert "No problems" not in failed.stdout
    assert refused.exit_code == 1
    assert said in refused.stderr
    assert refused.stderr.endswith("1 problem\nThe site was left as it was.\n")
    assert texts(site) == before


# ---------------------------------------------------------------- on the site


RUSSIAN = {
    "Checked by": "Проверено:",
    "a peer": "равный консультант",
    "a clinician": "врач",
    "To be checked again by": "Проверить снова до",
    "No clinician has checked its safety facts yet.": "Врач это ещё не проверял.",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built site of which some pages were reviewed, by several professions."""
    root = tmp_path_factory.mktemp("reviewed")
    folder = tiny.write(root, ["ru"])
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        for name, role in (
            ("velvet", "peer"),
            ("calm", "clinician"),
            ("emergency", "peer"),
            ("languages/ru", "translator"),
        ):
            assert review(name, role, "--today", "2026-03-09", "--note", "secret").exit_code == 0
        assert run("translate").exit_code == 0
        path = folder / "translations/ru/ui.po"
        catalog = polib.pofile(str(path))
        for entry in catalog:
            entry.msgstr = RUSSIAN.get(entry.msgid, "")
        catalog.save()
        result = run("build")
    assert result.exit_code == 0, result.stderr
    return root / "site"


def line(site: Path, address: str) -> str:
    """What a page says of its review, as plain text."""
    page = (site / f"{address}.html").read_text("utf-8")
    (found,) = re.findall(r'<p class="review small">(.*?)</p>', page)
    return re.sub("<[^>]+>", "", found)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        (
            "en/topics/calm",
            "Checked by a clinician, March 9, 2026. To be checked again by March 9, 2027.",
        ),
        (
            "en/substances/velvet",
            "Checked by a peer, March 9, 2026. To be checked again by March 9, 2027. "
            "No clinician has checked its safety facts yet.",
        ),
        ("en/emergency", "Checked by a peer, March 9, 2026. To be checked again by March 9, 2027."),
        ("en/tools", "Draft, not yet clinically reviewed. Do not rely on it alone."),
        (
            "ru/topics/calm",
            "Проверено: врач, 9 марта 2026\u202fг. Проверить снова до 9 марта 2027\u202fг.",
        ),
        (
            "ru/substances/velvet",
            "Проверено: равный консультант, 9 марта 2026\u202fг. Проверить снова до "
            "9 марта 2027\u202fг. Врач это ещё не проверял.",
        ),
    ],
)
def test_page_says_who_checked_it_and_when_and_by_when_again(
    site: Path, address: str, said: str
) -> None:
    assert line(site, address) == said


def test_language_that_was_read_no_longer_says_that_it_was_not(site: Path) -> None:
    russian = (site / "ru/topics/calm.html").read_text("utf-8")

    assert "No native speaker has checked" not in russian


def test_notes_of_reviewers_are_published_nowhere(site: Path) -> None:
    assert not [path for path in site.rglob("*.html") if b"secret" in path.read_bytes()]


def test_page_of_several_parts_is_as_weak_as_the_weakest(folder: Path) -> None:
    tiny.edit(folder, "topics/calm.yaml", "status: draft", "status: blocked")
    tiny.edit(
        folder,
        "substances/velvet.yaml",
        "    safety: critical\n",
        "    safety: critical\n    review: {status: blocked}\n",
    )
    review("velvet")
    result = run("build", "--locale", "en")

    assert result.exit_code == 0, result.stderr
    fault = "Do not rely on this page: a reviewer found a fault in it that is not mended yet."
    assert line(folder.parent / "site", "en/substances/velvet") == fault
    assert line(folder.parent / "site", "en/topics/index") == fault
