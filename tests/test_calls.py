"""Whom to call: found by the site's policy and a day, said by `check`, counted by `build`."""

from __future__ import annotations

import datetime
import os
import subprocess
import sys
from pathlib import Path

import pytest
import tiny
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from generator import clock
from generator.calls import call_warnings, calls, hidden
from generator.cli import main
from generator.content import Content
from generator.directory import listed, published

R = "referrals.yaml"
CHECKED = '    assured_date: "2026-01-02"\n    eligibility_description: Everybody.'
AGREED = '    publication: {visibility: public, consent_date: "2026-01-02"'
HOURS = '      - opening_hours: "Mo,Fr 18:00-21:00"\n'
PHONES = '    phones:\n      - number: "+44 1632 960001"\n'
MORE = """\
  - id: {id}
    organization_id: open-door
    location_id: house
    name: {id}
    description: Another one.
    types: [listener]
    status: {status}
    assured_date: "{checked}"
    eligibility_description: Everybody.
    application_process: Just come.
    fees_description: Free.
    languages: [{{code: en}}]
    publication: {{visibility: public, consent_date: "2020-01-02"{until}}}
"""


def service(name: str, checked: str, until: str = "", status: str = "active") -> str:
    until = f', consent_expires: "{until}"' if until else ""
    return MORE.format(id=name, checked=checked, until=until, status=status)


def directory(root: Path, *edits: tuple[str, str], more: str = "", stale: str = "hide") -> Path:
    policy = f"policy: {{freshness: {{stale: {stale}}}}}\ndoors:"
    return tiny.write(
        root,
        ["ru"],
        [
            ("site.yaml", "doors:", policy),
            *((R, *edit) for edit in edits),
            *([(R, "services:\n", f"services:\n{more}")] if more else []),
        ],
    )


def told(folder: Path, today: str) -> list[str]:
    return [str(one) for one in call_warnings(tiny.loaded(folder), today)]


def run(*words: str) -> Result:
    return CliRunner().invoke(main, words, catch_exceptions=False)


TAKE = "then run `handrail worklist --take`, or write"


@pytest.mark.parametrize(
    ("today", "stale", "said"),
    [
        ("2026-06-23", "hide", None),
        ("2026-06-24", "hide", "'kitchen-table' is to be checked by 2026-07-01"),
        ("2026-06-30", "hide", "'kitchen-table' is to be checked by 2026-07-01"),
        ("2026-07-01", "hide", "'kitchen-table' was last checked on 2026-01-02, 180 days ago"),
        ("2027-01-01", "warn", "'kitchen-table' was last checked on 2026-01-02, 364 days ago"),
        (
            "2027-01-02", "hide",
            "nobody has checked 'kitchen-table' since 2026-01-02, for 365 days: it is not shown",
        ),
        (
            "2027-01-02", "warn",
            "nobody has checked 'kitchen-table' since 2026-01-02, for 365 days: "
            "it is shown with a warning",
        ),
    ],
)  # fmt: skip
def test_entry_to_call_is_told_like_this(
    tmp_path: Path, today: str, stale: str, said: str | None
) -> None:
    folder = directory(tmp_path, stale=stale)

    assert told(folder, today) == (
        []
        if said is None
        else [
            f"content/referrals.yaml:22:19: {said}\n"
            f'    hint: call +44 1632 960001, {TAKE} assured_date: "{today}"'
        ]
    )


@pytest.mark.parametrize(
    ("edits", "place", "said"),
    [
        (
            [(AGREED, AGREED + ', consent_expires: "2026-03-08"')],
            "32:84",
            "the consent to list 'kitchen-table' ended on 2026-03-08: it is not shown",
        ),
        (
            [(AGREED, AGREED + ', consent_expires: "2026-03-09"')],
            "32:84",
            "the consent to list 'kitchen-table' ends on 2026-03-09",
        ),
        (
            [(AGREED, AGREED + ', consent_expires: "2026-04-08"')],
            "32:84",
            "the consent to list 'kitchen-table' ends on 2026-04-08",
        ),
        (
            [(AGREED, AGREED.replace("2026-01-02", "2026-03-10"))],
            "32:53",
            "the consent to list 'kitchen-table' begins on 2026-03-10: it is not shown before",
        ),
        (
            [(CHECKED, CHECKED.replace("2026-01-02", "2026-03-10"))],
            "22:19",
            "the check of 'kitchen-table' is dated 2026-03-10, which has not come yet: "
            "it is not shown",
        ),
        (
            [
                (CHECKED, CHECKED.replace("2026-01-02", "2024-03-10")),
                (AGREED, AGREED + ', consent_expires: "2026-03-08"'),
            ],
            "32:84",
            "the consent to list 'kitchen-table' ended on 2026-03-08: it is not shown; "
            "nobody has checked 'kitchen-table' since 2024-03-10, for 729 days",
        ),
        (
            [
                (
                    CHECKED,
                    "    status: temporarily closed\n"
                    + CHECKED.replace("2026-01-02", "2025-12-09"),
                )
            ],
            "22:13",
            "'kitchen-table' has been closed for now since 2025-12-09 or longer",
        ),
        (
            [(HOURS, f'{HOURS}        valid_to: "2026-03-08"\n')],
            "31:19",
            "the hours of 'kitchen-table' ended on 2026-03-08: none are shown",
        ),
        (
            [
                (
                    HOURS,
                    f'{HOURS}        valid_to: "2026-03-07"\n'
                    '    meetings: [{day: MO, time: "19:00", until: "2026-03-08"}]\n',
                )
            ],
            "32:48",
            "the hours of 'kitchen-table' ended on 2026-03-08: none are shown",
        ),
    ],
)
def test_reason_to_call_is_told_like_this(
    tmp_path: Path, edits: list[tuple[str, str]], place: str, said: str
) -> None:
    (line,) = told(directory(tmp_path, *edits), "2026-03-09")

    assert line.splitlines()[0] == f"content/referrals.yaml:{place}: {said}"


@pytest.mark.parametrize(
    ("agreed", "then"),
    [
        (AGREED + ', consent_expires: "2026-03-08"', f"{TAKE} the new consent_expires"),
        (AGREED + ', consent_expires: "2026-03-09"', f"{TAKE} the new consent_expires"),
        (
            AGREED.replace("2026-01-02", "2026-03-10"),
            "then write the day on which they agreed as consent_date",
        ),
    ],
)
def test_hint_renews_the_consent_where_that_is_what_ends(
    tmp_path: Path, agreed: str, then: str
) -> None:
    (line,) = told(directory(tmp_path, (AGREED, agreed)), "2026-03-09")

    assert line.splitlines()[1] == f"    hint: call +44 1632 960001, {then}"


@pytest.mark.parametrize(
    "edit",
    [
        (AGREED, AGREED + ', consent_expires: "2026-04-09"'),
        (CHECKED, "    status: temporarily closed\n" + CHECKED.replace("2026-01-02", "2025-12-10")),
        (HOURS, f'{HOURS}        valid_to: "2026-03-09"\n'),
        (HOURS, f'{HOURS}      - {{opening_hours: "Tu 10:00-12:00", valid_to: "2026-03-08"}}\n'),
        (CHECKED, "    status: defunct\n" + CHECKED.replace("2026-01-02", "2020-01-02")),
        (CHECKED, "    status: inactive\n" + CHECKED.replace("2026-01-02", "2020-01-02")),
        ("services:\n", "services:\n"),
    ],
)
def test_what_can_wait_is_not_told(tmp_path: Path, edit: tuple[str, str]) -> None:
    assert told(directory(tmp_path, edit), "2026-03-09") == []


@pytest.mark.parametrize(
    ("new", "how"),
    [
        (
            '    phones:\n      - {number: "+441632960001", extension: 12}\n'
            '      - {number: "116 123", short_code: true}\n',
            "call +44 1632 960001 ext. 12 or 116 123",
        ),
        (
            '    phones:\n      - {number: "+44 1632 960777", private: true}\n'
            '      - {number: "+44 1632 960002"}\n',
            "call +44 1632 960002",
        ),
        (
            '    phones:\n      - {number: "+44 1632 960777", private: true}\n',
            "call its private number, which `handrail worklist --private` shows",
        ),
        (
            '    phones:\n      - {number: "+44 1632 960777", private: true}\n'
            "    email: desk@example.org\n",
            "write to desk@example.org",
        ),
        ("    url: https://example.org/us\n", "ask at https://example.org/us"),
        ("", "ask whoever runs it"),
    ],
)
def test_hint_says_how_to_reach_them_and_no_secret(tmp_path: Path, new: str, how: str) -> None:
    (line,) = told(directory(tmp_path, (PHONES, new)), "2026-09-09")

    assert line.splitlines()[1].startswith(f"    hint: {how}, then ")
    assert "960777" not in line


def test_most_urgent_comes_first(tmp_path: Path) -> None:
    more = (
        service("fresh", "2026-03-01")
        + service("soon", "2025-09-12")
        + service("long-due", "2025-08-01")
        + service("due", "2025-09-01")
        + service("long-closed", "2025-11-01", status="temporarily closed")
        + service("stale", "2025-03-01")
        + service("very-stale", "2021-03-01")
        + service("ending", "2026-03-01", "2026-03-20")
        + service("withdrawn", "2026-03-01", "2026-03-01")
        + service("withdrawn-first", "2026-03-01", "2026-02-01")
        + service("ended", "2020-03-01", status="defunct")
    )

    content = tiny.loaded(directory(tmp_path, more=more))

    order = ["withdrawn-first", "withdrawn", "very-stale", "stale", "ending", "long-due", "due"]
    order += ["long-closed", "soon"]
    assert [one.service.id for one in calls(content, "2026-03-09")] == order
    every = [one.service.id for one in calls(content, "2026-03-09", all_of_them=True)]
    assert every == [*order, "fresh", "kitchen-table"]
    assert hidden(content, "2026-03-09") == 4


@given(today=st.dates(datetime.date(2025, 1, 1), datetime.date(2031, 1, 1)).map(str))
def test_what_is_counted_as_hidden_is_what_is_hidden(hiding: Content, today: str) -> None:
    content = hiding

    model = listed(published(content, today))

    gone = [one for one in model.tombstones if one.reason != "closed"]
    assert hidden(content, today) == len(gone)
    assert {one.id for one in gone} | model.due | model.stale <= {
        one.service.id for one in calls(content, today)
    }


@pytest.fixture(scope="module")
def hiding(tmp_path_factory: pytest.TempPathFactory) -> Content:
    """Entries that get old, or lose their consent, one after another."""
    more = (
        service("one", "2026-03-01", "2027-03-01")
        + service("two", "2027-09-12")
        + service("three", "2028-08-01", status="temporarily closed")
        + service("four", "2025-09-01", status="inactive")
    )
    return tiny.loaded(directory(tmp_path_factory.mktemp("hiding"), more=more))


# ---------------------------------------------------------------- commands


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    directory(
        tmp_path, more=service("old", "2024-03-01") + service("late", "2026-03-01", "2026-03-20")
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_check_warns_and_goes_on(root: Path) -> None:
    result = run("check", "--today", "2026-03-09")

    assert root.exists()
    assert result.exit_code == 0
    assert "No problems in content" in result.stdout
    assert [line for line in result.stderr.splitlines() if not line.startswith("    ")] == [
        "warning: content/referrals.yaml:23:19: nobody has checked 'old' since 2024-03-01, "
        "for 738 days: it is not shown",
        "warning: content/referrals.yaml:41:84: the consent to list 'late' ends on 2026-03-20",
    ]


@pytest.mark.parametrize(
    ("words", "epoch", "said"),
    [
        (["--today", "2026-03-09"], "0", "judged on 2026-03-09: 2 to check, 1 hidden."),
        ([], "1773014400", "judged on 2026-03-09: 2 to check, 1 hidden."),
        ([], "1774569600", "judged on 2026-03-27: 2 to check, 2 hidden."),
    ],
)
def test_build_counts_whom_to_call_and_who_is_hidden(
    root: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], epoch: str, said: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)

    result = run("build", "--locale", "en", *words)

    assert result.exit_code == 0, result.stderr
    assert f"The directory was {said}\n" in result.stdout
    assert "nobody has checked" not in result.stderr
    page = (root / "site/en/help/happyville.html").read_text("utf-8")
    assert "Kitchen table" in page
    assert ('class="gone" id="late"' in page) == ("2 hidden" in said)


def test_two_builds_of_one_day_are_the_same(root: Path) -> None:
    made = []
    for _ in range(2):
        assert run("build", "--today", "2026-09-09").exit_code == 0
        files = sorted(path for path in (root / "site").rglob("*") if path.is_file())
        made.append({path: path.read_bytes() for path in files})

    assert made[0] == made[1]


@pytest.mark.parametrize(
    "command",
    [
        ["generator.cli", "build"],
        ["generator.cli", "check"],
    ],
)
def test_day_that_is_no_number_is_refused_in_one_line(root: Path, command: list[str]) -> None:
    result = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=root,
        env={**os.environ, "SOURCE_DATE_EPOCH": "yesterday"},
        capture_output=True,
        check=False,
    )

    said = result.stderr.decode()
    assert result.returncode != 0
    assert "SOURCE_DATE_EPOCH is no number of seconds: 'yesterday'" in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("epoch", "day"),
    [("0", "1970-01-01"), ("1773014399", "2026-03-08"), ("1773014400", "2026-03-09")],
)
def test_day_is_that_of_the_second_in_utc(
    monkeypatch: pytest.MonkeyPatch, epoch: str, day: str
) -> None:
    monkeypatch.setenv("TZ", "Asia/Kathmandu")

    assert clock.today(epoch) == day


def test_without_a_second_it_is_this_day() -> None:
    before = subprocess.run(["date", "+%F"], capture_output=True, check=True).stdout.decode()

    today = clock.today(None)

    after = subprocess.run(["date", "+%F"], capture_output=True, check=True).stdout.decode()
    assert before.strip() <= today <= after.strip()


@pytest.mark.parametrize("epoch", ["x", "1.5", "9" * 30])
def test_no_second_of_any_day(epoch: str) -> None:
    with pytest.raises(ValueError, match="no number of seconds"):
        clock.today(epoch)
