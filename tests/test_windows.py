"""Scales that are cut into windows: every score lies in exactly one."""

from __future__ import annotations

from pathlib import Path

import pytest
import tiny
from hypothesis import given
from hypothesis import strategies as st

from generator.blocks import WindowsBlock
from generator.content import load
from generator.windows import Marks, bands, window_of

ORDER = ("green", "yellow", "orange", "red")
WINDOW = {"label": "A window", "meaning": "Something.", "prompt": "What helps?"}

whole = st.integers(0, 10)
scores = whole | st.floats(0, 10)
three = st.lists(whole, min_size=3, max_size=3)


def marked(*numbers: int) -> Marks:
    return Marks(fantasise=numbers[0], plan=numbers[1], act=numbers[2])


rising = three.map(lambda some: marked(*sorted(some)))
falling = three.map(lambda some: marked(*sorted(some, reverse=True)))
marks = rising | falling


def block(example: tuple[int, int, int], **values: object) -> WindowsBlock:
    data = {
        "type": "windows",
        "low": "light",
        "high": "heavy",
        **dict.fromkeys(("fantasise", "plan", "act"), "Where does it begin?"),
        "example": marked(*example),
        **dict.fromkeys(ORDER, WINDOW),
        **values,
    }
    return WindowsBlock.model_validate(data)


# ---------------------------------------------------------------------------- every scale


@given(marks, scores)
def test_each_score_lies_in_exactly_one_window(some: Marks, score: float) -> None:
    holding = [band.name for band in bands(some) if band.holds(score)]

    assert len(holding) == 1
    assert window_of(score, some) == holding[0]


@given(marks)
def test_windows_cover_the_scale_once_from_end_to_end(some: Marks) -> None:
    cut = bands(some)

    first, final = (0, 10) if some.rising else (10, 0)
    assert cut[0].start == first
    assert cut[-1].end == final
    assert [band.end for band in cut[:-1]] == [band.start for band in cut[1:]]
    assert sum(abs(band.end - band.start) for band in cut) == 10
    assert [band.last for band in cut] == [False] * (len(cut) - 1) + [True]


@given(marks)
def test_windows_come_from_calm_to_acting(some: Marks) -> None:
    names = [band.name for band in bands(some)]

    assert names == [name for name in ORDER if name in names]
    assert names[-1] == "red"


@given(marks)
def test_a_mark_belongs_to_the_window_that_it_opens(some: Marks) -> None:
    opened = {"yellow": some.fantasise, "orange": some.plan, "red": some.act}

    for band in bands(some):
        assert band.holds(band.start)
        assert band.start == opened.get(band.name, band.start)
        assert band.last or not band.holds(band.end)


@given(rising, scores, scores)
def test_a_harder_score_never_lies_in_a_calmer_window(
    some: Marks, one: float, other: float
) -> None:
    low, high = sorted((one, other))

    found = [ORDER.index(window_of(score, some)) for score in (low, high)]

    assert found == sorted(found)


@given(three.filter(lambda some: len(set(some)) > 1).map(sorted), scores)
def test_turning_the_scale_round_turns_the_windows_round(some: list[int], score: float) -> None:
    turned = marked(*(10 - number for number in some))

    # Only where the subtraction is exact: 10 - 1e-17 is 10.
    if 10 - (10 - score) == score:
        assert window_of(10 - score, turned) == window_of(score, marked(*some))


# ------------------------------------------------------------------------- known examples


@pytest.mark.parametrize(
    ("example", "windows"),
    [
        # The two scales of the guide's third story: tension, and meaning.
        ((5, 6, 8), "ggggg y oo rrr"),
        ((4, 5, 7), "gggg y oo rrrr"),
        # Sleep: much of it is good, so marks fall.
        ((6, 4, 2), "rrr oo yy gggg"),
        ((8, 6, 5), "rrrrrr o yy gg"),
        # Marks at the ends, and marks that fall together.
        ((0, 0, 0), "rrrrrrrrrrr"),
        ((10, 10, 10), "gggggggggg r"),
        ((0, 5, 10), "yyyyy ooooo r"),
        ((10, 5, 0), "r ooooo yyyyy"),
        ((5, 5, 5), "ggggg rrrrrr"),
        ((3, 3, 7), "ggg oooo rrrr"),
        ((7, 3, 3), "rrrr yyyy ggg"),
    ],
)
def test_whole_numbers_fall_into_windows(example: tuple[int, int, int], windows: str) -> None:
    found = [window_of(score, marked(*example))[0] for score in range(11)]

    assert "".join(found) == windows.replace(" ", "")


@pytest.mark.parametrize(
    ("example", "score", "window"),
    [
        ((5, 6, 8), 4.999, "green"),
        ((5, 6, 8), 5.5, "yellow"),
        ((5, 6, 8), 7.999, "orange"),
        ((5, 6, 8), 8.0, "red"),
        ((6, 4, 2), 6.001, "green"),
        ((6, 4, 2), 4.001, "yellow"),
        ((6, 4, 2), 2.001, "orange"),
        ((6, 4, 2), 0.0, "red"),
    ],
)
def test_a_score_between_two_numbers_has_a_window(
    example: tuple[int, int, int], score: float, window: str
) -> None:
    assert window_of(score, marked(*example)) == window


@pytest.mark.parametrize("numbers", [(5, 8, 6), (8, 5, 6), (6, 5, 8)])
def test_marks_out_of_order_are_refused(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="the numbers must only rise, or only fall"):
        marked(*numbers)


@pytest.mark.parametrize("numbers", [(-1, 5, 6), (5, 6, 11)])
def test_marks_outside_the_scale_are_refused(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="than or equal to"):
        marked(*numbers)


# -------------------------------------------------------------------------- on a worksheet


@pytest.mark.parametrize(
    ("calm", "example"),
    [("low", (5, 6, 8)), ("low", (5, 5, 5)), ("high", (6, 4, 2)), ("high", (10, 10, 0))],
)
def test_an_example_goes_from_the_calm_end(calm: str, example: tuple[int, int, int]) -> None:
    made = block(example, calm=calm)

    assert bands(made.example)[-1].name == "red"


@pytest.mark.parametrize("reversed_", [False, True])
def test_a_reversed_scale_is_cut_no_other_way(reversed_: bool) -> None:
    made = block((4, 5, 7), reversed=reversed_)

    assert [band.start for band in bands(made.example)] == [0, 4, 5, 7]


SHEET = """\
id: mine
version: 1
title: A scale
purpose: To see it early.
when: At home.
audience: [client]
minutes: 10
pages: 1
blocks:
  - type: windows
    low: light
    high: heavy
    calm: {calm}
    fantasise: Thoughts
    plan: Plans
    act: Acting
    example: {example}
    green: {{label: A window, meaning: Something., prompt: What helps?}}
    yellow: {{label: A window, meaning: Something., prompt: What helps?}}
    orange: {{label: A window, meaning: Something., prompt: What helps?}}
    red: {{label: A window, meaning: Something., prompt: What helps?}}
review: {{status: draft}}
"""
WRONG_WAY = (
    "10:5: the example must rise from fantasise to act where calm is low, "
    "and fall where calm is high"
)


@pytest.mark.parametrize(
    ("calm", "example", "told"),
    [
        ("low", "{fantasise: 5, plan: 6, act: 8}", ""),
        ("high", "{fantasise: 6, plan: 4, act: 2}", ""),
        (
            "low",
            "{fantasise: 5, plan: 8, act: 6}",
            "17:14: from fantasise to plan to act the numbers must only rise, or only fall",
        ),
        ("low", "{fantasise: 6, plan: 4, act: 2}", WRONG_WAY),
        ("high", "{fantasise: 5, plan: 6, act: 8}", WRONG_WAY),
        ("low", "{fantasise: 5, plan: 6}", "17:14: 'act' is missing"),
        (
            "low",
            "{fantasise: 5, plan: 6, act: 11}",
            "17:43: '11' is too large\n    hint: the largest allowed is 10",
        ),
        (
            "low",
            "{fantasise: 5, plan: 6, act: 7.5}",
            "17:43: '7.5' is not a whole number\n    hint: write digits only, such as 3",
        ),
    ],
)
def test_an_editor_is_told_what_is_wrong_with_marks(
    tmp_path: Path, calm: str, example: str, told: str
) -> None:
    text = SHEET.format(calm=calm, example=example)
    folder = tiny.write(tmp_path, edits=[("worksheets/mine.yaml", "", text)])

    _, problems = load(folder)

    expected = [f"content/worksheets/mine.yaml:{told}"] if told else []
    assert [str(problem) for problem in problems] == expected
