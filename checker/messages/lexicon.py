"""Phrases to concepts: a tree of words for each language, built branch by branch when first met.

A phrase is words with spaces between them, phrases are parted by `|`. `send*` is any word that
begins so, `my/our` one of several, `now?` may be left out, `..` is up to four words of any kind,
`<number>` any number and `<link>` any address.
"""

from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from typing import Final

from checker.messages.disguises import fold
from checker.messages.model import Hit, Language, Phrases, Token

GAP: Final = ".."
WIDEST_GAP = 4
STEM = 3
"""Letters by which words with an open end are found."""


class Node:
    """What may follow the words so far."""

    __slots__ = ("concepts", "gap", "stems", "words")

    def __init__(self) -> None:
        self.words: dict[str, Node] = {}
        self.stems: dict[str, list[tuple[str, Node]]] = {}
        self.gap: Node | None = None
        self.concepts: list[str] = []


class Lexicon:
    """The phrases of one language."""

    def __init__(self, phrases: Phrases) -> None:
        """Sort the phrases by their first word; no tree is grown yet."""
        self._exact: dict[str, list[tuple[str, list[str]]]] = {}
        self._open: dict[str, list[tuple[str, str, list[str]]]] = {}
        self._grown: dict[str, tuple[Node, ...]] = {}
        self._stems: dict[str, Node] = {}
        for concept, listed in phrases.items():
            for phrase in fold(listed).replace("'", " ").replace("-", " ").split("|"):
                if steps := phrase.split():
                    self._sort(concept, steps)

    def _sort(self, concept: str, steps: list[str]) -> None:
        first, rest = steps[0], steps[1:]
        if first.endswith("?"):
            self._sort(concept, rest)
            first = first[:-1]
        for word in first.split("/"):
            if word.endswith("*"):
                stem = word[:-1]
                self._open.setdefault(stem[:STEM], []).append((stem, concept, rest))
            else:
                self._exact.setdefault(word, []).append((concept, rest))

    def hits(self, words: Sequence[Token]) -> list[Hit]:
        """Find every concept in the words, the longest phrase for it from each place."""
        found: dict[tuple[str, int], int] = {}
        for place, token in enumerate(words):
            for node in self._roots(token.text):
                for concept, last in _walk(node, words, place + 1, token.sentence):
                    key = concept, place
                    found[key] = max(found.get(key, last), last)
        return [Hit(concept, at, last, words[at].sentence) for (concept, at), last in found.items()]

    def _roots(self, word: str) -> tuple[Node, ...]:
        roots = self._grown.get(word)
        if roots is None:
            roots = tuple(self._grow(word))
            if word in self._exact:  # of other words there is no end, so they are not kept
                self._grown[word] = roots
        return roots

    def _grow(self, word: str) -> Iterator[Node]:
        if word in self._exact:
            yield _branch(self._exact[word])
        for stem in {stem: None for stem, _, _ in self._open.get(word[:STEM], ())}:
            if word.startswith(stem):
                if stem not in self._stems:
                    same = self._open[stem[:STEM]]
                    self._stems[stem] = _branch(
                        [(concept, rest) for other, concept, rest in same if other == stem]
                    )
                yield self._stems[stem]


def _branch(phrases: Sequence[tuple[str, list[str]]]) -> Node:
    root = Node()
    for concept, rest in phrases:
        _plant(root, rest, concept)
    return root


def _plant(node: Node, steps: list[str], concept: str) -> None:
    if not steps:
        if concept not in node.concepts:
            node.concepts.append(concept)
        return
    first, rest = steps[0], steps[1:]
    if first == GAP:
        node.gap = node.gap or Node()
        _plant(node.gap, rest, concept)
        return
    if first.endswith("?"):
        _plant(node, rest, concept)
        first = first[:-1]
    for word in first.split("/"):
        if word.endswith("*"):
            stem = word[:-1]
            listed = node.stems.setdefault(stem[:STEM], [])
            child = next((known for text, known in listed if text == stem), None)
            if child is None:
                child = Node()
                listed.append((stem, child))
        else:
            child = node.words.setdefault(word, Node())
        _plant(child, rest, concept)


def _walk(
    node: Node, words: Sequence[Token], place: int, sentence: int
) -> Iterator[tuple[str, int]]:
    """Give the concepts whose phrases end here or further on in the sentence."""
    for concept in node.concepts:
        yield concept, place - 1
    if node.gap:
        for skipped in range(WIDEST_GAP + 1):
            yield from _step(node.gap, words, place + skipped, sentence)
    yield from _step(node, words, place, sentence)


def _step(
    node: Node, words: Sequence[Token], place: int, sentence: int
) -> Iterator[tuple[str, int]]:
    if place >= len(words) or words[place].sentence != sentence:
        return
    word = words[place].text
    if child := node.words.get(word):
        yield from _walk(child, words, place + 1, sentence)
    if node.stems:
        for stem, child in node.stems.get(word[:STEM], ()):
            if word.startswith(stem):
                yield from _walk(child, words, place + 1, sentence)


_READY: dict[str, Lexicon] = {}


def lexicon(language: Language | str) -> Lexicon:
    """Give a language's phrases, with those that every language shares; read at the first use."""
    if language not in _READY:
        shared: Mapping[str, str] = import_module("checker.messages.phrases.shared").PHRASES
        own: Mapping[str, str] = import_module(f"checker.messages.phrases.{language}").PHRASES
        joined = {key: f"{shared.get(key, '')}|{own.get(key, '')}" for key in {**shared, **own}}
        _READY[language] = Lexicon(joined)
    return _READY[language]
