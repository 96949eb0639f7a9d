"""What builds the site: never part of what the browser loads."""
