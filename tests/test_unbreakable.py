"""What no reader may ever notice: kills, full and read-only disks, two builds, lost folders."""

from __future__ import annotations

import errno
import fcntl
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path

import pytest
import tiny

from generator import publish
from generator.build import checked, update_catalogs
from generator.leftovers import copy_aside, replaced, sweep
from generator.locking import alone
from generator.problems import Problem

sys.path.append(str(tiny.REPOSITORY / "tools"))
import kills

HANDRAIL = [sys.executable, "-m", "generator.cli"]


def no_faults(_new: Path, _name: str) -> list[Problem]:
    return []


def handrail(
    root: Path,
    *arguments: str,
    before: Sequence[str] = (),
    preexec_fn: Callable[[], None] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run the command as an editor does; `before` stands in front of it."""
    return subprocess.run(
        [*before, *HANDRAIL, *arguments],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(tiny.REPOSITORY)},
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=preexec_fn,
    )


def one_line(result: subprocess.CompletedProcess[str], said: str) -> None:
    """The last thing that was said is one line with its reason, and that nothing has changed."""
    steps = [line for line in result.stderr.splitlines() if not line.startswith("[")]
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    assert len(steps) == 2, result.stderr
    assert said in steps[0]
    assert steps[1] == "The site was left as it was."


# ---------------------------------------------------------------- kills


def test_kills_leave_a_whole_site_for_every_reader(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert kills.publishing(12, random.Random(6), tmp_path, pages=30), capfd.readouterr().out
    said = capfd.readouterr().out
    assert "12 kills" in said
    assert "neither 0" in said
    assert said.count(" 0 broken") == 2


def test_a_reader_notices_what_is_not_whole(tmp_path: Path) -> None:
    editions = kills.edition("A", 5, 8_000), kills.edition("B", 5, 8_000)
    publish.write(tmp_path / "site", editions[0])
    (tmp_path / "site/en/page-1.html").write_bytes(editions[0]["en/page-1.html"][:-9])
    (tmp_path / "site/en/page-2.html").unlink()
    with kills.readers(tmp_path / "site", editions, 8953, tmp_path) as seen:
        pass

    assert kills.state(tmp_path / "site", *editions) == "neither"
    for one in seen.values():
        assert set(one.broken) == {"in part: en/page-1.html", "missing: en/page-2.html"}


def children(process: int) -> set[int]:
    """All processes below one."""
    found: set[int] = set()
    for told in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(FileNotFoundError, ProcessLookupError):  # a thread that has just ended
            for child in map(int, told.read_text("ascii").split()):
                found |= {child, *children(child)}
    return found


def running(process: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{process}/status").read_text("ascii")
    except FileNotFoundError:
        return False


def until(happened: Callable[[], bool], seconds: float = 30) -> bool:
    ends = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > ends:
            return False
        time.sleep(0.02)
    return True


@pytest.mark.parametrize(("engine", "processes"), [("mkdocs", 1), ("zensical", 2)])
def test_no_engine_outlives_its_build(tmp_path: Path, engine: str, processes: int) -> None:
    """It would write on, into the folder from which the next build takes its pages."""
    os.mkfifo(tmp_path / "en.yml")  # an engine waits for it for ever
    program = (
        "from pathlib import Path; from generator import engines\n"
        f"engines.run({engine!r}, [Path({str(tmp_path / 'en.yml')!r})], print)"
    )
    build = subprocess.Popen([sys.executable, "-c", program])
    try:
        assert until(lambda: len(children(build.pid)) == processes)
        time.sleep(0.5)
        engines = children(build.pid)
    finally:
        build.kill()
        build.wait()

    gone = until(lambda: not any(map(running, engines)))
    for process in filter(running, engines):
        os.kill(process, signal.SIGKILL)
    assert gone


def test_a_kill_leaves_the_old_or_the_new_text(tmp_path: Path) -> None:
    texts = [b"old\n" * 300_000, b"new\n" * 300_000]
    path = tmp_path / "a.yaml"
    replaced(path, texts[0])

    for i in range(30):
        kills.killed(partial(replaced, path, texts[i % 2]), 0.001 * (i % 10))

        assert path.read_bytes() in texts
    sweep(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["a.yaml"]


def test_a_file_keeps_its_mode_and_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"old")
    (tmp_path / "a.yaml").chmod(0o640)
    (tmp_path / "link.yaml").symlink_to("a.yaml")

    replaced(tmp_path / "link.yaml", b"new")

    assert (tmp_path / "link.yaml").is_symlink()
    assert (tmp_path / "a.yaml").read_bytes() == b"new"
    assert (tmp_path / "a.yaml").stat().st_mode & 0o777 == 0o640


def test_a_copy_aside_is_swept_once_its_maker_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def left() -> None:
        with copy_aside() as folder:
            (folder / "private.yaml").write_text("a private note")
            time.sleep(60)

    kills.killed(left, 1)
    assert len(list(tmp_path.rglob("private.yaml"))) == 1
    with copy_aside() as mine:
        (mine / "mine.yaml").touch()
        sweep()

        assert [path.name for path in tmp_path.rglob("*.yaml")] == ["mine.yaml"]
    assert [path.name for path in tmp_path.rglob("*")] == [f"handrail-{os.getuid()}"]


def ends(act: Callable[[], None]) -> bool:
    """Whether a process that does something ends well, and in time."""
    child = forked(act)
    if until(lambda: not running(child), 10):
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False


def copying() -> None:
    with copy_aside() as folder:
        assert list(folder.iterdir()) == []
        assert folder.stat().st_mode & 0o777 == folder.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("what", ["pipe", "lock", "link", "file", "open"])
def test_nobody_can_hinder_a_copy_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    """Anybody may make anything in a temporary folder."""
    above, others = tmp_path / "tmp", tmp_path / "others"
    above.mkdir()
    others.mkdir(mode=0o700)
    monkeypatch.setattr(tempfile, "tempdir", str(above))
    room = above / f"handrail-{os.getuid()}"
    with ExitStack() as held:
        if what == "pipe":
            room.mkdir(mode=0o700)
            os.mkfifo(above / "handrail-copy-x")
            os.mkfifo(room / "handrail-copy-x")
        elif what == "lock":
            held.enter_context(alone(above))
        elif what == "link":
            room.symlink_to(others)
        elif what == "file":
            room.touch()
        else:
            room.mkdir()
            room.chmod(0o777)

        assert ends(copying)
        assert ends(sweep)
    assert not list(others.iterdir())


def test_a_build_waits_for_nobody_with_sweeping(tmp_path: Path) -> None:
    half = tmp_path / ".a.yaml.handrail-new"
    half.touch()

    with alone(tmp_path):
        assert ends(partial(sweep, tmp_path))
        assert half.exists()

    sweep(tmp_path)
    assert not half.exists()


def test_what_cannot_be_locked_is_not_swept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some file systems lock no folders: whether somebody lives in there cannot be told."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def refused(_descriptor: int, _what: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refused)
    with copy_aside() as others:
        sweep()
        with copy_aside() as mine:
            assert others.is_dir()
            assert mine != others
    assert not others.exists()


def test_a_new_copy_that_another_process_sweeps_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def again() -> None:
        for _ in range(200):
            with copy_aside() as folder:
                (folder / "a").touch()

    started = [forked(again) for _ in range(4)]

    ended = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in started]
    assert ended == [0, 0, 0, 0]


def test_the_next_build_sweeps_what_kills_have_left(tiny_folder: Path) -> None:
    root = tiny_folder.parent
    left = [
        tiny_folder / ".tools.yaml.handrail-new",
        tiny_folder / "translations/ru/.ui.po.handrail-new",
        root / "build/export/.places.csv.handrail-new",
        root / ".site.new/index.html",
    ]
    for path in left:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("half")

    result = handrail(root, "build")

    assert result.returncode == 0, result.stderr
    assert not [path for path in left if path.exists()]
    assert sorted(path.name for path in root.iterdir()) == [
        "build",
        "content",
        "mkdocs.yml",
        "site",
    ]


def test_translations_are_updated_beside_a_build_that_sweeps(
    tiny_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def slowly(descriptor: int) -> None:
        real(descriptor)
        assert ends(partial(sweep, tiny_folder))

    monkeypatch.setattr(os, "fsync", slowly)

    told = list(update_catalogs(tiny.loaded(tiny_folder), tiny_folder, "ru", None))

    assert told
    assert (tiny_folder / "translations/ru/referrals.po").is_file()


# ---------------------------------------------------------------- disks


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four million bytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder],
        capture_output=True,
        text=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip(f"no disk may be mounted here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def held(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def fill(disk: Path, left: int) -> None:
    """Fill a disk up to so many bytes."""
    (disk / "filling").unlink(missing_ok=True)
    state = os.statvfs(disk)
    with (disk / "filling").open("wb") as file:
        file.write(b"x" * max(0, state.f_bavail * state.f_bsize - left))


def test_a_disk_full_at_any_point_leaves_a_whole_site(disk: Path) -> None:
    editions = kills.edition("A", 30, 8_000), kills.edition("B", 30, 9_000)
    publish.publish(editions[0], disk / "site", no_faults)
    now, told, done = 0, set(), 0

    for left in [0, 1, 4096, 8192, *range(20_000, 1_700_000, 41_000)]:
        fill(disk, left)
        try:
            publish.publish(editions[1 - now], disk / "site", no_faults)
            now, done = 1 - now, done + 1
        except OSError as error:
            told.add(error.strerror)

        assert held(disk / "site") == editions[now]
        assert sorted(path.name for path in disk.iterdir()) == ["filling", "site"]
    assert told == {"No space left on device"}
    assert 0 < done < 30


def test_a_full_and_a_read_only_disk_are_told_in_one_line(tmp_path: Path, disk: Path) -> None:
    tiny.write(tmp_path)
    assert handrail(tmp_path, "build", "--out", str(disk / "site")).returncode == 0
    before = held(disk / "site")
    tiny.edit(tmp_path / "content", "site.yaml", "Tiny", "Other")
    fill(disk, 50_000)

    full = handrail(tmp_path, "build", "--out", str(disk / "site"))
    after_full = held(disk / "site")
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    read_only = handrail(tmp_path, "build", "--out", str(disk / "site"))

    one_line(full, "No space left on device")
    one_line(read_only, "Read-only file system")
    assert after_full == before == held(disk / "site")


def limited() -> None:
    """As on a full disk: no file may grow beyond three thousand bytes."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))


def test_a_full_disk_leaves_translations_whole(tiny_folder: Path) -> None:
    root = tiny_folder.parent
    assert handrail(root, "translate").returncode == 0
    before = held(tiny_folder / "translations")
    assert max(map(len, before.values())) > 3000
    for path in (tiny_folder / "translations").rglob("*.po"):
        path.write_text(path.read_text("utf-8").rpartition("\n\n")[0] + "\n", "utf-8")
    shorter = held(tiny_folder / "translations")

    result = handrail(root, "translate", preexec_fn=limited)

    assert result.returncode == 1
    assert result.stderr.endswith(": File too large\n")
    assert result.stderr.count("\n") == 1
    for name, data in held(tiny_folder / "translations").items():
        assert data in (shorter[name], before[name])
    assert shorter != before


def test_a_folder_that_may_not_be_written_is_told_in_one_line(tmp_path: Path) -> None:
    tiny.write(tmp_path / "open")
    tiny.write(tmp_path / "closed")
    (tmp_path / "web").mkdir()
    (tmp_path / "web").chmod(0o555)
    (tmp_path / "closed").chmod(0o555)
    # root may write anywhere, unless it gives that up
    plain = ("setpriv", "--bounding-set=-all", "--inh-caps=-all") if os.geteuid() == 0 else ()

    outside = handrail(tmp_path / "open", "build", "--out", "../web/site", before=plain)
    inside = handrail(tmp_path / "closed", "build", before=plain)

    one_line(outside, "web/.site.new: Permission denied")
    one_line(inside, "closed/build: Permission denied")


def test_what_cannot_be_deleted_is_told(tmp_path: Path) -> None:
    publish.publish(kills.edition("A", 3, 800), tmp_path / "site", no_faults)
    (tmp_path / ".site.new").write_text("a file, where a folder is to be")

    with pytest.raises(OSError, match="delete it yourself"):
        publish.publish(kills.edition("B", 3, 800), tmp_path / "site", no_faults)

    assert held(tmp_path / "site") == kills.edition("A", 3, 800)


# ---------------------------------------------------------------- two at once


def test_many_publish_into_one_folder_at_once(tmp_path: Path) -> None:
    editions = [kills.edition(mark, 12, 3_000) for mark in "ABC"]
    out = tmp_path / "site"
    publish.publish(editions[0], out, no_faults)

    def again(files: kills.Files) -> Callable[[], None]:
        def act() -> None:
            for _ in range(12):
                publish.publish(files, out, no_faults)

        return act

    started = [forked(again(files)) for files in editions]
    found: list[bool] = []
    while len(found) < 60:
        data = (out / "index.html").read_bytes()
        found.append(any(data == files["index.html"] for files in editions))
    ended = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in started]

    assert ended == [0, 0, 0]
    assert all(found)
    assert held(out) in editions
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def forked(act: Callable[[], None]) -> int:
    """Do something in a process of its own, which ends with 1 if it raises."""
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        act()
        status = 0
    finally:
        os._exit(status)


def test_two_projects_build_into_one_folder_at_once(tmp_path: Path) -> None:
    started = []
    for name in ("one", "two"):
        tiny.write(tmp_path / name, edits=[("site.yaml", "Tiny", name.title())])
        command = [*HANDRAIL, "build", "--out", str(tmp_path / "web" / "site")]
        environment = {**os.environ, "PYTHONPATH": str(tiny.REPOSITORY)}
        started.append(
            subprocess.Popen(
                command,
                cwd=tmp_path / name,
                env=environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
            )
        )

    said = [process.communicate(timeout=300)[1] for process in started]

    assert [process.returncode for process in started] == [0, 0], said
    pages = [path.read_text("utf-8") for path in sorted((tmp_path / "web/site/en").rglob("*.html"))]
    titles = [re.search(r"<title>(?:[^<]* · )?(One|Two)</title>", page) for page in pages]
    assert len({title[1] for title in titles if title}) == 1
    assert sum(title is not None for title in titles) > len(pages) / 2
    assert [path.name for path in (tmp_path / "web").iterdir()] == ["site"]


# ---------------------------------------------------------------- lost folders


OLD, NEW = kills.edition("A", 3, 800), kills.edition("B", 3, 800)


def lose(path: str) -> Callable[[Path, str], list[Problem]]:
    """An audit during which somebody deletes something."""

    def audit(new: Path, _name: str) -> list[Problem]:
        lost = new.parent / path
        shutil.rmtree(lost) if lost.is_dir() else lost.unlink()
        return []

    return audit


@pytest.mark.parametrize("path", [".site.new", ".site.new/en", ".site.new/en/page-1.html"])
def test_a_new_site_that_is_lost_in_part_is_not_published(tmp_path: Path, path: str) -> None:
    publish.publish(OLD, tmp_path / "site", no_faults)

    with pytest.raises(FileNotFoundError):
        publish.publish(NEW, tmp_path / "site", lose(path))

    assert held(tmp_path / "site") == OLD
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_new_site_that_is_changed_meanwhile_is_not_published(tmp_path: Path) -> None:
    publish.publish(OLD, tmp_path / "site", no_faults)

    def audit(new: Path, _name: str) -> list[Problem]:
        (new / "index.html").write_bytes(b"half")
        return []

    with pytest.raises(OSError, match="was changed while it was published"):
        publish.publish(NEW, tmp_path / "site", audit)

    assert held(tmp_path / "site") == OLD


def test_a_site_that_is_deleted_meanwhile_is_there_again(tmp_path: Path) -> None:
    publish.publish(OLD, tmp_path / "site", no_faults)

    publish.publish(NEW, tmp_path / "site", lose("site"))

    assert held(tmp_path / "site") == NEW
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_parent_that_is_deleted_meanwhile_is_told(tmp_path: Path) -> None:
    publish.publish(OLD, tmp_path / "web" / "site", no_faults)

    with pytest.raises(FileNotFoundError):
        publish.publish(NEW, tmp_path / "web" / "site", lose("../web"))

    assert list(tmp_path.iterdir()) == []


def test_content_that_comes_and_goes_is_read_or_told(tmp_path: Path) -> None:
    folder = tiny.write(tmp_path)
    ended = threading.Event()
    lost = [folder, folder / "substances", folder / "tools.yaml", folder / "pages/about.md"]

    def thief() -> None:
        chance = random.Random(6)
        while not ended.is_set():
            path = chance.choice(lost)
            path.rename(tmp_path / "away")
            time.sleep(chance.uniform(0, 0.01))
            (tmp_path / "away").rename(path)
            time.sleep(chance.uniform(0, 0.01))

    thread = threading.Thread(target=thief)
    thread.start()
    read, told = 0, 0
    for _ in range(40):
        try:
            content, _, problems = checked(folder)
        except OSError as error:  # the command line says it in one line
            assert error.strerror == "No such file or directory"
            told += 1
        else:
            assert content is not None or problems
            told += bool(problems)
            read += not problems
    ended.set()
    thread.join()

    assert told
    assert not checked(folder)[2]


# ---------------------------------------------------------------- the network


def asked(command: Sequence[str | Path], folder: Path) -> list[str]:
    """System calls by which a program would speak to a network; it must end well."""
    trace = folder / "trace"
    program = shutil.which("strace")
    assert program, "strace is missing: run python tests/system_packages.py"
    watched = [program, "-f", "--seccomp-bpf", "-e", "trace=socket,connect,sendto,sendmsg,bind"]
    result = subprocess.run(
        [*watched, "-o", trace, *command],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(tiny.REPOSITORY)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return [line for line in trace.read_text("utf-8").splitlines() if "INET" in line]


def test_a_build_speaks_to_no_network(tmp_path: Path) -> None:
    tiny.write(tmp_path)

    found = asked([*HANDRAIL, "build"], tmp_path)

    assert found == []
    assert (tmp_path / "site/en/index.html").is_file()


def test_a_program_that_speaks_to_a_network_is_noticed(tmp_path: Path) -> None:
    program = (
        "import socket\n"
        "with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:\n"
        "    one.sendto(b'x', ('127.0.0.1', 9))\n"
    )

    found = asked([sys.executable, "-c", program], tmp_path)

    assert len(found) == 2
