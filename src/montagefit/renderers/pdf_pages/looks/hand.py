"""Shapes as a hand or an axe would make them: uneven, but the same every time."""

import math

from montagefit.renderers.pdf_pages.geometry import Box

Point = tuple[float, float]


def uneven(number: int) -> float:
    """Give a number from -1 to 1 that looks like chance and never changes."""
    wave = math.sin(number * 12.9898 + 4.1414) * 43758.5453
    return round((wave - math.floor(wave)) * 2 - 1, 3)


def hewn(box: Box, depth: float, seed: int = 0) -> list[Point]:
    """Give the outline of a plank or a stone: no edge quite straight, nothing outside of the box."""
    corners = ((box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom))
    inward = ((0, -1), (-1, 0), (0, 1), (1, 0))
    points: list[Point] = []
    for side in range(4):
        (x, y), (to_x, to_y) = corners[side], corners[(side + 1) % 4]
        length = abs(to_x - x) + abs(to_y - y)
        pieces = max(1, round(length / 34))
        for place in range(pieces):
            bite = depth * (1 + uneven(seed + side * 101 + place * 7)) / 2
            share = (place + 0.35 * (1 + uneven(seed + side * 53 + place))) / pieces if place else 0.0
            step_x, step_y = inward[side]
            points.append((x + (to_x - x) * share + step_x * bite, y + (to_y - y) * share + step_y * bite))
    return [(min(max(x, box.left), box.right), min(max(y, box.bottom), box.top)) for x, y in points]


def brushed(box: Box, seed: int = 0) -> list[Point]:
    """Give the outline of a brush stroke from left to right: full where it starts, thin and frayed where it ends."""
    pieces = 9
    above, below = [], []
    for place in range(pieces + 1):
        share = place / pieces
        half = box.height / 2 * (1 - 0.62 * share**1.6) * (1 + 0.14 * uneven(seed + place))
        half = min(half, box.height / 2)
        middle = box.middle + box.height * 0.06 * uneven(seed + 31 + place)
        x = box.left + box.width * share
        above.append((x, min(box.top, middle + half)))
        below.append((x, max(box.bottom, middle - half)))
    start = (box.left, box.middle)
    frayed = (box.right - box.width * 0.03, box.middle)
    return [start, *(above[1:]), frayed, *reversed(below[1:])]


def starred(x: float, y: float, radius: float, points: int, inner: float) -> list[Point]:
    """Give the outline of a star or a burst that stands on its tip."""
    return [
        (
            x + radius * (inner if place % 2 else 1) * math.sin(math.pi * place / points),
            y + radius * (inner if place % 2 else 1) * math.cos(math.pi * place / points),
        )
        for place in range(2 * points)
    ]


def slanted(box: Box, lean: float) -> list[Point]:
    """Give a box that leans to the right by so many points, within its width."""
    return [(box.left, box.bottom), (box.right - lean, box.bottom), (box.right, box.top), (box.left + lean, box.top)]


def cornered(box: Box, cut: float) -> list[Point]:
    """Give a box whose corners are cut off."""
    return [
        (box.left + cut, box.top), (box.right - cut, box.top), (box.right, box.top - cut),
        (box.right, box.bottom + cut), (box.right - cut, box.bottom), (box.left + cut, box.bottom),
        (box.left, box.bottom + cut), (box.left, box.top - cut),
    ]  # fmt: skip
