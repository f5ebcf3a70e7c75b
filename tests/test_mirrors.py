"""Copies of a site: listed, signed, and compared with what was signed."""

from __future__ import annotations

import gzip
import io
import os
import shutil
import socket
import stat
import subprocess
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import brotli
import browser as browsing
import pytest
import tiny
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from proxies import socks
from test_audit import damaged

from generator import publish, signing
from generator.archive import bundled, unbundled
from generator.build import Built, build
from generator.cli import main
from generator.copies import Folder, Zip
from generator.locking import alone
from generator.manifest import (
    NAME,
    SIGNATURE,
    UnreadableError,
    manifest,
    parsed,
    with_manifest,
)
from generator.remote import Address
from generator.rules import Finding
from generator.sealing import sealed
from generator.verifying import differences

KEYS = signing.new_keys("")
PUBLIC = signing.public_key(KEYS[1].decode())


@pytest.fixture(scope="module")
def signed_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny site, built and signed; tests copy it before they change it."""
    root = tmp_path_factory.mktemp("mirrors")
    built = build(root, tiny.write(root, ["ru"]), root / "site")
    assert isinstance(built, Built)
    assert not sealed(built.out, KEYS[0])
    return built.out


@pytest.fixture(scope="module")
def small_site(signed_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A few of its files, signed: each is asked for three times where a server is read."""
    folder = tmp_path_factory.mktemp("small") / "site"
    wanted = ("index.html", "404.html", "en/az.html", "ru/az.html", "en/sheets/plan.pdf")
    files = with_manifest({name: (signed_site / name).read_bytes() for name in wanted})
    files[SIGNATURE] = signing.signature(files[NAME], KEYS[0])
    publish.write(folder, files)
    return folder


@pytest.fixture
def copy(signed_site: Path, tmp_path: Path) -> Path:
    """A copy of the signed site that a test may change."""
    return Path(shutil.copytree(signed_site, tmp_path / "copy"))


def said(folder: Path, public: str = PUBLIC) -> list[str]:
    """Rules and files of all differences."""
    found = differences(Folder(folder), "", public)
    return sorted(f"{one.rule} {one.problem.path.as_posix()}" for one in found)


def handrail(*arguments: str | Path, typed: str = "") -> Result:
    return CliRunner().invoke(main, [str(one) for one in arguments], input=typed)


# ---------------------------------------------------------------- the list of files


def test_the_list_holds_every_file_but_itself(built_site: Path) -> None:
    found = {
        path.relative_to(built_site).as_posix() for path in built_site.rglob("*") if path.is_file()
    }

    assert set(parsed((built_site / NAME).read_bytes())) == found - {NAME}
    assert "en/offline.zip" in found


def test_coreutils_read_the_list(copy: Path) -> None:
    command = ["sha256sum", "--check", "--strict", "--quiet", NAME]

    whole = subprocess.run(command, cwd=copy, capture_output=True, check=False)
    (copy / "en" / "az.html").write_text("other")
    changed = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)

    assert (whole.returncode, whole.stderr) == (0, b"")
    assert changed.stdout == "en/az.html: FAILED\n"


names = st.lists(
    st.text(st.characters(codec="utf-8", categories=("L", "N"), include_characters="-_. "))
    .map(str.strip)
    .filter(lambda part: part not in ("", ".", "..")),
    min_size=1,
    max_size=3,
).map("/".join)


@given(st.dictionaries(names, st.binary(max_size=40), min_size=1))
def test_the_list_is_read_as_it_was_written(files: dict[str, bytes]) -> None:
    files = {name: data for name, data in files.items() if name.isprintable()}

    found = parsed(manifest(files) or b"# 1 bytes\n" + b"0" * 64 + b"  x\n")

    assert {name: one.size for name, one in found.items()} == (
        {name: len(data) for name, data in files.items()} or {"x": 1}
    )


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("../outside", "names '../outside'"),
        ("/etc/passwd", "names '/etc/passwd'"),
        ("a//b", "names 'a//b'"),
        ("a\\b", "names 'a\\\\\\\\b'"),
        ("c:evil", "names 'c:evil'"),
        ("a\u202eb", "names 'a"),
    ],
)
def test_a_list_that_leads_outside_is_refused(name: str, why: str) -> None:
    with pytest.raises(UnreadableError, match=why):
        parsed(f"# 1 bytes\n{'0' * 64}  {name}\n".encode())


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "it is empty"),
        (b"\xff", "it is no text"),
        (b"<!doctype html>", "line 1 is no entry"),
        (b"# 1 bytes\n" + b"0" * 64 + b"  x\n" + b"0" * 64 + b"  y\n", "line 3 is no entry"),
        ((b"# 1 bytes\n" + b"0" * 64 + b"  x\n") * 2, "names 'x' twice"),
    ],
)
def test_what_is_no_list_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(UnreadableError, match=why):
        parsed(data)


# ---------------------------------------------------------------- signatures


def test_minisign_of_debian_verifies_our_signature(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "key.pub").write_bytes(KEYS[1])
    command = ["minisign", "-V", "-m", NAME, "-p", str(tmp_path / "key.pub")]

    good = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)
    with (copy / NAME).open("a") as file:
        file.write("# 1 bytes\n")
    bad = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)

    assert (good.returncode, good.stderr) == (0, "")
    assert "Trusted comment: site" in good.stdout
    assert bad.returncode == 1


def test_we_verify_what_minisign_of_debian_signed(copy: Path, tmp_path: Path) -> None:
    secret, public = tmp_path / "key", tmp_path / "key.pub"
    for command in (
        ["minisign", "-G", "-W", "-s", str(secret), "-p", str(public)],
        ["minisign", "-S", "-s", str(secret), "-m", str(copy / NAME)],
    ):
        subprocess.run(command, capture_output=True, check=True)

    theirs = signing.public_key(public.read_text())

    assert said(copy, theirs) == []
    assert said(copy) == [f"bad-signature {SIGNATURE}"]
    signed = signing.signature(b"more", secret.read_bytes())
    assert signing.is_signed(b"more", signed, theirs)
    assert not signing.is_signed(b"less", signed, theirs)


def test_minisign_of_debian_opens_our_locked_key(copy: Path, tmp_path: Path) -> None:
    secret, public = signing.new_keys("a long sentence")
    (tmp_path / "key").write_bytes(secret)
    command = ["minisign", "-S", "-s", str(tmp_path / "key"), "-m", str(copy / NAME)]

    subprocess.run(command, input=b"a long sentence\n", capture_output=True, check=True)

    assert signing.is_locked(secret)
    assert said(copy, signing.public_key(public.decode())) == []


def test_signing_again_gives_the_same_bytes(copy: Path) -> None:
    before = {path: path.read_bytes() for path in copy.rglob("*") if path.is_file()}

    assert not sealed(copy, KEYS[0])

    assert {path: path.read_bytes() for path in copy.rglob("*") if path.is_file()} == before
    assert {path.stat().st_mtime for path in copy.rglob("*")} == {publish.STAMP}


def test_a_signature_says_nothing_of_when_and_by_whom(copy: Path) -> None:
    lines = (copy / SIGNATURE).read_text().splitlines()

    assert lines[0] == "untrusted comment: signature of manifest.txt"
    assert lines[2] == "trusted comment: site"


def test_a_changed_site_is_not_signed(copy: Path) -> None:
    (copy / SIGNATURE).unlink()
    (copy / "en" / "az.html").write_text("mine")
    before = (copy / NAME).read_bytes()

    found = sealed(copy, KEYS[0])

    assert [one.rule for one in found] == ["changed-file"]
    assert not (copy / SIGNATURE).exists()
    assert (copy / NAME).read_bytes() == before


def test_what_a_host_needs_is_no_difference(copy: Path, tmp_path: Path) -> None:
    for name in ("_headers", "_redirects", "CNAME"):
        (copy / name).write_text("/*\n")
    (copy / "en" / "_headers").write_text("/*\n")
    elsewhere = said(copy)
    (copy / "en" / "_headers").unlink()
    listing = (copy / NAME).read_bytes()

    faults = sealed(copy, KEYS[0])
    result = handrail("publish", tmp_path / "there", "--out", copy, "--key", PUBLIC)

    assert elsewhere == ["added-file en/_headers"]
    assert not faults
    assert result.exit_code == 0, result.output
    assert (copy / NAME).read_bytes() == listing
    assert said(copy) == said(tmp_path / "there") == []
    assert (tmp_path / "there" / "_headers").read_text() == "/*\n"


def _after_reading(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
    """Let something happen between looking at a site and using it."""

    def looked(*arguments: Any) -> list[Finding]:
        found = list(differences(*arguments))
        act()
        return found

    monkeypatch.setattr("generator.sealing.differences", looked)
    monkeypatch.setattr("generator.verifying.differences", looked)


def test_what_is_signed_is_what_was_looked_at(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = (copy / "index.html").read_bytes()
    _after_reading(monkeypatch, lambda: (copy / "index.html").write_text("evil"))

    assert not sealed(copy, KEYS[0])

    assert (copy / "index.html").read_bytes() == before
    assert said(copy) == []


def test_no_build_comes_between_looking_and_signing(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def built() -> None:
        with pytest.raises(BlockingIOError), alone(copy.parent, wait=False):
            pass

    _after_reading(monkeypatch, built)

    assert not sealed(copy, KEYS[0])


def test_what_is_published_is_what_was_looked_at(
    copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _after_reading(monkeypatch, lambda: (copy / "index.html").write_text("evil"))

    result = handrail("publish", tmp_path / "there", "--out", copy, "--key", PUBLIC)

    assert result.exit_code == 0, result.output
    assert said(tmp_path / "there") == []


def test_a_site_is_not_published_to_itself(copy: Path) -> None:
    result = handrail("publish", copy, "--out", copy, "--key", PUBLIC)

    assert result.stderr == f"{copy}: this is the site itself, or holds it\n"


def test_new_keys_are_for_their_owner_alone(copy: Path, tmp_path: Path) -> None:
    key = tmp_path / "away" / "my.key"

    result = handrail("sign", "--new-key", "--key", key, "--out", copy, typed="abc\nabc\n")

    assert result.exit_code == 0, result.output
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert signing.is_locked(key.read_bytes())
    public = signing.public_key(key.with_suffix(".pub").read_text())
    assert public in result.output
    assert said(copy) == []  # nothing was signed yet
    wrong = handrail("sign", "--key", key, "--out", copy, typed="xyz\n")
    assert wrong.exit_code == 1
    assert wrong.stderr.endswith(f"{key}:1:1: this is not the password of the key\n")
    assert said(copy) == []
    right = handrail("sign", "--key", key, "--out", copy, typed="abc\n")
    assert right.exit_code == 0, right.output
    assert said(copy, public) == []
    again = handrail("sign", "--new-key", "--key", key, "--out", copy, typed="abc\nabc\n")
    assert again.stderr.startswith(f"{key}:1:1: this is kept\n")


@pytest.mark.parametrize("name", ["my.pub", "my.PUB"])
def test_a_secret_key_never_takes_the_name_of_the_public_one(tmp_path: Path, name: str) -> None:
    result = handrail("sign", "--new-key", "--no-password", "--key", tmp_path / name)

    assert result.exit_code == 1
    assert result.stderr.startswith(f"{tmp_path / name}:1:1: a name with .pub is the public key's")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("where", ["site", "content"])
def test_a_secret_key_never_stands_with_what_is_published(tmp_path: Path, where: str) -> None:
    key = tmp_path / where / "deep" / "my.key"

    result = handrail(
        *("sign", "--new-key", "--no-password", "--key", key),
        *("--out", tmp_path / "site", "--content", tmp_path / "content"),
    )

    assert result.exit_code == 1
    assert result.stderr.startswith(f"{key}:1:1: a secret key must not stand in {tmp_path / where}")
    assert not key.exists()


def test_a_file_that_is_no_key_is_refused_in_one_line(copy: Path, tmp_path: Path) -> None:
    key = tmp_path / "my.key"
    missing = handrail("sign", "--key", key, "--out", copy)
    key.write_text("hello\n")
    wrong = handrail("sign", "--key", key, "--out", copy)

    assert missing.stderr.startswith(f"{key}:1:1: there is no key\n")
    assert wrong.stderr == f"{key}:1:1: this is no secret key of minisign\n"


# ---------------------------------------------------------------- what is found in a copy


def _change_a_byte(copy: Path) -> None:
    path = copy / "ru" / "az.html"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def _cut_a_byte(copy: Path) -> None:
    path = copy / "en" / "sheets" / "plan.pdf"
    path.write_bytes(path.read_bytes()[:-1])


def _append_a_byte(copy: Path) -> None:
    with (copy / "index.html").open("ab") as file:
        file.write(b"\n")


def _link_a_file(copy: Path) -> None:
    path = copy / "en" / "az.html"
    path.rename(copy.parent / "az.html")
    path.symlink_to(copy.parent / "az.html")


def _link_a_folder(copy: Path) -> None:
    (copy / "en" / "tools").rename(copy.parent / "tools")
    (copy / "en" / "tools").symlink_to(copy.parent / "tools")


def _list_what_was_changed(copy: Path) -> None:
    _append_a_byte(copy)
    files = {
        path.relative_to(copy).as_posix(): path.read_bytes()
        for path in copy.rglob("*")
        if path.is_file()
    }
    (copy / NAME).write_bytes(manifest(files))


FAULTS: list[tuple[Callable[[Path], object], list[str]]] = [
    (Path.exists, []),
    (_change_a_byte, ["changed-file ru/az.html"]),
    (_cut_a_byte, ["changed-file en/sheets/plan.pdf"]),
    (_append_a_byte, ["changed-file index.html"]),
    (lambda copy: (copy / "404.html").unlink(), ["missing-file 404.html"]),
    (lambda copy: (copy / ".x").touch(), ["added-file .x"]),
    (_link_a_file, ["changed-file en/az.html"]),
    (_link_a_folder, ["added-file en/tools", "changed-file en/tools/walk.html"]),
    (lambda copy: (copy / SIGNATURE).unlink(), [f"not-signed {SIGNATURE}"]),
    (lambda copy: (copy / SIGNATURE).write_text("x"), [f"bad-signature {SIGNATURE}"]),
    (lambda copy: (copy / NAME).unlink(), [f"no-list {NAME}"]),
    (_list_what_was_changed, [f"bad-signature {SIGNATURE}"]),
]


@pytest.mark.parametrize(("change", "found"), FAULTS)
def test_each_change_of_a_folder_is_named(
    copy: Path, change: Callable[[Path], object], found: list[str]
) -> None:
    change(copy)

    assert said(copy) == found


@pytest.mark.parametrize("top", ["", "handed/on/"])
@pytest.mark.parametrize(
    ("name", "data", "found"),
    [
        ("index.html", b"other", "changed-file index.html"),
        ("en/az.html", None, "missing-file en/az.html"),
        ("more.html", b"x", "added-file more.html"),
        (SIGNATURE, None, f"not-signed {SIGNATURE}"),
        ("", None, ""),
    ],
)
def test_each_change_of_a_kit_is_named(
    signed_site: Path, top: str, name: str, data: bytes | None, found: str
) -> None:
    files = unbundled((signed_site / "en" / "offline.zip").read_bytes())
    files.pop(name, None)
    if data is not None:
        files[name] = data

    kit = Zip(bundled({f"{top}{path}": data for path, data in files.items()}))

    assert [f"{one.rule} {one.problem.path}" for one in differences(kit, "", PUBLIC)] == (
        [found] if found else []
    )


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("last", [True, False])
def test_a_zip_with_two_files_of_one_name_is_found(signed_site: Path, last: bool) -> None:
    files = unbundled((signed_site / "en" / "offline.zip").read_bytes())
    more = [("index.html", b"which one does a phone unpack?")]
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in [*files.items(), *more] if last else [*more, *files.items()]:
            archive.writestr(name, text)

    found = differences(Zip(data.getvalue()), "", PUBLIC)

    assert [f"{one.rule} {one.problem.path}" for one in found] == ["changed-file index.html"]


def test_a_bomb_in_a_zip_is_unpacked_no_further_than_its_list_says(signed_site: Path) -> None:
    files = unbundled((signed_site / "en" / "offline.zip").read_bytes())
    bomb = Zip(bundled({**files, "index.html": bytes(3 * 10**8)}))

    ((_, data),) = bomb.read("index.html", 100)

    assert data == bytes(101)


# ---------------------------------------------------------------- a copy at an address


def found_at(address: str) -> list[str]:
    site = Address(address)
    try:
        found = differences(site, "", PUBLIC)
        return sorted(f"{one.rule} {one.problem.path} {one.problem.message}" for one in found)
    finally:
        site.close()


def test_each_change_at_an_address_is_named(copy: Path) -> None:
    with browsing.serving(copy, "/below/") as served:
        whole = found_at(f"{served.base}index.html")
        asked = {path for path, _ in served.asked}
        _change_a_byte(copy)
        (copy / "en" / "offline.html").unlink()
        changed = found_at(served.base.removesuffix("/"))

    assert whole == []
    names = [path.relative_to(copy).as_posix() for path in copy.rglob("*") if path.is_file()]
    assert asked == {f"/below/{name}" for name in [*names, "en/offline.html"]}
    ways = ("", ", where it is sent compressed (br)", ", where it is sent compressed (gzip)")
    assert changed == [
        *(f"changed-file ru/az.html this file has been changed{way}" for way in ways),
        *(f"missing-file en/offline.html this file is missing{way}" for way in ways),
    ]


_LABELS = {".gz": "x-gzip", ".br": "br"}


class _Host(BaseHTTPRequestHandler):
    """A host that does something of its own with some of the files."""

    protocol_version = "HTTP/1.1"
    folder: ClassVar[Path]
    does: ClassVar[str]
    seen: ClassVar[list[dict[str, str]]]

    def do_GET(self) -> None:
        self.seen.append(dict(self.headers))
        path, way = self.folder / self.path[1:].removesuffix("?x"), self.headers["Accept-Encoding"]
        if not path.is_file():
            self.answer(404, b"nothing here")
            return
        data = path.read_bytes()
        special = path.name == "az.html"
        if self.does == "leads away" and special:
            self.answer(302, b"", Location="http://localhost:1/az.html")
        elif self.does == "leads on" and special:
            self.answer(302, b"", Location="/en/about.html")
        elif self.does == "leads nowhere" and special:
            self.answer(302, b"", Location="http://[")
        elif self.does == "leads to words" and special:
            self.answer(302, b"", Location="/\xc3\xbc z.html")
        elif self.does == "shortens" and path.suffix == ".html" and "?" not in self.path:
            self.answer(308, b"", Location=f"{self.path}?x")
        elif self.does == "other br" and special and way == "br":
            self.answer(200, brotli.compress(b"other words"), Content_Encoding="br")
        elif self.does == "a bomb" and special and way == "gzip":
            self.answer(200, gzip.compress(bytes(10**7)), Content_Encoding="gzip")
        elif self.does == "labels" and path.suffix in _LABELS:
            self.answer(200, data, Content_Encoding=_LABELS[path.suffix])
        elif self.does == "refuses" and special:
            self.answer(403, b"no")
        elif way == "br":
            self.answer(200, brotli.compress(data), Content_Encoding="br")
        elif way == "gzip":
            self.answer(200, gzip.compress(data), Content_Encoding="gzip")
        elif self.does == "hangs up" and special:
            self.send_response(200)
            self.send_header("Content-Length", "9999999")
            self.end_headers()
            self.wfile.write(data)
            self.close_connection = True
        else:
            self.answer(200, data)

    def answer(self, status: int, data: bytes, **headers: str) -> None:
        if self.does == "closes":
            headers["Connection"] = "close"
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(data))}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def hosted(folder: Path, does: str) -> Iterator[tuple[str, list[dict[str, str]]]]:
    class Host(_Host):
        """This folder's."""

    Host.folder, Host.does, Host.seen = folder, does, []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Host)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", Host.seen
    finally:
        server.shutdown()
        thread.join(10)
        server.server_close()


AZ = ("en/az.html", "ru/az.html")


@pytest.mark.parametrize(
    ("does", "found"),
    [
        ("compresses", []),
        ("shortens", []),
        (
            "other br",
            ["changed-file {} this file has been changed, where it is sent compressed (br)"],
        ),
        (
            "a bomb",
            ["changed-file {} this file has been changed, where it is sent compressed (gzip)"],
        ),
        ("leads away", ["leads-away {} the server leads away, to 'http://localhost:1'"]),
        ("leads nowhere", ["leads-away {} the server leads to what is no address"]),
        (
            "leads to words",
            [
                "missing-file {} this file is missing",
                "missing-file {} this file is missing, where it is sent compressed (br)",
                "missing-file {} this file is missing, where it is sent compressed (gzip)",
            ],
        ),
        ("refuses", ["changed-file {} the server answers 403 instead of the file"]),
    ],
)
def test_what_a_host_does_is_told(small_site: Path, does: str, found: list[str]) -> None:
    with hosted(small_site, does) as (address, seen):
        told = found_at(address)

    assert told == [line.format(name) for name in AZ for line in found]
    assert {name for headers in seen for name in headers} == {"Host", "Accept-Encoding"}


def test_packed_files_are_whole_whatever_the_host_calls_them(tmp_path: Path) -> None:
    page = b"<p>Text"
    packed = {"x.html.gz": gzip.compress(page, mtime=0), "x.html.br": brotli.compress(page)}
    files = with_manifest({"x.html": page, **packed})
    files[SIGNATURE] = signing.signature(files[NAME], KEYS[0])
    publish.write(tmp_path / "site", files)
    with hosted(tmp_path / "site", "labels") as (address, _):
        whole = found_at(address)
        (tmp_path / "site" / "x.html.gz").write_bytes(gzip.compress(b"<p>Test", mtime=0))
        changed = found_at(address)

    assert whole == []
    assert changed == ["changed-file x.html.gz this file has been changed"]


@pytest.mark.parametrize(
    ("address", "why"),
    [
        (
            "http://127.0.0.1:1/",
            "http://127.0.0.1:1/: the server cannot be reached: Connection refused",
        ),
        ("ftp://example.org/", "'ftp://example.org/' is no address of a site; write one such as "),
        ("http://user:secret@example.org/", "the address holds a name or password; leave it out"),
        ("http://[::1/", "'http://[::1/' is no address of a site; write one such as "),
        ("https://a..b/", "'https://a..b/' is no address of a site; write one such as "),
        (f"https://{'a' * 64}.org/", f"'https://{'a' * 64}.org/' is no address of a site"),
        ("http://x.onion/", "http://x.onion/ is reached through Tor; add --proxy socks5h://"),
        ("nowhere", "nowhere: there is no such folder or zip"),
    ],
)
def test_what_cannot_be_checked_is_said_in_one_line(address: str, why: str) -> None:
    result = handrail("verify", address)

    assert result.exit_code == 2
    assert result.stderr.startswith(why)
    assert "secret" not in result.output
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("does", ["compresses", "closes"])
def test_an_onion_address_is_read_through_tor_alone(
    small_site: Path, does: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    looked_up: set[str] = set()
    look_up = socket.getaddrinfo

    def noted(host: str, *more: int) -> list[tuple[Any, ...]]:
        looked_up.add(host)
        return list(look_up(host, *more))

    monkeypatch.setattr(socket, "getaddrinfo", noted)
    ports: dict[int, int] = {}
    with hosted(small_site, does) as (address, seen), socks(ports, asked) as proxy:
        ports[80] = int(address.rpartition(":")[2][:-1])
        result = handrail("verify", "http://x.onion/", "--proxy", proxy, "--key", PUBLIC)

    assert result.exit_code == 0, result.output
    assert len(seen) > 5
    assert set(asked) == {"x.onion:80"}
    assert looked_up == {"127.0.0.1"}


def test_the_command_names_a_file_by_its_address(small_site: Path) -> None:
    with hosted(small_site, "other br") as (address, _):
        result = handrail("verify", address, "--key", PUBLIC)

    place = address.removeprefix("http://")
    assert f"\n{place}en/az.html:1:1: this file has been changed" in result.output
    assert "http:/" not in result.output


def test_a_host_that_hangs_up_is_said_in_one_line(small_site: Path) -> None:
    with hosted(small_site, "hangs up") as (address, _):
        result = handrail("verify", address, "--key", PUBLIC)

    assert result.exit_code == 2
    last = result.stderr.splitlines()[-1]
    assert last == f"{address}: the server stopped halfway: it does not speak as a web server"


# ---------------------------------------------------------------- the command


def test_the_command_says_what_is_wrong_and_what_to_do(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "my.pub").write_bytes(KEYS[1])
    whole = handrail("verify", copy, "--key", tmp_path / "my.pub")
    _change_a_byte(copy)
    changed = handrail("verify", copy, "--key", PUBLIC)

    assert (whole.exit_code, whole.stdout) == (
        0,
        f"{copy}: every file is as it was signed with {PUBLIC}\n",
    )
    assert changed.exit_code == 1
    first, advice, last = changed.stdout.splitlines()
    assert first == "copy/ru/az.html:1:1: this file has been changed"
    assert advice.startswith("What to do (changed-file): Copy the file anew from the original.")
    assert last.startswith("1 thing is not as signed.")


def test_without_a_key_the_command_says_what_was_not_checked(
    copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    result = handrail("verify", copy)
    broken = handrail("verify", copy, "--key", "RWnonsense")

    assert result.exit_code == 0
    assert "Who made the list was not checked" in result.stdout
    assert (broken.exit_code, broken.stderr) == (
        2,
        "the key given, which is no file: this is no public key of minisign\n",
    )


@pytest.mark.parametrize("command", ["verify", "publish"])
@pytest.mark.parametrize("whole", [True, False])
def test_a_secret_key_that_is_given_by_mistake_is_not_shown(
    copy: Path, tmp_path: Path, command: str, whole: bool
) -> None:
    secret = KEYS[0].decode() if whole else KEYS[0].decode().splitlines()[1]
    where = [copy] if command == "verify" else [tmp_path / "there", "--out", copy]

    result = handrail(command, *where, "--key", secret)

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "the key given, which is no file: this is no public key of minisign\n"


def test_a_zip_whose_list_cannot_be_unpacked_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(damaged(NAME))

    result = handrail("verify", tmp_path / "x.zip")

    assert result.exit_code == 1
    assert isinstance(result.exception, SystemExit)
    assert "this cannot be unpacked: the zip is broken or locked" in result.output


def test_a_broken_zip_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(os.urandom(500))

    result = handrail("verify", tmp_path / "x.zip")

    assert result.exit_code == 2
    assert result.stderr == f"{tmp_path / 'x.zip'}: this is no zip, or it is broken\n"
