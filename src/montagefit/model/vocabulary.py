"""The closed word lists: a word that is not here is an error in the data, not a new idea."""

from enum import StrEnum


class Level(StrEnum):
    """Training age, not pride: science.md section 1.6."""

    NOVICE = "novice"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"

    @property
    def rank(self) -> int:
        """0, 1 or 2, for comparing."""
        return list(Level).index(self)


class Weekday(StrEnum):
    """The days of a week, in the order of `date.weekday()`."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"

    @property
    def number(self) -> int:
        """0 for Monday to 6 for Sunday, as `date.weekday()` counts."""
        return list(Weekday).index(self)


class Units(StrEnum):
    """What a person's scales and roads are marked in."""

    METRIC = "metric"
    IMPERIAL = "imperial"


class Muscle(StrEnum):
    """Muscles and muscle groups whose weekly sets are counted."""

    CHEST = "chest"
    SHOULDERS = "shoulders"
    TRICEPS = "triceps"
    BICEPS = "biceps"
    FOREARMS = "forearms"
    LATS = "lats"
    UPPER_BACK = "upper-back"
    ABDOMINALS = "abdominals"
    OBLIQUES = "obliques"
    LOW_BACK = "low-back"
    GLUTES = "glutes"
    QUADRICEPS = "quadriceps"
    HAMSTRINGS = "hamstrings"
    ADDUCTORS = "adductors"
    HIP_FLEXORS = "hip-flexors"
    CALVES = "calves"
    NECK = "neck"


class BodyArea(StrEnum):
    """Areas an athlete can ask to spare: the rows of the contraindication matrix, science.md section 8."""

    WRIST = "wrist"
    ELBOW = "elbow"
    SHOULDER = "shoulder"
    NECK = "neck"
    LOW_BACK = "low-back"
    HIP = "hip"
    KNEE = "knee"
    ANKLE = "ankle"


class Condition(StrEnum):
    """Health conditions an athlete can declare, science.md section 2."""

    HEART = "heart"
    HYPERTENSION = "hypertension"
    HERNIA = "hernia"
    PREGNANCY = "pregnancy"
    POSTPARTUM = "postpartum"


class Stress(StrEnum):
    """What a movement does to the body: the columns of the contraindication matrix, science.md section 8."""

    RUN_IMPACT = "run-impact"
    STAIR_SPRINT = "stair-sprint"
    OVERHEAD_PRESS = "overhead-press"
    PUSH_UP = "push-up"
    HANG_PULL = "hang-pull"
    LOADED_SPINE_FLEXION = "loaded-spine-flexion"
    JUMP_SKIP = "jump-skip"
    STRIKE = "strike"
    LOADED_CARRY = "loaded-carry"
    MAX_ISOMETRIC = "max-isometric"


class DoseLimit(StrEnum):
    """Kinds of work whose dose has a limit of its own in science.md section 10."""

    RUNNING = "running"  # I11-I13: time on feet, walk breaks included
    SPRINT = "sprint"  # flat sprints: 72 h between, none for 65+ before week 9
    STAIR_SPRINT = "stair-sprint"  # I21: stairs or hills at a hard effort
    SKIPPING = "skipping"  # I22: minutes a week
    PLYOMETRIC = "plyometric"  # I23: contacts a session
    HEAVY_BAG = "heavy-bag"  # I24
    BOXING_ROUND = "boxing-round"  # I25: any striking done in rounds
    LOADED_CARRY = "loaded-carry"  # I27
    SLED = "sled"  # I28
    FULL_SIT_UP = "full-sit-up"  # I30
    ONE_ARM_PUSH_UP = "one-arm-push-up"  # rungs P9 and up: I06 and I29
    ECCENTRIC = "eccentric"  # U5 and its kind: I06 and I35
    BALANCE = "balance"  # I34 asks for it


class Pattern(StrEnum):
    """Movement patterns; also the folders of the exercise library."""

    SQUAT = "squat"
    HINGE = "hinge"
    LUNGE = "lunge"
    PUSH_HORIZONTAL = "push-horizontal"
    PUSH_VERTICAL = "push-vertical"
    PULL_HORIZONTAL = "pull-horizontal"
    PULL_VERTICAL = "pull-vertical"
    CORE = "core"
    CARRY = "carry"
    DRAG = "drag"
    ROTATION = "rotation"
    THROW = "throw"
    STRIKE = "strike"
    FOOTWORK = "footwork"
    JUMP = "jump"
    RUN = "run"
    CLIMB = "climb"
    CYCLE = "cycle"
    BALANCE = "balance"
    MOBILITY = "mobility"


class DoseKind(StrEnum):
    """How an exercise is counted."""

    REPS = "reps"  # sets x reps
    TIME = "time"  # sets x seconds held or kept up
    ROUNDS = "rounds"  # rounds x seconds, rest between
    DISTANCE = "distance"  # sets x metres
    CONTACTS = "contacts"  # sets x landings
    CONTINUOUS = "continuous"  # one stretch of time, or run/walk intervals


class Role(StrEnum):
    """Where in a session an exercise may stand."""

    FILM = "film"  # a drill of the films; main part
    SUPPORT = "support"  # what a complete program needs around the drills; main part
    WARM_UP = "warm-up"
    COOL_DOWN = "cool-down"


class RampPhase(StrEnum):
    """Phases of a warm-up, Jeffreys 2007 (science.md section 7)."""

    RAISE = "raise"
    MOBILISE = "mobilise"
    ACTIVATE = "activate"
    POTENTIATE = "potentiate"


class Effort(StrEnum):
    """How hard the sessions of one theme of a film plan are meant to be."""

    EASY = "easy"
    MODERATE = "moderate"
    HARD = "hard"


class WeekKind(StrEnum):
    """What a week is for."""

    BUILD = "build"
    DELOAD = "deload"
    TAPER = "taper"
    FINALE = "finale"


class PartName(StrEnum):
    """The parts of a session, in order."""

    WARM_UP = "warm-up"
    MAIN = "main"
    COOL_DOWN = "cool-down"


class HomeTest(StrEnum):
    """Tests an athlete can do at home, with the unit their result is kept in."""

    PUSH_UP = "push-up"  # reps
    PULL_UP = "pull-up"  # reps
    PLANK = "plank"  # seconds
    SIT_TO_STAND = "sit-to-stand"  # reps in one minute
    RUN_5K = "run-5k"  # seconds
    RUN_1MILE = "run-1mile"  # seconds

    @property
    def in_seconds(self) -> bool:
        """Whether the result is a time."""
        return self in {HomeTest.PLANK, HomeTest.RUN_5K, HomeTest.RUN_1MILE}


class Evidence(StrEnum):
    """How sure a statement is: science.md section 0 and the marks of films.md."""

    VERIFIED = "V"
    SECONDARY = "V*"
    KNOWLEDGE = "K"
    DESIGN = "D"


class SceneMark(StrEnum):
    """How we know that a drill is in a film: films.md, `How to read this`."""

    SEED = "seed"
    VERIFIED = "verified"
    KNOWLEDGE = "knowledge"
    ADAPTED = "adapted"


class Tone(StrEnum):
    """The voice of a film plan."""

    EARNEST = "earnest"
    CLINICAL = "clinical"
    COMIC = "comic"
    SATIRE = "satire"
    STARK = "stark"
    PLAYFUL = "playful"


class Look(StrEnum):
    """How the printed sheet of a film plan is drawn: its type, borders, chart and small marks."""

    FIGHT_BILL = "fight-bill"
    TIMBER = "timber"
    DATA_SHEET = "data-sheet"
    NOTICE_BOARD = "notice-board"
    DOJO = "dojo"
    COMIC_STRIP = "comic-strip"
    MISSION = "mission"
    NIGHT = "night"
    STREET = "street"


class Equipment(StrEnum):
    """Things an exercise can need; those of `AT_HAND` are taken to be there for everybody."""

    # at hand
    WALL = "wall"
    CHAIR = "chair"  # sturdy, against a wall
    TABLE = "table"  # sturdy, or a kitchen counter
    STEP = "step"  # the bottom stair, a kerb or a sturdy box of 15-20 cm
    STAIRS = "stairs"  # a dry, lit flight with a rail
    TOWEL = "towel"
    BOTTLES = "bottles"  # half a litre weighs 0.5 kg, two litres 2 kg
    BACKPACK = "backpack"  # filled with bottles or books
    CUSHION = "cushion"
    STRING = "string"
    MARKERS = "markers"  # chalk, bottles, shoes
    GRASS = "grass"
    HILL = "hill"
    BROOMSTICK = "broomstick"
    CLOTH = "cloth"
    BUCKETS = "buckets"  # two, or two jugs; a litre of water weighs 1 kg
    SOFT_BALL = "soft-ball"  # or a rolled pair of socks
    # to own or to find
    JUMP_ROPE = "jump-rope"
    RESISTANCE_BAND = "resistance-band"
    HAND_WEIGHTS = "hand-weights"  # a pair of 0.5-1.5 kg
    DUMBBELLS = "dumbbells"
    KETTLEBELL = "kettlebell"
    PULL_UP_BAR = "pull-up-bar"
    MEDICINE_BALL = "medicine-ball"
    SANDBAG = "sandbag"
    BARBELL = "barbell"
    SQUAT_RACK = "squat-rack"
    BENCH = "bench"
    DECLINE_BENCH = "decline-bench"
    CABLE_MACHINE = "cable-machine"
    WEIGHT_MACHINES = "weight-machines"
    TREADMILL = "treadmill"
    EXERCISE_BIKE = "exercise-bike"
    ROWING_MACHINE = "rowing-machine"
    CLIMBER_MACHINE = "climber-machine"
    ARM_ERGOMETER = "arm-ergometer"
    HEART_RATE_MONITOR = "heart-rate-monitor"
    HEAVY_BAG = "heavy-bag"
    SPEED_BAG = "speed-bag"
    WRAPS = "wraps"
    GLOVES = "gloves"
    FOCUS_MITTS = "focus-mitts"
    SLED = "sled"
    HARNESS = "harness"
    TYRE = "tyre"
    PULLING_ROPE = "pulling-rope"
    WHEELBARROW = "wheelbarrow"
    MAT = "mat"  # thick and soft, for rolls and landings
    PLYO_BOX = "plyo-box"
    BALANCE_BOARD = "balance-board"
    KICK_PADS = "kick-pads"
    SLEDGEHAMMER = "sledgehammer"
    FOAM_NOODLE = "foam-noodle"
    CLIMBING_ROPE = "climbing-rope"
    CLIMBING_WALL = "climbing-wall"
    POOL = "pool"
    PARTNER = "partner"


AT_HAND = frozenset(
    {
        Equipment.WALL,
        Equipment.CHAIR,
        Equipment.TABLE,
        Equipment.STEP,
        Equipment.STAIRS,
        Equipment.TOWEL,
        Equipment.BOTTLES,
        Equipment.BACKPACK,
        Equipment.CUSHION,
        Equipment.STRING,
        Equipment.MARKERS,
        Equipment.GRASS,
        Equipment.HILL,
        Equipment.BROOMSTICK,
        Equipment.CLOTH,
        Equipment.BUCKETS,
        Equipment.SOFT_BALL,
    }
)
"""What every home, street or park has; a program may use it without asking."""

_HOME = (
    Equipment.JUMP_ROPE,
    Equipment.RESISTANCE_BAND,
    Equipment.HAND_WEIGHTS,
    Equipment.DUMBBELLS,
    Equipment.PULL_UP_BAR,
)
_GYM = (
    *_HOME,
    Equipment.KETTLEBELL,
    Equipment.MEDICINE_BALL,
    Equipment.BARBELL,
    Equipment.SQUAT_RACK,
    Equipment.BENCH,
    Equipment.DECLINE_BENCH,
    Equipment.CABLE_MACHINE,
    Equipment.WEIGHT_MACHINES,
    Equipment.TREADMILL,
    Equipment.EXERCISE_BIKE,
    Equipment.ROWING_MACHINE,
    Equipment.PLYO_BOX,
    Equipment.MAT,
)
# Places and people are no kit to own: they are asked for by name.
_BY_NAME = frozenset({Equipment.PARTNER, Equipment.POOL, Equipment.CLIMBING_ROPE, Equipment.CLIMBING_WALL})
KIT_PRESETS: dict[str, tuple[Equipment, ...]] = {
    "none": (),
    "home": _HOME,
    "gym": _GYM,
    "full": tuple(item for item in Equipment if item not in AT_HAND and item not in _BY_NAME),
}
"""Words that stand for many items of kit."""
