"""What all of a browser's processes cost together: time of a core, and memory. Linux alone."""

from __future__ import annotations

import os
import re
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def times() -> dict[int, tuple[int, int]]:
    """Return each process's parent and its processor time in ticks, from /proc."""
    found = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue  # it has just ended
        found[int(stat.parent.name)] = (int(fields[1]), int(fields[11]) + int(fields[12]))
    return found


def of(profile: str, now: dict[int, tuple[int, int]]) -> set[int]:
    """Return the numbers of a browser's processes, by the profile that it was started with."""
    mark = f"--user-data-dir={profile}".encode()
    found = {number for number in now if mark in _command(number)}
    while more := {n for n, (parent, _) in now.items() if parent in found} - found:
        found |= more
    return found


def _command(number: int) -> list[bytes]:
    try:
        return Path(f"/proc/{number}/cmdline").read_bytes().split(b"\0")
    except (FileNotFoundError, ProcessLookupError):
        return []


def used(profile: str) -> float:
    """Return the seconds of a core that a browser with this profile has used so far."""
    now = times()
    return sum(now[number][1] for number in of(profile, now)) / TICKS


def memory(profile: str) -> float:
    """Return the megabytes that it holds now; what processes share is counted once."""
    kilobytes = 0
    for number in of(profile, times()):
        try:
            told = Path(f"/proc/{number}/smaps_rollup").read_text()
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            continue
        share = re.search(r"^Pss:\s+(\d+)", told, re.MULTILINE)
        kilobytes += int(share[1]) if share else 0
    return kilobytes / 1000
