"""Bringing a site to real servers: S3 (moto and the clients), rsync's daemon, sshd, a folder."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urljoin

import pytest
import tiny
from click.testing import CliRunner

from generator import publish, signing
from generator.build import Built, build
from generator.cli import main
from generator.copies import Folder
from generator.hosting import TYPES
from generator.manifest import NAME, SIGNATURE, with_manifest
from generator.sealing import sealed
from generator.uploading import (
    CLIENTS,
    TARGETS,
    Hands,
    UploadError,
    is_entrance,
    media_type,
    upload,
    without_secrets,
)
from generator.verifying import differences

KEYS = signing.new_keys("")
PUBLIC = signing.public_key(KEYS[1].decode())


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A signed site and its next issue: some pages are gone, some new, some changed."""
    made = []
    for i, edits in enumerate(
        [
            [],
            [
                ("site.yaml", "name: Tiny", "name: Mini"),
                ("pages/more.md", "", "---\ntitle: More\ndescription: New.\n---\nNew words.\n"),
                ("tools.yaml", "id: walk", "id: stroll"),
                ("triggers.yaml", "tools: [walk]", "tools: [stroll]"),
                ("functions.yaml", "tools: [walk]", "tools: [stroll]"),
                ("stories/hill.yaml", "tools: [walk]", "tools: [stroll]"),
            ],
        ]
    ):
        root = tmp_path_factory.mktemp(f"issue{i}")
        built = build(root, tiny.write(root, ["ru"], edits), root / "site")
        assert isinstance(built, Built), built
        assert not sealed(built.out, KEYS[0])
        made.append(built.out)
    return made[0], made[1]


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def brought(site: Path, where: str, dry: bool = False) -> tuple[str, list[str]]:
    """What `upload` says at the end, and on the way."""
    told: list[str] = []
    return upload(site, where, Hands(told.append, dry)), told


def same(folder: Path, site: Path) -> None:
    assert list(differences(Folder(folder), "", PUBLIC)) == []
    assert names(folder) == names(site)


def port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def listening(number: int) -> None:
    for _ in range(600):
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", number)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError("the server does not start")


# ---------------------------------------------------------------- a reader meanwhile

Read = Callable[[str], bytes | None]
"""A path → what a reader gets, None where nothing is there."""
_LINK = re.compile(r'(?:href|src)="([^":#]+)(?:#[^"]*)?"')


@dataclass
class Reader:
    """Somebody who opens the first pages and whatever they need and link to, again and again."""

    read: Read
    faults: list[str] = field(default_factory=list)
    visits: int = 0

    def visit(self) -> None:
        """Open three pages; what a page needs or leads to must be there."""
        for page in ("index.html", "en/index.html", "en/tools.html"):
            text = self.read(page)
            if text is None:
                self.faults.append(f"{page} is missing")
                continue
            for link in sorted(set(_LINK.findall(text.decode()))):
                path = urljoin(f"/{page}", link)[1:]
                if self.read(path) is None and self.read(page) == text:
                    self.faults.append(f"{page} leads to {path}, which is missing")
        self.visits += 1


def visited_while(read: Read, act: Callable[[], object]) -> Reader:
    """Let a reader read while something is done; returns what he met."""
    reader, over = Reader(read), threading.Event()
    reader.visit()

    def visit() -> None:
        while not over.wait(0.2):
            reader.visit()

    thread = threading.Thread(target=visit)
    thread.start()
    try:
        act()
    finally:
        over.set()
        thread.join(60)
    reader.visit()
    return reader


def from_folder(folder: Path) -> Read:
    def read(name: str) -> bytes | None:
        try:
            return (folder / name).read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None

    return read


# ---------------------------------------------------------------- S3


@pytest.fixture(scope="module")
def s3() -> Iterator[str]:
    """A server that speaks S3 over HTTP (moto), without a bucket."""
    number = port()
    server = subprocess.Popen(
        [Path(sys.executable).with_name("moto_server"), "-H", "127.0.0.1", "-p", str(number)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        listening(number)
        yield f"http://127.0.0.1:{number}"
    finally:
        server.terminate()
        server.wait(30)


@pytest.fixture
def clients(s3: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The settings of all clients, as an editor would have them; returns the server."""
    host = s3.removeprefix("http://")
    (tmp_path / ".s3cfg").write_text(
        f"[default]\naccess_key = somebody\nsecret_key = keep-this-secret\nhost_base = {host}\n"
        f"host_bucket = {host}\nuse_https = False\nsignature_v2 = False\n"
    )
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for name, value in {
        "HOME": str(tmp_path),
        "PATH": path,
        "AWS_ENDPOINT_URL": s3,
        "AWS_ACCESS_KEY_ID": "somebody",
        "AWS_SECRET_ACCESS_KEY": "keep-this-secret",
        "AWS_DEFAULT_REGION": "us-east-1",
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("AWS_CA_BUNDLE", raising=False)  # some machines have it; rclone fails at it
    return s3


def bucket(server: str, name: str) -> Read:
    """Make a bucket; what a reader of it gets."""
    put(f"{server}/{name}", b"")
    return lambda path: got(f"{server}/{name}/{path}")


def put(url: str, data: bytes) -> None:
    headers = {"Content-Type": "text/plain"}
    request = urllib.request.Request(url, data, headers, method="PUT")
    urllib.request.urlopen(request).close()


def asking(url: str) -> urllib.request.Request:
    """moto asks who reads, and takes anybody who gives a name for the owner."""
    return urllib.request.Request(url, headers={"Authorization": "AWS somebody:signature"})


def headers_of(url: str) -> dict[str, str]:
    with urllib.request.urlopen(asking(url)) as answer:
        return {name.lower(): value for name, value in answer.headers.items()}


def got(url: str) -> bytes | None:
    try:
        with urllib.request.urlopen(asking(url)) as answer:
            data: bytes = answer.read()
            return data
    except HTTPError as error:
        assert error.code == 404
        return None


def few(site: Path, folder: Path, *more: str) -> Path:
    """A small part of a site, with its list: a client of S3 takes its time for each step."""
    wanted = ("index.html", "en/az.html", "en/sheets/plan.pdf", *more)
    files = {name: (site / name).read_bytes() for name in wanted}
    publish.write(folder, with_manifest(files))
    return folder


@pytest.mark.parametrize("program", [client.program for client in CLIENTS])
def test_s3_holds_the_site_and_then_the_next(
    clients: str,
    sites: tuple[Path, Path],
    program: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HANDRAIL_S3_CLIENT", program)
    read = bucket(clients, program)
    where = f"s3://{program}/deep/down"
    old, new = sites
    if program != "rclone":  # the quickest brings the whole site, while somebody reads it
        old = few(old, tmp_path / "old", "en/tools/walk.html")
        new = few(new, tmp_path / "new", "en/tools/stroll.html")

    _, first = brought(old, where)
    after_first = {name: read(f"deep/down/{name}") for name in names(old) | names(new)}
    reader = Reader(lambda name: read(f"deep/down/{name}"))
    if program == "rclone":
        reader = visited_while(reader.read, lambda: brought(new, where))
        assert reader.visits > 2
    else:
        brought(new, where)
    after_second = {name: read(f"deep/down/{name}") for name in names(old) | names(new)}

    for site, found in ((old, after_first), (new, after_second)):
        assert {name for name, data in found.items() if data is not None} == names(site)
        assert all(data == (site / n).read_bytes() for n, data in found.items() if data is not None)
    assert first[0].startswith("writing the list of files")
    assert reader.faults == []
    headers = headers_of(f"{clients}/{program}/deep/down/en/sheets/plan.pdf")
    assert headers["content-type"] == "application/pdf"
    assert headers["cache-control"] == "no-store"
    page = headers_of(f"{clients}/{program}/deep/down/en/az.html")
    assert page["content-type"] == "text/html; charset=utf-8"
    told = {name: value for name, value in headers.items() if name.startswith("x-amz-meta")}
    written = re.compile(rf"{publish.STAMP}(?:\.0+)?|md5:[0-9a-f]{{32}}")
    assert all(written.fullmatch(value) for value in told.values()), told


def test_what_is_not_ours_in_a_bucket_is_kept(
    clients: str, sites: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HANDRAIL_S3_CLIENT", "rclone")  # the quickest of them
    read = bucket(clients, "shared")
    put(f"{clients}/shared/diary.txt", b"mine")

    with pytest.raises(UploadError, match="this holds something that is no site of Handrail"):
        brought(sites[0], "s3://shared")

    assert read("index.html") is None
    brought(sites[0], "s3://shared/www")
    put(f"{clients}/shared/www/late.txt", b"mine")
    said, _ = brought(sites[1], "s3://shared/www")
    assert (read("diary.txt"), read("www/late.txt")) == (b"mine", b"mine")
    assert "1 other files stand there; they were left." in said


def test_a_dry_run_changes_nothing_and_tells_no_secret(
    clients: str, sites: tuple[Path, Path]
) -> None:
    read = bucket(clients, "dry")

    _, told = brought(sites[0], "s3://dry/www", dry=True)

    assert read(f"www/{NAME}") is None
    assert any("aws --endpoint-url" in line and "application/pdf" in line for line in told)
    assert "keep-this-secret" not in "".join(told)


@pytest.mark.usefixtures("clients")
def test_what_a_client_complains_of_comes_in_one_line_without_secrets(
    sites: tuple[Path, Path],
) -> None:
    with pytest.raises(UploadError, match=r"aws failed: .*NoSuchBucket") as error:
        brought(sites[0], "s3://nowhere")

    assert "\n" not in str(error.value)
    environment = {"AWS_SECRET_ACCESS_KEY": "abcdefgh", "HOME": "/home/somebody"}
    assert without_secrets("key abcdefgh of /home/somebody", environment) == (
        "key … of /home/somebody"
    )


# ---------------------------------------------------------------- rsync


@pytest.fixture(scope="module")
def daemon(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """A daemon of rsync on loopback: its address, and the folder that it writes to."""
    folder = tmp_path_factory.mktemp("daemon")
    served = folder / "served"
    served.mkdir()
    number = port()
    config = folder / "rsyncd.conf"
    config.write_text(
        f"use chroot = no\nuid = {os.getuid()}\ngid = {os.getgid()}\n"
        f"[site]\npath = {served}\nread only = no\n"
    )
    server = subprocess.Popen(
        [
            "rsync",
            "--daemon",
            "--no-detach",
            f"--config={config}",
            f"--port={number}",
            "--address=127.0.0.1",
            f"--log-file={folder / 'log'}",
        ],
        stdin=subprocess.DEVNULL,
    )
    try:
        listening(number)
        yield f"rsync://127.0.0.1:{number}/site", served
    finally:
        server.terminate()
        server.wait(30)


def test_a_daemon_of_rsync_holds_the_site_and_then_the_next(
    daemon: tuple[str, Path], sites: tuple[Path, Path]
) -> None:
    where, served = daemon
    old, new = sites

    brought(old, where, dry=True)
    assert names(served) == set()
    brought(old, where)
    same(served, old)
    reader = visited_while(from_folder(served), lambda: brought(new, where))

    same(served, new)
    assert reader.faults == []
    assert {int(path.stat().st_mtime) for path in served.rglob("*")} == {publish.STAMP}
    assert {path.stat().st_mode & 0o777 for path in served.rglob("*") if path.is_file()} == {0o644}


def test_a_change_that_keeps_size_and_time_is_brought_over(
    daemon: tuple[str, Path], sites: tuple[Path, Path]
) -> None:
    where, served = daemon
    brought(sites[1], where)
    page = served / "en" / "az.html"
    page.write_bytes(page.read_bytes().replace(b"Mini", b"Evil"))
    os.utime(page, (publish.STAMP, publish.STAMP))

    brought(sites[1], where)

    same(served, sites[1])


def test_what_is_not_ours_at_a_daemon_is_kept(
    daemon: tuple[str, Path], sites: tuple[Path, Path]
) -> None:
    where, served = daemon
    (served / "mine").mkdir(exist_ok=True)
    (served / "mine" / "diary.txt").write_text("mine")

    with pytest.raises(UploadError, match="this holds something that is no site of Handrail"):
        brought(sites[0], f"{where}/mine")

    assert names(served / "mine") == {"diary.txt"}
    (served / "mine" / NAME).write_text("my own")
    with pytest.raises(UploadError, match="this holds something that is no site of Handrail"):
        brought(sites[0], f"{where}/mine")
    assert names(served / "mine") == {"diary.txt", NAME}
    shutil.copy(sites[0] / NAME, served / "mine" / NAME)
    with pytest.raises(UploadError, match=r"is kept: diary\.txt"):
        brought(sites[0], f"{where}/mine")
    assert names(served / "mine") == {"diary.txt", NAME}
    shutil.rmtree(served / "mine")


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server of ssh on loopback; returns the program that reaches it, with its settings."""
    folder = tmp_path_factory.mktemp("ssh")
    folder.chmod(0o700)
    for name in ("host", "own"):
        subprocess.run(
            ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / name], check=True
        )
    number = port()
    known = folder / "known"
    known.write_text(f"[127.0.0.1]:{number} {(folder / 'host.pub').read_text()}")
    (folder / "config").write_text(
        f"Port {number}\nHostKey {folder}/host\nListenAddress 127.0.0.1\nPidFile none\n"
        f"AuthorizedKeysFile {folder}/own.pub\nStrictModes no\nUsePAM no\n"
        "PermitRootLogin prohibit-password\nSubsystem sftp internal-sftp\n"
    )
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)
    program = shutil.which("sshd", path=f"{os.environ['PATH']}:/usr/sbin")
    assert program, "sshd is missing: run python tests/system_packages.py"
    server = subprocess.Popen(
        [program, "-D", "-e", "-f", folder / "config"], stderr=subprocess.DEVNULL
    )
    try:
        listening(number)
        yield (
            f"ssh -F none -p {number} -i {folder}/own -o UserKnownHostsFile={known} "
            "-o BatchMode=yes -o IdentitiesOnly=yes"
        )
    finally:
        server.terminate()
        server.wait(30)


def test_over_ssh_the_next_site_is_switched_in_at_once(
    shell: str, sites: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RSYNC_RSH", shell)
    old, new = sites
    served = tmp_path / "www"
    where = f"127.0.0.1:{served}"

    _, told = brought(old, where, dry=True)
    assert not list(tmp_path.iterdir())
    assert "    $RSYNC_RSH 127.0.0.1 " in told[-1]
    assert shell not in "".join(told)  # it may hold a password
    said, _ = brought(old, where)
    assert said == "A reader sees the old or the new site, never a mixture."
    same(served, old)
    reader = visited_while(from_folder(served), lambda: brought(new, where))
    same(served, new)
    assert reader.faults == []
    brought(old, where)
    same(served, old)
    assert {path.name for path in tmp_path.iterdir()} == {"www", ".www.a", ".www.b"}
    assert (served / "index.html").stat().st_mtime == publish.STAMP


def test_over_ssh_a_folder_becomes_a_link_once_and_says_so(
    shell: str, sites: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RSYNC_RSH", shell)
    served = tmp_path / "www"
    shutil.copytree(sites[0], served)

    said, _ = brought(sites[1], f"127.0.0.1:{served}")

    assert said.startswith("This once there was no site for a moment")
    same(served, sites[1])
    assert served.is_symlink()


@pytest.mark.parametrize("kind", ["folder", "link", "file", "list", "more", "behind"])
def test_over_ssh_what_is_not_ours_is_kept(
    shell: str,
    sites: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    monkeypatch.setenv("RSYNC_RSH", shell)
    served, mine = tmp_path / "www", tmp_path / "mine"
    mine.mkdir()
    (mine / "diary.txt").write_text("mine")
    if kind == "link":
        served.symlink_to("mine")
    elif kind == "folder":
        mine.rename(served)
    elif kind == "list":
        (mine / NAME).write_text("my own")
        mine.rename(served)
    elif kind == "more":
        shutil.copytree(sites[0], served)
        (served / "diary.txt").write_text("mine")
    elif kind == "behind":
        brought(sites[0], f"127.0.0.1:{served}")
        (served / "diary.txt").write_text("mine")
    else:
        served.write_text("mine")
    before = sorted(tmp_path.rglob("*"))

    with pytest.raises(UploadError, match=r"is kept|Handrail has not made"):
        brought(sites[0], f"127.0.0.1:{served}")

    assert sorted(tmp_path.rglob("*")) == before


# ---------------------------------------------------------------- a folder, and what is refused


def test_a_folder_of_this_computer_holds_the_site_and_then_the_next(
    sites: tuple[Path, Path], tmp_path: Path
) -> None:
    served = tmp_path / "stick" / "site"
    served.parent.mkdir()

    brought(sites[0], str(served), dry=True)
    assert not served.exists()
    brought(sites[0], str(served))
    same(served, sites[0])
    reader = visited_while(from_folder(served), lambda: brought(sites[1], str(served)))

    same(served, sites[1])
    assert reader.faults == []
    shutil.rmtree(served)
    served.mkdir()
    (served / "diary.txt").write_text("mine")
    with pytest.raises(UploadError, match="is kept"):
        brought(sites[0], str(served))
    assert names(served) == {"diary.txt"}


@pytest.mark.parametrize("whose", ["mine", "ours", "linked"])
def test_a_folder_with_a_list_and_more_is_kept(
    sites: tuple[Path, Path], tmp_path: Path, whose: str
) -> None:
    served = tmp_path / "thesis"
    if whose == "ours":
        shutil.copytree(sites[0], served)
    else:
        served.mkdir()
        (served / NAME).write_text("my own")
        if whose == "linked":
            (served / NAME).unlink()
            (served / NAME).symlink_to(sites[0] / NAME)
    (served / "chapter1.txt").write_text("mine")
    before = names(served)

    with pytest.raises(UploadError, match="is kept"):
        brought(sites[1], str(served))

    assert names(served) == before
    assert not (tmp_path / ".thesis.new").exists()


def test_a_link_to_a_folder_stays_a_link(sites: tuple[Path, Path], tmp_path: Path) -> None:
    real, link = tmp_path / "disk" / "real", tmp_path / "www"
    shutil.copytree(sites[0], real)
    link.symlink_to(real)

    brought(sites[1], str(link))

    assert link.is_symlink()
    same(real, sites[1])
    assert {path.name for path in tmp_path.iterdir()} == {"disk", "www"}
    assert {path.name for path in real.parent.iterdir()} == {"real"}


def test_what_a_host_needs_stands_in_no_way_of_the_next_site(
    sites: tuple[Path, Path], tmp_path: Path
) -> None:
    served = tmp_path / "www"
    shutil.copytree(sites[0], served)
    (served / "_headers").write_text("/*\n")

    brought(sites[1], str(served))

    same(served, sites[1])


@pytest.mark.parametrize("where", ["/media/stick", "./site", "../site", "E:/site", r"E:\site"])
def test_a_folder_is_known_however_its_system_writes_it(where: str) -> None:
    assert next(one for one in TARGETS if one.shape.fullmatch(where)).example == TARGETS[-1].example


@pytest.mark.parametrize(
    "where",
    [
        *("ipfs", "ftp://example.org/", "s3://", "s3://bucket/a b", "s3://-bucket"),
        *("-oProxyCommand=x:y", "host:$(reboot)", "host:a;b", "host:~/www", "rsync://host"),
        *("rsync://-host/module", "site", ""),
    ],
)
def test_what_is_no_place_for_a_site_is_refused(sites: tuple[Path, Path], where: str) -> None:
    with pytest.raises(UploadError, match="is no place that a site can be brought to"):
        brought(sites[0], where)


@pytest.mark.parametrize(
    ("where", "shown"),
    [
        ("rsync://me:PASSWORD@host/module", "rsync://me@host/module"),
        ("rsync://me:PASS@WO/RD@host/module", "rsync://me@host/module"),
        ("me:PASSWORD@host:www", "me@host:www"),
        ("s3://name:PASSWORD@bucket/x", "s3://name@bucket/x"),
        ("ftp://:PASSWORD@host", "ftp://@host"),
    ],
)
def test_a_password_in_a_place_is_not_shown(
    sites: tuple[Path, Path], where: str, shown: str
) -> None:
    with pytest.raises(UploadError, match="is no place") as error:
        brought(sites[0], where)

    assert str(error.value).startswith(f"'{shown}' is no place")


def test_a_program_that_is_not_there_is_named(
    sites: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    for where, said in (
        ("s3://bucket", "aws or rclone or s3cmd is not installed"),
        ("me@host:www", "rsync is not installed"),
        ("rsync://host/module", "rsync is not installed"),
    ):
        with pytest.raises(UploadError, match=said):
            brought(sites[0], where)


def test_a_bucket_calls_each_file_what_every_other_host_does() -> None:
    for media, ending in TYPES.items():
        assert media_type(f"en/x.{ending}").partition(";")[0] == media
    assert media_type("en/x.vcf") == "text/vcard; charset=utf-8"
    assert media_type("manifest.txt.minisig") == "text/plain; charset=utf-8"
    assert media_type("x.unheard") == "application/octet-stream"


def test_the_first_pages_come_last() -> None:
    last = [
        name
        for name in ("index.html", "404.html", "en/index.html", "en/help/index.html", "en/az.html")
        if is_entrance(name)
    ]

    assert last == ["index.html", "404.html", "en/index.html"]
    for ending in (".gz", ".br"):
        assert [name for name in last if is_entrance(name + ending)] == last
        assert not is_entrance(f"en/az.html{ending}")
    assert is_entrance(NAME)
    assert is_entrance(SIGNATURE)


# ---------------------------------------------------------------- the command


def _sign_not(site: Path) -> None:
    (site / SIGNATURE).unlink()


def _change(site: Path) -> None:
    (site / "en" / "az.html").write_text("other")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (shutil.rmtree, "copy:1:1: there is no site\n"),
        (_sign_not, f"copy/{SIGNATURE}:1:1: nobody has signed this copy\n"),
        (_change, "copy/en/az.html:1:1: this file has been changed\n"),
    ],
)
def test_what_is_not_built_and_signed_is_not_published(
    sites: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    spoil: Callable[[Path], object],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(sites[0], "copy")
    good = ["publish", str(tmp_path / "there"), "--out", "copy", "--key", PUBLIC]
    dry = CliRunner().invoke(main, [*good, "--dry-run"])
    spoil(Path("copy"))

    result = CliRunner().invoke(main, good)

    assert (dry.exit_code, dry.stdout) == (0, "Nothing was changed: this was a dry run.\n")
    assert result.exit_code == 1
    assert result.stderr.startswith(said)
    assert not (tmp_path / "there").exists()


def test_the_command_says_where_the_site_is_now(
    sites: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    there = tmp_path / "there"
    without = CliRunner().invoke(main, ["publish", str(there), "--out", str(sites[0])])
    result = CliRunner().invoke(
        main, ["publish", str(there), "--out", str(sites[0]), "--key", PUBLIC]
    )

    assert without.exit_code == 1
    assert without.stderr.startswith("whose signature it is cannot be checked\n")
    assert result.stdout.startswith(f"Published: {there}. A reader sees the old or the new site")
    same(there, sites[0])
