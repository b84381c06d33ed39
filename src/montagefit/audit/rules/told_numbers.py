"""Heart rates and calories, wherever a text tells them (I36, I41)."""

import re
from collections.abc import Iterator

from montagefit.audit.finding import Fault
from montagefit.audit.texts import Told
from montagefit.audit.timeline import Timeline
from montagefit.audit.wording import listed, tidy
from montagefit.science import energy, heart_rate

_TO = r"\s*(?:-|\u2013|to|and)\s*"
_HEART = r"(?:heart[- ]?rate|pulse|HR)"
_BEATS = re.compile(
    rf"\b(\d{{2,3}})(?:{_TO}(\d{{2,3}}))?\s*bpm\b"
    rf"|\b{_HEART}\b[^.;:!?\d]{{0,30}}(\d{{2,3}})(?:{_TO}(\d{{2,3}}))?(?:\s*(?:bpm|beats)\b|(?![\d\s]*(?:%|percent|s\b|sec|min)))",
    re.IGNORECASE,
)
_SHARE = re.compile(
    rf"\d\s*(?:%|percent)\s*(?:of )?(?:(?:your|the) )?(?:max\w*\.? |reserve )?(?:{_HEART}|HRmax|HRR)\b"
    rf"|\b(?:{_HEART}|HRmax|HRR)\b[^.;:!?\d]{{0,30}}\d+\s*(?:%|percent)",
    re.IGNORECASE,
)
_CALORIES = re.compile(rf"\b(\d[\d,]*)(?:{_TO}(\d[\d,]*))?\s*(?:kcal|k?cals?\b|(?:kilo)?calories)", re.IGNORECASE)
_EDITION = re.compile(rf"\b(?:{'|'.join(map(str, energy.EDITIONS))})\b")
_MET = re.compile(r"\b(\d+(?:\.\d+)?)\s*METs?\b|\bMETs?\s*(?:of\s*)?(\d+(?:\.\d+)?)")
_CODE = re.compile(r"\b\d{5}\b")


def heart_rates(timeline: Timeline) -> Iterator[Fault]:
    """I36: a heart rate is told as a range of 10 beats to each side, never to somebody whose medicine may slow it.

    Nobody is asked for medicines: a heart condition or high blood pressure stands for them (stricter, ours). A share of
    the maximum is no range in beats. A metronome's beats are no heart rate.
    """
    unfit = [each.value for each in timeline.program.athlete.conditions if each in heart_rate.NO_TARGETS]
    for each in timeline.texts_with("bpm", "heart", "pulse", "hr"):
        beats, share = _BEATS.search(each.text), _SHARE.search(each.text)
        if beats is None and share is None:
            continue
        if unfit:
            yield _fault(each, f"tells a heart rate, which {listed(unfit)} rules out")
        elif share is not None:
            yield _fault(each, "tells a heart rate as a share of the maximum; it is told as a range in beats")
        elif beats is not None:
            ends = [int(end) for end in beats.groups() if end is not None]
            wide = ends[-1] - ends[0]
            if wide < heart_rate.RANGE_BEATS_AT_LEAST:
                least = heart_rate.RANGE_BEATS_AT_LEAST
                yield _fault(each, f"tells a heart rate {wide} beats wide; it takes {least}, 10 to each side")


def calories(timeline: Timeline) -> Iterator[Fault]:
    """I41: calories are a rounded range, a quarter to each side, with the edition of their MET, its code unchanged."""
    wide = (1 + energy.ERROR_SHARE) / (1 - energy.ERROR_SHARE)
    for each in timeline.texts_with("cal", "met"):
        for found in _CALORIES.finditer(each.text):
            low, high = (int((end or found[1]).replace(",", "")) for end in found.groups())
            span = f"{low} to {high}" if high > low else f"{low}"
            if high < low * wide - energy.ROUNDED_TO:
                yield _fault(each, f"tells {span} calories; the range is a quarter to each side")
            if low % energy.ROUNDED_TO or high % energy.ROUNDED_TO:
                yield _fault(each, f"tells {span} calories; they are told in tens")
            if _EDITION.search(each.text) is None:
                yield _fault(each, "tells calories without the edition of the Compendium their MET is from")
        yield from _mets(each)


def _mets(each: Told) -> Iterator[Fault]:
    """Check a MET that is told with its code and edition against the Compendium."""
    value, edition = _MET.search(each.text), _EDITION.search(each.text)
    if value is None:
        return
    if edition is None:
        yield _fault(each, "tells a MET without the edition of the Compendium it is from")
        return
    told = float(value[1] or value[2])
    for code in _CODE.findall(each.text):
        printed = energy.METS[int(edition[0])].get(code)
        if printed != told:
            there = f"{tidy(printed)} there" if printed is not None else "not known there"
            yield _fault(each, f"tells {tidy(told)} MET for code {code} of {edition[0]}; it is {there}")


def _fault(each: Told, what: str) -> Fault:
    """Say what a text tells wrongly."""
    return Fault(each.week, each.day, f"{each.where} {what}.")
