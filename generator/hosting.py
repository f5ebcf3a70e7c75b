"""Finished configurations for the hosts that a site can live on.

A host is a folder in `generator/hosts/`: `host.toml` says what it knows, what it cannot do and
which steps lead there; every other file is a template. `<<name>>` in any of them stands for a
value of the site, or for another text of the same `host.toml`. A new host adds a folder.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.policy import headers

FOLDER = Path(__file__).parent / "hosts"
STEPS = "STEPS.txt"

TYPES = {
    "text/html": "html",
    "text/css": "css",
    "text/javascript": "js",
    "text/plain": "txt",
    "text/calendar": "ics",
    "text/vcard": "vcf",
    "text/csv": "csv",
    "application/json": "json",
    "application/geo+json": "geojson",
    "application/pdf": "pdf",
    "application/zip": "zip",
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/webp": "webp",
}
"""Media type → ending of the files that are sent as such. Source: IANA, Media Types."""


@dataclass(frozen=True)
class Place:
    """Where a site is to be served, and how."""

    locales: tuple[str, ...]
    scripts: bool
    """Whether files of the site may run in the browser."""
    prefix: str = "/"
    """Path of the site on its host; begins and ends with a slash."""
    address: str = ""
    """The host's name; none where the site is only tried out."""
    onion: str = ""
    """Name of the same site as an onion service, which is offered to Tor Browser."""
    folder: str = "/var/www/handrail"
    """Where the built site stands on the server."""
    listen: str = ""
    """Address and port, or `unix:` and a path, to listen at instead of the usual ones."""
    certificate: str = ""
    key: str = ""
    tor_folder: str = "/var/lib/tor/handrail/"
    """Where Tor keeps the key of the onion service."""


@dataclass(frozen=True)
class Host:
    """One place that a site can live on."""

    name: str
    title: str
    knows: tuple[str, ...]
    """What it learns of the NGO and of visitors, and who else does."""
    cannot: tuple[str, ...]
    steps: tuple[str, ...]
    options: tuple[str, ...]
    """Fields of `Place` that matter there, beside the languages and scripts."""
    https: bool
    """Whether it never serves without a certificate."""
    texts: Mapping[str, Any]
    """The rest of `host.toml`."""
    files: Mapping[str, str]
    """Name of a file → its template."""


def hosts(folder: Path = FOLDER) -> dict[str, Host]:
    """Every host by its name, in the order of names."""
    return {
        path.parent.name: _host(path.parent.name, folder)
        for path in sorted(folder.glob("*/host.toml"))
    }


def _host(name: str, folder: Path) -> Host:
    texts = tomllib.loads((folder / name / "host.toml").read_text("utf-8"))
    files = {
        path.name: path.read_text("utf-8")
        for path in sorted((folder / name).iterdir())
        if path.name != "host.toml"
    }
    if like := texts.pop("like", ""):
        other = _host(like, folder)
        texts, files = {**other.texts, **texts}, {**other.files, **files}
    told = {key: tuple(texts.pop(key)) for key in ("knows", "cannot", "steps")}
    return Host(
        name=name,
        title=texts.pop("title"),
        options=tuple(texts.pop("options", ())),
        https=texts.pop("always_https", False),
        texts=texts,
        files=files,
        **told,
    )


_HOST_NAME = re.compile(r"(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}")
_ONION = re.compile(r"([a-z0-9-]+\.)?[a-z2-7]{56}\.onion")
_PREFIX = re.compile(r"/([A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*")
_PATH = re.compile(r"/[A-Za-z0-9/._~+@ -]*")
_PORT = r"(6553[0-5]|655[0-2]\d|65[0-4]\d\d|6[0-4]\d{3}|[1-5]\d{4}|[1-9]\d{0,3})"
_LISTEN = re.compile(rf"unix:/[A-Za-z0-9/._-]+|([0-9.]+|\[[0-9a-f:]+\]):{_PORT}", re.ASCII)

_SHAPES: Mapping[str, tuple[re.Pattern[str], str]] = {
    "prefix": (_PREFIX, "begin and end with a slash, such as /some/path/"),
    "address": (
        _HOST_NAME,
        "write only the name, in small letters, such as help.example.org; other scripts as xn--…",
    ),
    "onion": (_ONION, "write the 56 letters and digits and .onion, without http://"),
    "folder": (_PATH, "write the whole path on the server, such as /var/www/handrail"),
    "listen": (_LISTEN, "write an address and a port, such as 127.0.0.1:8080"),
    "certificate": (_PATH, "write the whole path on the server"),
    "key": (_PATH, "write the whole path on the server"),
    "tor_folder": (_PATH, "write the whole path on the server"),
}
"""What the values may look like: nothing that a configuration file would read as its own."""


def refusals(host: Host, given: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Fields of `Place` that this host cannot use, as (what is wrong, what to write instead)."""
    for name, value in given.items():
        option = f"--{name.replace('_', '-')}"
        shape, hint = _SHAPES[name]
        if name not in host.options:
            taken = ", ".join(f"--{one.replace('_', '-')}" for one in host.options)
            yield f"{host.name} has no use for {option}", taken and f"it takes {taken}"
        elif not shape.fullmatch(value):
            yield f"{option} {value!r} cannot be used", hint
        elif name == "address" and value.endswith(".onion"):
            yield (
                f"{value} is an onion address",
                "use `handrail host onion`: Tor makes the address, so it takes none",
            )
    if ("certificate" in given) != ("key" in given):
        yield "a certificate and its key belong together", "give both --certificate and --key"
    elif "certificate" in given and "address" not in given:
        yield "a certificate is for a name", "give it with --address, such as help.example.org"


def configuration(host: Host, place: Place) -> dict[str, str]:
    """Name → text of every file that the host needs, and of the steps to take."""
    values = _values(host, place)
    files = {name: _filled(text, values) for name, text in host.files.items()}
    return {**files, STEPS: _steps(host, values, list(files))}


def _mode(place: Place) -> str:
    """How the site is reached: over https at the usual ports, elsewhere, or without https."""
    if not place.address:
        return "http"
    return "https" if place.listen else "public"


def _values(host: Host, place: Place) -> dict[str, str]:
    texts = host.texts
    mode = _mode(place)
    https = host.https or mode != "http"
    listen = place.listen or texts.get("listen", "")
    listen_host, _, port = listen.rpartition(":")
    other_port = f":{port}" if port.isdecimal() and mode == "https" else ""
    lines = {name: text for name, text in texts.items() if isinstance(text, str)}
    values = {
        **dict.fromkeys(("redirect", "bind", "tls", "listening", "certificate_step"), ""),
        **texts.get("values", {}),
        **texts.get(mode, {}),
        **(texts.get("given", {}) if place.certificate else {}),
        "prefix": place.prefix,
        "bare": place.prefix.rstrip("/"),
        "pattern": re.escape(place.prefix),
        "bare_pattern": re.escape(place.prefix.rstrip("/")),
        "address": place.address,
        "host": place.address or "SERVER",
        "url": f"https://{place.address}{other_port}{place.prefix}"
        if place.address
        else f"http://{listen}{place.prefix}",
        "folder": place.folder.rstrip("/"),
        "listen": listen,
        "listen_host": listen_host,
        "port": port,
        "socket": listen.removeprefix("unix:"),
        "tor_folder": place.tor_folder,
        "certificate": place.certificate or f"/etc/letsencrypt/live/{place.address}/fullchain.pem",
        "key": place.key or f"/etc/letsencrypt/live/{place.address}/privkey.pem",
    }
    line = lines.get("header", "")
    for name, sent in (("headers", https), ("plain_headers", False)):
        values[name] = "\n".join(
            _filled(line, {"name": header, "value": value})
            for header, value in headers(place.scripts, sent).items()
        )
    language = lines.get("language", "").strip()
    values["languages"] = "\n".join(
        _filled(language, {**values, "locale": locale}) for locale in place.locales
    )
    values["types"] = "\n".join(
        _filled(
            lines.get("type", "<<media>> <<ending>>;").strip("\n"),
            {"media": media, "ending": ending},
        )
        for media, ending in TYPES.items()
    )
    values["onion"] = _filled(lines.get("onion", ""), {"onion": place.onion}) if place.onion else ""
    values["below"] = lines.get("below", "") if place.prefix != "/" else ""
    return values


_MARK = re.compile(r"<<(\w+)>>")
_OWN_LINE = re.compile(r"^([ \t]*)<<(\w+)>>[ \t]*(?:\n|\Z)", re.MULTILINE)


def _filled(text: str, values: Mapping[str, str]) -> str:
    """A template with its values; a value on a line of its own keeps the indentation.

    A line that holds only a value which is empty goes away.
    """

    def value(name: str) -> str:
        return _filled(values[name], values).strip("\n")

    def lines(found: re.Match[str]) -> str:
        return "".join(
            f"{found[1]}{line}\n" if line else "\n" for line in value(found[2]).splitlines()
        )

    def word(found: re.Match[str]) -> str:
        return value(found[1])

    return _MARK.sub(word, _OWN_LINE.sub(lines, text)) if "<<" in text else text


def _steps(host: Host, values: Mapping[str, str], names: list[str]) -> str:
    """What to do, what the host will know and what it cannot do, in plain words."""

    def listed(title: str, items: tuple[str, ...], mark: Callable[[int], str]) -> str:
        said = [_filled(item, values).strip("\n") for item in items]
        return "\n".join([title, "", *(f"{mark(i)} {line}" for i, line in enumerate(said, 1))])

    files = f"Files here: {', '.join(names)}\n\n" if names else ""
    return (
        f"The site on {host.title}\n\n{files}"
        + "\n\n".join(
            (
                listed("What to do", host.steps, lambda i: f"{i}."),
                listed("What will be known, and by whom", host.knows, lambda _: "-"),
                listed("What it cannot do", host.cannot, lambda _: "-"),
            )
        )
        + f"\n\n{_BEFORE}\n"
    )


_BEFORE = "Before you choose a host: docs/threat-model.md says who may harm whom, and how."
