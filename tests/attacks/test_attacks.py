"""Small inputs cost little, whatever they hold: each in a process of its own, under limits."""

import binascii
import json
import subprocess
import sys
from pathlib import Path

import pytest
from made_attacks import ATTACKS

from checker import bridge

MOST_SECONDS, MOST_MEGABYTES = 5, 300
"""Of the processor's time and of memory, interpreter and all. Most take half a second and 30 MB."""

LIMITED = """
import resource, runpy, sys, time
noted, seconds, memory = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) << 20
resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
sys.argv[:4] = ["checker"]
try:
    runpy.run_module("checker", run_name="__main__")
finally:
    with open("/proc/self/status") as status:
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    with open(noted, "w") as file:
        print(time.process_time(), peak / 1024, file=file)
"""
"""Runs the command line under limits, and notes what it took: its own peak, not its parent's."""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads memory as Linux tells")
@pytest.mark.attack
@pytest.mark.parametrize("what", ATTACKS)
def test_an_attack_costs_little(what: str, tmp_path: Path) -> None:
    """Exit 2, its one sentence on standard error, nothing on standard output, and no more cost."""
    attack = ATTACKS[what]
    given, noted = tmp_path / attack.file, tmp_path / "noted"
    given.write_bytes(attack.make())
    limits = (str(2 * MOST_SECONDS), str(3 * MOST_MEGABYTES))
    done = subprocess.run(  # noqa: S603 (our own command)
        [sys.executable, "-c", LIMITED, str(noted), *limits, attack.command, str(given)],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, ""), done.stderr[-500:]
    assert done.stderr.startswith("smell-test: ")
    assert done.stderr.count("\n") == 1
    assert attack.sentence in done.stderr
    seconds, megabytes = map(float, noted.read_text().split())
    assert seconds < MOST_SECONDS
    assert megabytes < MOST_MEGABYTES


SOME = [f"{what}, as a profile to import" for what in ("forms drawn anew", "10 MB of short lines")]


@pytest.mark.parametrize("what", SOME)
def test_the_bridge_refuses_a_profile_as_well(what: str) -> None:
    """What the page is given is held to the same bounds, whoever passes it on."""
    attack = ATTACKS[what]
    data = attack.make()
    asked = (
        {"file": binascii.b2a_base64(data).decode()}
        if data.startswith(b"%PDF")
        else {"text": data.decode()}
    )
    reply = json.loads(bridge.handle(json.dumps({"request": "import", **asked})))
    assert reply["error"]["code"] == "bad-request"
    assert reply["error"]["message"].endswith(".")
