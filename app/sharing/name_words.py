"""Words beside which another word is, or is not, the name of somebody. All in small letters."""

from __future__ import annotations

TITLES = frozenset({
    "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sister", "nurse", "matron", "father", "rev",
    "reverend", "canon", "sir", "lady", "lord", "dame", "councillor", "cllr", "pc", "dc", "sgt", "sergeant",
    "inspector", "constable", "auntie", "aunty", "aunt", "uncle", "imam", "rabbi", "captain", "midwife", "judge",
    "brother",
})  # fmt: skip
SHORT_TITLES = frozenset({"mr", "mrs", "ms", "dr", "prof", "cllr"})
"""Titles after which a name may stand without its capital letter."""

ALWAYS_NAMED = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr"})
"""Titles after which a capital letter makes a name of any word: Mr Ford, but a sister is on Monday."""

NO_NAME = frozenset({
    "and", "or", "is", "was", "who", "said", "has", "had", "in", "on", "at", "to", "of", "for", "the",
})  # fmt: skip
"""Words that are no name even after "mr"."""

PARTICLES = frozenset({
    "van", "der", "den", "de", "di", "da", "du", "la", "le", "al", "el", "bin", "ibn", "ap", "von",
})  # fmt: skip

SAYING = frozenset({
    "said", "says", "told", "asked", "rang", "phoned", "texted", "cried", "apologised", "replied", "answered", "thinks",
    "laughed", "shouted", "whispered", "nodded", "smiled", "agreed", "refused", "wanted", "thought", "knows", "knew",
    "died", "looked", "sat", "noticed", "came", "explained", "admitted", "insisted", "wondered", "mentioned", "warned",
    "promised", "thanked", "wrote", "called", "stayed", "arrived", "walked", "covered", "wants", "works", "lives",
})  # fmt: skip
"""Verbs that make a person of every word before them."""

SPEAKING = SAYING | {"from", "and", "who", "was", "wasn't", "had", "hadn't", "has", "hasn't"}
"""What makes a person of a word that is a name and something else, unless it is a time."""

BEING = frozenset({
    "is", "isn't", "does", "doesn't", "did", "didn't", "will", "won't", "would", "wouldn't", "could", "couldn't",
    "seems", "seemed", "felt", "feels", "left", "took", "gave", "went", "helped", "needs", "needed", "began", "started",
    "got",
})  # fmt: skip
"""The same, unless it is a state of mind: Hope is what is left, but Mark is late."""

STATES_OF_MIND = frozenset({
    "hope", "faith", "grace", "joy", "love", "peace", "patience", "charity", "prudence", "comfort", "mercy", "wisdom",
    "happiness", "glory", "fortune", "praise", "honour", "honor", "harmony", "destiny", "constance", "trinity",
    "favour", "goodness", "miracle", "felicity", "clemency", "temperance", "verity", "melody", "chance",
})  # fmt: skip
TIMES = frozenset({
    "may", "june", "april", "august", "summer", "autumn", "winter", "spring", "sunday", "tuesday", "wednesday", "dawn",
    "day", "christian",
})  # fmt: skip
"""What can be hard or quiet or over, and be no person."""

ADVERBS = frozenset({
    "also", "never", "just", "always", "then", "still", "only", "later", "even", "clearly", "really",
})  # fmt: skip
"""What may stand between a name and its verb."""

MONTHS_AND_COLOURS = frozenset({
    "may", "june", "april", "august", "sunday", "tuesday", "wednesday", "christian", "amber", "green", "white", "black",
    "day", "page", "house", "hall", "church", "prince", "king", "duke", "earl", "bay", "star",
})  # fmt: skip
"""Names that mean something else too often to be taken for names by their capital letter alone."""

CALENDAR = frozenset({"may", "june", "april", "august", "sunday", "tuesday", "wednesday"})
"""Names that are a month or a day where a number or a word such as "last" stands beside them."""

NO_VERB = frozenset({
    "i", "you", "he", "she", "it", "we", "they", "me", "him", "us", "them", "one", "the", "a", "an", "this", "that",
    "these", "those", "my", "your", "his", "her", "its", "our", "their", "any", "anyone", "anybody", "someone",
    "somebody", "everyone", "everybody", "nobody", "no", "not", "there", "all", "every", "each", "some", "what",
    "people",
})  # fmt: skip
"""Words before which a word that begins a sentence is a verb or a wish, and nobody: Will you, Mark the chart."""
