"""What a live host sends with its answers, and where that is less than what is promised."""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from ipaddress import ip_address
from pathlib import PurePath
from urllib.parse import quote, urljoin, urlsplit

from generator.audit import parse
from generator.policy import FORBIDDEN, FRAMES, HSTS, content_policy, headers
from generator.problems import Problem
from generator.rules import Finding
from generator.tunnel import NotReachedError, through

_MOST = 2_000_000
"""Bytes that are read of an answer at most."""
_REDIRECTS = 5
_UNKNOWN = "no-such-place/at-all/no-such-page.html"
"""An address that no site has, three folders deep."""


@dataclass(frozen=True)
class Answer:
    """What a host said to one request."""

    what: str
    """What was asked for, in words."""
    path: str
    status: int
    headers: Mapping[str, str]
    """By their names in small letters; one that came twice is joined by a comma."""
    body: bytes = b""

    def get(self, name: str) -> str:
        """A header's value; empty where it was not sent."""
        return self.headers.get(name.lower(), "")

    @property
    def text(self) -> str:
        """The page that came with it."""
        return self.body.decode("utf-8", "replace")


class UntrustedError(Exception):
    """A host whose certificate nobody should trust; says why."""


@dataclass
class Visitor:
    """Asks one host, and no other."""

    url: str
    proxy: str = ""
    """Address of a SOCKS 5 proxy, such as `socks5h://127.0.0.1:9050`; it looks up the name."""
    seconds: float = 20
    asked: list[str] = field(default_factory=list)
    """Method and path of every request."""

    def ask(self, what: str, path: str, method: str = "GET") -> Answer:
        """Ask for a path of the host."""
        connection = self._connection()
        self.asked.append(f"{method} {path}")
        try:
            # What every browser sends; a browser's own name would be a lie.
            sent = {"Accept": "*/*", "Accept-Encoding": "identity"}
            connection.request(method, quote(path, safe="/%?&=~:@!$'()*+,;"), headers=sent)
            response = connection.getresponse()
            found: dict[str, str] = {}
            for name, value in response.getheaders():
                known = found.get(name.lower())
                found[name.lower()] = value if known is None else f"{known}, {value}"
            return Answer(what, path, response.status, found, response.read(_MOST))
        except ssl.SSLCertVerificationError as error:
            raise UntrustedError(error.verify_message) from None
        except ssl.SSLError as error:
            raise UntrustedError(error.reason or str(error)) from None
        except OSError as error:
            raise NotReachedError(error.strerror or str(error) or "no answer") from None
        except HTTPException as error:
            raise NotReachedError(f"no answer of a web server: {str(error)[:100]!r}") from None
        finally:
            connection.close()

    def _connection(self) -> HTTPConnection:
        parts = urlsplit(self.url)
        host = parts.hostname or ""
        secure = parts.scheme == "https"
        port = parts.port or (443 if secure else 80)
        connection = (
            HTTPSConnection(host, port, timeout=self.seconds)
            if secure
            else HTTPConnection(host, port, timeout=self.seconds)
        )
        if self.proxy:
            plain = through(self.proxy, host, port, self.seconds)
            if secure:
                context = ssl.create_default_context()
                try:
                    connection.sock = context.wrap_socket(plain, server_hostname=host)
                except ssl.SSLCertVerificationError as error:
                    plain.close()
                    raise UntrustedError(error.verify_message) from None
                except OSError as error:
                    plain.close()
                    raise NotReachedError(error.strerror or str(error)) from None
            else:
                connection.sock = plain
        return connection


# ---------------------------------------------------------------- what is wrong


Fault = tuple[str, str]
"""Rule, message."""


@dataclass(frozen=True)
class Visited:
    """What was found at a host."""

    findings: list[Finding]
    whole: bool
    """Whether everything could be asked for; otherwise nothing is known of the rest."""


def visit(url: str, proxy: str = "") -> Visited:
    """Everything that the host at `url` does against its promises, in the order of rules.

    Only this host is asked: for its first page, a page and a style sheet named there, a
    folder without its slash, and an unknown address.
    """
    visitor = Visitor(url, proxy, 60 if proxy else 20)
    path = urlsplit(url).path or "/"
    try:
        home, found = _home(visitor, path)
        answers = [home, *_answers(visitor, home)] if home else []
        found += _plain_http(visitor)
    except UntrustedError as error:
        said = f"the certificate cannot be trusted: {error}"
        return Visited([_finding("certificate", path, said)], whole=False)
    except NotReachedError as error:
        said = f"{url} cannot be reached: {error}"
        return Visited([_finding("not-reached", path, said)], whole=False)
    if home:
        found += _together(answers, _sent_faults(home, _is_secure(url)))
        for answer in answers:
            found += (_finding(rule, answer.path, said) for rule, said in _own_faults(answer))
    return Visited(sorted(set(found)), home is not None)


def _finding(rule: str, path: str, message: str) -> Finding:
    return Finding(rule, Problem(PurePath(path), 1, 1, message))


def _is_secure(url: str) -> bool:
    return urlsplit(url).scheme == "https"


def _home(visitor: Visitor, path: str) -> tuple[Answer | None, list[Finding]]:
    """The site's first page, wherever the host leads to it; none where it leads away."""
    found: list[Finding] = []
    for _ in range(_REDIRECTS):
        answer = visitor.ask("first page", path)
        if answer.status not in _MOVED:
            break
        target = _target(urljoin(visitor.url, path), answer.get("Location"))
        if urlsplit(target)[:2] != urlsplit(visitor.url)[:2]:
            same = urlsplit(target).hostname == urlsplit(visitor.url).hostname
            if same and _is_secure(target):
                said = f"the site is at {target!r}: ask for that"
                return None, [*found, _finding("plain-http", path, said)]
            said = f"it leads on to {target!r}, on another host"
            return None, [*found, _finding("redirected-away", path, said)]
        path = urlsplit(target).path or "/"
    if answer.status != 200:
        said = f"the first page is answered with {answer.status} instead of 200"
        return None, [*found, _finding("not-reached", path, said)]
    return answer, found


def _target(base: str, location: str) -> str:
    """Where a link or a redirect leads; nowhere if it is no address."""
    try:
        target = urljoin(base, location)
        urlsplit(target)
    except ValueError:
        return ""
    return target


_MOVED = (301, 302, 303, 307, 308)
_FOR_GOOD = (301, 308)
"""Redirects that browsers remember. Source: RFC 9110, 15.4."""


def _answers(visitor: Visitor, home: Answer) -> Iterator[Answer]:
    """Answers to all other requests."""
    yield visitor.ask("HEAD", home.path, "HEAD")
    with suppress(NotReachedError):  # a host that hangs up answers nothing
        yield visitor.ask("TRACE", home.path, "TRACE")
    targets = [urlsplit(_target(home.path, one)).path for _, _, one in parse(home.text).local]
    base = urljoin(home.path, ".")
    inside = [one for one in targets if one.startswith(base) and one != home.path]
    sheet = next((one for one in inside if one.endswith(".css")), "")
    page = next((one for one in inside if one.endswith(".html")), "")
    if sheet:
        yield visitor.ask("style sheet", sheet)
    language = ""
    if page:
        shown = visitor.ask("page", page)
        yield shown
        first = page.removeprefix(base).partition("/")[0]
        language = first if first and parse(shown.text).language == first else ""
        if "/" in page.removeprefix(base):
            yield visitor.ask("folder without its slash", base + first)
    yield visitor.ask("unknown address", base + _UNKNOWN)
    if language:
        yield visitor.ask("unknown address in a language", f"{base}{language}/{_UNKNOWN}")


def _together(
    answers: list[Answer], faults: Callable[[Answer], Iterator[Fault]]
) -> Iterator[Finding]:
    """A finding for each fault, with all answers that have it; the place is the first of them."""
    where: dict[Fault, list[Answer]] = {}
    for answer in answers:
        for fault in faults(answer):
            where.setdefault(fault, []).append(answer)
    for (rule, said), some in where.items():
        names = ", ".join(f"{one.what} ({one.status})" for one in some)
        every = "every answer" if len(some) == len(answers) else names
        yield _finding(rule, some[0].path, f"{said}, in: {every}")


_LISTS = {"cache-control", "permissions-policy", "x-robots-tag"}
"""Headers that are lists: more than what is wanted does no harm."""
_RULES = {"Content-Security-Policy": "policy-header", "Referrer-Policy": "referrer-header"}
"""Headers with a rule of their own; the others are `header-missing` and `header-differs`."""


def _sent_faults(home: Answer, secure: bool) -> Callable[[Answer], Iterator[Fault]]:
    """What is wrong with the headers of any answer of a site with this first page."""
    in_page = _directives(_page_policy(home.text))
    scripts = any(one.startswith("script-src") for one in in_page)
    wanted = headers(scripts, secure)
    policy = _directives(f"{content_policy(scripts)}; {FRAMES}")

    def faults(answer: Answer) -> Iterator[Fault]:
        for name, value in wanted.items():
            sent = answer.get(name)
            rule = _RULES.get(name, "")
            if name == HSTS:
                if answer.status in _MOVED or _max_age(sent) >= _LONG:
                    continue
                yield "https-not-kept", f"{name} is {sent!r}" if sent else f"there is no {name}"
            elif not sent:
                yield rule or "header-missing", f"there is no {name}"
            elif name == "Content-Security-Policy":
                if _directives(sent) != policy:
                    yield rule, f"{name} is not what Handrail writes: {sent!r}"
            elif _unlike(name, sent, value):
                yield rule or "header-differs", f"{name} is {sent!r} instead of {value!r}"
        for name in FORBIDDEN:
            if answer.get(name):
                rule = "cookie" if name == "Set-Cookie" else "visitor-marked"
                yield rule, f"{name} is sent"
        server = answer.get("Server")
        if re.search(r"\d", server):
            yield "version-told", f"Server tells its version: {server!r}"

    return faults


_LONG = 15_552_000
"""Half a year, in seconds: less is forgotten between two visits."""


def _max_age(sent: str) -> int:
    found = re.search(r"max-age=\"?(\d+)", sent)
    return int(found[1]) if found else 0


def _unlike(name: str, sent: str, value: str) -> bool:
    if name.lower() in _LISTS:
        return not _parts(value) <= _parts(sent)
    return " ".join(sent.split()).lower() != value.lower()


def _parts(value: str) -> set[str]:
    return {part.strip().lower() for part in value.split(",")}


def _directives(policy: str) -> set[str]:
    """What a policy says, whatever the order."""
    return {" ".join(part.split()) for part in policy.split(";") if part.strip()}


_POLICY = re.compile(
    r"<meta\s[^>]*http-equiv=[\"']?content-security-policy[\"']?[^>]*>", re.IGNORECASE
)
_CONTENT = re.compile(r"\scontent=(\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)


def _page_policy(page: str) -> str:
    tag = _POLICY.search(page)
    found = _CONTENT.search(tag[0]) if tag else None
    return (found[2] or found[3] or "").replace("&#39;", "'") if found else ""


def _own_faults(answer: Answer) -> Iterator[Fault]:
    """What is wrong with one kind of answer."""
    for check in _CHECKS.get(answer.what, ()):
        yield from check(answer)


def _same_policy(answer: Answer) -> Iterator[Fault]:
    said = _directives(_page_policy(answer.text))
    if said and answer.get("Content-Security-Policy"):
        others = _directives(answer.get("Content-Security-Policy")) - {FRAMES}
        if said != others:
            yield "policy-header", "the page and the host forbid different things"


def _is_html(answer: Answer) -> Iterator[Fault]:
    kind = answer.get("Content-Type").replace(" ", "").lower()
    if kind != "text/html;charset=utf-8":
        yield "media-type", f"the page is sent as {kind!r} instead of 'text/html; charset=utf-8'"


def _is_style(answer: Answer) -> Iterator[Fault]:
    kind = answer.get("Content-Type")
    if answer.status != 200 or not kind.startswith("text/css"):
        yield "media-type", f"the style sheet is sent as {kind!r} with {answer.status}"


def _is_there(answer: Answer) -> Iterator[Fault]:
    if answer.status in _MOVED:
        yield "page-moved", f"the page is led on to {answer.get('Location')!r}"
    elif answer.status != 200:
        yield "not-reached", f"a page named on the first is answered with {answer.status}"


def _is_head(answer: Answer) -> Iterator[Fault]:
    if answer.status != 200:
        yield "head-differs", f"HEAD is answered with {answer.status}, and GET with 200"


def _is_refused(answer: Answer) -> Iterator[Fault]:
    if answer.status < 400:
        yield "trace-answered", f"TRACE is answered with {answer.status} instead of 405"


def _is_led_on(answer: Answer) -> Iterator[Fault]:
    target = urlsplit(_target(answer.path, answer.get("Location")))
    if answer.status not in _FOR_GOOD or target.path != f"{answer.path}/":
        yield (
            "folder-without-slash",
            f"{answer.path!r} is answered with {answer.status} instead of 301 to '{answer.path}/'",
        )


def _is_unknown(answer: Answer) -> Iterator[Fault]:
    if answer.status != 404:
        yield "unknown-address", f"an unknown address is answered with {answer.status}, not 404"
    elif not _page_policy(answer.text):
        yield "unknown-address", "the page for unknown addresses is the host's own"


def _is_in_language(answer: Answer) -> Iterator[Fault]:
    wanted = answer.path.removesuffix(f"/{_UNKNOWN}").rpartition("/")[2]
    if answer.status == 404 and _page_policy(answer.text):
        said = parse(answer.text).language
        if said != wanted:
            yield "unknown-language", f"the page for unknown addresses is not in {wanted!r}"


_CHECKS: Mapping[str, tuple[Callable[[Answer], Iterator[Fault]], ...]] = {
    "first page": (_is_html, _same_policy),
    "HEAD": (_is_head,),
    "TRACE": (_is_refused,),
    "style sheet": (_is_style,),
    "page": (_is_there, _same_policy),
    "folder without its slash": (_is_led_on,),
    "unknown address": (_is_unknown,),
    "unknown address in a language": (_is_unknown, _is_in_language),
}
"""What was asked for → what only that answer can have wrong."""


def _plain_http(visitor: Visitor) -> Iterator[Finding]:
    """Whether pages go over the network for all to read."""
    parts = urlsplit(visitor.url)
    host = parts.hostname or ""
    if host.endswith(".onion") or _is_loopback(host):
        return
    if parts.scheme == "http":
        said = "the site is asked for without https: all on the way can read along"
        yield _finding("plain-http", parts.path or "/", said)
    elif parts.port in (None, 443):
        beside = Visitor(f"http://{host}{parts.path or '/'}", visitor.proxy, visitor.seconds)
        try:
            answer = beside.ask("first page without https", parts.path or "/")
        except NotReachedError:
            return
        target = _target(beside.url, answer.get("Location"))
        if answer.status not in _MOVED or not target.startswith(f"https://{host}"):
            said = f"http://{host} is answered with {answer.status}, and does not lead to https"
            yield _finding("plain-http", parts.path or "/", said)


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
