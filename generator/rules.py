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
            ("audit", "browser"),
        ),
        Guarantee(
            2,
            "Nothing is stored on the reader's device.",
            "Somebody who later looks through the phone would find what was read.",
            ("audit", "browser"),
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
            "The title and the icon are neutral, and no preview is made of a shared link.",
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
            ("audit", "browser"),
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
            ("tests",),
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

RULES: Mapping[str, Rule] = {
    one.id: one
    for one in (
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
        Rule(
            "leads-elsewhere", 1, "Delete the line; use a link that the reader chooses to follow."
        ),
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
        ),
        Rule("svg", 5, "Save the picture as PNG, and say in words beside it what it shows."),
        Rule("referrer-told", 8, 'Add rel="noreferrer" to the link.'),
        Rule(
            "no-referrer-policy",
            8,
            'Put <meta name="referrer" content="no-referrer"> into the page\'s head.',
        ),
        Rule("no-title", 13, "Give the page a short title that says nothing in a list of tabs."),
        Rule("generator-named", 14, "Delete the line that names the program."),
        Rule("comment", 14, "Delete the comment; notes belong into the content folder."),
        Rule("broken-link", 19, "Mend the link's target, or delete the link."),
        Rule("absolute-link", 19, "Link relatively, such as ../index.html."),
        Rule("unsafe-link", 22, "Use an https, tel or mailto link, or delete it."),
        Rule(
            "broken-page", 21, "Write the missing > or -->; what follows may be code of the page."
        ),
        Rule("id-twice", 0, "Give one of the two another name; links find only the first."),
        Rule("no-heading", 0, "Begin the page with a main heading: screen readers look for it."),
        Rule("no-language", 0, "Say it in the page's first tag: screen readers speak by it."),
        Rule("words", 0, "Say it in other words, or allow the phrase in content/site.yaml."),
        Rule("unreadable-pdf", 15, "Build the site again, or delete the file."),
        Rule(
            "asks-elsewhere", 1, "Delete what asks for it, or keep a copy of the file in the site."
        ),
        Rule("keeps-something", 2, "Delete the script that keeps it; a cookie may be the host's."),
        Rule("text-needs-script", 3, "Write the words into the page itself."),
        Rule("dead-control", 4, "Use a link or a part that unfolds, or delete the control."),
        Rule("picture-only", 5, "Say in words, in the link or beside the picture, what it shows."),
        Rule(
            "breaks-policy", 6, "Delete what the browser refused, or move it to a file of the site."
        ),
        Rule(
            "sends-referrer",
            8,
            'Put <meta name="referrer" content="no-referrer"> into the page\'s head.',
        ),
        Rule("no-leaving", 10, 'Put a link "Leave this page" with class="leave" into the page.'),
        Rule("leaving-fails", 10, "Let nothing lie over the link, and no script stop it."),
        Rule("shown-while-leaving", 11, "Let a script empty the page before it asks for the next."),
        Rule("missing-file", 19, "Put the file where the page looks for it, or link relatively."),
        Rule("other-elsewhere", 19, "Let no word of the page depend on where the site lies."),
        Rule("page-fails", 19, "Delete the script that leads away, or mend the file or the host."),
        Rule(
            "lost", 20, "Put a 404.html into the site whose links work, and let the host send it."
        ),
        Rule("console", 0, "Mend the script or the header that the browser complains of."),
    )
}
