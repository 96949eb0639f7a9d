/**
 * From an export's report to the acceptance page, with the counts.
 */

import { h } from "../dom.js";
import { kept } from "../keep.js";
import { EXPORT } from "../words.js";

/** The tool that the counts are kept for. */
const RATE = "rate";

/** The counts that were last taken along. */
let taken = "";

/**
 * Make a link that takes counts along. Figures that were typed there are asked about first.
 * @param {import("../types.js").Answers} counts
 * @param {string} href The acceptance page.
 */
export function countsLink({ as_of: _, ...counts }, href) {
  const link = h("a", { href, class: "st-main-button st-to-rate" }, EXPORT.toRate);
  const place = h("span", {}, link);
  const take = () => {
    kept.set(RATE, counts);
    taken = JSON.stringify(counts);
  };
  link.addEventListener("click", (event) => {
    const there = kept.get(RATE);
    if (!there || !Object.keys(there).length || JSON.stringify(there) === taken) {
      take();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const sure = h("a", { href, class: "st-main-button", onclick: take }, EXPORT.replace);
    place.replaceChildren(
      h("span", { class: "st-sure-of" }, EXPORT.figuresThere),
      sure,
      h("a", { href, class: "st-button" }, EXPORT.keep),
    );
    sure.focus();
  });
  return place;
}
