"""What is wrong in pictures and PDFs that pages show."""

from __future__ import annotations

from collections.abc import Iterator

from generator.abroad import Numbers, numbers
from generator.attachments import Attachment, used
from generator.checks import Linter, linter, told
from generator.content import Content
from generator.problems import Problem
from generator.texts import UnreadableError, of_pdf


def attached_faults(content: Content) -> Iterator[Problem]:
    """Find pictures and PDFs on pages that cannot be published, and words in them that must not."""
    lint, abroad = linter(content), numbers(content)
    for attachment in used((p.body for p in content.pages), content.attachments).values():
        made = attachment.made
        if isinstance(made, Problem):
            yield made
        elif not attachment.is_picture:
            yield from _pdf_faults(attachment, made.data, content.source_locale, lint, abroad)


def _pdf_faults(
    attachment: Attachment, data: bytes, locale: str, lint: Linter, abroad: Numbers
) -> Iterator[Problem]:
    """What the language linter finds in a PDF, and foreign numbers; the line is the page."""
    try:
        read = list(of_pdf(data))
    except UnreadableError:
        hint = "export it again as PDF"
        yield Problem(attachment.shown, 1, 1, "this PDF cannot be read", hint)
        return
    for said in read:
        for finding in lint(said.text, said.locale or locale, said.title):
            yield Problem(attachment.shown, said.line, 1, told(finding), finding.hint)
        whole = {*abroad.in_text(said.within or said.text)}  # a line may cut a longer number
        for number in whole.intersection(abroad.in_text(said.text)):
            message = f"{number!r} is an emergency number of another country"
            hint = "put the number of your own country into the PDF, and export it again"
            yield Problem(attachment.shown, said.line, 1, message, hint)
