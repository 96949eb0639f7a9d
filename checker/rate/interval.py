"""How sure a share is: Wilson's interval for one, Newcombe's for the difference of two.

Wilson, E. B. (1927), J. Am. Stat. Assoc. 22, 209-212. Newcombe, R. G. (1998), Stat. Med. 17,
873-890, method 10. Only + - * / and square roots, which every platform rounds alike.
"""

from math import sqrt

Z = 1.959963984540054
"""The normal distribution's 97.5 % point: two sides, 95 %."""
Z_POWER = 0.8416212335729143
"""The normal distribution's 80 % point: the usual power of a trial."""

Span = tuple[float, float]
"""Lower and upper end of a share, both in 0 to 1; of a difference, both in -1 to 1."""


def wilson(hits: int, of: int) -> Span:
    """Give Wilson's 95 % interval of `hits` in `of`, with 0 <= hits <= of and of > 0.

    At 0 and at `of` hits its outer end is exactly 0 or 1, which rounding would otherwise miss.
    """
    share = hits / of
    zz = Z * Z
    middle = (hits + zz / 2) / (of + zz)
    reach = Z * sqrt(of * share * (1 - share) + zz / 4) / (of + zz)
    low = 0.0 if hits == 0 else middle - reach
    high = 1.0 if hits == of else middle + reach
    return low, high


def newcombe(first: tuple[int, int], second: tuple[int, int]) -> Span:
    """Give Newcombe's 95 % interval of the first share less the second, each as (hits, of)."""
    share_1, share_2 = first[0] / first[1], second[0] / second[1]
    (low_1, high_1), (low_2, high_2) = wilson(*first), wilson(*second)
    gap = share_1 - share_2
    down_1, down_2 = share_1 - low_1, high_2 - share_2
    up_1, up_2 = high_1 - share_1, share_2 - low_2
    return gap - sqrt(down_1 * down_1 + down_2 * down_2), gap + sqrt(up_1 * up_1 + up_2 * up_2)
