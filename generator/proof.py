"""One worksheet printed alone, to look at while it is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator import paper
from generator.catalog import load_catalog
from generator.checks import bad_timelines, linter, unknown_facts, unknown_shelves, words_of
from generator.content import Content, Entry, load, load_named
from generator.directory import published
from generator.models import Worksheet
from generator.paper import Variant
from generator.problems import Problem, did_you_mean
from generator.sheets import sheet
from generator.translate import translate


def proof(file: Path, folder: Path, locale: str, variant: Variant) -> bytes | list[Problem]:
    """The PDF of one worksheet's file, or all that is wrong in it.

    `folder` is the content that the sheet draws on; mistakes elsewhere in it do not matter
    here. The file may lie outside of it. `locale` is a language of the site, or empty for
    the one that sheets are written in.
    """
    content, problems = load(folder)
    if content is None:
        return problems
    inside = file.is_relative_to(folder)
    entry = load_named(file, folder if inside else file.parent, Worksheet)
    if isinstance(entry, list):
        return entry
    others = [each for each in content.worksheets if each.model.id != entry.model.id]
    content = published(replace(content, worksheets=(entry, *others)), None)
    known = [language.locale for language in content.site.model.languages]
    if locale and locale not in known:
        wrong = f"the site has no language {locale!r}"
        return [content.site.problem(("languages",), wrong, did_you_mean(locale, known))]
    return sorted(set(_faults(content, entry))) or _printed(
        content, entry, folder, locale or content.source_locale, variant
    )


def _faults(content: Content, entry: Entry[Worksheet]) -> Iterator[Problem]:
    """What is wrong in the sheet itself."""
    alone = replace(content, worksheets=(entry,))
    for rule in (unknown_facts, bad_timelines, unknown_shelves):
        yield from (each for each in rule(alone) if each.path == entry.source.path)
    yield from words_of(entry, content.source_locale, linter(content))


def _printed(
    content: Content, entry: Entry[Worksheet], folder: Path, locale: str, variant: Variant
) -> bytes | list[Problem]:
    catalog, _ = load_catalog(folder, locale)
    content = translate(replace(content, worksheets=(entry,)), catalog)
    made = sheet(content.worksheets[0].model, content)
    problems = list(paper.unprintable_letters(entry, made, catalog.ui))
    if problems:
        return problems
    try:
        data = paper.pdf(made, paper.Press(catalog.ui), variant)
    except paper.CardTooLongError as error:
        return [paper.long_card(entry, made, error)]
    return list(paper.unexpected_pages(entry, made, variant, data)) or data
