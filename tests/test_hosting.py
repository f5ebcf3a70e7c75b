"""Hosts: nginx, Apache and Caddy as `handrail host` sets them up, and the files for the others."""

from __future__ import annotations

import gzip
import os
import re
import subprocess
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import brotli
import pytest
import tiny
import yaml
from browser import watching
from click.testing import CliRunner, Result
from hosts import ADDRESS, COMMANDS, Server, free_port, program, running
from playwright.sync_api import Browser

from generator.build import Built, build
from generator.cli import main
from generator.compressing import compressed
from generator.headers import visit
from generator.hosting import FOLDER, STEPS, hosts
from generator.policy import FORBIDDEN, HSTS, headers
from generator.rules import HOSTS

NAMES = (
    *("apache", "caddy", "cloudflare", "codeberg", "github", "gitlab"),
    *("ipfs", "netlify", "nginx", "onion", "usb"),
)


def host(*words: str) -> Result:
    """Run `handrail host` in this process."""
    return CliRunner().invoke(main, ["host", *words], catch_exceptions=False)


def written(name: str, out: Path, *words: str) -> dict[str, str]:
    """The files that `handrail host` writes for a host, by name."""
    result = host(name, "--out", str(out), *words, "--content", str(tiny.REPOSITORY / "content"))
    assert result.exit_code == 0, result.output
    return {path.name: path.read_text("utf-8") for path in sorted(out.iterdir())}


# ---------------------------------------------------------------- real servers


@pytest.fixture(scope="module")
def room() -> Iterator[Path]:
    """A folder that servers of another user can read; pytest's own are for one user alone."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture(scope="module")
def sites(room: Path) -> dict[str, Path]:
    """Prefix → a small site in English and Russian, built for it by `build --compress`."""
    folder = tiny.write(room, ["ru"])
    made = {}
    for prefix, name in (("/", "top"), ("/some/help/", "below")):
        with (room / "mkdocs.yml").open("a") as config:
            config.write(f"site_url: https://example.org{prefix}\n" if prefix != "/" else "")
        built = build(room, folder, room / name, today="2026-03-09", compress=True)
        assert isinstance(built, Built), built
        made[prefix] = built.out
        (built.out / "ru" / "without-page").mkdir()
    return made


@pytest.fixture(scope="module", params=["/", "/some/help/"], ids=["top", "below a path"])
def prefix(request: pytest.FixtureRequest) -> str:
    """Path of the site on its host."""
    value: str = request.param
    return value


@pytest.fixture(scope="module", params=sorted(COMMANDS))
def server(
    request: pytest.FixtureRequest, prefix: str, room: Path, sites: dict[str, Path]
) -> Iterator[Server]:
    """A real server with the configuration that the command writes, which nobody has edited."""
    name: str = request.param
    folder = Path(tempfile.mkdtemp(dir=room))
    folder.chmod(0o755)
    port = free_port()
    words = ("--listen", f"127.0.0.1:{port}", "--folder", str(sites[prefix]), "--prefix", prefix)
    written(name, folder / "written", *words)
    (folder / "written").chmod(0o755)
    server = Server(name, port, prefix, sites[prefix], folder / "run")
    with running(server, folder / "written") as server:
        yield server


PATHS = {
    "first page": ("GET", "", 200),
    "HEAD": ("HEAD", "", 200),
    "page": ("GET", "ru/index.html", 200),
    "PDF": ("GET", "en/sheets/plan.pdf", 200),
    "folder": ("GET", "en/", 200),
    "folder without slash": ("GET", "en", 301),
    "deep folder without slash": ("GET", "ru/sheets", 301),
    "unknown": ("GET", "nowhere.html", 404),
    "unknown HEAD": ("HEAD", "nowhere.html", 404),
    "unknown in a language": ("GET", "ru/a/b/c/nowhere.html", 404),
    "folder without a first page": ("GET", "assets/", 404),
    "TRACE": ("TRACE", "", 405),
    "POST": ("POST", "en/index.html", 405),
    "DELETE": ("DELETE", "en/index.html", 405),
}
"""What is asked → method, path below the prefix, status."""


SERVER = {"apache": "Apache", "caddy": None, "nginx": "nginx"}
"""What each says of itself: no version, and nothing where that can be."""


@pytest.mark.parametrize("what", PATHS)
def test_every_answer_has_every_header_and_tells_nothing(server: Server, what: str) -> None:
    method, path, status = PATHS[what]

    answer = server.ask(server.prefix + path, method)

    assert (308 if (server.name, status) == ("caddy", 301) else status) == answer.status
    assert {name: answer.headers.get(name.lower()) for name in headers(True)} == headers(True)
    assert [name for name in FORBIDDEN if name.lower() in answer.headers] == []
    assert HSTS.lower() not in answer.headers  # this one speaks no https
    assert answer.headers.get("server") == SERVER[server.name]
    assert not re.search(rb"nginx/\d|Apache/\d|Debian", answer.body)


def test_compressed_answers_have_every_header(server: Server) -> None:
    for encoding in ("br", "gzip"):
        for path in ("en/index.html", "nowhere.html", "assets/style.css"):
            answer = server.ask(server.prefix + path, encoding=encoding)

            sent = {name: answer.headers.get(name.lower()) for name in headers(True)}
            assert sent == headers(True), path
            assert [name for name in FORBIDDEN if name.lower() in answer.headers] == []


def test_the_audit_of_headers_finds_nothing(server: Server) -> None:
    assert visit(server.url).findings == []


@pytest.mark.parametrize(
    ("path", "page"),
    [
        ("nowhere", "404.html"),
        ("assets/", "404.html"),
        ("a/b/c/d.html", "404.html"),
        ("en/nowhere.html", "en/404.html"),
        ("ru/a/b/c/nowhere.html", "ru/404.html"),
        ("ru/index.html/more", "ru/404.html"),
        ("ru/without-page/", "ru/404.html"),
        ("en/%D1%82%D1%83%D1%82/", "en/404.html"),
        ("ruin.html", "404.html"),
        ("../content/site.yaml", None),
        ("%2e%2e/content/site.yaml", None),
    ],
)
def test_an_unknown_address_gets_the_page_of_its_language(
    server: Server, path: str, page: str | None
) -> None:
    answer = server.ask(server.prefix + path)

    if page is None:
        assert answer.status in (400, 404)
        assert b"locale" not in answer.body
    else:
        assert answer.status == 404
        assert answer.body == (server.site / page).read_bytes()
        assert answer.headers["content-type"] == "text/html; charset=utf-8"


def test_a_place_outside_of_the_site_is_unknown(server: Server) -> None:
    if server.prefix == "/":
        outside = {}
    else:
        outside = {path: server.ask(path) for path in ("/", "/some/", "/en/index.html", "/x")}

    assert {path: answer.status for path, answer in outside.items()} == dict.fromkeys(outside, 404)
    for answer in outside.values():
        assert answer.body == (server.site / "404.html").read_bytes()


def test_a_folder_without_its_slash_leads_to_the_folder(server: Server) -> None:
    for path in ("en", "ru/help", "ru/sheets"):
        asked = server.prefix + path

        answer = server.ask(asked)

        assert answer.status in (301, 308)
        target = urlsplit(urljoin(server.url + path, answer.headers["location"]))
        assert target.path == f"{asked}/"
        assert target.netloc in (f"127.0.0.1:{server.port}", f"{ADDRESS}:{server.port}")
        assert target.scheme == "http"


def test_the_bare_prefix_leads_to_the_site(server: Server) -> None:
    answer = server.ask(server.prefix.rstrip("/") or "/")

    assert answer.status == (200 if server.prefix == "/" else 301)
    if server.prefix != "/":
        assert urlsplit(answer.headers["location"]).path == server.prefix


UNPACK = {"br": brotli.decompress, "gzip": gzip.decompress}
ENDING = {"br": ".br", "gzip": ".gz"}


@pytest.mark.parametrize(
    ("asked", "sent"),
    [
        ("br", "br"),
        ("gzip", "gzip"),
        ("gzip, deflate, br", "br"),
        ("identity", ""),
        ("", ""),
        ("zstd", ""),
    ],
)
@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("en/index.html", "en/index.html"),
        ("ru/", "ru/index.html"),
        ("", "index.html"),
        ("assets/style.css", "assets/style.css"),
    ],
)
def test_compressed_files_are_sent_as_they_are(
    server: Server, asked: str, sent: str, path: str, file: str
) -> None:
    answer = server.ask(server.prefix + path, encoding=asked)

    plain = (server.site / file).read_bytes()
    assert answer.status == 200
    assert answer.headers.get("content-encoding", "") == sent
    assert answer.body == ((server.site / (file + ENDING[sent])).read_bytes() if sent else plain)
    assert (UNPACK[sent](answer.body) if sent else answer.body) == plain
    kind = "text/css" if file.endswith(".css") else "text/html; charset=utf-8"
    assert answer.headers["content-type"].startswith(kind)
    if sent:
        assert answer.headers["vary"] == "Accept-Encoding"


def test_every_kind_of_file_is_sent_as_what_it_is(server: Server) -> None:
    kinds = {
        ".css": "text/css",
        ".html": "text/html; charset=utf-8",
        ".pdf": "application/pdf",
        ".png": "image/png",
        ".zip": "application/zip",
    }
    files: dict[str, Path] = {}
    for path in sorted(server.site.rglob("*.*")):
        files.setdefault(path.suffix, path)

    for ending, kind in kinds.items():
        path = files[ending]
        answer = server.ask(server.prefix + path.relative_to(server.site).as_posix())
        assert answer.headers["content-type"].startswith(kind)
        assert answer.body == path.read_bytes()


def logs(server: Server) -> dict[str, int]:
    """Sizes of what a server has written down."""
    return {path.name: path.stat().st_size for path in server.folder.rglob("*") if path.is_file()}


def test_nobody_is_written_down(server: Server) -> None:
    server.ask(server.prefix)
    before = logs(server)

    for method, path, _ in PATHS.values():
        server.ask(server.prefix + path, method)
    for rubbish in (
        b"\x16\x03\x01\x00\xa5\x01\x00\n\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"x\r\n\r\n",
    ):
        with server.plug() as plain:
            plain.sendall(rubbish)
            plain.settimeout(5)
            plain.recv(1000)
    assert logs(server) == before
    assert before.get("access.log", 0) == 0


def test_browser_has_nothing_to_complain_of(server: Server, browser: Browser) -> None:
    with watching(browser, server.url) as watched:
        watched.page.goto(server.url + "en/index.html")
        watched.page.goto(server.url + "en/nowhere.html")

        faults = watched.faults()
    assert [fault for fault in faults if "404 (Not Found)" not in fault] == []


# ---------------------------------------------------------------- with a certificate


@pytest.fixture(scope="module")
def certificate(room: Path) -> tuple[Path, Path]:
    """A certificate for the made-up name, and its key."""
    pair = room / "certificate.pem", room / "key.pem"
    command = f"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -keyout {pair[1]} -out {pair[0]} -subj /CN={ADDRESS} -addext subjectAltName=DNS:{ADDRESS}"  # noqa: E501
    subprocess.run([program("openssl"), *command.split()], check=True, capture_output=True)
    return pair


@pytest.fixture(scope="module", params=sorted(COMMANDS))
def secure(
    request: pytest.FixtureRequest,
    room: Path,
    sites: dict[str, Path],
    certificate: tuple[Path, Path],
) -> Iterator[Server]:
    """A real server that speaks https."""
    name: str = request.param
    folder = Path(tempfile.mkdtemp(dir=room))
    folder.chmod(0o755)
    port = free_port()
    words = ["--listen", f"127.0.0.1:{port}", "--folder", str(sites["/"]), "--address", ADDRESS]
    words += ["--certificate", str(certificate[0]), "--key", str(certificate[1])]
    written(name, folder / "written", *words, "--onion", f"{'a' * 56}.onion")
    (folder / "written").chmod(0o755)
    server = Server(name, port, "/", sites["/"], folder / "run", certificate[0])
    with running(server, folder / "written") as server:
        yield server


@pytest.mark.parametrize("what", PATHS)
def test_with_a_certificate_https_is_kept(secure: Server, what: str) -> None:
    method, path, _ = PATHS[what]

    answer = secure.ask(f"/{path}", method)

    wanted = headers(True, https=True)
    assert HSTS in wanted
    assert {name: answer.headers.get(name.lower()) for name in wanted} == wanted
    assert [name for name in FORBIDDEN if name.lower() in answer.headers] == []


def test_a_redirect_keeps_https(secure: Server) -> None:
    answer = secure.ask("/en")

    assert urljoin(secure.url + "en", answer.headers["location"]) == f"{secure.url}en/"


def test_the_onion_address_is_offered(secure: Server) -> None:
    answer = secure.ask("/ru/index.html")

    assert answer.headers["onion-location"] == f"http://{'a' * 56}.onion/ru/index.html"


def test_nobody_is_written_down_who_does_not_speak_tls(secure: Server) -> None:
    secure.ask("/")
    before = logs(secure)

    for rubbish in (b"GET / HTTP/1.1\r\n\r\n", b"\x16\x03\x01\x00\x05hello"):
        with secure.plug() as plain:
            plain.sendall(rubbish)
            plain.settimeout(5)
            try:
                plain.recv(1000)
            except OSError as error:  # some hang up at once
                assert isinstance(error, ConnectionError)
    assert logs(secure) == before


PUBLIC = {
    "nginx": lambda command: [*command, "-t"],
    "apache": lambda command: [*command, "-t"],
    "caddy": lambda command: [command[0], "adapt", "--validate", *command[2:4]],
}


@pytest.mark.parametrize("name", sorted(COMMANDS))
@pytest.mark.parametrize("where", ["/", "/some/help/"])
def test_public_configuration_is_accepted(
    name: str, where: str, tmp_path: Path, certificate: tuple[Path, Path]
) -> None:
    words = ["--folder", str(tmp_path), "--address", ADDRESS, "--prefix", where]
    words += ["--certificate", str(certificate[0]), "--key", str(certificate[1])]
    files = written(name, tmp_path / "written", *words)

    run = tmp_path / "run"
    run.mkdir()
    command = PUBLIC[name](COMMANDS[name](run, tmp_path / "written"))
    result = subprocess.run(command, capture_output=True, text=True, check=False)

    unbound = os.geteuid() and "(13: Permission denied)" in result.stderr  # port 80 is root's
    assert result.returncode == 0 or unbound, result.stdout + result.stderr
    text = "".join(files.values())
    assert f"https://{ADDRESS}" in text
    assert HSTS in text


# ---------------------------------------------------------------- onion


def test_onion_service_listens_on_a_file_alone(room: Path, sites: dict[str, Path]) -> None:
    folder = Path(tempfile.mkdtemp(dir=room))
    folder.chmod(0o755)
    where = folder / "site.sock"
    files = written(
        "onion", folder / "written", "--listen", f"unix:{where}", "--folder", str(sites["/"])
    )
    (folder / "written").chmod(0o755)
    server = Server("nginx", 0, "/", sites["/"], folder / "run", path=where)

    with running(server, folder / "written") as server:
        answers = {what: server.ask(f"/{path}", how) for what, (how, path, _) in PATHS.items()}
        before = logs(server)

    for what, answer in answers.items():
        assert answer.status == PATHS[what][2]
        sent = {name: answer.headers.get(name.lower()) for name in headers(True)}
        assert sent == headers(True)
        assert HSTS.lower() not in answer.headers
    assert answers["folder without slash"].headers["location"] == "/en/"
    assert before.get("access.log", 0) == 0
    assert files["handrail.conf"].count("listen ") == 1
    assert files["apparmor"] == f"{where} rw,\n"


def test_tor_accepts_the_onion_configuration(tmp_path: Path) -> None:
    folder = tmp_path / "key"
    folder.mkdir(mode=0o700)
    written("onion", tmp_path / "written", "--tor-folder", f"{folder}/")
    command = [program("tor"), "--verify-config", "-f", str(tmp_path / "written" / "torrc")]
    command += ["--DataDirectory", str(tmp_path / "data"), "--defaults-torrc", os.devnull]

    result = subprocess.run(command, capture_output=True, text=True, check=False)

    assert result.returncode == 0, result.stdout
    assert "Configuration was valid" in result.stdout
    broken = (tmp_path / "written" / "torrc").read_text().replace(" 80 ", " eighty ")
    (tmp_path / "written" / "torrc").write_text(broken)
    assert subprocess.run(command, capture_output=True, check=False).returncode


# ---------------------------------------------------------------- files for the others


def test_hosts_are_those_that_are_promised() -> None:
    assert tuple(hosts()) == NAMES == HOSTS


@pytest.mark.parametrize("name", NAMES)
def test_steps_say_what_to_do_what_is_known_and_what_cannot_be(name: str, tmp_path: Path) -> None:
    result = host(name, "--out", str(tmp_path), "--content", str(tiny.REPOSITORY / "content"))

    text = (tmp_path / STEPS).read_text("utf-8")
    assert result.exit_code == 0
    assert text in result.output
    assert "docs/threat-model.md" in text
    assert (tiny.REPOSITORY / "docs" / "threat-model.md").is_file()
    steps, known, cannot = re.split(r"\n\n(?:What will be known|What it cannot)", text)
    assert re.findall(r"^(\d+)\. \S", steps, re.MULTILINE)[:2] == ["1", "2"]
    assert len(re.findall(r"^- \S", known, re.MULTILINE)) >= 3
    assert len(re.findall(r"^- \S", cannot, re.MULTILINE)) >= 2
    for path in sorted(tmp_path.iterdir()):
        assert "<<" not in path.read_text("utf-8"), path
        assert path.name == STEPS or path.name in text
        assert f"\n{path.read_text('utf-8')}".count("\n\n\n") == 0, path


@pytest.mark.parametrize("name", NAMES)
def test_steps_stand_line_by_line(name: str, tmp_path: Path) -> None:
    text = written(name, tmp_path)[STEPS]

    steps = text.split("What to do\n\n")[1].split("\n\nWhat will be known")[0].splitlines()
    assert [line.split(". ")[0] for line in steps] == [str(i + 1) for i in range(len(steps))]


@pytest.mark.parametrize("name", ["apache", "caddy", "nginx", "onion"])
def test_a_bare_server_can_take_the_site(name: str, tmp_path: Path) -> None:
    text = written(name, tmp_path)[STEPS]

    assert "You need a server with Debian or Ubuntu" in text
    install = next(line for line in text.splitlines() if "apt install" in line)
    assert " rsync" in install  # the copy needs it at both ends
    assert install.endswith("&& mkdir -p /var/www/handrail")
    assert re.search(r"handrail publish root@\w+:/var/www/handrail\)$", text, re.MULTILINE)


@pytest.mark.parametrize("name", ["apache", "caddy", "nginx"])
@pytest.mark.parametrize(
    ("words", "at"),
    [((), f"https://{ADDRESS}/"), (("--listen", "10.0.0.1:8443"), f"https://{ADDRESS}:8443/")],
)
def test_a_certificate_of_your_own_is_put_where_it_is_read(
    name: str, words: tuple[str, ...], at: str, tmp_path: Path
) -> None:
    own = ("--address", ADDRESS, "--certificate", "/own/c.pem", "--key", "/own/k.pem")

    files = written(name, tmp_path, *own, *words)

    steps = files.pop(STEPS)
    assert "Put the certificate at /own/c.pem and its key at /own/k.pem" in steps
    assert f"--headers {at} --host" in steps
    assert "certbot certonly" not in steps
    assert "Without --address" not in steps
    (configuration,) = files.values()
    assert "/own/c.pem" in configuration


@pytest.mark.parametrize("name", ["github", "gitlab"])
def test_what_must_not_be_put_on_a_host_is_said(name: str, tmp_path: Path) -> None:
    text = written(name, tmp_path)[STEPS]

    assert "Never put the folder of Handrail itself there" in " ".join(text.split())


@pytest.mark.parametrize("name", ["github", "gitlab", "codeberg", "ipfs"])
def test_a_host_without_headers_says_so(name: str) -> None:
    cannot = " ".join(hosts()[name].cannot)

    assert "no headers of yours" in cannot
    assert "<meta>" in cannot
    assert "frame-ancestors" in cannot
    assert "ETag" in cannot


def test_same_files_every_time(tmp_path: Path) -> None:
    for name in NAMES:
        assert written(name, tmp_path / f"{name}1") == written(name, tmp_path / f"{name}2")


@pytest.mark.parametrize("name", ["netlify", "cloudflare"])
def test_headers_file_holds_the_policy(name: str, tmp_path: Path) -> None:
    text = written(name, tmp_path)["_headers"]

    first, *lines = [line for line in text.splitlines() if not line.startswith("  ! ")]
    assert first == "/*"
    assert all(line.startswith("  ") for line in lines)
    assert dict(line.strip().split(": ", 1) for line in lines) == headers(True, https=True)
    assert max(map(len, lines)) <= 2000  # Cloudflare's limit for a line
    assert len(lines) <= 100


@pytest.mark.parametrize("name", ["netlify", "ipfs"])
def test_redirects_file_names_a_page_for_each_language(name: str, tmp_path: Path) -> None:
    text = written(name, tmp_path)["_redirects"]

    assert text == "/en/* /en/404.html 404\n/ru/* /ru/404.html 404\n/* /404.html 404\n"


def test_files_of_static_hosts_can_be_read(tmp_path: Path) -> None:
    netlify = tomllib.loads(written("netlify", tmp_path / "1")["netlify.toml"])
    gitlab = yaml.safe_load(written("gitlab", tmp_path / "3")["gitlab-ci.yml"])

    assert netlify["build"]["publish"] == "site"
    assert gitlab["pages"]["artifacts"]["paths"] == ["public"]
    assert gitlab["pages"]["rules"] == [{"if": '$CI_COMMIT_BRANCH == "pages"'}]


@pytest.mark.parametrize(
    ("name", "into", "beside"),
    [
        ("codeberg", "", []),
        ("github", "", [".nojekyll"]),
        ("gitlab", "public/", [".gitlab-ci.yml"]),
    ],
)
def test_a_repository_gets_the_site_without_texts_history_or_name(
    name: str, into: str, beside: list[str], tmp_path: Path
) -> None:
    written(name, tmp_path)
    repository, site = tmp_path / "there.git", tmp_path / "site"
    git = [program("git"), "-C", str(repository)]
    subprocess.run([program("git"), "init", "--bare", "-q", repository], check=True)
    (site / "en").mkdir(parents=True)
    (site / "index.html").write_text("first")
    personal = {"GIT_AUTHOR_NAME": "Jo", "GIT_COMMITTER_EMAIL": "jo@example.org", "HOME": "/jo"}
    command = ["sh", str(tmp_path / "publish.sh"), str(site), str(repository)]

    commits = set()
    for text in ("one", "two"):
        (site / "en" / "index.html").write_text(text)
        subprocess.run(command, env={**os.environ, **personal}, check=True)
        said = subprocess.run(
            [*git, "log", "--all", "--format=%H%n%an %ae %cn %ce %at %ct %s"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.splitlines()
        commits.add(said[0])
        assert said[1:] == ["site site@example.org site site@example.org 946684800 946684800 site"]
    shown = subprocess.run(
        [*git, "show", f"pages:{into}en/index.html"], capture_output=True, check=True
    )
    assert shown.stdout == b"two"
    held = [*git, "ls-tree", "-r", "--name-only", "pages"]
    names = subprocess.run(held, capture_output=True, text=True, check=True).stdout.split()
    assert names == sorted([f"{into}en/index.html", f"{into}index.html", *beside])
    assert len(commits) == 2
    (site / "index.html").unlink()
    assert subprocess.run(command, capture_output=True, check=False).returncode == 1


# ---------------------------------------------------------------- the command


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["ngnix"], "there is no host 'ngnix'\ndid you mean 'nginx'?\n"),
        (
            ["nginx", "--address", "https://help.example.org"],
            "--address 'https://help.example.org' cannot be used\n    hint: write only the name",
        ),
        (["nginx", "--address", "a;b.org"], "--address 'a;b.org' cannot be used\n"),
        (
            ["caddy", "--address", f"{'a' * 56}.onion"],
            "is an onion address\n    hint: use `handrail",
        ),
        (["apache", "--prefix", "help"], "--prefix 'help' cannot be used\n    hint: begin and end"),
        (["apache", "--prefix", "/a/../b/"], "--prefix '/a/../b/' cannot be used\n"),
        (["nginx", "--folder", '/a"; x "'], "cannot be used\n    hint: write the whole path"),
        (["nginx", "--folder", "/a$b"], "--folder '/a$b' cannot be used\n"),
        (["nginx", "--listen", "80"], "--listen '80' cannot be used\n    hint: write an address"),
        (["nginx", "--listen", "127.0.0.1:99999"], "--listen '127.0.0.1:99999' cannot be used\n"),
        (["caddy", "--listen", "127.0.0.1:0"], "--listen '127.0.0.1:0' cannot be used\n"),
        (
            ["nginx", "--certificate", "/c", "--key", "/k"],
            "a certificate is for a name\n    hint: give it with --address",
        ),
        (["nginx", "--key", "/k"], "a certificate and its key belong together\n"),
        (["nginx", "--onion", "x.onion"], "--onion 'x.onion' cannot be used\n"),
        (["usb", "--address", "help.example.org"], "usb has no use for --address\n"),
        (
            ["onion", "--address", "a.example.org"],
            "onion has no use for --address\n    hint: it takes",
        ),
    ],
)
def test_what_cannot_be_used_is_refused(words: list[str], said: str, tmp_path: Path) -> None:
    content = ["--content", str(tiny.REPOSITORY / "content")]

    result = host(*words, "--out", str(tmp_path / "out"), *content)

    assert result.exit_code == 1
    assert said in result.output
    assert "Traceback" not in result.output
    assert not (tmp_path / "out").exists()


def test_faults_of_the_site_file_are_told(
    tiny_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiny.edit(tiny_folder, "site.yaml", "country:", "contry:")
    monkeypatch.chdir(tiny_folder.parent)

    result = host("usb")

    assert result.exit_code == 1
    assert re.search(r"^content/site\.yaml:\d+:\d+: ", result.output)
    assert not (tiny_folder.parent / "build").exists()


def test_the_path_of_the_site_is_known_from_its_address(
    tiny_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tiny_folder.parent
    monkeypatch.chdir(root)
    (root / "mkdocs.yml").write_text("site_url: https://example.org/below/\n")

    result = host("nginx")
    text = (root / "build" / "host" / "nginx" / "handrail.conf").read_text()
    other = host("nginx", "--prefix", "/")

    assert result.output.endswith(f"Written to build/host/nginx: handrail.conf, {STEPS}\n")
    assert "location /below/ru/ {" in text
    assert "warning" not in result.output
    assert other.output.startswith(
        "warning: the page for unknown addresses is built for /below/; "
        "set site_url in mkdocs.yml to https://NAME/ and build again\n"
    )


def test_readme_has_a_row_for_each_host() -> None:
    text = (tiny.REPOSITORY / "README.md").read_text("utf-8")

    rows = re.findall(r"^\| `([a-z]+)` \|(?:[^|\n]+\|){2}$", text, re.MULTILINE)

    assert sorted(set(rows) & set(NAMES)) == list(NAMES)


def test_every_file_of_a_host_is_shipped() -> None:
    text = (tiny.REPOSITORY / "pyproject.toml").read_text("utf-8")

    assert tomllib.loads(text)["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == [
        "generator"
    ]
    assert FOLDER.is_relative_to(tiny.REPOSITORY / "generator")


# ---------------------------------------------------------------- compressed files


def test_compressed_files_unpack_to_the_same_and_tell_nothing() -> None:
    page = b"<p>Something to read, again and again.</p>\n" * 40
    files = {
        "en/index.html": page,
        "a.pdf": page,
        "small.html": b"x" * 255,
        "noise.css": os.urandom(999),
    }

    made = compressed(files)

    assert list(made) == ["en/index.html.gz", "en/index.html.br"]
    assert gzip.decompress(made["en/index.html.gz"]) == page
    assert brotli.decompress(made["en/index.html.br"]) == page
    head = made["en/index.html.gz"][:10]
    assert head == b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"  # no name, no time, no system
    assert compressed(files) == made


def test_build_can_compress(sites: dict[str, Path]) -> None:
    pages = [path for path in sites["/"].rglob("*.html") if path.stat().st_size >= 256]

    assert len(pages) > 10
    for path in pages:
        assert gzip.decompress(Path(f"{path}.gz").read_bytes()) == path.read_bytes()
        assert brotli.decompress(Path(f"{path}.br").read_bytes()) == path.read_bytes()
        assert Path(f"{path}.gz").stat().st_mtime == path.stat().st_mtime
    assert not list(sites["/"].rglob("*.pdf.gz"))
