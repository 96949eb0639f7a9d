/**
 * How a round went: two numbers on two lines, then in words. All sentences come with the result.
 */

import { h } from "../dom.js";
import { PRACTICE } from "../words-practice.js";

/** @typedef {import("../types.js").Result} Result */

/** Circles that a line has at the most; of a room's hands each stands for several. */
const MOST = 10;

/** @param {Result} result */
export function showResult(result) {
  const { missed, suspected } = result;
  return [
    h("p", { class: "st-headline" }, result.headline),
    line(missed),
    line(suspected),
    ...[result.asked, result.sure, result.overlooked, result.reasons, ...result.room]
      .filter(Boolean)
      .map((text) => h("p", {}, text)),
    h(
      "details",
      { "data-key": "page", open: true },
      h("summary", {}, PRACTICE.keep),
      h("ul", {}, ...result.page.map((text) => h("li", {}, text))),
    ),
  ];
}

/**
 * From none to all, a circle each: filled ones are those that went wrong.
 * @param {Result["missed"]} tally
 */
function line({ title, count, of, text }) {
  const drawn = Math.min(of, MOST);
  const circles = Array.from({ length: drawn }, (_, at) =>
    h("span", { class: "st-circle", "data-on": at < Math.round((count * drawn) / of) }),
  );
  return h(
    "div",
    { class: "st-tally" },
    h("p", {}, h("strong", {}, `${title}: ${PRACTICE.of(count, of)}`)),
    h("p", { "aria-hidden": "true", class: "st-circles" }, ...circles),
    text && h("p", {}, text),
  );
}
