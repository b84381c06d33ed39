"""Furniture and machines, standing on the middle of their lower edge."""

from montagefit.renderers.figures.props.placed import MID, Placed, solid_thing, stroke
from montagefit.renderers.figures.shapes import DARK, PALE, WHITE, Shape, circle, curve


def bar(p: Placed) -> list[Shape]:
    """Draw a bar to hang from, with its brackets; its place is the middle of the bar."""
    half = p.width / 2
    hooks = [p.line((x, 0), (x, p.height)) for x in (-half * 0.8, half * 0.8)]
    return [*(stroke(hook, 12) for hook in hooks), stroke(p.line((-half, 0), (half, 0)), 24)]


def bench(p: Placed) -> list[Shape]:
    """Draw a bench; a turn tilts its top."""
    half = p.width / 2
    legs = [((x, 0), (x * 0.86, p.height - 30)) for x in (-half * 0.78, half * 0.78)]
    level = Placed(p.at, p.width, p.height)
    top = Placed(p.at + complex(0, p.height - 25), p.width, p.height, p.turn, mirrored=p.mirrored)
    return [
        *(stroke(level.line(*leg), 16) for leg in legs),
        solid_thing(top.block(-half, -25, half, 25), MID, halo=True),
    ]


def bike(p: Placed) -> list[Shape]:
    """Draw an exercise bike: saddle at (-150, 470), grips at (210, 590), pedals round (0, 190)."""
    wheel = p.point(230, 150)
    return [
        stroke(p.line((-240, 8), (330, 8)), 16),
        solid_thing(circle(wheel, 138), PALE),
        stroke(circle(wheel, 30), 8),
        stroke(p.line((-150, 450), (-90, 8)), 18),
        stroke(p.line((-110, 190), (230, 150), (170, 500), (210, 590)), 18),
        solid_thing(p.shape((-235, 455), (-70, 462), (-70, 484), (-235, 500)), MID),
        stroke(p.line((170, 575), (235, 605)), 18),
        solid_thing(circle(p.point(0, 190), 34), MID),
    ]


def box(p: Placed) -> list[Shape]:
    """Draw a box or a step."""
    return [solid_thing(p.block(-p.width / 2, 0, p.width / 2, p.height))]


def cable_machine(p: Placed) -> list[Shape]:
    """Draw a cable tower; `to` or `to_on` is where the handle is."""
    half, tall = p.width / 2, p.height
    plates = [p.line((-half * 0.5, y), (half * 0.5, y)) for y in range(60, 300, 46)]
    cable = [stroke(_between(p.point(0, tall * 0.55), p.end), 8)] if p.end is not None else []
    return [
        solid_thing(p.block(-half, 0, half, tall), WHITE),
        *(stroke(plate, 26) for plate in plates),
        Shape(circle(p.point(0, tall * 0.55), 24), DARK),
        *cable,
    ]


def chair(p: Placed) -> list[Shape]:
    """Draw a chair with its back on the left; turned by 180 its back is on the right."""
    half, seat = p.width / 2, p.height
    back = [(-half, 0), (-half, seat), (-half - 20, seat * 2.1)]
    return [
        stroke(p.line(*back), 20),
        stroke(p.line((half, 0), (half - 6, seat)), 18),
        solid_thing(p.block(-half - 6, seat - 30, half + 10, seat), MID),
    ]


def climber(p: Placed) -> list[Shape]:
    """Draw a climber machine: a steep post with handles and steps at (0, 190) and (60, 330)."""
    return [
        stroke(p.line((-120, 8), (330, 8)), 16),
        stroke(p.line((60, 8), (250, p.height)), 26),
        *(stroke(p.line(a, b), 16) for a, b in (((140, 760), (70, 790)), ((190, 960), (120, 990)))),
        *(stroke(p.line(a, b), 16) for a, b in (((40, 190), (-50, 190)), ((100, 330), (10, 330)))),
    ]


def crank(p: Placed) -> list[Shape]:
    """Draw an arm bike: a stand with a wheel whose middle is at the top of its height."""
    wheel = p.point(0, p.height)
    return [
        stroke(p.line((-110, 8), (130, 8)), 16),
        stroke(p.line((30, 8), (0, p.height)), 22),
        solid_thing(circle(wheel, p.width / 2), PALE),
        stroke(p.line((-p.width / 2 * 0.8, p.height), (p.width / 2 * 0.8, p.height)), 14),
    ]


def ladder(p: Placed) -> list[Shape]:
    """Draw a ladder from one end to the other; seen from the front."""
    way = p.other - p.at
    side = way / (abs(way) or 1) * 1j * p.width / 2
    count = max(2, round(abs(way) / 110))
    steps = [(p.at + way * (n + 0.5) / count - side, p.at + way * (n + 0.5) / count + side) for n in range(count)]
    return [
        *(stroke(_between(first, last), 10) for first, last in steps),
        *(stroke(_between(p.at + edge, p.other + edge), 16) for edge in (side, -side)),
    ]


def mat(p: Placed) -> list[Shape]:
    """Draw a mat on the floor."""
    return [solid_thing(p.block(-p.width / 2, 0, p.width / 2, p.height), MID)]


def rack(p: Placed) -> list[Shape]:
    """Draw an upright of a squat rack with its hook."""
    tall = p.height
    return [
        stroke(p.line((-90, 8), (110, 8)), 18),
        stroke(p.line((0, 8), (0, tall)), 24),
        stroke(p.line((0, tall * 0.86), (64, tall * 0.86), (64, tall * 0.9)), 16),
    ]


def rings(p: Placed) -> list[Shape]:
    """Draw rings on straps; the place is the middle of the ring."""
    return [
        stroke(_between(p.point(0, 46), p.point(0, p.height)), 12),
        stroke(circle(p.at, p.width / 2), 16),
    ]


def rocker(p: Placed) -> list[Shape]:
    """Draw a balance board on its roll."""
    half = p.width / 2
    return [
        Shape(circle(p.at + complex(0, 40), 36), MID, DARK, 9),
        solid_thing(p.block(-half, 74, half, 96), PALE),
    ]


def table(p: Placed) -> list[Shape]:
    """Draw a table."""
    half, tall = p.width / 2, p.height
    return [
        *(stroke(p.line((x, 0), (x, tall - 36)), 20) for x in (-half * 0.84, half * 0.84)),
        solid_thing(p.block(-half, tall - 40, half, tall), MID),
    ]


def treadmill(p: Placed) -> list[Shape]:
    """Draw a treadmill; a turn makes it steeper, pivoting on its rear end."""
    half = p.width / 2
    rear = Placed(p.at - half, p.width, p.height, p.turn)
    front = rear.point(p.width, 60)
    post = stroke(_between(front, front + complex(60, 520)), 20)
    grip = stroke(_between(front + complex(60, 520), front + complex(-70, 540)), 18)
    return [
        post,
        grip,
        solid_thing(rear.block(0, 16, p.width, 60), MID),
        stroke(_between(front - complex(30, 50), complex(front.real - 30, p.at.imag)), 16),
    ]


def door(p: Placed) -> list[Shape]:
    """Draw a door with its knob."""
    half = p.width / 2
    return [
        solid_thing(p.block(-half, 0, half, p.height), WHITE),
        Shape(circle(p.point(half * 0.7, p.height * 0.45), 16), DARK),
    ]


def mirror(p: Placed) -> list[Shape]:
    """Draw a standing mirror with two glints."""
    half, tall = p.width / 2, p.height
    glints = [
        ((-half * 0.4, tall * 0.55), (half * 0.3, tall * 0.8)),
        ((-half * 0.3, tall * 0.4), (half * 0.4, tall * 0.65)),
    ]
    return [solid_thing(p.block(-half, 0, half, tall), WHITE), *(stroke(p.line(*glint), 8, 0.6) for glint in glints)]


def window(p: Placed) -> list[Shape]:
    """Draw a window with four panes."""
    half, tall = p.width / 2, p.height
    return [
        solid_thing(p.block(-half, 0, half, tall), PALE),
        stroke(p.line((0, 0), (0, tall)), 10),
        stroke(p.line((-half, tall / 2), (half, tall / 2)), 10),
    ]


def curtain(p: Placed) -> list[Shape]:
    """Draw hanging strips below a rod."""
    half, tall = p.width / 2, p.height
    folds = []
    for number in range(5):
        x = -half + p.width * number / 4
        folds.append(curve(p.point(x, tall), p.point(x + 30, tall * 0.6), p.point(x - 30, tall * 0.3), p.point(x, 0)))
    return [*(stroke(fold, 10, 0.6) for fold in folds), stroke(p.line((-half - 30, tall), (half + 30, tall)), 18)]


def _between(first: complex, last: complex | None) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Give a line between two points."""
    end = first if last is None else last
    return ("m", (round(first.real), round(first.imag))), ("l", (round(end.real), round(end.imag)))
