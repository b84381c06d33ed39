"""Ground, walls and things that stand about or hang: slope, stairs, bag, sled, tree, water."""

from montagefit.renderers.figures.outlines import capsule
from montagefit.renderers.figures.props.placed import MID, Placed, solid_thing, stroke
from montagefit.renderers.figures.shapes import DARK, FAR, PALE, WHITE, Shape, circle, curve, line, polygon


def rope(p: Placed) -> list[Shape]:
    """Draw a rope or tow line between two points."""
    return [stroke(line(p.at, p.other), 15)]


def string(p: Placed) -> list[Shape]:
    """Draw a thin string between two points."""
    return [stroke(line(p.at, p.other), 7)]


def band(p: Placed) -> list[Shape]:
    """Draw an elastic band between two points."""
    return [stroke(line(p.at, p.other), 24, FAR), stroke(line(p.at, p.other), 8, WHITE)]


def beam(p: Placed) -> list[Shape]:
    """Draw a beam between two points; its height is its thickness."""
    return [stroke(line(p.at, p.other), round(p.width))]


def cone(p: Placed) -> list[Shape]:
    """Draw a marker cone."""
    half = p.width / 2
    foot = stroke(p.line((-half * 1.25, 6), (half * 1.25, 6)), 12)
    return [solid_thing(p.shape((-half, 6), (half, 6), (half * 0.2, p.height), (-half * 0.2, p.height)), MID), foot]


def climbing_wall(p: Placed) -> list[Shape]:
    """Draw a climbing wall with holds; its face is on the left."""
    holds = [p.shape((-38, y), (4, y - 30), (4, y + 30)) for y in range(150, int(p.height), 170)]
    return [solid_thing(p.block(0, 0, p.width, p.height)), *(Shape(each, DARK) for each in holds)]


def floor_mark(p: Placed) -> list[Shape]:
    """Draw a line of tape on the floor, as thick as it is high."""
    return [stroke(p.line((-p.width / 2, 0), (p.width / 2, 0)), round(p.height))]


def grass(p: Placed) -> list[Shape]:
    """Draw tufts of grass along the floor."""
    blades = []
    count = max(2, round(p.width / 90))
    for number in range(count):
        x = -p.width / 2 + p.width * (number + 0.5) / count
        blades += [p.line((x - 14, 34), (x, 0), (x + 2, 44)), p.line((x, 0), (x + 20, 30))]
    return [stroke(blade, 7) for blade in blades]


def heavy_bag(p: Placed) -> list[Shape]:
    """Draw a heavy bag on its chain; its place is where the bag's lower end is, a turn swings it from the top."""
    half, tall, chain = p.width / 2, p.height, 110
    top = p.at + complex(0, tall + chain)
    hung = Placed(top, p.width, p.height, p.turn)
    bag = hung.block(-half, -tall - chain, half, -chain)
    seams = [hung.line((-half, y), (half, y)) for y in (-chain - 56, -chain - tall + 56)]
    return [
        stroke(hung.line((-half, -chain), (0, 0), (half, -chain)), 9),
        solid_thing(bag, MID, halo=True),
        *(stroke(seam, 8) for seam in seams),
        stroke(line(top - 90, top + 90), 20),
    ]


def keg(p: Placed) -> list[Shape]:
    """Draw a keg."""
    half, tall = p.width / 2, p.height
    low = -tall / 2 if p.held else 0
    left = curve(
        p.point(-half * 0.8, low),
        p.point(-half * 1.1, low + tall * 0.3),
        p.point(-half * 1.1, low + tall * 0.7),
        p.point(-half * 0.8, low + tall),
    )
    right = curve(
        p.point(half * 0.8, low + tall),
        p.point(half * 1.1, low + tall * 0.7),
        p.point(half * 1.1, low + tall * 0.3),
        p.point(half * 0.8, low),
    )
    hoops = [p.line((-half, low + y), (half, low + y)) for y in (tall * 0.25, tall * 0.75)]
    return [
        solid_thing((*left, ("l", right[0][1]), right[1], ("h", ())), PALE, halo=True),
        *(stroke(hoop, 8) for hoop in hoops),
    ]


def pole(p: Placed) -> list[Shape]:
    """Draw an upright pole."""
    return [solid_thing(p.block(-p.width / 2, 0, p.width / 2, p.height))]


def rock(p: Placed) -> list[Shape]:
    """Draw a rock."""
    half, tall = p.width / 2, p.height
    low = -tall / 2 if p.held else 0
    corners = ((-1, 0), (0.9, 0), (1, 0.45), (0.55, 0.95), (-0.25, 1), (-0.9, 0.6))
    edge = p.line((-half * 0.25, low + tall), (0, low + tall * 0.55), (half, low + tall * 0.45))
    return [solid_thing(p.shape(*((x * half, low + y * tall) for x, y in corners)), PALE, halo=True), stroke(edge, 7)]


def sled(p: Placed) -> list[Shape]:
    """Draw a sled with weights; its push posts stand on the left."""
    half = p.width / 2
    post = p.line((-half * 0.7, 20), (-half * 0.7, p.height))
    plates = [p.block(-half * 0.3, y, half * 0.6, y + 44) for y in (34, 82)]
    runner = p.line((-half, 12), (half * 0.85, 12), (half * 1.05, 60))
    return [stroke(post, 20), *(solid_thing(plate, MID) for plate in plates), stroke(runner, 20)]


def slope(p: Placed) -> list[Shape]:
    """Draw a slope from its foot to its top, filled down to the floor."""
    top = p.end if p.end is not None else p.at + complex(p.width, p.height)
    return [solid_thing(polygon([p.at, top, complex(top.real, p.at.imag)]))]


def snow(p: Placed) -> list[Shape]:
    """Draw snow: a soft line over the floor and flakes in the air."""
    half, parts = p.width / 2, 4
    waves = []
    for number in range(parts):
        x = -half + p.width * number / parts
        step = p.width / parts
        waves.append(
            curve(p.point(x, 0), p.point(x + step * 0.3, 46), p.point(x + step * 0.7, 46), p.point(x + step, 0))
        )
    spots = ((-0.8, 0.5), (-0.45, 0.85), (0.1, 0.95), (0.55, 0.7), (0.85, 0.95), (0.8, 0.35))
    flakes = [circle(p.point(x * half, y * p.height), 15) for x, y in spots]
    return [*(solid_thing((*wave, ("h", ())), WHITE) for wave in waves), *(Shape(flake, FAR) for flake in flakes)]


def speed_bag(p: Placed) -> list[Shape]:
    """Draw a speed bag under its board; its place is where it hangs, a turn swings it."""
    wide, tall = p.width / 2, p.height
    bag = (
        *curve(p.point(0, 0), p.point(-wide * 0.5, -tall * 0.3), p.point(-wide * 1.5, -tall), p.point(0, -tall)),
        *curve(p.point(0, -tall), p.point(wide * 1.5, -tall), p.point(wide * 0.5, -tall * 0.3), p.point(0, 0))[1:],
        ("h", ()),
    )
    return [solid_thing(bag, MID, halo=True), stroke(line(p.at - 170 + 8j, p.at + 170 + 8j), 26)]


def stairs(p: Placed) -> list[Shape]:
    """Draw stairs up to the right: the place is the foot of the first riser, the size is one step."""
    top = p.end if p.end is not None else p.at + complex(4 * p.width, 4 * p.height)
    count = max(1, round((top.imag - p.at.imag) / p.height))
    points = [p.at]
    for number in range(count):
        points.append(p.at + complex(number * p.width, (number + 1) * p.height))
        points.append(p.at + complex((number + 1) * p.width, (number + 1) * p.height))
    return [solid_thing(polygon([*points, complex(points[-1].real, p.at.imag)]))]


def target(p: Placed) -> list[Shape]:
    """Draw a round target."""
    return [
        solid_thing(circle(p.at, p.width / 2), WHITE),
        stroke(circle(p.at, p.width / 3.6), 8),
        Shape(circle(p.at, p.width / 9), DARK),
    ]


def thought(p: Placed) -> list[Shape]:
    """Draw a thought: a cloud at its place, and small circles down to its other end."""
    half, tall = p.width / 2, p.height / 2
    puffs = (
        (-0.5, -0.1, 0.5),
        (0.5, -0.1, 0.5),
        (0, 0.35, 0.55),
        (-0.1, -0.35, 0.5),
        (0.35, 0.3, 0.45),
        (-0.4, 0.3, 0.45),
    )
    cloud = [circle(p.at + complex(x * half, y * tall), size * min(half, tall * 1.4)) for x, y, size in puffs]
    trail = p.end - p.at if p.end is not None else complex(-half, -2 * tall)
    dots = [circle(p.at + trail * share, size) for share, size in ((0.72, 26), (0.92, 15))]
    return [
        *(Shape(puff, stroke=DARK, width=18) for puff in cloud),
        *(Shape(puff, WHITE) for puff in cloud),
        *(solid_thing(dot, WHITE) for dot in dots),
    ]


def tree(p: Placed) -> list[Shape]:
    """Draw a tree."""
    trunk = p.block(-p.width * 0.13, 0, p.width * 0.13, p.height * 0.6)
    crown = [(0, 0.78, 0.42), (-0.28, 0.64, 0.32), (0.28, 0.64, 0.32)]
    puffs = [circle(p.point(x * p.width, y * p.height), size * p.width) for x, y, size in crown]
    return [
        solid_thing(trunk, MID),
        *(Shape(puff, stroke=DARK, width=18) for puff in puffs),
        *(Shape(puff, PALE) for puff in puffs),
    ]


def tyre(p: Placed) -> list[Shape]:
    """Draw a tyre: on its tread where it is as wide as high, else lying on its side."""
    if p.width == p.height:
        middle = p.point(0, p.width / 2)
        return [
            solid_thing(circle(middle, p.width / 2), MID, halo=True),
            solid_thing(circle(middle, p.width / 4), WHITE),
        ]
    half = p.width / 2
    body = solid_thing(
        capsule(
            p.point(-half + p.height / 2, p.height / 2),
            p.height / 2,
            p.point(half - p.height / 2, p.height / 2),
            p.height / 2,
        ),
        MID,
        halo=True,
    )
    ribs = [
        p.line((x, p.height * 0.2), (x + 20, p.height * 0.8))
        for x in (-half * 0.6, -half * 0.2, half * 0.2, half * 0.55)
    ]
    return [body, *(stroke(rib, 9) for rib in ribs)]


def wall(p: Placed) -> list[Shape]:
    """Draw a wall whose face is on the left; turned by 180 its face is on the right."""
    marks = [p.line((12, y), (p.width, y + 50)) for y in range(60, int(p.height) - 60, 170)]
    return [solid_thing(p.block(0, 0, p.width, p.height)), *(stroke(mark, 6, FAR) for mark in marks)]


def water(p: Placed) -> list[Shape]:
    """Draw the surface of water as rows of waves."""
    half, parts = p.width / 2, 6
    step = p.width / parts
    rows = []
    for row, share in enumerate((1, 0.8, 0.6)):
        count = max(2, round(parts * share))
        for number in range(count):
            x = -half * share + step * number
            y = -80 * row
            crest = curve(
                p.point(x, y), p.point(x + step * 0.3, y + 30), p.point(x + step * 0.6, y - 30), p.point(x + step, y)
            )
            rows.append(stroke(crest, 11 if row == 0 else 8, DARK if row == 0 else FAR, halo=True))
    return rows


def wheelbarrow(p: Placed) -> list[Shape]:
    """Draw a wheelbarrow with its handles on the left."""
    return [
        stroke(p.line((-300, p.height), (60, 120), (190, 70)), 16),
        solid_thing(p.shape((-90, 190), (40, 130), (190, 150), (230, 290), (-130, 290)), PALE),
        stroke(p.line((-60, 150), (-80, 10)), 14),
        solid_thing(circle(p.point(190, 66), 62), MID),
        Shape(circle(p.point(190, 66), 14), DARK),
    ]
