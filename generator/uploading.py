"""Bringing a finished site to where it is read, with the programs that are there for it."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator import manifest, policy, publish
from generator.copies import FileError, Folder
from generator.hosting import TYPES
from generator.problems import did_you_mean


class UploadError(Exception):
    """Why a site was not brought over, in one line; its second argument is a way out."""

    def __init__(self, why: str, hint: str = "") -> None:
        super().__init__(why)
        self.hint = hint


class Hands:
    """What runs other people's programs, or only says what it would run."""

    def __init__(
        self, say: Callable[[str], None], dry: bool = False, own: Sequence[Path] = ()
    ) -> None:
        self._say = say
        self.dry = dry
        self.own = own
        """Folders that a site is never brought into, nor to what holds them."""

    def ask(self, command: Sequence[str], **more: str) -> str:
        """What a program prints that changes nothing."""
        try:
            result = subprocess.run(  # noqa: S603 (no shell; no argument begins with an option)
                command,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                encoding="utf-8",
                errors="replace",
                env={**os.environ, **more},
                check=False,
            )
        except FileNotFoundError:
            raise UploadError(f"{command[0]} is not installed") from None
        if result.returncode:
            said = without_secrets(f"{result.stderr}\n{result.stdout}", os.environ)
            lines = [line.strip() for line in said.splitlines() if line.strip()]
            lines = [line for line in lines if "NOTICE" not in line]  # rclone's, of its settings
            raise UploadError(f"{command[0]} failed: {lines[0] if lines else result.returncode}")
        return result.stdout

    def do(self, what: str, command: Sequence[str], how: str = "", **more: str) -> None:
        """Run a program that changes something there; `how` is shown in the command's place."""
        self.tell(what, how or shlex.join(command))
        if not self.dry:
            self.ask(command, **more)

    def tell(self, what: str, how: str = "") -> None:
        """Say what is done now, and in a dry run how."""
        self._say(f"{what}\n    {how}" if self.dry and how else what)


_SECRET = re.compile(r"KEY|SECRET|TOKEN|PASS|CREDENTIAL|AUTH", re.IGNORECASE)


def without_secrets(text: str, environment: Mapping[str, str]) -> str:
    """What a program said, without the passwords and keys that it was given."""
    for name, value in environment.items():
        if _SECRET.search(name) and len(value) > 5:
            text = text.replace(value, "…")
    return text


@dataclass(frozen=True)
class Target:
    """One kind of place that a site can be brought to."""

    shape: re.Pattern[str]
    example: str
    upload: Callable[[Path, re.Match[str], Hands], str]
    """Called as (site, what `shape` found, hands); returns what the reader could have seen."""


def upload(site: Path, where: str, hands: Hands) -> str:
    """Bring a site to where it is read; returns in a sentence what is not done at once.

    An `UploadError` where that cannot be done. Nothing that belongs to another site is
    deleted or written over.
    """
    for target in TARGETS:
        if found := target.shape.fullmatch(where):
            return target.upload(site, found, hands)
    raise UploadError(
        f"{_without_password(where)!r} is no place that a site can be brought to",
        f"such as {', '.join(target.example for target in TARGETS)}, or ./folder for one here",
    )


def _without_password(where: str) -> str:
    """An address as it was typed, with no more of its user than the name."""
    return re.sub(r"^((?:\w+:/*)?[^/:@]*):.*@", r"\1@", where, flags=re.DOTALL)


OTHER = "this holds something that is no site of Handrail, and is kept"
_EMPTY_IT = "empty it yourself, or name another place"


def _names(site: Path) -> list[str]:
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())


def is_entrance(name: str) -> bool:
    """Whether it is a file by which readers and verifiers come in: it changes last."""
    name = name.removesuffix(".gz").removesuffix(".br")
    return (
        name in manifest.UNLISTED
        or name in ("index.html", "404.html")
        or (name.count("/") == 1 and name.endswith("/index.html"))
    )


# ---------------------------------------------------------------- a folder


def _to_folder(site: Path, found: re.Match[str], hands: Hands) -> str:
    """Copy to a folder on this computer, such as a disk or a stick, and swap it in."""
    out = Path(found[0]).resolve()  # a link stays one: what it leads to is replaced
    if any(out.is_relative_to(one) or one.is_relative_to(out) for one in (site, *hands.own)):
        raise UploadError(f"{out}: this is the site itself, or holds it")
    if out.exists() and not (out.is_dir() and not any(out.iterdir())):
        there = Folder(out)
        _need_ours(str(out), there.names(), lambda: _list_in(there), ())
    names = _names(site)
    hands.tell(f"copying {len(names)} files to {out}")
    if not hands.dry:
        files = {name: (site / name).read_bytes() for name in names}
        publish.publish(files, out, lambda _folder, _name: [])
    return "A reader sees the old or the new site, never a mixture."


def _list_in(there: Folder) -> bytes:
    try:
        *_, (_, data) = there.read(manifest.NAME, manifest.MOST_BYTES)
    except FileError as error:
        raise manifest.UnreadableError(str(error)) from None
    return data or b""


def _need_ours(
    where: str, names: Iterable[str], listing: Callable[[], bytes], new: Iterable[str]
) -> None:
    """Refuse a place that holds anything but a site of ours, for what is there is deleted.

    `listing` reads its list of files; `new` may stand there already: an upload that was
    stopped halfway has left it.
    """
    there = set(names)
    if manifest.NAME not in there:
        raise UploadError(f"{where}: {OTHER}", _EMPTY_IT)
    try:
        mine = manifest.strangers(there - set(new), listing())
    except manifest.UnreadableError:
        raise UploadError(f"{where}: {OTHER}", _EMPTY_IT) from None
    if mine:
        more = f" ({len(mine) - 1} more)" if len(mine) > 1 else ""
        raise UploadError(
            f"{where}: {OTHER}: {mine[0]}{more}", "move it away, or name another place"
        )


# ---------------------------------------------------------------- rsync

_RSYNC = (
    *("rsync", "--recursive", "--times", "--perms", "--chmod=D755,F644"),
    *("--no-owner", "--no-group"),
    "--checksum",  # all our files have one time: it cannot tell which have changed
)


def _need(program: str) -> None:
    if not shutil.which(program):
        raise UploadError(
            f"{program} is not installed", f"install it, such as: apt install {program}"
        )


def _by_ssh(site: Path, found: re.Match[str], hands: Hands) -> str:
    """Write beside the old site, on the same disk, and switch a link over in one step."""
    host, path = found["host"], PurePosixPath(found["path"])
    if not path.name or ".." in path.parts:
        raise UploadError("the folder on the server needs a name of its own", "such as me@host:www")
    _need("rsync")
    shell = shlex.split(os.environ.get("RSYNC_RSH", "ssh"))
    shown = "$RSYNC_RSH" if "RSYNC_RSH" in os.environ else "ssh"  # it may hold a password
    name = path.name
    enter = f"cd -- {shlex.quote(str(path.parent))} && "

    def remote(script: str) -> list[str]:
        return [*shell, host, enter + script]

    state = hands.ask(remote(_STATE.replace("NAME", shlex.quote(name)))).split()
    if state[:1] not in (["none"], ["empty"], ["site"], ["link"]):
        raise UploadError(f"{found[0]}: {OTHER}", _EMPTY_IT)
    if state[0] in ("site", "link"):
        found_there = hands.ask(remote(_FILES.replace("NAME", shlex.quote(name)))).splitlines()
        read = f"cat {shlex.quote(f'{name}/{manifest.NAME}')}"
        if state[0] == "site" or found_there:
            _need_ours(
                found[0],
                [line.removeprefix("./") for line in found_there],
                lambda: hands.ask(remote(read)).encode(),
                (),
            )
    sides = [f".{name}.a", f".{name}.b"]
    if state[0] == "link" and state[1] not in sides:
        raise UploadError(f"{found[0]}: this is a link that Handrail has not made", _EMPTY_IT)
    new = sides[1] if state[-1] == sides[0] else sides[0]
    old = [f"--copy-dest=../{name}/"] if state[0] in ("site", "link") else []
    hands.do(
        "writing the new site beside the old one",
        [*_RSYNC, "--delete", *old, "--", f"{site}/", f"{host}:{path.parent / new}/"],
    )
    link = shlex.quote(f".{name}.switch")
    away = shlex.quote(f".{name}.old")
    steps = [f"rm -f {link}", f"ln -s {shlex.quote(new)} {link}"]
    if state[0] in ("site", "empty"):
        steps += [f"mv -T {shlex.quote(name)} {away}", f"mv -T {link} {shlex.quote(name)}"]
        steps += [f"rm -rf {away}"]
    else:
        steps += [f"mv -T {link} {shlex.quote(name)}"]
    script = " && ".join(steps)
    how = f"{shown} {shlex.join([host, enter + script])}"
    hands.do("switching to the new site", remote(script), how)
    if state[0] in ("site", "empty"):
        return (
            "This once there was no site for a moment, a few milliseconds: a folder became a "
            "link. From now on a reader sees the old or the new site, never a mixture."
        )
    return "A reader sees the old or the new site, never a mixture."


_STATE = (
    "if [ -L NAME ]; then echo link; readlink NAME; "
    f"elif [ -f NAME/{manifest.NAME} ]; then echo site; "
    'elif [ -d NAME ] && [ -z "$(ls -A NAME)" ]; then echo empty; '
    "elif [ -e NAME ]; then echo other; else echo none; fi"
)
_FILES = "if [ -d NAME/ ]; then cd -- NAME/ && find . ! -type d; fi"


def _by_daemon(site: Path, found: re.Match[str], hands: Hands) -> str:
    """Write to a server that takes files and no commands: what is new first, deletions last."""
    _need("rsync")
    where = found[0].rstrip("/") + "/"
    listing = ["rsync", "--recursive", "--links", "--8-bit-output", "--list-only", "--", where]
    lines = [line.split(maxsplit=4) for line in hands.ask(listing).splitlines() if line.strip()]
    there = {line[-1] for line in lines if line[-1] != "."}
    if there:
        files = {line[-1] for line in lines if not line[0].startswith("d")}
        _need_ours(found[0], files, lambda: _list_at(where, hands), _names(site))
    ends = ["--", f"{site}/", where]
    if not there:  # the list stands there first, so that what is left halfway is known as ours
        first = [*_RSYNC, f"--include=/{manifest.NAME}", "--exclude=*"]
        hands.do("writing the list of files", [*first, *ends])
    hands.do("writing files that are new", [*_RSYNC, "--ignore-existing", *ends])
    kept = [f"--exclude={name}" for name in _names(site) if is_entrance(name)]
    late = [f"--exclude=/{one[10:]}" for one in kept]
    delay = "--delay-updates"
    hands.do("writing files that have changed", [*_RSYNC, delay, *late, *ends])
    hands.do(
        "writing the first pages, and deleting what is gone",
        [*_RSYNC, delay, "--delete-after", *ends],
    )
    return _IN_TURN


def _list_at(where: str, hands: Hands) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        hands.ask(["rsync", "--", f"{where}{manifest.NAME}", f"{folder}/"])
        return _list_in(Folder(Path(folder)))


_IN_TURN = (
    "This place cannot switch at once. New files came first, then changed ones, the first pages "
    "last, and only then was anything deleted: no link led nowhere, but for some seconds a "
    "reader could see pages of both sites."
)


# ---------------------------------------------------------------- S3

_TYPES = {f".{ending}": media for media, ending in TYPES.items()} | {".minisig": "text/plain"}
_UNKNOWN = "application/octet-stream"
_CACHE = policy.headers(False)["Cache-Control"]


def media_type(name: str) -> str:
    """What a server is to call a file, from the ending of its name."""
    found = _TYPES.get(PurePosixPath(name).suffix, _UNKNOWN)
    return f"{found}; charset=utf-8" if found.startswith("text/") else found


@dataclass(frozen=True)
class Client:
    """A program that speaks to S3. Each function gets the bucket and the prefix with its slash."""

    program: str
    environment: Callable[[str], Mapping[str, str]]
    """What it needs to know for an endpoint, which is empty for Amazon's own."""
    listing: Callable[[str, str], Sequence[str]]
    """The command that lists all names below the prefix."""
    names: Callable[[str, str, str], Iterable[str]]
    """What that printed, the bucket and the prefix → names below it."""
    reading: Callable[[str, str, str], Sequence[str]]
    """The command that prints one file."""
    writing: Callable[[Path, str, str, str], Sequence[str]]
    """The command that brings a folder over, as one type."""
    deleting: Callable[[Sequence[str], str, str], Sequence[str]]
    """The command that deletes these names."""


_NO_STORE = f"Cache-Control: {_CACHE}"
_AT_A_TIME = 500
"""Names in one command that deletes."""


def _aws(*arguments: str) -> list[str]:
    endpoint = os.environ.get("AWS_ENDPOINT_URL", "")
    return ["aws", *(["--endpoint-url", endpoint] if endpoint else []), *arguments]


CLIENTS = (
    Client(
        "aws",
        lambda _endpoint: {"AWS_PAGER": ""},
        lambda bucket, prefix: _aws(
            *("s3api", "list-objects-v2", "--bucket", bucket, "--prefix", prefix),
            *("--query", "Contents[].Key", "--output", "json"),
        ),
        lambda said, _bucket, prefix: [
            key.removeprefix(prefix) for key in (json.loads(said or "null") or [])
        ],
        lambda name, bucket, prefix: _aws("s3", "cp", f"s3://{bucket}/{prefix}{name}", "-"),
        lambda folder, kind, bucket, prefix: _aws(
            *("s3", "cp", "--recursive", "--only-show-errors", "--no-guess-mime-type"),
            *("--content-type", kind, "--cache-control", _CACHE),
            *(str(folder), f"s3://{bucket}/{prefix}"),
        ),
        lambda names, bucket, prefix: _aws(
            *("s3api", "delete-objects", "--bucket", bucket, "--delete"),
            json.dumps({"Objects": [{"Key": prefix + name} for name in names], "Quiet": True}),
        ),
    ),
    Client(
        "rclone",
        lambda endpoint: {
            "RCLONE_S3_ENV_AUTH": "true",
            "RCLONE_S3_PROVIDER": "Other" if endpoint else "AWS",
            "RCLONE_S3_NO_CHECK_BUCKET": "true",
            **({"RCLONE_S3_ENDPOINT": endpoint} if endpoint else {}),
        },
        lambda bucket, prefix: [
            *("rclone", "lsf", "--recursive", "--files-only", f":s3:{bucket}/{prefix}")
        ],
        lambda said, _bucket, _prefix: said.splitlines(),
        lambda name, bucket, prefix: ["rclone", "cat", f":s3:{bucket}/{prefix}{name}"],
        lambda folder, kind, bucket, prefix: [
            *("rclone", "copy", "--ignore-times", "--no-traverse"),
            *("--header-upload", f"Content-Type: {kind}", "--header-upload", _NO_STORE),
            *(str(folder), f":s3:{bucket}/{prefix}"),
        ],
        lambda names, bucket, prefix: [
            *("rclone", "delete", *(f"--include=/{name}" for name in names)),
            f":s3:{bucket}/{prefix}",
        ],
    ),
    Client(
        "s3cmd",
        lambda _endpoint: {},
        lambda bucket, prefix: ["s3cmd", "ls", "--recursive", f"s3://{bucket}/{prefix}"],
        lambda said, bucket, prefix: [
            line.partition(f"s3://{bucket}/{prefix}")[2] for line in said.splitlines()
        ],
        lambda name, bucket, prefix: [
            *("s3cmd", "get", "--quiet", f"s3://{bucket}/{prefix}{name}", "-")
        ],
        lambda folder, kind, bucket, prefix: [
            # --no-preserve: it would write down the names of the computer's users
            *("s3cmd", "put", "--recursive", "--quiet", "--no-preserve", "--no-guess-mime-type"),
            *("--no-mime-magic", f"--mime-type={kind}", f"--add-header={_NO_STORE}"),
            *(f"{folder}/", f"s3://{bucket}/{prefix}"),
        ],
        lambda names, bucket, prefix: [
            *("s3cmd", "del", "--quiet", *(f"s3://{bucket}/{prefix}{name}" for name in names))
        ],
    ),
)
"""Programs that can bring files to S3, the first that is installed first."""


def _to_s3(site: Path, found: re.Match[str], hands: Hands) -> str:
    """Write to a bucket: what is new first, deletions last."""
    bucket = found["bucket"]
    prefix = found["prefix"].strip("/")
    prefix = f"{prefix}/" if prefix else ""
    wanted = os.environ.get("HANDRAIL_S3_CLIENT", "")
    known = {one.program: one for one in CLIENTS}
    if wanted and wanted not in known:
        raise UploadError(f"there is no client {wanted!r}", did_you_mean(wanted, known))
    client = next(
        (
            one
            for one in CLIENTS
            if shutil.which(one.program) and (not wanted or one.program == wanted)
        ),
        None,
    )
    if client is None:
        programs = " or ".join([wanted] if wanted else list(known))
        raise UploadError(
            f"{programs} is not installed", "install one, such as: apt install rclone"
        )
    more = client.environment(os.environ.get("AWS_ENDPOINT_URL", ""))
    listing = hands.ask(client.listing(bucket, prefix), **more)
    there = {name for name in client.names(listing, bucket, prefix) if name}
    if there and manifest.NAME not in there:
        raise UploadError(f"{found[0]}: {OTHER}", _EMPTY_IT)
    old: set[str] = set()
    if manifest.NAME in there:
        said = hands.ask(client.reading(manifest.NAME, bucket, prefix), **more)
        try:
            old = {*manifest.parsed(said.encode()), *manifest.UNLISTED}
        except manifest.UnreadableError as error:
            raise UploadError(f"{found[0]}: its list of files cannot be used: {error}") from None
    names = _names(site)
    new = [name for name in names if name not in there]
    changed = [name for name in names if name in there]
    first = [name for name in new if name == manifest.NAME]
    for what, some in (
        ("writing the list of files", first),
        ("writing files that are new", [name for name in new if name not in first]),
        ("writing files that were there", [name for name in changed if not is_entrance(name)]),
        ("writing the first pages", [name for name in changed if is_entrance(name)]),
    ):
        for kind, group in _by_type(some).items():
            with tempfile.TemporaryDirectory() as folder:
                if not hands.dry:
                    _gather(site, group, Path(folder))
                command = client.writing(Path(folder), kind, bucket, prefix)
                hands.do(f"{what}: {len(group)} of type {kind.partition(';')[0]}", command, **more)
    gone = sorted((old & there) - set(names))
    for i in range(0, len(gone), _AT_A_TIME):
        some = gone[i : i + _AT_A_TIME]
        hands.do(f"deleting {len(some)} files", client.deleting(some, bucket, prefix), **more)
    strangers = len(there - old - set(names))
    left = f" {strangers} other files stand there; they were left." if strangers else ""
    return f"{_IN_TURN}{left} {_S3_HEADERS}"


_S3_HEADERS = (
    "A bucket holds no safety headers but Content-Type and Cache-Control; the policy in each page "
    "works without them."
)


def _by_type(names: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(media_type(name), []).append(name)
    return found


def _gather(site: Path, names: Iterable[str], folder: Path) -> None:
    """Put some files into a folder of their own, with the one time stamp."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(site / name, path)


# ---------------------------------------------------------------- all

_HOST = r"(?:[A-Za-z0-9_.-]+@)?[A-Za-z0-9][A-Za-z0-9.-]+"
TARGETS = (
    Target(
        re.compile(r"s3://(?P<bucket>[a-z0-9][a-z0-9.-]+)(?P<prefix>(?:/[A-Za-z0-9._-]+)*/?)"),
        "s3://bucket/folder",
        _to_s3,
    ),
    Target(
        re.compile(rf"rsync://{_HOST}(?::\d+)?/[A-Za-z0-9][A-Za-z0-9._/-]*"),
        "rsync://host/module",
        _by_daemon,
    ),
    Target(
        re.compile(rf"(?P<host>{_HOST}):(?!//)(?P<path>[A-Za-z0-9._/][A-Za-z0-9._/-]*)"),
        "me@host:www",
        _by_ssh,
    ),
    Target(re.compile(r"(?:\.{0,2}/|[A-Za-z]:[\\/])[^\0]+"), "/media/stick/site", _to_folder),
)
"""Places that a site can be brought to, the first that fits first."""
