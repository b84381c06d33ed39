"""Every prop with its usual size and layer, and the one function that places it."""

from cmath import exp
from dataclasses import dataclass
from math import radians
from typing import Final

from montagefit.model.figure import Prop
from montagefit.model.figure_vocabulary import BodyPoint, Layer, PropKind
from montagefit.renderers.figures.props import furniture, held, places
from montagefit.renderers.figures.props.placed import Draw, Placed
from montagefit.renderers.figures.shapes import Shape
from montagefit.renderers.figures.skeleton import Skeleton


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of prop is drawn."""

    draw: Draw
    width: int
    height: int
    layer: Layer = Layer.FRONT


_BACK, _MIDDLE = Layer.BACK, Layer.MIDDLE

CATALOGUE: Final[dict[PropKind, Kind]] = {
    PropKind.BALL: Kind(held.ball, 150, 150),
    PropKind.BARBELL: Kind(held.barbell, 210, 210, _MIDDLE),
    PropKind.BOOK: Kind(held.book, 120, 28),
    PropKind.BOTTLE: Kind(held.bottle, 54, 150),
    PropKind.BRICK: Kind(held.brick, 120, 62),
    PropKind.BRUSH: Kind(held.brush, 200, 92),
    PropKind.BUCKET: Kind(held.bucket, 140, 130),
    PropKind.CLOTH: Kind(held.cloth, 110, 70),
    PropKind.CUP: Kind(held.cup, 50, 60),
    PropKind.CUSHION: Kind(held.cushion, 220, 130),
    PropKind.DUMBBELL: Kind(held.dumbbell, 120, 84),
    PropKind.GLOVE: Kind(held.glove, 88, 88),
    PropKind.HAMMER: Kind(held.hammer, 420, 130),
    PropKind.JUMP_ROPE: Kind(held.jump_rope, 150, 300),
    PropKind.KETTLEBELL: Kind(held.kettlebell, 124, 124),
    PropKind.PAD: Kind(held.pad, 70, 150),
    PropKind.PLATE: Kind(held.plate, 200, 200),
    PropKind.SACK: Kind(held.sack, 360, 120),
    PropKind.SAW: Kind(held.saw, 700, 90),
    PropKind.STICK: Kind(held.stick, 760, 17),
    PropKind.SWORD: Kind(held.sword, 420, 20),
    PropKind.TRAY: Kind(held.tray, 220, 40),
    PropKind.BACKPACK: Kind(held.backpack, 120, 220, _BACK),
    PropKind.BELT: Kind(held.belt, 130, 44, _MIDDLE),
    PropKind.JACKET: Kind(held.jacket, 220, 300),
    PropKind.BAND: Kind(places.band, 24, 200),
    PropKind.BEAM: Kind(places.beam, 40, 200, _BACK),
    PropKind.ROPE: Kind(places.rope, 15, 400, _BACK),
    PropKind.STRING: Kind(places.string, 7, 400, _BACK),
    PropKind.BAR: Kind(furniture.bar, 420, 70, _BACK),
    PropKind.BENCH: Kind(furniture.bench, 620, 230, _BACK),
    PropKind.BIKE: Kind(furniture.bike, 570, 605, _BACK),
    PropKind.BOX: Kind(furniture.box, 300, 180, _BACK),
    PropKind.CABLE_MACHINE: Kind(furniture.cable_machine, 150, 1050, _BACK),
    PropKind.CHAIR: Kind(furniture.chair, 220, 218, _BACK),
    PropKind.CLIMBER: Kind(furniture.climber, 450, 1080, _BACK),
    PropKind.CLIMBING_WALL: Kind(places.climbing_wall, 110, 1180, _BACK),
    PropKind.CONE: Kind(places.cone, 90, 120, _BACK),
    PropKind.CRANK: Kind(furniture.crank, 220, 640, _BACK),
    PropKind.CURTAIN: Kind(furniture.curtain, 260, 800, _BACK),
    PropKind.DOOR: Kind(furniture.door, 420, 1060, _BACK),
    PropKind.FLOOR_MARK: Kind(places.floor_mark, 160, 26, _BACK),
    PropKind.GRASS: Kind(places.grass, 900, 40),
    PropKind.HEAVY_BAG: Kind(places.heavy_bag, 170, 560, _BACK),
    PropKind.KEG: Kind(places.keg, 200, 260),
    PropKind.LADDER: Kind(furniture.ladder, 180, 900, _BACK),
    PropKind.LOG: Kind(held.log, 460, 120),
    PropKind.MAT: Kind(furniture.mat, 1000, 44, _BACK),
    PropKind.MIRROR: Kind(furniture.mirror, 300, 1000, _BACK),
    PropKind.POLE: Kind(places.pole, 36, 1050, _BACK),
    PropKind.RACK: Kind(furniture.rack, 200, 980, _BACK),
    PropKind.RINGS: Kind(furniture.rings, 92, 320, _BACK),
    PropKind.ROCK: Kind(places.rock, 180, 140),
    PropKind.ROCKER: Kind(furniture.rocker, 360, 96, _BACK),
    PropKind.SLED: Kind(places.sled, 320, 420, _BACK),
    PropKind.SLOPE: Kind(places.slope, 1000, 240, _BACK),
    PropKind.SNOW: Kind(places.snow, 1000, 1000, _BACK),
    PropKind.SPEED_BAG: Kind(places.speed_bag, 120, 210),
    PropKind.STAIRS: Kind(places.stairs, 150, 105, _BACK),
    PropKind.TABLE: Kind(furniture.table, 460, 420, _BACK),
    PropKind.TARGET: Kind(places.target, 130, 130, _BACK),
    PropKind.THOUGHT: Kind(places.thought, 360, 220, _BACK),
    PropKind.TREADMILL: Kind(furniture.treadmill, 820, 600, _BACK),
    PropKind.TREE: Kind(places.tree, 420, 1150, _BACK),
    PropKind.TYRE: Kind(places.tyre, 420, 130, _BACK),
    PropKind.WALL: Kind(places.wall, 70, 1120, _BACK),
    PropKind.WATER: Kind(places.water, 900, 200),
    PropKind.WHEELBARROW: Kind(places.wheelbarrow, 560, 360, _BACK),
    PropKind.WINDOW: Kind(furniture.window, 420, 520, _BACK),
}
"""How each kind is drawn, how wide and high it usually is, and before or behind the body."""

_WORN = frozenset({BodyPoint.BACK, BodyPoint.CHEST, BodyPoint.SHOULDER, BodyPoint.WAIST, BodyPoint.HIP})
_PARTNERS = frozenset({BodyPoint.PARTNER_HAND, BodyPoint.PARTNER_HANDS})


def layer_of(prop: Prop) -> Layer:
    """Give how near a prop is drawn."""
    return prop.layer or CATALOGUE[prop.kind].layer


def place(prop: Prop, body: Skeleton, partner: Skeleton | None) -> list[tuple[Placed, BodyPoint | None]]:
    """Give where a prop is, once for each hand that holds one, with the point that holds it."""
    kind = CATALOGUE[prop.kind]
    size = prop.size or (kind.width, kind.height)
    width, height = size[0], size[1] if len(size) > 1 else kind.height * size[0] / kind.width
    end = complex(*prop.to) if prop.to is not None else None
    if prop.to_on is not None:
        end = _point(prop.to_on, body, partner)
    mirrored = abs(prop.turn) == 180
    turn = 1 if mirrored else exp(1j * radians(prop.turn))
    shift = complex(*prop.shift)
    if prop.on in _WORN:
        # What is worn goes along with the trunk: x ahead of it, y up along it.
        trunk = body.shoulder - body.waist
        along = trunk / (abs(trunk) or 1) * -1j
        shift = (-shift.conjugate() if body.turned else shift) * along
        turn *= along
        mirrored = mirrored != body.turned
    points = (
        {
            BodyPoint.EACH_HAND: (BodyPoint.FAR_HAND, BodyPoint.NEAR_HAND),
            BodyPoint.PARTNER_HANDS: (BodyPoint.PARTNER_HANDS, BodyPoint.PARTNER_HAND),
        }.get(prop.on, (prop.on,))
        if prop.on is not None
        else (None,)
    )
    found: list[tuple[Placed, BodyPoint | None]] = []
    for point in points:
        at = complex(*(prop.at or (0, 0))) if point is None else _point(point, body, partner)
        at += shift
        far = point is BodyPoint.FAR_HAND
        found.append((Placed(at, width, height, turn, end, mirrored, point is not None, far), point))
    return found


def draw(prop: Prop, placed: Placed) -> list[Shape]:
    """Draw a prop on its place."""
    return CATALOGUE[prop.kind].draw(placed)


def _point(point: BodyPoint, body: Skeleton, partner: Skeleton | None) -> complex:
    """Give a point of the body, or of the partner's."""
    if point in _PARTNERS and partner is not None:
        return partner.far_arm.end if point is BodyPoint.PARTNER_HANDS else partner.near_arm.end
    return body.point(point)
