"""Whatever is done to entries, in whatever order, the full-text index agrees with them word for word."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from models.domain.entry import EntryFilter, EntryState, Feeling, Phase
from tests.models.journals import Opened

if TYPE_CHECKING:
    from app.journal.service import Draft
    from models.domain.entry import EntryId

WORDS = ("hawthorn", "bramble", "sloe", "hazel", "été")
texts = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)
ALL = EntryFilter(states=frozenset(EntryState), open_sealed=True)


class IndexAgrees(RuleBasedStateMachine):
    """Does what people do, and compares what is found with what is written."""

    drafts: Bundle[Draft] = Bundle("drafts")

    def __init__(self) -> None:
        super().__init__()
        self.opened = Opened()
        self.texts: dict[EntryId, str] = {}

    def teardown(self) -> None:
        self.opened.connection.close()

    @rule(target=drafts, text=texts, title=texts)
    def write(self, text: str, title: str) -> Draft:
        draft = self.opened.write(text, title)
        self.texts[draft.id] = f"{title} {text}"
        return draft

    @rule(
        draft=drafts, text=texts, title=texts, minutes=st.integers(0, 12), mood=st.sampled_from(["", "sloe"])
    )
    def save(self, draft: Draft, text: str, title: str, minutes: int, mood: str) -> None:
        self.opened.clock.advance(minutes=minutes)
        feelings = (Feeling("mood", Phase.AFTER, mood, None),) if mood else ()
        self.opened.journal.save(replace(draft.with_answers({"text": text}), title=title, feelings=feelings))
        self.texts[draft.id] = f"{title} {text} {mood}"

    @rule(draft=drafts, act=st.sampled_from(["keep", "seal", "bin", "restore"]))
    def change(self, draft: Draft, act: str) -> None:
        getattr(self.opened.journal, act)(draft.id)

    @rule(draft=drafts)
    def bring_back(self, draft: Draft) -> None:
        revisions = self.opened.journal.revisions(draft.id)
        if revisions:
            earlier = self.opened.journal.revision(revisions[-1].id)
            self.opened.journal.bring_back(revisions[-1].id)
            moods = " ".join(feeling.word for feeling in earlier.feelings)
            self.texts[draft.id] = f"{earlier.entry.title} {earlier.answers.get('text', '')} {moods}"

    @rule(draft=drafts)
    def discard(self, draft: Draft) -> None:
        record = self.opened.journal.record(draft.id)
        self.opened.journal.drop_answers(draft.id, ["text"])
        self.texts[draft.id] = " ".join([record.entry.title, *(feeling.word for feeling in record.feelings)])

    @rule(draft=consumes(drafts))
    def delete(self, draft: Draft) -> None:
        self.opened.journal.delete_for_good(draft.id)
        del self.texts[draft.id]

    @rule(word=st.sampled_from(WORDS))
    def search(self, word: str) -> None:
        expected = [entry_id for entry_id, text in self.texts.items() if word in text.split()]
        assert self.opened.found(word, ALL) == sorted(expected, reverse=True)

    @invariant()
    def index_agrees_with_entries(self) -> None:
        self.opened.check_index()


TestIndexAgrees = IndexAgrees.TestCase
TestIndexAgrees.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
