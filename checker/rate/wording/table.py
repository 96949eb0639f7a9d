"""What is said about a pasted table."""

NO_HEADER = "The first line must name the columns, among them Sent and Accepted."
UNUSED_COLUMN = "This column is not used."
SECOND_COLUMN = "An earlier column says the same, and that one is used."
TOO_MANY_CELLS = "This line has more cells than the first line."
LOOKS_LIKE_TOTAL = "This looks like a total of the others, so it is no group."
NO_FIGURES = "There are no figures on this line."


def unnamed(line: int) -> str:
    """Name a group that has no name."""
    return f"line {line}"


def found(groups: int, unread: int) -> str:
    """Say what the table came to."""
    read = f"{groups:,} group{'' if groups == 1 else 's'} read from the table."
    if not unread:
        return read
    return f"{read} {unread:,} {'part was' if unread == 1 else 'parts were'} not understood."
