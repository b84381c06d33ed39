"""Things one holds, wears or throws; their place is the middle of the hand, or their own middle."""

from montagefit.renderers.figures.outlines import capsule
from montagefit.renderers.figures.props.placed import MID, OUTLINE, Placed, solid_thing, stroke
from montagefit.renderers.figures.shapes import DARK, FAR, INK, PALE, WHITE, Shape, circle, curve


def ball(p: Placed) -> list[Shape]:
    """Draw a ball with one seam."""
    radius = p.width / 2
    seam = curve(
        p.point(-radius * 0.9, 0),
        p.point(-radius * 0.3, radius * 0.5),
        p.point(radius * 0.3, radius * 0.5),
        p.point(radius * 0.9, 0),
    )
    seams = [stroke(seam, 6)] if radius > 45 else []
    return [solid_thing(circle(p.at, radius), PALE if radius > 45 else MID, halo=True), *seams]


def barbell(p: Placed) -> list[Shape]:
    """Draw a barbell: its plate from the end, or bar and plates where it is wider than high."""
    if p.width <= p.height:
        return [
            solid_thing(circle(p.at, p.width / 2), MID, halo=True),
            solid_thing(circle(p.at, p.width / 5.5), PALE),
            Shape(circle(p.at, 13), DARK),
        ]
    half, tall = p.width / 2, p.height / 2
    bar = stroke(p.line((-half - 40, 0), (half + 40, 0)), 16, halo=True)
    plates = [p.block(side * half - 16, -tall, side * half + 16, tall) for side in (-1, 1)]
    return [bar, *(solid_thing(plate, MID, halo=True) for plate in plates)]


def book(p: Placed) -> list[Shape]:
    """Draw a book lying flat."""
    half = p.width / 2
    pages = stroke(p.line((-half + 10, p.height / 2), (half, p.height / 2)), 5)
    return [solid_thing(p.block(-half, 0, half, p.height), PALE, halo=True), pages]


def bottle(p: Placed) -> list[Shape]:
    """Draw a bottle, held round its middle."""
    half, tall = p.width / 2, p.height / 2
    neck = half * 0.45
    path = p.shape(
        (-half, -tall),
        (half, -tall),
        (half, tall * 0.35),
        (neck, tall * 0.65),
        (neck, tall),
        (-neck, tall),
        (-neck, tall * 0.65),
        (-half, tall * 0.35),
    )
    return [solid_thing(path, PALE, halo=True), stroke(p.line((-half, -tall * 0.2), (half, -tall * 0.2)), 6)]


def brick(p: Placed) -> list[Shape]:
    """Draw a brick with two frog dots."""
    half, tall = p.width / 2, p.height / 2
    dots = (*circle(p.point(-half * 0.4, 0), 9), *circle(p.point(half * 0.4, 0), 9))
    return [Shape(p.block(-half, -tall, half, tall), PALE, INK, OUTLINE + 3, halo=True), Shape(dots, DARK)]


def brush(p: Placed) -> list[Shape]:
    """Draw a wide brush: handle, ferrule, bristles ahead."""
    return [
        stroke(p.line((-90, 0), (20, 0)), 20, halo=True),
        solid_thing(p.block(14, -46, 44, 46), MID),
        solid_thing(p.shape((44, -44), (104, -38), (104, 38), (44, 44)), PALE),
    ]


def bucket(p: Placed) -> list[Shape]:
    """Draw a bucket hanging from its handle, or standing."""
    drop = -p.height - 70 if p.held else 0
    half = p.width / 2
    body = p.shape((-half * 0.72, drop), (half * 0.72, drop), (half, drop + p.height), (-half, drop + p.height))
    grip = curve(
        p.point(-half, drop + p.height),
        p.point(-half * 0.5, drop + p.height + 92),
        p.point(half * 0.5, drop + p.height + 92),
        p.point(half, drop + p.height),
    )
    return [stroke(grip, 9), solid_thing(body, PALE, halo=True)]


def cloth(p: Placed) -> list[Shape]:
    """Draw a folded cloth."""
    half, tall = p.width / 2, p.height / 2
    path = p.shape(
        (-half, tall * 0.6), (0, tall), (half, tall * 0.5), (half * 0.85, -tall), (0, -tall * 0.6), (-half, -tall)
    )
    return [solid_thing(path, WHITE, halo=True)]


def cup(p: Placed) -> list[Shape]:
    """Draw a cup."""
    half = p.width / 2
    return [
        solid_thing(p.shape((-half * 0.75, 0), (half * 0.75, 0), (half, p.height), (-half, p.height)), PALE, halo=True)
    ]


def cushion(p: Placed) -> list[Shape]:
    """Draw a cushion with drawn-in sides."""
    half, tall = p.width / 2, p.height
    low = -tall / 2 if p.held else 0
    corners = [(-half, low), (half, low), (half, low + tall), (-half, low + tall)]
    path: list[tuple[str, tuple[int, ...]]] = []
    for number, (x, y) in enumerate(corners):
        after = corners[(number + 1) % 4]
        middle = ((x + after[0]) / 2 * 0.8, low + tall / 2 + ((y + after[1]) / 2 - low - tall / 2) * 0.8)
        step = curve(p.point(x, y), p.point(*middle), p.point(*middle), p.point(*after))
        path += step if not path else step[1:]
    return [solid_thing((*path, ("h", ())), PALE, halo=True)]


def dumbbell(p: Placed) -> list[Shape]:
    """Draw a dumbbell."""
    half, tall = p.width / 2, p.height / 2
    weights = [p.block(side * half - 22, -tall, side * half + 22, tall) for side in (-1, 1)]
    handle = stroke(p.line((-half + 22, 0), (half - 22, 0)), 18)
    return [*(solid_thing(each, MID, halo=True) for each in weights), handle]


def glove(p: Placed) -> list[Shape]:
    """Draw a boxing glove round the fist."""
    path = (*circle(p.at, p.width / 2), *circle(p.point(-p.width * 0.1, p.width * 0.36), p.width * 0.24))
    return [Shape(path, FAR if p.far else INK, halo=True)]


def hammer(p: Placed) -> list[Shape]:
    """Draw a long hammer; the hand holds the end of its handle."""
    shaft = stroke(p.line((-60, 0), (p.width, 0)), 18, halo=True)
    return [shaft, solid_thing(p.block(p.width - 34, -p.height / 2, p.width + 34, p.height / 2), MID, halo=True)]


def jump_rope(p: Placed) -> list[Shape]:
    """Draw a rope as a loop from the hands to its farthest point."""
    far = p.other
    way = far - p.at
    side = way / (abs(way) or 1) * 1j * p.width
    both = [curve(p.at, p.at + way * 0.1 + side * sign * 0.9, far - way * 0.06 + side * sign, far) for sign in (-1, 1)]
    return [stroke(path, 10) for path in both]


def kettlebell(p: Placed) -> list[Shape]:
    """Draw a kettlebell hanging from its handle, or standing."""
    radius = p.width / 2
    middle = -radius - 34 if p.held else radius
    grip = curve(
        p.point(-radius * 0.62, middle + radius * 0.6),
        p.point(-radius * 0.8, middle + radius + 62),
        p.point(radius * 0.8, middle + radius + 62),
        p.point(radius * 0.62, middle + radius * 0.6),
    )
    return [stroke(grip, 18, halo=True), solid_thing(circle(p.point(0, middle), radius), MID, halo=True)]


def pad(p: Placed) -> list[Shape]:
    """Draw a mitt or a kick pad; its face is on the left."""
    half, tall = p.width / 2, p.height / 2
    face = p.shape(
        (half, -tall),
        (half, tall),
        (-half * 0.6, tall),
        (-half, tall * 0.6),
        (-half, -tall * 0.6),
        (-half * 0.6, -tall),
    )
    return [solid_thing(face, MID, halo=True), Shape(circle(p.point(-half * 0.1, 0), p.width * 0.22), DARK)]


def plate(p: Placed) -> list[Shape]:
    """Draw a weight plate."""
    return [solid_thing(circle(p.at, p.width / 2), MID, halo=True), Shape(circle(p.at, p.width / 9), WHITE)]


def sack(p: Placed) -> list[Shape]:
    """Draw a sandbag with tied ends."""
    half, radius = p.width / 2 - p.height / 2, p.height / 2
    body = solid_thing(capsule(p.point(-half, 0), radius, p.point(half, 0), radius), PALE, halo=True)
    ties = [p.line((x, -radius * 0.94), (x, radius * 0.94)) for x in (-half * 0.72, half * 0.72)]
    return [body, *(stroke(tie, 8) for tie in ties)]


def log(p: Placed) -> list[Shape]:
    """Draw a log with its rings."""
    half, radius = p.width / 2, p.height / 2
    up = 0 if p.held else radius
    body = p.shape((-half, up - radius), (half, up - radius), (half, up + radius), (-half, up + radius))
    end = circle(p.point(half, up), radius)
    bark = [p.line((-half * 0.8, up + y), (half * 0.4, up + y)) for y in (radius * 0.35, -radius * 0.4)]
    return [
        solid_thing(body, MID, halo=True),
        *(stroke(each, 6) for each in bark),
        solid_thing(end, PALE),
        stroke(circle(p.point(half, up), radius * 0.5), 6),
    ]


def saw(p: Placed) -> list[Shape]:
    """Draw a two-handled saw; the hand holds its left handle."""
    teeth = [(40 + (p.width - 80) * n / 12, 0 if n % 2 else -26) for n in range(13)]
    blade = p.shape((40, 50), *teeth, (p.width - 40, 50))
    grips = [p.line((x, -20), (x, 90)) for x in (20, p.width - 20)]
    return [solid_thing(blade, PALE, halo=True), *(stroke(grip, 20) for grip in grips)]


def stick(p: Placed) -> list[Shape]:
    """Draw a stick: held at its middle, or from one point to another."""
    if p.end is not None:
        return [stroke(((("m", _ints(p.at))), ("l", _ints(p.end))), 17, halo=True)]
    return [stroke(p.line((-p.width / 2, 0), (p.width / 2, 0)), 17, halo=True)]


def sword(p: Placed) -> list[Shape]:
    """Draw a practice sword or foam noodle, held at its end."""
    return [
        stroke(p.line((-40, 0), (p.width, 0)), 20, halo=True),
        stroke(p.line((46, -34), (46, 34)), 12),
    ]


def tray(p: Placed) -> list[Shape]:
    """Draw a tray with two cups, lying on the hand."""
    half = p.width / 2
    cups = [p.shape((x - 18, 44), (x + 18, 44), (x + 24, 98), (x - 24, 98)) for x in (-half * 0.45, half * 0.45)]
    return [*(solid_thing(each, PALE) for each in cups), stroke(p.line((-half, 38), (half, 38)), 18, halo=True)]


def backpack(p: Placed) -> list[Shape]:
    """Draw a backpack on a back, or standing."""
    wide, tall = p.width, p.height
    low = -tall / 2 if p.held else 0
    left = -wide * 0.92 if p.held else -wide / 2
    bag = p.shape(
        (left + wide, low),
        (left + wide, low + tall),
        (left + wide * 0.35, low + tall),
        (left, low + tall * 0.7),
        (left, low),
    )
    pocket = p.block(left + wide * 0.08, low + tall * 0.08, left + wide * 0.55, low + tall * 0.42)
    return [solid_thing(bag, PALE, halo=True), stroke(pocket, 7)]


def belt(p: Placed) -> list[Shape]:
    """Draw a belt or harness round the waist."""
    return [Shape(p.block(-p.width / 2, -p.height / 2, p.width / 2, p.height / 2), MID, WHITE, 10)]


def jacket(p: Placed) -> list[Shape]:
    """Draw a jacket hanging from the hand or a peg."""
    half, tall = p.width / 2, p.height
    collar, cuff, inner = (20, 0), -tall * 0.75, half - 30
    right = [collar, (half, -60), (half + 40, cuff), (half - 10, cuff), (inner, -120), (inner, -tall)]
    path = p.shape(*right, *((-x, y) for x, y in reversed(right)))
    return [solid_thing(path, PALE, halo=True), stroke(p.line((0, -10), (0, -tall)), 7)]


def _ints(point: complex) -> tuple[int, int]:
    """Give a point as integers."""
    return round(point.real), round(point.imag)
