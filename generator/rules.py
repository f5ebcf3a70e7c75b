"""What a built site promises, and the rules by which the audits find that it does not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.problems import Problem


@dataclass(frozen=True)
class Guarantee:
    """One promise, in words that an NGO understands."""

    number: int
    """As in the README's table, 1 to 32."""
    promise: str
    why: str
    """What may happen, and to whom, where it is broken."""
    shown_by: tuple[str, ...]
    """Who finds that it is broken: `audit`, `browser`, `headers`, `verify`, or `tests` where only
    the tests of the generator itself can."""


@dataclass(frozen=True)
class Rule:
    """One thing that an audit looks for."""

    id: str
    """A stable name, such as `inline-script`."""
    guarantee: int
    """The number of the promise that it breaks; 0 for what no promise names and readers need."""
    fix: str
    """What mends it, in one sentence for somebody who is no programmer."""
    on_host: Mapping[str, str] = field(default_factory=dict)
    """Host, as `handrail host` names it → what mends it there, where that is something else."""
    stops_build: bool = True
    """False for what a build cannot mend itself, or what an editor may well leave for later."""


@dataclass(frozen=True, order=True)
class Finding:
    """A rule that a site breaks, at one place."""

    rule: str
    problem: Problem
    """Where, and what; a live address is its path, line and column 1."""


GUARANTEES: Mapping[int, Guarantee] = {
    one.number: one
    for one in (
        Guarantee(
            1,
            "No page asks any other server for anything.",
            "Whoever runs that server would learn that somebody reads this site, and when.",
            ("audit", "browser", "headers"),
        ),
        Guarantee(
            2,
            "Nothing is stored on the reader's device.",
            "Somebody who later looks through the phone would find what was read.",
            ("audit", "browser", "headers"),
        ),
        Guarantee(
            3,
            "The same text is there with scripts switched off.",
            "Tor Browser at its safest runs no script; its reader would miss what may save a life.",
            ("audit", "browser"),
        ),
        Guarantee(
            4,
            "No button or field is dead when scripts are switched off.",
            "A reader in a hurry presses it, nothing happens, and the way to help seems closed.",
            ("audit", "browser"),
        ),
        Guarantee(
            5,
            "The pages can be used without pictures.",
            "Tor Browser at its safest, screen readers and slow networks show no pictures.",
            ("audit", "browser"),
        ),
        Guarantee(
            6,
            "Each page forbids whatever it does not need: foreign files, frames, inline scripts.",
            "A mistake or an attack could otherwise bring in a script that watches the reader.",
            ("audit", "browser"),
        ),
        Guarantee(
            7,
            "Each page and the host forbid the same things.",
            "Where the two differ, one of them protects nobody, and it is hard to see which.",
            ("audit", "headers"),
        ),
        Guarantee(
            8,
            "No other site learns which page a reader came from.",
            "A clinic's or a company's list of visitors would show that somebody was here.",
            ("audit", "browser", "headers"),
        ),
        Guarantee(
            9,
            "Every answer of the host carries the safety headers and says little about the host.",
            "Versions help attackers; some headers let a host know the same visitor again.",
            ("headers",),
        ),
        Guarantee(
            10,
            '"Leave this page" works by touch, by keyboard and without scripts.',
            "Somebody walks in: the reader has a second, and one hand.",
            ("audit", "browser"),
        ),
        Guarantee(
            11,
            "With scripts, the page is hidden at once, before the next one loads.",
            "On a slow network the page would stay on the screen for many seconds.",
            ("browser",),
        ),
        Guarantee(
            12,
            "What leaving cannot do is said beside it, in the reader's language.",
            "Somebody who believes that the history is cleared may come to harm.",
            ("audit",),
        ),
        Guarantee(
            13,
            "Titles and icons of tabs are neutral, and no preview is made of a shared link.",
            "Tabs, bookmarks and chats would show at a glance what the site is about.",
            ("audit",),
        ),
        Guarantee(
            14,
            "No file says which program, computer or person made it, or when.",
            "It could lead to whoever runs the site, where that is dangerous.",
            ("audit",),
        ),
        Guarantee(
            15,
            "No picture or PDF says where, when, by whom or with what it was made.",
            "A photo can hold the place where it was taken, a PDF the name of its author.",
            ("audit",),
        ),
        Guarantee(
            16,
            "All files have one time, can be read by the host, and lead to no other file.",
            "Times tell when somebody worked; a link can show the host files of its owner.",
            ("audit",),
        ),
        Guarantee(
            17,
            "What is marked as private reaches no page, PDF or download.",
            "A private note or a hidden address may put a person or a place in danger.",
            ("tests",),
        ),
        Guarantee(
            18,
            "Two builds of the same texts are the same to the last byte.",
            "Only then can others prove that a copy was not changed.",
            ("verify", "tests"),
        ),
        Guarantee(
            19,
            "The site works at any address, from a folder and from a zip.",
            "Where the site is blocked, copies and USB sticks are how people still get it.",
            ("audit", "browser", "headers"),
        ),
        Guarantee(
            20,
            "An unknown address leads to a page with help, at any depth.",
            "A mistyped or old link would otherwise end at the host's own page, without help.",
            ("audit", "browser", "headers"),
        ),
        Guarantee(
            21,
            "Nothing that an editor types becomes a part of the page's code.",
            "One pasted line could otherwise bring a script or a foreign picture into a page.",
            ("audit", "tests"),
        ),
        Guarantee(
            22,
            "Links lead only to safe web addresses, telephones and mailboxes.",
            "Others can be read on the way, or start programs on the reader's device.",
            ("audit",),
        ),
        Guarantee(
            23,
            "Broken or hostile files are refused in one plain line, within a second.",
            "A bad file from outside could otherwise stop the work on the site.",
            ("tests",),
        ),
        Guarantee(
            24,
            "Nothing outside of the content folder can get into the site.",
            "A crafted name could otherwise publish other files of the editor's computer.",
            ("audit", "tests"),
        ),
        Guarantee(
            25,
            "A build that fails leaves the old site as it was.",
            "Readers would otherwise find no site, or half of one, in the moment they need it.",
            ("tests",),
        ),
        Guarantee(
            26,
            "A power cut or a full disk leaves the old or the new site, never a mixture.",
            "Half of an emergency page can be worse than none.",
            ("verify", "tests"),
        ),
        Guarantee(
            27,
            "Building the site asks the network for nothing.",
            "It would tell others that somebody works on this site, and when.",
            ("tests",),
        ),
        Guarantee(
            28,
            "A signed list of all files shows if a single byte was changed.",
            "A copy with a wrong number or a false tip looks like the real one.",
            ("verify",),
        ),
        Guarantee(
            29,
            "The offline copy is the same for everybody who makes it.",
            "Only then can people compare what they were handed with what was published.",
            ("verify", "tests"),
        ),
        Guarantee(
            30,
            "Beside telephone and mail links stands that a phone or mailbox keeps a record.",
            "Somebody who looks through the phone would see the call to the clinic.",
            ("audit",),
        ),
        Guarantee(
            31,
            "No worksheet asks for a name, a birth date, a signature, a diagnosis or an amount.",
            "A sheet that is found must not say whose it is, or be of use as evidence.",
            ("audit", "tests"),
        ),
        Guarantee(
            32,
            "A site for one country shows no emergency number of another.",
            "Whoever dials it loses minutes, or reaches nobody.",
            ("audit", "tests"),
        ),
    )
}

_ON_FILES = (
    # 1: no other server
    Rule(
        "remote-address",
        1,
        "Keep a copy of the file in the site, or delete the line that names the other server.",
    ),
    Rule(
        "remote-style",
        1,
        "Delete the line from the style sheet; use the letters that the device has.",
    ),
    Rule("remote-file", 1, "Delete the address from the file, or delete the file."),
    Rule("script-asks", 1, "Delete the script; a page of this site needs to ask nobody."),
    Rule("leads-elsewhere", 1, "Delete the line; use a link that the reader chooses to follow."),
    # 2: nothing stored
    Rule("stores", 2, "Delete the line; no page may leave anything on the reader's device."),
    Rule(
        "answers-kept",
        2,
        'Write autocomplete="off" into the field, and take its name away.',
    ),
    Rule(
        "form-sends",
        2,
        'Write method="dialog" into the form; answers then stay on the screen.',
    ),
    # 3 and 4: without scripts
    Rule("other-text", 3, "Say it to all readers, with scripts and without."),
    Rule("never-shown", 3, "Delete the word hidden, or delete the text."),
    Rule(
        "dead-control",
        4,
        "Use a link, or <details>, which open without scripts; or delete it.",
    ),
    # 5: without pictures
    Rule("svg", 5, "Save the picture as PNG, and say in words beside it what it shows."),
    Rule("no-words", 5, 'Write what it says: as text, or as alt="…" of the picture.'),
    Rule("font", 5, "Delete it; use letters that each device has."),
    Rule("style-picture", 5, "Put the picture into the page, with alt text, or say it in words."),
    # 6 and 7: the policy
    Rule(
        "script",
        6,
        "Build the site with Handrail; it writes no script that is not a file of its own.",
    ),
    Rule("inline-style", 6, "Move it to a style sheet of the site."),
    Rule("inline-handler", 6, "Delete it; no page may run scripts that stand in its text."),
    Rule("embedded", 6, "Delete it; link to a page instead, so that the reader can choose."),
    Rule(
        "no-policy",
        6,
        "Build the site with Handrail; it writes the policy into each page's head.",
        dict.fromkeys(
            ("github", "gitlab", "codeberg", "ipfs", "usb"),
            "Build the site with Handrail; this host sends no policy of its own, so the one in "
            "the page's head is all there is.",
        ),
    ),
    Rule("weak-policy", 6, "Build the site again; each page then has Handrail's own policy."),
    Rule("late-policy", 6, "Put the policy first in the page's head, before any file."),
    Rule("policies-differ", 7, "Build all pages in one go; never mix pages of two builds."),
    Rule(
        "headers-differ",
        7,
        "Run `handrail host` again for your host, and put its file in the place of this one.",
    ),
    # 8: no referrer
    Rule("referrer-told", 8, 'Add rel="noreferrer" to the link.'),
    Rule(
        "no-referrer-policy",
        8,
        'Put <meta name="referrer" content="no-referrer"> into the page\'s head.',
    ),
    # 10 and 12: leaving
    Rule(
        "no-leave-link",
        10,
        'Put <a class="leave" href="https://…" rel="noreferrer"> at the top of the page.',
    ),
    Rule("leave-stays", 10, "Take target=… away from the link."),
    Rule(
        "limits-unsaid",
        12,
        'Say beside the link, in class="limits", that leaving does not clear the history.',
    ),
    Rule(
        "limits-untranslated",
        12,
        "Translate this sentence: run `handrail translate`, then fill in ui.po.",
        stops_build=False,
    ),
    # 13: neutral
    Rule("no-title", 13, "Give the page a short title that says nothing in a list of tabs."),
    Rule(
        "telling-title",
        13,
        "Give every page the site's name as its title, as Handrail does by itself; with "
        "tab_titles: page in site.yaml it shows what is read, and this is why.",
        stops_build=False,
    ),
    Rule("no-icon", 13, 'Put <link rel="icon" href="data:,"> into the page\'s head.'),
    Rule("social-card", 13, "Delete the line; a shared link then shows its address alone."),
    # 14: who made it
    Rule("generator-named", 14, "Delete the line that names the program."),
    Rule("author-named", 14, "Delete the line; name the organisation on the about page."),
    Rule("date-named", 14, "Delete the line that says when."),
    Rule("comment", 14, "Delete the comment; notes belong into the content folder."),
    Rule("source-map", 14, "Delete the map, and the line that names it."),
    Rule("machine-path", 14, "Delete the path; it shows the name of a person or a computer."),
    Rule("leftover", 14, "Delete it, or build the site into an empty folder."),
    # 15: pictures and PDFs
    Rule(
        "picture-traces",
        15,
        "Save the picture anew without its properties: put it into content/ and build, or open "
        "it in a picture program and export it without metadata.",
    ),
    Rule(
        "pdf-traces",
        15,
        "Print the PDF into a new PDF without properties, or take the file out.",
    ),
    Rule("unreadable-pdf", 15, "Build the site again, or delete the file."),
    Rule("archive-traces", 15, "Pack the archive anew, without comments and owners."),
    Rule("uninspected-file", 15, "Use PNG, JPEG or PDF instead, or delete the file."),
    Rule("other-copy", 15, "Build the site again with `--compress`, or delete the file."),
    # 16: times, modes, links
    Rule(
        "times",
        16,
        "Build the site again, and copy it with its times (rsync -t, cp -p).",
        dict.fromkeys(
            ("github", "gitlab", "codeberg", "netlify", "cloudflare", "ipfs"),
            "Nothing to do for readers: this host gives all files times of its own.",
        ),
        stops_build=False,
    ),
    Rule(
        "mode",
        16,
        "Let everybody read it and only its owner write: chmod -R u=rwX,go=rX.",
        {"usb": "Nothing to do: a USB stick knows no modes."},
    ),
    Rule("link", 16, "Put the file itself there instead of a link."),
    # 19 and 20: at any address
    Rule("broken-link", 19, "Mend the link's target, or delete the link."),
    Rule("absolute-link", 19, "Link relatively, such as ../index.html."),
    Rule("folder-link", 19, "Link to the index.html in it: a USB stick shows a list of files."),
    Rule(
        "no-lost-page",
        20,
        "Build the site with Handrail; it writes 404.html.",
        {
            "nginx": "Build the site, and take the configuration that `handrail host nginx` "
            "writes: it names 404.html.",
            "usb": "Nothing to do: a folder has no unknown addresses.",
        },
    ),
    Rule("lost-link", 20, "Begin the link with /, as in /en/index.html, and mend its target."),
    # 21, 22 and 24: code and links
    Rule("broken-page", 21, "Write the missing > or -->; what follows may be code of the page."),
    Rule(
        "script-writes-markup",
        21,
        "Use textContent in the script: then no text can become code.",
    ),
    Rule("unsafe-link", 22, "Use an https, tel or mailto link, or delete it."),
    Rule("archive-escapes", 24, "Pack the archive anew, with relative names."),
    # 30 to 32: what pages say and ask
    Rule(
        "record-unsaid",
        30,
        'Say on the page, in class="keeps", that the phone or mailbox keeps a record.',
    ),
    Rule("personal-question", 31, "Delete the field; ask for nothing that names a person."),
    Rule(
        "foreign-number",
        32,
        "Delete it, or set the right country in content/site.yaml and build again.",
    ),
    # what no promise names
    Rule("id-twice", 0, "Give one of the two another name; links find only the first."),
    Rule("no-heading", 0, "Begin the page with a main heading: screen readers look for it."),
    Rule("no-language", 0, "Say it in the page's first tag: screen readers speak by it."),
    Rule("not-text", 0, "Save the file as UTF-8; other letters become question marks."),
    Rule("words", 0, "Say it in other words, or allow the phrase in content/site.yaml."),
)

_IN_A_BROWSER = (
    Rule("asks-elsewhere", 1, "Delete what asks for it, or keep a copy of the file in the site."),
    Rule(
        "keeps-something",
        2,
        "Delete the script that keeps it; where there is none, the host sets a cookie: switch its "
        "statistics off, or choose another host.",
    ),
    Rule("text-needs-script", 3, "Write the words into the page itself."),
    Rule(
        "dead-in-browser",
        4,
        "Use a link, or <details>, which open without scripts; or delete it.",
    ),
    Rule("picture-only", 5, "Say in words, in the link or beside the picture, what it shows."),
    Rule("breaks-policy", 6, "Delete what the browser refused, or move it to a file of the site."),
    Rule(
        "sends-referrer",
        8,
        'Put <meta name="referrer" content="no-referrer"> into the page\'s head, and '
        'rel="noreferrer" into the link.',
    ),
    Rule("no-leaving", 10, 'Put a link "Leave this page" with class="leave" into the page.'),
    Rule("leaving-fails", 10, "Let nothing lie over the link, and no script stop it."),
    Rule("shown-while-leaving", 11, "Let a script empty the page before it asks for the next."),
    Rule("missing-file", 19, "Put the file where the page looks for it, or link relatively."),
    Rule("other-elsewhere", 19, "Let no word of the page depend on where the site lies."),
    Rule("page-fails", 19, "Delete the script that leads away, or mend the file or the host."),
    Rule("lost", 20, "Put a 404.html into the site whose links work, and let the host send it."),
    Rule("console", 0, "Mend the script or the header that the browser complains of."),
)

BY_AUDIT = frozenset(one.id for one in _ON_FILES)
"""Rules by which `handrail audit` looks at the files of a folder."""

_SEND = "Let the host send the headers that `handrail host` writes for it, with every answer."
_CANNOT_SEND = (
    "This host sends no headers of yours: the policy in each page holds alone. For more, choose a "
    "host from `handrail host` that can."
)
_ON_HOST: Mapping[str, str] = {
    "nginx": "Run handrail host nginx again, copy handrail.conf to the server, reload nginx.",
    "caddy": "Run handrail host caddy again, copy Caddyfile to the server, restart Caddy.",
    "apache": "Run handrail host apache again, copy handrail.conf to the server, restart Apache.",
    "onion": "Run handrail host onion again, copy handrail.conf to the server, reload nginx.",
    "netlify": "Run handrail host netlify again, copy _headers and _redirects into site/, upload.",
    "cloudflare": "Run handrail host cloudflare again, copy _headers into site/, upload it.",
    "github": _CANNOT_SEND,
    "gitlab": _CANNOT_SEND,
    "codeberg": _CANNOT_SEND,
    "ipfs": _CANNOT_SEND,
}
"""What mends an answer of the host itself."""
_CANNOT_HIDE: Mapping[str, str] = dict.fromkeys(
    ("netlify", "cloudflare"),
    "This host sends it whatever you set. For less, choose a server of your own.",
)
_OWN_404: Mapping[str, str] = {
    "github": "404.html must lie at the top of the branch pages, and site_url in mkdocs.yml must "
    "be the site's address.",
    "gitlab": "404.html must lie at the top of public/, and site_url in mkdocs.yml must be the "
    "site's address.",
    "codeberg": "404.html must lie at the top of the branch pages, and site_url in mkdocs.yml must "
    "be the site's address.",
    "ipfs": "Copy _redirects into site/, and give out addresses with the site's own name in front "
    "of the gateway's: elsewhere it does not count.",
}

_ON_HEADERS = (
    Rule(
        "not-reached",
        19,
        "Look whether the host runs, whether the address is right, and whether the site lies "
        "there.",
    ),
    Rule("redirected-away", 1, "Give out the address that it leads to, or end the redirect."),
    Rule(
        "page-moved",
        19,
        "Turn off what the host does to addresses, such as taking .html away.",
        {
            "cloudflare": "Cloudflare Pages always takes .html away. Links work, at the cost "
            "of one more request each; nothing can be done there."
        },
    ),
    Rule("policy-header", 7, _SEND, _ON_HOST),
    Rule("referrer-header", 8, _SEND, _ON_HOST),
    Rule("header-missing", 9, _SEND, _ON_HOST),
    Rule("header-differs", 9, _SEND, _ON_HOST),
    Rule("media-type", 9, "Let the host send each file as what it is, in UTF-8.", _ON_HOST),
    Rule(
        "version-told",
        9,
        "Turn off the version in the host's settings.",
        {**_ON_HOST, **_CANNOT_HIDE},
    ),
    Rule(
        "visitor-marked",
        9,
        "Turn off ETag and Last-Modified in the host's settings.",
        {**_ON_HOST, **_CANNOT_HIDE},
    ),
    Rule(
        "cookie",
        2,
        "Turn off what sets the cookie: statistics, protection from robots, a log-in.",
    ),
    Rule(
        "head-differs",
        9,
        "Let the host answer HEAD as it answers GET.",
        _ON_HOST,
    ),
    Rule("trace-answered", 9, "Let the host refuse TRACE.", _ON_HOST),
    Rule(
        "folder-without-slash",
        19,
        "Let the host lead a folder without its slash on to the folder, with 301.",
        _ON_HOST,
    ),
    Rule(
        "unknown-address",
        20,
        "Name 404.html as the page for unknown addresses in the host's settings.",
        {**_ON_HOST, **_OWN_404},
    ),
    Rule(
        "unknown-language",
        20,
        "Name the 404.html of each language's folder for addresses in that folder.",
        {
            **_ON_HOST,
            **dict.fromkeys(
                ("github", "gitlab", "codeberg"),
                "This host has one such page for all languages; nothing can be done there.",
            ),
        },
    ),
    Rule(
        "plain-http",
        9,
        "Give the site a certificate, and let http lead to https.",
        {
            **_ON_HOST,
            "nginx": "Run handrail host nginx --address YOUR.NAME, and follow its steps.",
            "caddy": "Run handrail host caddy --address YOUR.NAME, and follow its steps.",
            "apache": "Run handrail host apache --address YOUR.NAME, and follow its steps.",
            "github": "In the repository: Settings, Pages, Enforce HTTPS.",
            "gitlab": "In the project: Deploy, Pages, Force HTTPS.",
        },
    ),
    Rule(
        "certificate",
        9,
        "Renew the certificate, for just this name; until then, browsers warn every reader.",
        {
            "nginx": "On the server: certbot renew && systemctl reload nginx",
            "apache": "On the server: certbot renew && systemctl reload apache2",
            "caddy": "Caddy renews it by itself: look why with journalctl -u caddy.",
        },
    ),
    Rule("https-not-kept", 9, "Send Strict-Transport-Security with max-age=31536000.", _ON_HOST),
)

BY_HEADERS = frozenset(one.id for one in _ON_HEADERS)
"""Rules by which `handrail audit --headers` looks at the answers of a host."""

_ON_COPIES = (
    # 28: the signed list
    Rule(
        "no-list",
        28,
        "Build the site again: each site of Handrail has a list of its files, manifest.txt.",
    ),
    Rule(
        "not-signed",
        28,
        "If it is yours, run `handrail sign` and publish it again. If it is a copy of yours, "
        "ask whoever made it to copy manifest.txt.minisig too.",
    ),
    Rule(
        "bad-signature",
        28,
        "Do not hand this copy on. Check that the key is the one that belongs to this site; "
        "if it is, somebody else has made this copy.",
    ),
    Rule(
        "changed-file",
        28,
        "Copy the file anew from the original. If you have changed it yourself, change "
        "content/ instead, build and sign again.",
        {
            "cloudflare": "Switch off whatever changes pages on the way, such as Email Address "
            "Obfuscation, Rocket Loader and Web Analytics; then publish again.",
            "netlify": "Switch off post processing; then publish again.",
        },
    ),
    Rule("missing-file", 28, "Copy the file anew from the original, or publish again."),
    Rule("added-file", 28, "Delete it; nobody has signed what it says."),
    Rule(
        "leads-away",
        28,
        "Take the redirection out of the host's settings; a copy must answer by itself.",
    ),
)

BY_VERIFY = frozenset(one.id for one in _ON_COPIES)
"""Rules by which `handrail verify` compares a copy with its signed list."""

BY_BROWSER = frozenset(one.id for one in _IN_A_BROWSER)
"""Rules by which `handrail audit --browser` looks at pages that it opens."""

RULES: Mapping[str, Rule] = {
    one.id: one for one in (*_ON_FILES, *_IN_A_BROWSER, *_ON_HEADERS, *_ON_COPIES)
}

HOSTS = (
    *("apache", "caddy", "cloudflare", "codeberg", "github", "gitlab", "ipfs", "netlify"),
    *("nginx", "onion", "usb"),
)
"""Where a site may stand, as `handrail host` names it."""
