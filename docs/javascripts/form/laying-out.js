/**
 * A long form is laid out once the page stands, a part at a time, so that nothing waits for it.
 */

import { offerCountries } from "./countries.js";

/** Milliseconds between one part and the next. */
const NEXT = 20;

/**
 * Have all of a tool's form laid out, and its lists of countries made at the end.
 * @param {HTMLElement} tool
 */
export function layOut(tool) {
  if (!tool.isConnected) return;
  const part = tool.querySelector(".st-family:not([data-laid])");
  if (!part) {
    offerCountries(tool);
    return;
  }
  part.setAttribute("data-laid", "");
  window.setTimeout(() => layOut(tool), NEXT);
}
