"""What came of a step in a few words."""


def names(things):
    return ", ".join(thing.name for thing in things)


def yes(it):
    return "yes" if it else "no"


def lines(text):
    """A CSV file by its number of lines."""
    return len(text.strip().splitlines())
