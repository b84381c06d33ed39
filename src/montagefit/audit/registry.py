"""All rules in one plain list: id, severity, what it asks, how sure, where from, and the function that checks."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from montagefit.audit.finding import Fault, Severity
from montagefit.audit.rules import (
    admission,
    aerobic,
    benchmarks,
    boxing,
    carrying,
    conditioning,
    content,
    evidence,
    kit,
    ladders,
    load,
    maximum,
    older,
    recovery,
    running,
    sets,
    structure,
    time_and_days,
    told_numbers,
)
from montagefit.audit.timeline import Timeline
from montagefit.model.vocabulary import Evidence

_ERROR, _WARNING = Severity.ERROR, Severity.WARNING
_KNOWN, _DESIGN = Evidence.KNOWLEDGE, Evidence.DESIGN
_OURS = "program document"


@dataclass(frozen=True)
class Rule:
    """One limit and the function that checks it."""

    id: str
    """The number of science.md section 10, with a letter where one number has several checks; S for structure."""
    severity: Severity
    title: str
    tag: Evidence
    """The weakest mark among the sources."""
    source: str
    check: Callable[[Timeline], Iterable[Fault]]


RULES: tuple[Rule, ...] = (
    Rule("S01", _ERROR, "dates lie inside their weeks", _DESIGN, _OURS, structure.dates),
    Rule("S02", _ERROR, "weeks count from 1", _DESIGN, _OURS, structure.week_numbers),
    Rule("S03", _ERROR, "a session lasts as long as its items", _DESIGN, _OURS, structure.session_minutes),
    Rule("S04", _ERROR, "an item's minutes hold its work and rests", _DESIGN, _OURS, structure.item_minutes),
    Rule(
        "S05",
        _ERROR,
        "session load is effort times minutes",
        _DESIGN,
        "L1 [V2], program document [D]",
        structure.session_loads,
    ),
    Rule(
        "S06",
        _ERROR,
        "weekly load is the sum of its sessions",
        _DESIGN,
        "L2 [V1], program document [D]",
        structure.week_loads,
    ),
    Rule("S07", _ERROR, "no two sessions share a UID", _DESIGN, _OURS, structure.identities),
    Rule("S08", _ERROR, "warm-up first, cool-down last", _DESIGN, "section 7 [V72], [D]", structure.part_order),
    Rule("S09", _ERROR, "hard sessions are called hard", _DESIGN, "I18 [D]", structure.hard_flag),
    Rule("S10", _ERROR, "exercises that were left out stay out", _DESIGN, _OURS, kit.excluded),
    Rule("S11", _ERROR, "a session's effort is that of its items", _DESIGN, "L1 [V2], [D]", structure.session_effort),
    Rule("I01", _ERROR, "clearance where it is needed", _KNOWN, "2.3 [V28], section 8 [K]", admission.clearance),
    Rule("I02", _ERROR, "nobody whom no plan suits", _DESIGN, "2.2 [V33], [D]", admission.nobody_refused),
    Rule("I02B", _ERROR, "the restricted set at 16-17", _DESIGN, "2.2 [D]", admission.youth),
    Rule("I03", _ERROR, "sessions fit the athlete's minutes", _DESIGN, "[D]", time_and_days.minutes),
    Rule(
        "I04", _ERROR, "training days", _DESIGN, "ACSM 2009 [V20], Meeusen 2013 [K], [D]", time_and_days.training_days
    ),
    Rule("I05", _ERROR, "warm-up and cool-down", _DESIGN, "[V73*], [V31], [D]", time_and_days.warm_up_and_cool_down),
    Rule("I06", _ERROR, "muscles recover", _DESIGN, "Garber 2011 [K], [V18], [D]", recovery.muscles),
    Rule("I06B", _ERROR, "harsh work recovers", _DESIGN, "NSCA Essentials [K], [V18], [D]", recovery.harsh_kinds),
    Rule("I07", _ERROR, "sets a muscle", _DESIGN, "[V52][V53][V21*], [D]", sets.muscle_sets),
    Rule("I08", _WARNING, "every major muscle group", _KNOWN, "[V21*], WHO [V24] [K]", sets.major_muscles),
    Rule("I09", _ERROR, "a share of the maximum", _DESIGN, "[V18][V19], [D]", maximum.share_of_maximum),
    Rule("I09B", _ERROR, "failure only in a test", _DESIGN, "[V18][V19], [D]", maximum.failure),
    Rule(
        "I10", _ERROR, "gentle efforts with heart or blood pressure", _DESIGN, "[V70], [D]", admission.careful_efforts
    ),
    Rule(
        "I10B",
        _ERROR,
        "a smaller share with heart or blood pressure",
        _DESIGN,
        "Nery 2010 [V70], [D]",
        maximum.careful_share,
    ),
    Rule("I11", _ERROR, "single runs", _DESIGN, "Frandsen 2025 [V7], floor [D]", running.single_runs),
    Rule(
        "I12", _ERROR, "a heavy novice's first week", _DESIGN, "Nielsen 2014 [V9], [D]", running.first_week_kilometres
    ),
    Rule("I13", _ERROR, "weekly running", _KNOWN, "Nielsen 2014 [K]", running.weekly_growth),
    Rule(
        "I13B", _WARNING, "weekly running, worth a look", _DESIGN, "Buist 2008 [V8], [D]", running.weekly_growth_warning
    ),
    Rule("I14", _ERROR, "weekly load", _DESIGN, "[D]", load.growth),
    Rule("I14B", _WARNING, "weekly load, worth a look", _DESIGN, "[D]", load.growth_warning),
    Rule("I15", _WARNING, "spikes over four weeks", _KNOWN, "Gabbett 2016 [K]; critics [V4][V5][V7]", load.ratio),
    Rule("I16", _WARNING, "monotony", _DESIGN, "Foster 1998 [V1], [D]", load.monotony),
    Rule("I17", _WARNING, "deloads", _DESIGN, "[V12][V15], [D]", load.deloads),
    Rule("I18", _ERROR, "hard days", _DESIGN, "[V31], [D]", recovery.hard_days),
    Rule("I19", _ERROR, "session effort", _DESIGN, "[D]", load.efforts),
    Rule("I20", _ERROR, "the first week", _DESIGN, "[D]", load.first_week),
    Rule("I21", _ERROR, "stair and hill sprints", _DESIGN, "Allison 2017 [V54], [D]", conditioning.stair_sprints),
    Rule("I22", _ERROR, "skipping", _DESIGN, "[V56*], [D]", conditioning.skipping),
    Rule("I23", _ERROR, "landings", _KNOWN, "[V59*], NSCA [K]", conditioning.contacts),
    Rule("I24", _ERROR, "the heavy bag", _DESIGN, "[V66], [D]", boxing.heavy_bag),
    Rule("I25", _ERROR, "rests between rounds", Evidence.SECONDARY, "[V67b*], [V65b*]", boxing.round_rests),
    Rule("I26", _ERROR, "what nobody is told to do", _DESIGN, "[V66][V68], [D]", content.forbidden),
    Rule("I27", _ERROR, "carries", _DESIGN, "[V57], NIOSH and Knapik [K], [D]", carrying.carries),
    Rule("I28", _ERROR, "drags", _DESIGN, "Cahill 2019 [V58], [D]", carrying.drags),
    Rule("I29", _ERROR, "ladders, one step at a time", _DESIGN, "[V47], [V49*], [D]", ladders.climbing),
    Rule("I29B", _ERROR, "one-arm push-ups", _DESIGN, "3.5 [D]", ladders.one_arm),
    Rule("I30", _ERROR, "full sit-ups", _DESIGN, "Axler & McGill 1997 [K], [D]", sets.sit_ups),
    Rule("I31", _ERROR, "contraindications", _DESIGN, "section 8 [K], [D]", admission.contraindicated),
    Rule("I32", _ERROR, "the athlete's own kit", _DESIGN, "[D]", kit.owned),
    Rule("I33", _WARNING, "aerobic minutes", _DESIGN, "WHO 2020 [V24], [D]", aerobic.minutes),
    Rule("I34", _ERROR, "from 65 years on", _DESIGN, "[V24] [K], [V36*], [D]", older.older),
    Rule("I35", _ERROR, "new eccentrics", _DESIGN, "[V74*], [D]", sets.new_eccentrics),
    Rule("I35B", _ERROR, "new exercises start small", _DESIGN, "[V74*], [D]", sets.new_exercises),
    Rule("I36", _ERROR, "heart rates", _DESIGN, "Robergs & Landwehr 2002 [V63], [D]", told_numbers.heart_rates),
    Rule("I37", _ERROR, "paces", _DESIGN, "[V61], Daniels [K], [D]", running.paces),
    Rule("I38", _WARNING, "most running is easy", _DESIGN, "4.3 coaching convention, [D]", running.easy_share),
    Rule("I39", _WARNING, "load over eight weeks", _DESIGN, "9.1 [D]", load.long_growth),
    Rule("I40", _ERROR, "every number has its mark", _DESIGN, "section 0 [D]", evidence.tagged),
    Rule("I41", _ERROR, "calories", _DESIGN, "section 6 [V78*], [D]", told_numbers.calories),
    Rule("I42", _WARNING, "hard tests", _DESIGN, "[D]", benchmarks.hard_tests),
)
"""Every rule there is, in the order of science.md section 10."""
