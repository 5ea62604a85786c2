"""Worksheet files for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app import paths

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = paths.resources() / "worksheets"

HEAD = """
schema = 1
id = "small"
version = "1.0.0"
lang = "en-GB"
kind = "record"
title = "Small"
"""

OWN_HEAD = HEAD.replace('"small"', '"user.small"')

EVERY_TYPE = (
    HEAD
    + """
[scale.often]
type = "likert"
options = [ { v = 0, label = "Never" }, { v = 1, label = "At times" } ]
unscored = [ { id = "na", label = "Not possible at present" } ]
[scale.line]
type = "slider"
min = 0
max = 100
unscored = [ { id = "na", label = "Not possible" } ]
[schedule]
series = 3
series_days = [7, 14]
series_next = "Session {next} of {series}."
follow_up_days = [7, 28]
overdue_at = "f13"
overdue_until = "f5"
next_on = "f12"
[[section]]
id = "all"
title = "All"
field = [
  { id = "f1", type = "note", label = "Read." },
  { id = "f2", type = "text", label = "Line", max_chars = 10, required = true },
  { id = "f3", type = "longtext", label = "Room", rows = 3, prompts = ["Why?"] },
  { id = "f4", type = "timedwriting", label = "Write", minutes = 15, perspective = "third", discard = true },
  { id = "f5", type = "choice", label = "One", options = [ { id = "a", label = "A" } ] },
  { id = "f6", type = "multichoice", label = "Many", options = [ { id = "a", label = "A" } ], other = true },
  { id = "f7", type = "slider", label = "How much", scale = "line", phase = "before" },
  { id = "f8", type = "slider", label = "And now", scale = "line", phase = "after", pair = "f7" },
  { id = "f9", type = "scaling", label = "Where", low = "far", high = "near" },
  { id = "f10", type = "likert", label = "How often", scale = "often", weigh = "often" },
  { id = "f11", type = "number", label = "Hours", min = 0, max = 24, step = 0.5, unit = "hours" },
  { id = "f12", type = "date", label = "When", precision = "month" },
  { id = "f13", type = "time", label = "At" },
  { id = "f14", type = "duration", label = "For", unit = "minutes" },
  { id = "f15", type = "alias", label = "Who" },
  { id = "f16", type = "emotion", label = "Feelings", vocab = "emotions", max = 5, quick = false, phase = "after" },
  { id = "f17", type = "thoughts", label = "Thoughts", belief = true, tags = "thinking-errors" },
  { id = "f18", type = "values", label = "Values", vocab = "values", max = 3, from = "moral-compass" },
  { id = "f19", type = "tags", label = "Tags" },
  { id = "f20", type = "checklist", label = "Done", items = [ { id = "a", label = "A" } ] },
  { id = "f21", type = "timer", label = "Wait", seconds = 60, stages = [ { label = "In", seconds = 4 } ] },
  { id = "f22", type = "pairs", label = "Two", columns = ["Left", "Right"] },
  { id = "f23", type = "shares", label = "Parts", starter = ["me"], total = 100 },
  { id = "f24", type = "actions", label = "Steps", max = 2, modes = ["repair"], levels = ["source"], carry = true, \
bare = true, due_days = 1, review = true, share = "share" },
  { id = "f25", type = "entrylink", label = "Page", worksheets = ["page"] },
  { id = "f26", type = "signposts", label = "Help", show_if = { field = "f6", op = "in", value = ["a", "b"] } },
  { id = "f27", type = "body", label = "Body", vocab = "body", max = 4 },
  { id = "f28", type = "thought", label = "This one", of = "f17", belief = "f7", belief_after = "f8" },
  { id = "f29", type = "kind", label = "Kind", vocab = "thinking", days = 31 },
  { id = "f30", type = "offer", label = "Go on", worksheets = ["page"] },
]
[[section]]
id = "run"
title = "Run"
items = { prefix = "q", from = 1, to = 3, type = "likert", scale = "often" }
[[score]]
id = "mean"
label = "Mean"
method = "mean"
items = ["q1", "q2", "q3"]
reverse = ["q2"]
min_answered = 2
range = [0, 1]
direction = "higher_better"
bands = [ { upto = 0.5, label = "Low" }, { upto = 1, label = "High", note = "So." } ]
[[trend]]
id = "line"
source = "score:mean"
also = "field:f7"
label = "Line"
per = "thread"
[print]
title = "Small"
order = ["f2", "score:mean", "field:f3"]
"""
)


def small(section: str = "", *, head: str = HEAD) -> str:
    """Return a worksheet with one section holding `section` or one plain field."""
    field = section or '[[section.field]]\nid = "line"\ntype = "text"\nlabel = "Line"\n'
    return f'{head}\n[[section]]\nid = "part"\ntitle = "Part"\n{field}'


def written(folder: Path, text: str, name: str = "small.toml") -> Path:
    """Write a worksheet file and return its path."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
