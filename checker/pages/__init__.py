"""What builds the site: never part of the wheel that the browser loads."""
