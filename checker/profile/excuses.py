"""What makes an oddity ordinary: circumstances in which a sign is only noted, and weighs nothing.

One thin or silent profile is how most people look. These clues say something only where the rest
does not explain them. Judgement; tried on the panels of the method page.
"""

from checker.model import ProfileRequest
from checker.profile import career


def within_reach(request: ProfileRequest) -> bool:
    """Whether a shared country or connection explains an invitation well enough by itself."""
    same_country = request.country is not None and request.country == request.visitor_country
    return same_country or bool(request.mutual_connections)


def lived_in(request: ProfileRequest) -> bool:
    """Whether a network of some size, or a trade that needs none, explains a thin profile."""
    well_connected = (request.connections or 0) >= career.PLENTY
    return well_connected or career.quiet_trade(request)


def told_elsewhere(request: ProfileRequest) -> bool:
    """Whether jobs that are described stand in for an About section."""
    return lived_in(request) or any(job.description for job in request.positions or ())


def photo_checks_out(request: ProfileRequest) -> bool:
    """Whether a search cleared the photo, so that the picture behind it is a matter of taste."""
    return request.observations.get("photo-elsewhere") is False
