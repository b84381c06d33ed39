"""The closed word lists of figures: standard poses, points of the body, props, cues of motion."""

from enum import StrEnum


class View(StrEnum):
    """From where the figure is seen."""

    SIDE = "side"  # looking to the right of the picture
    FRONT = "front"  # looking at us
    BACK = "back"  # looking away from us


class StandardPose(StrEnum):
    """Poses to start from; a figure changes what is different."""

    STAND = "stand"
    WALK = "walk"
    MARCH = "march"
    RUN = "run"
    SPRINT = "sprint"
    GUARD = "guard"
    PUNCH = "punch"
    SPLIT_STANCE = "split-stance"
    LUNGE = "lunge"
    SQUAT = "squat"
    HALF_SQUAT = "half-squat"
    HINGE = "hinge"
    STEP_UP = "step-up"
    JUMP = "jump"
    LAND = "land"
    TIPTOE = "tiptoe"
    ONE_LEG = "one-leg"
    PLANK = "plank"
    FOREARM_PLANK = "forearm-plank"
    PUSH_UP_LOW = "push-up-low"
    ALL_FOURS = "all-fours"
    KNEEL = "kneel"
    HALF_KNEEL = "half-kneel"
    SIT_CHAIR = "sit-chair"
    SIT_FLOOR = "sit-floor"
    LONG_SIT = "long-sit"
    CROSS_LEGGED = "cross-legged"
    LIE = "lie"
    LIE_BENT = "lie-bent"
    LIE_PRONE = "lie-prone"
    BRIDGE = "bridge"
    DEAD_BUG = "dead-bug"
    HANG = "hang"
    CLIMB = "climb"
    DRIVE = "drive"
    FRONT_STAND = "front-stand"
    FRONT_WIDE = "front-wide"
    FRONT_SQUAT = "front-squat"
    FRONT_SIDE_LUNGE = "front-side-lunge"
    FRONT_GUARD = "front-guard"
    FRONT_SIT = "front-sit"


class BodyPoint(StrEnum):
    """Places of the body a pose can be fixed by, and a prop be held at."""

    HIP = "hip"
    WAIST = "waist"
    CHEST = "chest"
    SHOULDER = "shoulder"
    BACK = "back"
    HEAD = "head"
    HEAD_TOP = "head-top"
    NEAR_HAND = "near-hand"
    FAR_HAND = "far-hand"
    HANDS = "hands"  # half way between both
    EACH_HAND = "each-hand"  # one prop in each
    NEAR_ELBOW = "near-elbow"
    FAR_ELBOW = "far-elbow"
    NEAR_KNEE = "near-knee"
    FAR_KNEE = "far-knee"
    NEAR_FOOT = "near-foot"  # the sole below the ankle
    FAR_FOOT = "far-foot"
    NEAR_TOE = "near-toe"
    FAR_TOE = "far-toe"
    FEET = "feet"  # half way between both
    PARTNER_HAND = "partner-hand"  # the partner's nearer hand
    PARTNER_HANDS = "partner-hands"  # a prop in each of them


class PropKind(StrEnum):
    """Things that can be drawn with a figure."""

    # held
    BALL = "ball"
    BARBELL = "barbell"
    BOOK = "book"
    BOTTLE = "bottle"
    BRICK = "brick"
    BRUSH = "brush"
    BUCKET = "bucket"
    CLOTH = "cloth"
    CUP = "cup"
    CUSHION = "cushion"
    DUMBBELL = "dumbbell"
    GLOVE = "glove"
    HAMMER = "hammer"
    JUMP_ROPE = "jump-rope"
    KETTLEBELL = "kettlebell"
    PAD = "pad"
    PLATE = "plate"
    SACK = "sack"
    SAW = "saw"
    STICK = "stick"
    SWORD = "sword"
    TRAY = "tray"
    # worn
    BACKPACK = "backpack"
    BELT = "belt"
    JACKET = "jacket"
    # lines from one point to another
    BAND = "band"
    BEAM = "beam"
    ROPE = "rope"
    STRING = "string"
    # places and machines
    BAR = "bar"
    BENCH = "bench"
    BIKE = "bike"
    BOX = "box"
    CABLE_MACHINE = "cable-machine"
    CHAIR = "chair"
    CLIMBER = "climber"
    CLIMBING_WALL = "climbing-wall"
    CONE = "cone"
    CRANK = "crank"
    CURTAIN = "curtain"
    DOOR = "door"
    FLOOR_MARK = "floor-mark"
    GRASS = "grass"
    HEAVY_BAG = "heavy-bag"
    KEG = "keg"
    LADDER = "ladder"
    LOG = "log"
    MAT = "mat"
    MIRROR = "mirror"
    POLE = "pole"
    RACK = "rack"
    RINGS = "rings"
    ROCK = "rock"
    ROCKER = "rocker"
    SLED = "sled"
    SLOPE = "slope"
    SNOW = "snow"
    SPEED_BAG = "speed-bag"
    STAIRS = "stairs"
    TABLE = "table"
    TARGET = "target"
    THOUGHT = "thought"
    TREADMILL = "treadmill"
    TREE = "tree"
    TYRE = "tyre"
    WALL = "wall"
    WATER = "water"
    WHEELBARROW = "wheelbarrow"
    WINDOW = "window"


class MotionKind(StrEnum):
    """The one mark of a picture that says what moves."""

    ARROW = "arrow"
    DOUBLE = "double"  # an arrow with two heads: to and fro
    CIRCLE = "circle"  # three quarters of a circle with a head, round the point `start`
    SPEED = "speed"  # three lines behind what moves, `start` the middle one's front end
    IMPACT = "impact"  # ticks round the point `start`
    HOLD = "hold"  # two bars: nothing moves


class When(StrEnum):
    """In which picture of a figure a prop stands."""

    BOTH = "both"
    START = "start"
    END = "end"


class Layer(StrEnum):
    """How near to us a prop is drawn."""

    BACK = "back"  # behind the body
    MIDDLE = "middle"  # before trunk and legs, behind the near arm
    FRONT = "front"  # before everything
