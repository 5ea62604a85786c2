"""What an invented page says: one function for each worksheet, built from sentences that are dealt like cards."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from app.demo import material
from app.demo.grammar import Deck, Speaker
from models.domain.entry import Feeling, JsonValue, Phase
from models.domain.thought import ThoughtTag

if TYPE_CHECKING:
    from random import Random

T = TypeVar("T")

PLEASANT = ("satisfied", "proud", "moved", "grateful", "amused", "content", "hopeful", "close")
HARD = ("tired", "anxious", "sad", "frustrated", "angry", "overwhelmed", "lonely", "numb", "discouraged")
EASED = ("calm", "relieved", "accepting", "sad", "tired", "tender")
THINKS = 0.2
"""How likely somebody marks a sentence of a free page as a thought."""

MEANING = ("eased", "skill", "together", "trust", "fair", "learned", "laugh", "stayed")


@dataclass(frozen=True, slots=True)
class Step:
    """An action that a page holds, before it has a time and an id.

    Attributes:
        field: Id of the question it answers.
        texts: Its texts, by the name of the attribute of an action; `outcome` is told once it is closed.
        days: Days after writing by which it is to be done.
    """

    field: str
    texts: Mapping[str, str]
    level: str | None = None
    mode: str | None = None
    days: int = 14


@dataclass(frozen=True, slots=True)
class Marked:
    """Words of a page that its author looked at again, and the kinds of thinking seen in them, with their strength."""

    field: str
    quote: str
    tags: tuple[ThoughtTag, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """What is on a page, before it has a time and an id."""

    worksheet: str
    title: str
    answers: Mapping[str, JsonValue]
    feelings: tuple[Feeling, ...] = ()
    tags: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    marked: tuple[Marked, ...] = ()


@dataclass
class Author:
    """Someone who writes: where they work now, and which sentences they have not used lately."""

    random: Random
    setting: str = "ward"
    _decks: dict[str, Deck[Any]] = field(default_factory=dict)

    def speaker(self) -> Speaker:
        """Return a voice for one page."""
        slots = {**material.prose()["slots"], **material.settings()[self.setting]}
        return Speaker(slots, self.random)

    def deal(self, room: str, kind: str) -> str:
        """Return a sentence of this kind that was not used lately."""
        text: str = self._deck(f"{room}.{kind}", material.prose()[room][kind]).deal()
        return text

    def story(self, room: str, kind: str) -> material.Prose:
        """Return a story of this kind, with its title, that was not used lately."""
        found: material.Prose = self._deck(f"{room}.{kind}", material.prose()[room][kind]).deal()
        return found

    def dealt(self, name: str, cards: Sequence[T]) -> T:
        """Return one of `cards` that was not used lately; `name` tells them from other cards."""
        found: T = self._deck(name, cards).deal()
        return found

    def situation(self) -> material.Prose:
        """Return something that can happen where the author works."""
        found: material.Prose = self._deck(self.setting, material.situations()[self.setting]).deal()
        return found

    def moment(self) -> str:
        """Return a smaller thing that can happen anywhere."""
        found: str = self._deck("moments", material.moments()).deal()
        return found

    def some(self, words: Sequence[str], fewest: int, most: int) -> list[str]:
        """Return some of `words`, none twice."""
        return self.random.sample(list(words), min(len(words), self.random.randint(fewest, most)))

    def likely(self, chance: float) -> bool:
        """Return True with this probability."""
        return self.random.random() < chance

    def _deck(self, name: str, cards: Sequence[Any]) -> Deck[Any]:
        if name not in self._decks:
            self._decks[name] = Deck(cards, self.random)
        return self._decks[name]


Writer = Callable[[Author], Page]


def free_page(author: Author, words: int | None = None) -> Page:
    """Return a free page of about `words` words, or of any length between 40 and 600."""
    voice = author.speaker()
    wanted = words or int(min(600, max(40, author.random.lognormvariate(4.7, 0.55))))
    situation = author.situation() if author.likely(0.4) else None
    closing = [author.deal("page", "closings")] if author.likely(0.35) else []
    text = _prose(voice, _movements(author, situation), wanted, closing)
    thought = author.story("page", "thoughts") if words is None and author.likely(THINKS) else None
    marked: tuple[Marked, ...] = ()
    if thought is not None:
        quote = voice.say(thought["text"])
        text = _with_aside(text, quote)
        marked = (Marked("text", quote, _kinds(thought["kinds"], author)),)
    title = author.deal("page", "titles")
    if situation is not None and author.likely(0.7):
        title = author.random.choice(situation["titles"])
    tags = _tags(author, situation["tags"] if situation else ())
    return Page("page", voice.say(title), {"text": text}, tags=tags, marked=marked)


def set_down(author: Author) -> Page:
    """Return one line with its strength."""
    voice = author.speaker()
    line = voice.say(author.deal("set_down", "lines"))
    answers: dict[str, JsonValue] = {"line": line}
    if author.likely(0.9):
        answers["strength"] = min(10, max(0, round(author.random.gauss(5.5, 2))))
    feelings = _feelings("feelings", Phase.BEFORE, author.some(HARD + PLEASANT, 0, 2))
    return Page("set-down", "", answers, feelings, _tags(author, ()))


def went_well(author: Author) -> Page:
    """Return something good."""
    voice, story = author.speaker(), author.story("went_well", "stories")
    answers: dict[str, JsonValue] = {
        "text": voice.say(story["text"]),
        "own_part": voice.say(author.deal("went_well", "parts")),
        "with": [voice.name("colleague")],
        "meaning": author.some(MEANING, 1, 3),
    }
    if "bring" in story:
        answers["bring"] = story["bring"]
    feelings = _feelings("feelings", Phase.BEFORE, author.some(PLEASANT, 1, 3), _rating(author, 50, 90))
    return Page("went-well", story["title"], answers, feelings, _tags(author, ("small wins",)))


def letter(author: Author) -> Page:
    """Return a letter to oneself; a paragraph or two may be missing."""
    voice = author.speaker()
    answers: dict[str, JsonValue] = {"struggle": voice.say(author.deal("letter", "struggle"))}
    for part in ("kindness", "shared", "balanced", "friend"):
        if author.likely(0.85):
            answers[part] = voice.say(author.deal("letter", part))
    answers["act"] = voice.say(author.deal("letter", "acts"))
    return Page(
        "compassion-letter", author.deal("letter", "titles"), answers, tags=_tags(author, ("self-care",))
    )


def step_back(author: Author) -> Page:
    """Return something told in the third person, mostly a little weaker afterwards."""
    voice, scene = author.speaker(), author.story("step_back", "scenes")
    before = author.random.randint(5, 9)
    answers: dict[str, JsonValue] = {
        "headline": voice.say(scene["headline"]),
        "intensity_before": before,
        "text": voice.say(scene["text"]),
        "notices": author.deal("step_back", "notices"),
        "wish": author.deal("step_back", "wishes"),
        "intensity_after": max(0, before - author.random.randint(-1, 4)),
    }
    return Page("step-back", scene["title"], answers, tags=_tags(author, ()))


def expressive(author: Author, series: material.Prose, session: int) -> Page:
    """Return one session of a series: `session` is 0 to 3, and distress ebbs from one to the next."""
    voice = author.speaker()
    more = [author.deal("expressive", "more") for _ in range(author.random.randint(0, 2))]
    before = min(10, max(0, author.random.randint(6, 8) - session))
    answers: dict[str, JsonValue] = {
        "distress_before": before,
        "text": "\n\n".join(voice.say(text) for text in [series["sessions"][session], *more]),
        "distress_after": min(10, max(0, before + author.random.randint(-3, 2 - session))),
        "next_thing": author.deal("expressive", "next_things"),
    }
    feelings = (
        *_feelings("feelings_before", Phase.BEFORE, author.some(HARD, 1, 3), _rating(author, 30, 85)),
        *_feelings("feelings_after", Phase.AFTER, author.some(EASED, 1, 2), _rating(author, 20, 70)),
    )
    return Page("expressive-writing", series["title"], answers, feelings, _tags(author, ()))


def let_go(_author: Author) -> Page:
    """Return the mark that something was written and let go."""
    return Page("let-go", "", {})


def written_out(page: material.Prose) -> Page:
    """Return a page of recent.toml."""
    feelings = tuple(
        Feeling(name, Phase(phase), word, strength if strength >= 0 else None)
        for name, phase, word, strength in page.get("feelings", ())
    )
    answers = {key: each.strip() if isinstance(each, str) else each for key, each in page["answers"].items()}
    marked = tuple(
        Marked(
            field,
            quote,
            tuple(ThoughtTag(kind, strength if strength >= 0 else None) for kind, strength in tags),
        )
        for field, quote, *tags in page.get("marked", ())
    )
    return Page(page["worksheet"], page["title"], answers, feelings, tuple(page["tags"]), marked=marked)


def _with_aside(text: str, aside: str) -> str:
    """Return `text` with one sentence more, at the end of its first paragraph."""
    first, *rest = text.split("\n\n")
    return "\n\n".join([f"{first} {aside}", *rest])


def _kinds(kinds: Sequence[str], author: Author) -> tuple[ThoughtTag, ...]:
    return tuple(
        ThoughtTag(kind, author.random.randrange(30, 95, 5) if author.likely(0.7) else None) for kind in kinds
    )


def _prose(voice: Speaker, movements: Iterator[list[str]], wanted: int, closing: Sequence[str]) -> str:
    """Return paragraphs until there are enough words, and then the closing."""
    paragraphs, written = [], 0
    for texts in movements:
        said = " ".join(voice.say(text) for text in texts)
        paragraphs.append(said)
        written += said.count(" ") + 1
        if written >= wanted:
            break
    return "\n\n".join([*paragraphs, *map(voice.say, closing)])


def _movements(author: Author, situation: material.Prose | None) -> Iterator[list[str]]:
    """Yield the sentences of one paragraph after another, as many as anyone could want."""
    if author.likely(0.55):
        yield [author.deal("page", "openings")]
    if situation is None:
        yield [author.moment()]
    else:
        beats = iter(situation["beats"])
        while paragraph := list(islice(beats, author.random.randint(1, 3))):
            yield paragraph
    if author.likely(0.5):
        yield [author.deal("page", kind) for kind in author.some(("inner", "turns", "learnings"), 1, 2)]
    while True:
        yield [author.moment()]
        if author.likely(0.5):
            yield [author.deal("page", author.random.choice(("more", "inner", "turns", "learnings")))]


def _tags(author: Author, own: Sequence[str]) -> tuple[str, ...]:
    """Return none, or a few, in the order a person might type them."""
    if author.likely(0.25):
        return ()
    around: list[str] = material.settings()[author.setting]["tags"]
    return tuple(dict.fromkeys([*author.some(own, 0, 2), *author.some(around, 0, 2)]))


def _rating(author: Author, low: int, high: int) -> Callable[[], int]:
    return lambda: author.random.randrange(low, high, 5)


def _feelings(
    name: str, phase: Phase, words: Sequence[str], strength: Callable[[], int] | None = None
) -> tuple[Feeling, ...]:
    return tuple(Feeling(name, phase, word, strength() if strength else None) for word in words)
