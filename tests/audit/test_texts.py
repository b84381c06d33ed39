"""Every text that a person reads is there once, with its place and its mark."""

from audit_programs import FRI, MON, card, drill, on, program, with_week

from montagefit.audit.texts import told
from montagefit.audit.timeline import lay_out
from montagefit.model.program import Note, PassedOver
from montagefit.model.vocabulary import Evidence

_ITEM = drill(
    cue="Breathe out", reason="It is easy", runner_up=PassedOver(exercise="other", name="Other", reason="No rope")
)
_TEST = drill(name="Test", event="benchmark", instruction="Count them")
_CARDS = (card("drill", "one", placed="one", evidence=Evidence.KNOWLEDGE, together="With a friend", scene="On screen"),)
_PROGRAM = with_week(
    program([on(MON, _ITEM)], [on(FRI, _ITEM, _TEST)], cards=_CARDS, reason="For my studies"), 2, coach="Slowly now"
).model_copy(update={"notes": (Note(asked="a rope", given="none", reason="None is there"),)})


def test_texts_know_their_place() -> None:
    """A text stands at its first place: program, week or session."""
    places = {each.text: (each.week, each.day, each.exercise, each.tag) for each in told(_PROGRAM)}
    assert places["Breathe out"] == (1, 1, "drill", Evidence.KNOWLEDGE)
    assert places["No rope"] == (1, 1, "drill", Evidence.KNOWLEDGE)
    assert places["Slowly now"] == (2, 0, "", None)
    assert places["With a friend"] == (0, 0, "drill", Evidence.KNOWLEDGE)
    assert places["None is there"] == (0, 0, "", None)


def test_a_test_has_no_mark_of_a_card() -> None:
    """What a test asks for comes from the film plan, not from the drill card."""
    assert [(each.exercise, each.tag) for each in told(_PROGRAM) if each.text == "Count them"] == [("", None)]


def test_what_is_said_twice_is_given_once() -> None:
    """A text with one mark comes once, and the athlete's own words and empty ones do not come at all."""
    texts = [(each.text, each.tag) for each in told(_PROGRAM)]
    assert len(texts) == len(set(texts)) > 10
    assert "For my studies" not in {text for text, _ in texts}
    assert "" not in {text for text, _ in texts}


def test_words_find_their_texts() -> None:
    """Texts are found by any of some words, in capitals or not, each once and in order."""
    timeline = lay_out(_PROGRAM)
    assert [each.text for each in timeline.texts_with("easy", "breathe", "it is")] == [
        "Breathe",
        "Breathe out",
        "It is easy",
    ]
    assert list(timeline.texts_with("nowhere")) == []
    every = list(timeline.texts)
    assert all(each in list(timeline.texts_with(each.text.lower())) for each in every)
