/**
 * The theme's own script: search, menus, instant navigation. On a tool's page it would take the
 * time in which Python starts, so it waits there (overrides/main.html) until it is wanted.
 */

import { client } from "./client.js";

/** What the script makes work. */
const FRAME = ".md-header, .md-tabs, .md-sidebar, .md-footer";
/** Milliseconds after which it waits no longer: on a slow line there is time while Python arrives. */
const PATIENCE = 4_000;
/** Milliseconds for the first result to be drawn. */
export const DRAWN = 300;

/** Start the theme once Python is there, or somebody turns to what it makes work. */
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
    waiting.replaceWith(script);
  };
  const turnedTo = (/** @type {Event} */ { target }) => {
    if (target instanceof Element && target.closest(FRAME)) start();
  };
  for (const event of ["pointerover", "pointerdown", "focusin"]) {
    document.addEventListener(event, turnedTo, { signal });
  }
  const started = () => client.stage !== "starting" && window.setTimeout(start, DRAWN);
  client.addEventListener("change", started, { signal });
  window.setTimeout(start, PATIENCE);
  started();
}
