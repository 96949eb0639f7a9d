/**
 * The visitor's own profile as a stranger sees it: what to add, what to mend, how long it takes.
 */

import { h } from "../dom.js";
import { list, paragraph } from "./parts.js";

/** @typedef {import("../types.js").OwnReport} OwnReport */
/** @typedef {import("../types.js").OwnFinding} OwnFinding */

/**
 * @param {OwnReport} report
 * @returns {import("../dom.js").Child[]}
 */
export function showOwn({ headline, missing, not_told: notTold, stumbles, titles }) {
  const side = (/** @type {string | undefined} */ title, /** @type {OwnFinding[]} */ mends) =>
    mends.length > 0 && [h("h4", {}, title ?? ""), list(mends.map(mend))];
  const open = [...new Set(notTold)].join(", ");
  return [
    paragraph(headline),
    ...(side(titles.missing, missing) || []),
    ...(side(titles.stumbles, stumbles) || []),
    open ? paragraph(`${titles["not-looked"]}: ${open}.`, "st-small") : null,
  ];
}

/** @param {OwnFinding} one */
function mend({ do: what, how_long: long, seen }) {
  return [h("strong", {}, seen), ` ${what} `, h("span", { class: "st-small" }, long)];
}
