"""Kill publishing and building a thousand times, while readers read on.

    python tools/kills.py --publish 1000 --build 100

Prints what was found after each kill, and what the readers saw: all of it must be whole.
"""

from __future__ import annotations

import argparse
import http.client
import multiprocessing
import os
import random
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.synchronize import Event
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

# this repository's own, wherever it is run
from generator import publish  # noqa: E402
from generator.problems import Problem  # noqa: E402

Files = Mapping[str, bytes]

CONF = """
worker_processes 1; daemon off; {user} pid {folder}/nginx.pid; error_log {folder}/error.log crit;
events {{}}
http {{
  access_log off; client_body_temp_path {folder}/b; proxy_temp_path {folder}/p;
  fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  server {{ listen 127.0.0.1:{port}; root {site}; }}
}}
"""


def no_faults(_new: Path, _name: str) -> list[Problem]:
    """An audit that is content."""
    return []


def edition(mark: str, pages: int, size: int) -> dict[str, bytes]:
    """A site of which every file says in each of its parts to which edition it belongs."""
    piece = f"edition {mark} ".encode()
    text = {f"en/page-{i}.html": i for i in range(pages)}
    files = {name: piece * ((size + 97 * i) // len(piece)) for name, i in text.items()}
    return {
        **files,
        "index.html": piece * 200,
        "404.html": piece * 100,
        "en/index.html": piece * 900,
        "en/sheets/large.pdf": piece * 60_000,
        "assets/style.css": piece * 2_000,
        f"en/only-{mark}.html": piece * 300,
    }


def state(out: Path, old: Files, new: Files) -> str:
    """Which of two sites stands in a folder, compared byte by byte: old, new or neither."""
    if not out.is_dir():
        return "neither"
    found = {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in out.rglob("*")
        if path.is_file()
    }
    return "old" if found == old else "new" if found == new else "neither"


# ---------------------------------------------------------------- readers


@dataclass
class Seen:
    """What one reader has seen."""

    reads: int = 0
    sweeps: int = 0
    turns: int = 0
    """How often the edition changed under its eyes."""
    broken: Counter[str] = field(default_factory=Counter)


def by_path(out: Path) -> Callable[[str], bytes | None]:
    """Reads files through the published path."""

    def read(name: str) -> bytes | None:
        try:
            return (out / name).read_bytes()
        except FileNotFoundError:
            return None

    return read


def by_server(port: int) -> Callable[[str], bytes | None]:
    """Reads pages from a web server, over one connection."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def read(name: str) -> bytes | None:
        connection.request("GET", "/" if name == "index.html" else f"/{name}")
        answer = connection.getresponse()
        data = answer.read()
        return data if answer.status == 200 else None

    return read


def reader(
    make: Callable[[], Callable[[str], bytes | None]],
    editions: tuple[Files, Files],
    ended: Event,
    answers: multiprocessing.SimpleQueue[Seen],
) -> None:
    """Read every file once at least, until told to end; whatever is no whole file is counted."""
    read, seen, last = make(), Seen(), -1
    one, other = editions
    everywhere = sorted(one.keys() & other.keys())
    alone = sorted(one.keys() ^ other.keys())
    while not (ended.is_set() and seen.sweeps):
        for name in ("index.html", *everywhere):
            data = read(name)
            seen.reads += 1
            if data is None:
                seen.broken[f"missing: {name}"] += 1
            elif data not in (one[name], other[name]):
                seen.broken[f"in part: {name}"] += 1
            elif one[name] != other[name]:
                now = int(data == other[name])
                seen.turns += last not in (-1, now)
                last = now
        for name in alone:
            data = read(name)
            seen.reads += 1
            if data not in (None, one.get(name), other.get(name)):
                seen.broken[f"in part: {name}"] += 1
        seen.sweeps += 1
    answers.put(seen)


@contextmanager
def nginx(folder: Path, site: Path, port: int) -> Iterator[None]:
    """A real nginx with a folder."""
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    folder.mkdir()
    user = "user root;" if os.geteuid() == 0 else ""  # who can read wherever a site is tried
    (folder / "nginx.conf").write_text(CONF.format(folder=folder, site=site, port=port, user=user))
    log, conf = str(folder / "error.log"), str(folder / "nginx.conf")
    command = [program, "-e", log, "-p", str(folder), "-c", conf]
    with subprocess.Popen(command) as running:
        try:
            for _ in range(100):
                try:
                    http.client.HTTPConnection("127.0.0.1", port).connect()
                    break
                except ConnectionRefusedError:
                    time.sleep(0.05)
            yield
        finally:
            running.terminate()


@contextmanager
def readers(
    out: Path, editions: tuple[Files, Files], port: int, aside: Path
) -> Iterator[dict[str, Seen]]:
    """Readers by path and behind nginx; what they saw is there when the block has ended."""
    found: dict[str, Seen] = {}
    ended = multiprocessing.Event()
    with nginx(aside / "nginx", out, port):
        running = []
        for name, make in (
            ("by path", lambda: by_path(out)),
            ("behind nginx", lambda: by_server(port)),
        ):
            answers: multiprocessing.SimpleQueue[Seen] = multiprocessing.SimpleQueue()
            process = multiprocessing.get_context("fork").Process(
                target=reader, args=(make, editions, ended, answers)
            )
            process.start()
            running.append((name, process, answers))
        try:
            yield found
        finally:
            ended.set()
            for name, process, answers in running:
                while process.is_alive() and answers.empty():
                    time.sleep(0.01)
                found[name] = Seen(broken=Counter({"the reader died": 1}))
                if not answers.empty():
                    found[name] = answers.get()
                process.join()


# ---------------------------------------------------------------- kills


def killed(act: Callable[[], object], seconds: float) -> bool:
    """Do something in a process of its own, killed after so long; False where it was done."""
    child = os.fork()
    if not child:
        try:
            act()
        finally:
            os._exit(0)
    done, _, _ = select.select([descriptor := os.pidfd_open(child)], [], [], seconds)
    os.close(descriptor)
    if not done:
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return not done


def publishing(times: int, chance: random.Random, folder: Path, pages: int) -> bool:
    """Kill the publishing of a site so many times; whether all was whole."""
    out = folder / "web" / "site"
    editions = edition("A", pages, 8_000), edition("B", pages, 9_000)
    publish.publish(editions[0], out, no_faults)
    found: Counter[str] = Counter()
    now, kills, runs, leftovers, usual = 0, 0, 0, 0, 0.0
    started = time.perf_counter()
    with readers(out, editions, 8951, folder) as seen:
        while kills < times:
            old, new = editions[now], editions[1 - now]
            if runs % 50 == 0:  # how long one takes now, with whatever else the computer does
                begun = time.perf_counter()
                killed(partial(publish.publish, new, out, no_faults), 60)
                usual = time.perf_counter() - begun
                now, old, new = 1 - now, new, old
            was_killed = killed(
                partial(publish.publish, new, out, no_faults),
                chance.uniform(0, usual * 1.1),
            )
            runs += 1
            kills += was_killed
            which = state(out, old, new)
            if was_killed:
                found[which] += 1
                leftovers += publish.beside(out).exists()
            now = now if which == "old" else 1 - now
        publish.publish(editions[1 - now], out, no_faults)
    swept = sorted(path.name for path in out.parent.iterdir()) == ["site"]
    seconds = time.perf_counter() - started
    files, size = len(editions[0]), sum(map(len, editions[0].values()))
    _say(
        f"publishing {files} files, {size:,} bytes: {kills} kills in {runs} runs, "
        f"old {found['old']}, new {found['new']}, neither {found['neither']}; leftovers after "
        f"{leftovers} kills, all swept: {swept}; {seconds:.0f} s"
    )
    return _told(seen) and swept and not found["neither"]


def building(times: int, chance: random.Random, folder: Path) -> bool:
    """Kill whole builds of the tiny site so many times; whether all was whole."""
    import tiny

    root = folder / "project"
    content = tiny.write(root)
    out = root / "site"
    command = [sys.executable, "-m", "generator.cli", "build", "--today", "2026-03-09"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}

    def build(name: str) -> subprocess.Popen[bytes]:
        text = (content / "site.yaml").read_text("utf-8")
        changed = "\n".join([f"name: {name}", *text.splitlines()[1:]]) + "\n"
        (content / "site.yaml").write_text(changed, "utf-8")
        return subprocess.Popen(
            command,
            cwd=root,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )

    def whole(name: str) -> dict[str, bytes]:
        with build(name) as running:
            said = running.stderr.read().decode() if running.stderr else ""
        assert running.returncode == 0, said
        return {
            path.relative_to(out).as_posix(): path.read_bytes()
            for path in out.rglob("*")
            if path.is_file()
        }

    names = ("Tiny", "Other")
    editions = whole(names[0]), whole(names[1])
    started = time.perf_counter()
    whole(names[1])
    usual = time.perf_counter() - started
    found: Counter[str] = Counter()
    now, kills, runs = 1, 0, 0
    started = time.perf_counter()
    with readers(out, editions, 8952, folder) as seen:
        while kills < times:
            begun = time.perf_counter()
            moment = chance.uniform(0, usual * 1.05)
            with build(names[1 - now]) as running:
                try:
                    running.wait(moment)
                    usual = 0.8 * usual + 0.2 * (time.perf_counter() - begun)
                except subprocess.TimeoutExpired:
                    running.kill()
                    kills += 1
            runs += 1
            which = state(out, editions[now], editions[1 - now])
            if running.returncode == -signal.SIGKILL:
                found[which] += 1
            elif running.returncode or which != "new":
                found["neither"] += 1
            now = now if which == "old" else 1 - now
        last = whole(names[1 - now])
    left = sorted(path.name for path in root.iterdir())
    swept = left == ["build", "content", "mkdocs.yml", "site"] and last == editions[1 - now]
    _say(
        f"building the tiny site, {len(editions[0])} files: {kills} kills in {runs} runs, "
        f"old {found['old']}, new {found['new']}, neither {found['neither']}; leftovers swept and "
        f"the last build whole: {swept}; {time.perf_counter() - started:.0f} s"
    )
    return _told(seen) and swept and not found["neither"]


def _told(seen: Mapping[str, Seen]) -> bool:
    for name, one in seen.items():
        _say(
            f"  read {name}: {one.reads:,} reads in {one.sweeps:,} rounds, "
            f"{one.turns:,} changes of edition seen, {one.broken.total()} broken"
        )
        for what, number in one.broken.most_common(5):
            _say(f"    {number} × {what}")
    return not any(one.broken for one in seen.values())


def _say(text: str) -> None:
    print(text, flush=True)


def main() -> int:
    """Return 0 when no kill and no read has found anything but a whole site."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--publish", type=int, default=1000, metavar="KILLS")
    options.add_argument("--build", type=int, default=100, metavar="KILLS")
    options.add_argument("--pages", type=int, default=250)
    options.add_argument("--seed", type=int, default=int(time.time()))
    given = options.parse_args()
    _say(f"seed {given.seed}")
    chance = random.Random(given.seed)
    whole = True
    with tempfile.TemporaryDirectory(prefix="kills-") as name:
        Path(name).chmod(0o755)
        if given.publish:
            whole &= publishing(given.publish, chance, Path(name), given.pages)
    with tempfile.TemporaryDirectory(prefix="kills-") as name:
        Path(name).chmod(0o755)
        if given.build:
            whole &= building(given.build, chance, Path(name))
    _say("whole" if whole else "NOT WHOLE")
    return not whole


if __name__ == "__main__":
    sys.exit(main())
