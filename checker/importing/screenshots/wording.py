"""What the reading of pictures says."""

NO_TEXT = "No text was found in it. Take the picture on the phone itself, not of its screen."
TOO_FEW = (
    "Hardly any line of it could be read: it is too small, or a photograph of a screen. Take the "
    "picture on the phone itself."
)
UNSURE = (
    "Many of its words are doubtful: it may be a photograph of a screen, or a small copy. "
    "Read them through."
)
NOTHING = "Nothing in these pictures looks like LinkedIn. What was read stands in the box."
EMPTY = "There is nothing in the box yet. Choose pictures first, or type the lines."
KINDS = {
    "profile": "a profile",
    "about": "About this profile",
    "invitation": "an invitation",
    "thread": "a conversation",
    "none": "no text",
}
"""What a picture shows."""


def cut(number: int) -> str:
    """Say that texts were cut by the app."""
    text = "A text is" if number == 1 else "Some texts are"
    return (
        f"{text} cut by the app (“… more”): tap it there and take the picture again if it matters."
    )
