"""Which cities are near each other, and how far apart they are."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

EARTH_RADIUS_KM = 6371.0088
"""Mean radius (IUGG), as a sphere; distances are right to half a per cent."""

Point = tuple[str, float, float]
"""An id with degrees north and degrees east."""
_Vector = tuple[float, float, float]


def kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """The way over the surface between two places, each as (degrees north, degrees east).

    Source: the haversine formula (Sinnott 1984).
    """
    north_a, east_a, north_b, east_b = map(math.radians, (*a, *b))
    half = (
        math.sin((north_b - north_a) / 2) ** 2
        + math.cos(north_a) * math.cos(north_b) * math.sin((east_b - east_a) / 2) ** 2
    )
    return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(min(1.0, half)))


def rounded(distance: float) -> int:
    """Kilometres as somebody would say them: whole ones, from 20 in fives, from 100 in tens."""
    step = 1 if distance < 20 else 5 if distance < 100 else 10
    return max(1, round(distance / step) * step)


@dataclass(frozen=True)
class _Node:
    """A part of space: its middle point, on which side of it the rest lies, and the rest."""

    point: Point
    place: _Vector
    axis: int
    below: _Node | None
    above: _Node | None


def _vector(point: Point) -> _Vector:
    north, east = math.radians(point[1]), math.radians(point[2])
    return (
        math.cos(north) * math.cos(east),
        math.cos(north) * math.sin(east),
        math.sin(north),
    )


class Map:
    """Places in a k-d tree, so that the nearest are found without looking at each.

    The tree stands in space, not on a flat map: poles and the date line need no exception.
    """

    def __init__(self, points: Iterable[Point]) -> None:
        self._root = _tree([(point, _vector(point)) for point in sorted(points)], 0)

    def nearest(self, here: Point, count: int) -> list[tuple[str, float]]:
        """Ids of the nearest other places with their kilometres, the nearest first."""
        target = _vector(here)
        found: list[tuple[float, str, Point]] = []

        def look(node: _Node | None) -> None:
            if node is None:
                return
            apart = target[node.axis] - node.place[node.axis]
            first, second = (node.below, node.above) if apart < 0 else (node.above, node.below)
            look(first)
            if node.point[0] != here[0]:
                square = sum((a - b) ** 2 for a, b in zip(target, node.place, strict=True))
                if len(found) < count or (square, node.point[0]) < found[-1][:2]:
                    found.append((square, node.point[0], node.point))
                    found.sort()
                    del found[count:]
            if len(found) < count or apart * apart <= found[-1][0]:
                look(second)

        look(self._root)
        return [(name, kilometres(here[1:], point[1:])) for _, name, point in found]


def _tree(points: list[tuple[Point, _Vector]], depth: int) -> _Node | None:
    if not points:
        return None
    axis = depth % 3
    points.sort(key=lambda one: (one[1][axis], one[0]))
    middle = len(points) // 2
    return _Node(
        *points[middle],
        axis,
        _tree(points[:middle], depth + 1),
        _tree(points[middle + 1 :], depth + 1),
    )


NEIGHBOURS = 12
"""Nearest cities that are looked at before every city that has a kind."""


@lru_cache(maxsize=8)
def nearest_with(
    points: tuple[Point, ...], having: tuple[tuple[str, frozenset[str]], ...]
) -> dict[str, dict[str, tuple[str, float]]]:
    """For each place what it lacks: the nearest other place that has it, and the kilometres.

    `having` holds for every place that has something what it has. Kept for a build's other
    languages, which ask the same.
    """
    kinds = dict(having)
    everything = sorted(frozenset().union(*kinds.values()))
    placed = {point[0]: point for point in points}
    some = Map(point for point in points if kinds.get(point[0]))
    maps: dict[str, Map] = {}
    found: dict[str, dict[str, tuple[str, float]]] = {}
    for point in points:
        lacks = set(everything) - kinds.get(point[0], frozenset())
        mine = found[point[0]] = {}
        for name, distance in some.nearest(point, NEIGHBOURS) if lacks else ():
            for kind in lacks & kinds[name]:
                mine[kind] = (name, distance)
            lacks -= kinds[name]
        for kind in lacks:
            if kind not in maps:
                maps[kind] = Map(placed[n] for n, has in having if kind in has and n in placed)
            mine.update((kind, one) for one in maps[kind].nearest(point, 1))
    return found


@lru_cache(maxsize=8)
def neighbours(points: tuple[Point, ...], count: int) -> dict[str, list[tuple[str, float]]]:
    """For each place the nearest others with their kilometres, the nearest first."""
    everywhere = Map(points)
    return {point[0]: everywhere.nearest(point, count) for point in points}
