"""Phrases to concepts: a tree of words for each language, built branch by branch when first met.

A phrase is words with spaces between them, phrases are parted by `|`. `send*` is any word that
begins so, `my/our` one of several, `now?` may be left out, `..` is up to four words of any kind,
`<number>` any number and `<link>` any address. `!pagin*` is no phrase: no phrase of the concept
begins with such a word, as *página* is not what `pag*` is there for.
"""

import re
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Final

from checker.messages.disguises import fold
from checker.messages.model import Hit, Language, Phrases, Token

GAP: Final = ".."
PLAIN: Final = "~"
"""Ends the name of a concept whose phrases are parts of an ask and weigh nothing by themselves."""
NOT: Final = "!"
"""Begins a word with which no phrase of the concept begins."""
WIDEST_GAP = 4
MOST_KNOWN = 20_000
"""Words that are remembered; of words there is no end."""
STEM = 3
"""Letters by which words with an open end are found."""
_STEM = re.compile(r"([^\s/|*!]++)\*")


class Node:
    """What may follow the words so far: a word or `stem*` -> the node after it.

    Most nodes are a phrase's end: what follows those is one mapping, and empty.
    """

    __slots__ = ("concepts", "gap", "next")

    def __init__(self) -> None:
        self.next: dict[str, Node] = _NOTHING
        self.gap: Node | None = None
        self.concepts: tuple[str, ...] = ()


_NOTHING: dict[str, Node] = {}


class Lexicon:
    """The phrases of one language."""

    def __init__(self, phrases: Phrases) -> None:
        """Sort the phrases by their first word; no tree is grown yet."""
        self._lines: dict[str, list[tuple[str, str]]] = {}
        self._grown: dict[str, Node] = {}
        self._stems: dict[str, list[str]] = {}
        self._known: dict[str, tuple[list[str], list[Node], set[str]]] = {}
        self._other: dict[str, list[str]] = {}
        stems: dict[str, None] = {}
        for concept, listed in phrases.items():
            plain = " ".join(fold(listed).replace("'", " ").replace("-", " ").split())
            stems.update(dict.fromkeys(_STEM.findall(plain)))
            for phrase in plain.split("|"):
                if phrase.strip():
                    self._sort(concept, phrase.strip())
        for stem in stems:
            self._stems.setdefault(stem[:STEM], []).append(stem)

    def _sort(self, concept: str, phrase: str) -> None:
        first, _, rest = phrase.partition(" ")
        if first.startswith(NOT):
            self._other.setdefault(first.removeprefix(NOT), []).append(concept)
            return
        if first.endswith("?"):
            self._sort(concept, rest)
            first = first[:-1]
        for word in first.split("/"):
            self._lines.setdefault(word, []).append((concept, rest))

    def hits(self, words: Sequence[Token]) -> list[Hit]:
        """Find every concept in the words, the longest phrase for it from each place."""
        if len(self._known) > MOST_KNOWN:
            self._known.clear()
        known = [self._known.get(word.text) or self._met(word.text) for word in words]
        keys = [names for names, _, _ in known]
        ends = _ends(words)
        hits: list[Hit] = []
        for place, (_, roots, others) in enumerate(known):
            if roots:
                found = _follow(roots, keys, place + 1, ends[place])
                sentence = words[place].sentence
                for name, last in found.items():
                    if name in others:
                        continue
                    weighs = not name.endswith(PLAIN)
                    hits.append(Hit(name.removesuffix(PLAIN), place, last, sentence, weighs))
        return hits

    def _met(self, word: str) -> tuple[list[str], list[Node], set[str]]:
        """Give what a word may be in a phrase, the trees that begin with it, and what it is not."""
        keys = [f"{stem}*" for stem in self._stems.get(word[:STEM], ()) if word.startswith(stem)]
        keys.append(word)
        others = {concept for key in keys for concept in self._other.get(key, ())}
        found = keys, [self._root(key) for key in keys if key in self._lines], others
        self._known[word] = found
        return found

    def _root(self, key: str) -> Node:
        root = self._grown.get(key)
        if root is None:
            root = self._grown[key] = Node()
            for concept, rest in self._lines[key]:
                _plant(root, rest.split(), concept)
        return root


def _plant(node: Node, steps: list[str], concept: str) -> None:
    if not steps:
        if concept not in node.concepts:
            node.concepts += (concept,)
        return
    first, rest = steps[0], steps[1:]
    if first == GAP:
        node.gap = node.gap or Node()
        _plant(node.gap, rest, concept)
        return
    if first.endswith("?"):
        _plant(node, rest, concept)
        first = first[:-1]
    if node.next is _NOTHING:
        node.next = {}
    for word in first.split("/"):
        if word not in node.next:
            node.next[word] = Node()
        _plant(node.next[word], rest, concept)


def _ends(words: Sequence[Token]) -> list[int]:
    """Give for each word where its sentence ends."""
    ends: list[int] = []
    before = -1
    for place, word in enumerate(words):
        if word.sentence != before:
            ends += [place] * (place - len(ends))
            before = word.sentence
    return ends + [len(words)] * (len(words) - len(ends))


def _follow(
    roots: Sequence[Node], keys: Sequence[list[str]], place: int, end: int
) -> dict[str, int]:
    """Give each concept whose phrase begins before `place`, and its last word in the sentence."""
    found: dict[str, int] = {}
    following = keys[place] if place < end else ()
    going: list[tuple[Node, int]] = []
    for root in roots:
        for concept in root.concepts:
            found[concept] = place - 1
        _go(root.next, following, place + 1, going)
        if root.gap:
            _skip(root.gap, keys, place, end, going)
    for node, at in going:  # it grows by what follows
        for concept in node.concepts:
            found[concept] = max(found.get(concept, 0), at - 1)
        if at < end and node.next:
            _go(node.next, keys[at], at + 1, going)
        if node.gap:
            _skip(node.gap, keys, at, end, going)
    return found


def _go(
    after: Mapping[str, Node], names: Sequence[str], at: int, going: list[tuple[Node, int]]
) -> None:
    """Add what follows by a word."""
    for name in names:
        if name in after:
            going.append((after[name], at))  # noqa: PERF401 (a list for each word is slower)


def _skip(
    gap: Node, keys: Sequence[list[str]], place: int, end: int, going: list[tuple[Node, int]]
) -> None:
    """Add what follows behind some words of any kind."""
    after = gap.next
    going += [
        (after[key], skipped + 1)
        for skipped in range(place, min(place + WIDEST_GAP + 1, end))
        for key in keys[skipped]
        if key in after
    ]


_READY: dict[str, Lexicon] = {}


def lexicon(language: Language | str) -> Lexicon:
    """Give a language's phrases, with those that every language shares; read at the first use."""
    if language not in _READY:
        shared: Mapping[str, str] = import_module("checker.messages.phrases.shared").PHRASES
        own: Mapping[str, str] = import_module(f"checker.messages.phrases.{language}").PHRASES
        joined = {key: f"{shared.get(key, '')}|{own.get(key, '')}" for key in {**shared, **own}}
        _READY[language] = Lexicon(joined)
    return _READY[language]
