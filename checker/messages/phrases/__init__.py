"""The phrases of each language by concept, each as its speakers write it; none is a translation.

A module of this folder has one mapping, `PHRASES`: concept -> its phrases with `|` between them.
Accents, capitals and apostrophes may be written or left out (`d'accord` is the two words `d` and
`accord`, as is `can't`). In a phrase

- `send*` is any word that begins so;
- `my/our` is one of several words at that place;
- `now?` may be there or not;
- `..` is up to four words of any kind within the sentence, or none;
- `<number>` is any number, `<link>` any address; `$ € £ % + #` are words of their own.

A concept is one part of an act (`identity`, `give`), not the whole: `rules` says which of them
have to meet in a sentence. So write short phrases that carry one part each, as many as come to
mind, and no whole sentences. What ordinary people write as well does no harm in one concept alone.
A concept's name with `~` behind it has those of its phrases that ordinary messages had as often as
harmful ones: they are parts of an ask, and weigh nothing by themselves.
A phrase that brings its own "no" belongs to a concept in `text.SHUTS`, or it is taken for
denied. English (`en`) has every concept, under headings that say what they are for; `no` are the
words that deny, `no-neutral` those that only look so, and `warning*` mark a text that warns.
"""
