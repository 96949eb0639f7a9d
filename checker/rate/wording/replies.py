"""What is said about messages and their answers."""

from checker.rate.wording.rate import FEW
from checker.words import in_ten, tenths

FOUR_WAYS = (
    "The first article names four ways to be answered more often: be visible yourself, turn up "
    "where they are active, share what helps them, and write now and then with something to offer."
)
LET_GO = (
    "Some people seldom open LinkedIn. Silence says little about you: let them go, and turn to "
    "those who do."
)
FRESH = "Your latest message is less than a week old: wait before you count it as unanswered."


def missing(messages: int | None) -> str:
    """Ask for the figure that is missing."""
    if messages is None:
        return "Enter how many messages you sent and how many were answered."
    if messages == 0:
        return "No messages sent yet, so there is nothing to judge."
    return f"Enter how many of the {messages:,} were answered."


def headline(answered: int, messages: int, interval: tuple[float, float], waiting: int) -> str:
    """Say the figures, how sure they are, and what those that wait could change."""
    said = [f"{f'{answered:,}' if answered else 'None'} of {messages:,} answered."]
    if messages < FEW:
        said.append(f"With so few, anything from {in_ten(*interval)} would look the same.")
    else:
        said.append(f"Your usual rate of answers is likely {in_ten(*interval)}.")
    if waiting:
        they = "1 is" if waiting == 1 else f"{waiting:,} are"
        lift = tenths((answered + waiting) / messages)
        said.append(f"{they} less than a week old and could lift this to {lift} in ten.")
    return " ".join(said)


def advice(*, fresh: bool, mostly: bool) -> list[str]:
    """Say what to do next: wait where the latest is fresh; the article's ways where few answer."""
    return [*([FRESH] if fresh else []), *([] if mostly else [FOUR_WAYS, LET_GO])]
