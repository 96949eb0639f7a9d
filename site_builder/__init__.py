"""What makes the site: never part of the package, nor of what the browser loads."""
