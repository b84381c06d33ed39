"""Data files as people write them, small and whole, for tests to break one thing at a time."""

from pathlib import Path

EXERCISE = """
name = "Towel pull"
summary = "Pulls without a bar."
pattern = "pull-horizontal"
roles = ["support"]
dose = "reps"
primary = ["lats"]
cues = ["Sit tall", "Pull to the ribs", "Let go slowly"]
stop_if = "Stop if the elbow hurts."
sources = ["3.5 [D]"]

[[rungs]]
id = "seated"
name = "Seated towel pull"
how = "Sit, towel around the feet, pull."
reps = [6, 12]
"""
"""A whole exercise."""

FILM_PLAN = """
title = "The Short Reel"
film = "The Short Reel"
year = 1999
tone = "earnest"
weeks = 4
promise = "Short and sweet."
about = "One drill, one beat."
suits = "Everybody."
asks = "A towel."
emphasis = { strength = 100 }
signature = "towel-pull"
exercises = ["towel-pull"]
frame = ["only", "only", "only", "only", "only", "only", "only"]
replaced = []
sources = ["films.md [D]"]

[[beats]]
id = "one"
title = "One"
share = 1
load = 80
line = "Pull."
coach = "Again."
featured = ["towel-pull"]

[[themes]]
id = "only"
name = "Only"
focus = "Pulling"
effort = "moderate"
exercises = ["towel-pull"]

[benchmark]
title = "The pull"
exercise = "towel-pull"
record = ["pulls"]
minutes = 3
novice = "Pull gently."
intermediate = "Pull."
advanced = "Pull well."

[finale]
title = "The last pull"
place_prompt = "My room:"
text = "Pull once more."

[[finale.parts]]
exercise = "towel-pull"
minutes = [3, 4, 5]
novice = "Pull gently."
intermediate = "Pull."
advanced = "Pull well."
"""
"""A whole film plan for that exercise."""

SCENE = """
[[scenes]]
film_plan = "short-reel"
shown = "Pulls on a towel."
mark = "knowledge"
"""
"""Where the exercise is in the film."""


def write(folder: Path, name: str, text: str) -> Path:
    """Write a data file, its folders included."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def write_pack(folder: Path) -> Path:
    """Write a pack with one exercise and one film plan, both right."""
    write(folder, "exercises/pull-horizontal/towel-pull.toml", EXERCISE + SCENE)
    write(folder, "plans/short-reel.toml", FILM_PLAN)
    return folder
