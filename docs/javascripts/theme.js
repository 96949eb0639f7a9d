/**
 * What we do for the theme: its script waits where it would be in the way, and its menus open by
 * keyboard.
 */

import { atNextSign } from "./alive.js";
import { client } from "./python/client.js";

/** What the script makes work. */
const FRAME = ".md-header, .md-tabs, .md-sidebar, .md-footer";
/** Milliseconds after which it waits no longer: on a slow line there is time while Python arrives. */
const PATIENCE = 4_000;
/** Milliseconds for the first result to be drawn. */
export const DRAWN = 300;

/**
 * Start the theme once Python is there and somebody still is, or when they turn to what it makes
 * work: search, menus, instant navigation. At once it would keep a phone busy before anything can be
 * read, and on a tool's page take the time in which Python starts (overrides/main.html).
 */
export function startTheme() {
  const waiting = document.querySelector("script.st-theme");
  if (!(waiting instanceof HTMLScriptElement)) return;
  const listening = new AbortController();
  const { signal } = listening;
  const start = () => {
    if (signal.aborted) return;
    listening.abort();
    const script = document.createElement("script");
    script.src = waiting.src;
    // It prepares a page when the browser has read it, which was before the script came. A tool's
    // page has nothing of what it would prepare.
    script.addEventListener("load", () => {
      const tool = document.querySelector("smell-test");
      if (!tool) document.dispatchEvent(new Event("DOMContentLoaded"));
    });
    waiting.replaceWith(script);
  };
  const turnedTo = (/** @type {Event} */ { target }) => {
    if (target instanceof Element && target.closest(FRAME)) start();
  };
  for (const event of ["pointerover", "pointerdown", "focusin"]) {
    document.addEventListener(event, turnedTo, { signal });
  }
  const next = () => atNextSign(start);
  const started = () => client.stage !== "starting" && window.setTimeout(next, DRAWN);
  client.addEventListener("change", started, { signal });
  window.setTimeout(next, PATIENCE);
  started();
}

/**
 * Have buttons open and close what the theme's labels do: these belong to boxes that no key reaches.
 * The buttons are in overrides/main.html; they are seen while they have the focus.
 */
export function prepareMenus() {
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest("[data-toggles]");
    if (!(button instanceof HTMLElement)) return;
    const box = toggle(button);
    box?.click();
    if (box?.checked) focusInside(box);
  });
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches("[data-md-toggle]")) return;
    document
      .querySelector(`[data-toggles="${CSS.escape(target.id)}"]`)
      ?.setAttribute("aria-expanded", String(target.checked));
  });
  document.addEventListener("keydown", ({ key }) => {
    const button = document.querySelector("[data-toggles=__drawer]");
    const box = button instanceof HTMLElement && toggle(button);
    if (key !== "Escape" || !box || !box.checked) return;
    box.click();
    button.focus();
  });
}

/** @param {HTMLElement} button */
function toggle(button) {
  const box = document.getElementById(button.dataset.toggles ?? "");
  return box instanceof HTMLInputElement ? box : null;
}

/** @param {HTMLInputElement} box */
function focusInside({ id }) {
  const inside = id === "__drawer" ? ".md-nav--primary a[href]:not(.md-logo)" : ".md-search__input";
  const first = document.querySelector(inside);
  if (first instanceof HTMLElement) first.focus();
}
