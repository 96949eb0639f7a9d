/**
 * What reports repeat. Text goes in as it comes with the report.
 */

import { h } from "../dom.js";
import { LISTS } from "../words.js";
import { mark } from "./marks.js";

/** @typedef {import("../dom.js").Child} Child */
/** @typedef {Child | Child[]} Content */

/** The parts that were drawn last, by their names, and what each was drawn of. */
/** @type {Map<string, { key: string, part: Child }>} */
const drawn = new Map();

/**
 * Give a part as it was drawn last, or draw it anew where what it is drawn of has changed: what
 * stays in its place is not laid out and painted again.
 * @template {Child} Part
 * @param {string} name
 * @param {unknown} of All that the drawing depends on.
 * @param {() => Part} draw
 * @returns {Part}
 */
export function unchanged(name, of, draw) {
  const key = JSON.stringify(of);
  const last = drawn.get(name);
  if (last?.key === key) return /** @type {Part} */ (last.part);
  const part = draw();
  drawn.set(name, { key, part });
  return part;
}

/**
 * A sentence in a paragraph of its own, or nothing where there is none.
 * @param {string} text
 * @param {string} [look] A class.
 */
export const paragraph = (text, look) => (text ? h("p", look ? { class: look } : {}, text) : null);

/** @param {Content[]} items */
export const list = (items) => h("ul", {}, ...items.map((item) => h("li", {}, ...[item].flat())));

/**
 * @param {string} title
 * @param {...Content} content
 */
export function section(title, ...content) {
  return h("section", { class: "st-part" }, h("h3", {}, title), ...content);
}

/**
 * @param {string} title
 * @param {...Content} content
 */
export const fold = (title, ...content) => h("details", {}, h("summary", {}, title), ...content);

/**
 * A fold that stays open when the report is drawn anew.
 * @param {string} key What it is known by.
 * @param {string} title
 * @param {...Content} content
 */
export function keptFold(key, title, ...content) {
  return h("details", { "data-key": key }, h("summary", {}, title), ...content);
}

/**
 * A list of which only the first are in sight.
 * @param {Content[]} items
 * @param {number} first
 * @param {string} key
 * @returns {Child[]}
 */
export function firstAndMore(items, first, key) {
  const rest = items.slice(first);
  return [
    list(items.slice(0, first)),
    rest.length > 0 && keptFold(key, LISTS.more(rest.length), list(rest)),
  ];
}

/**
 * The band with its mark, and the first sentence.
 * @param {{ band: string, band_label: string, headline: string, bands_possible?: string[] }} report
 * @param {...Content} more
 */
export function verdict({ band, band_label, headline, bands_possible: possible = [] }, ...more) {
  return h(
    "div",
    { class: "st-verdict", "data-band": band, "data-unsure": possible.length > 1 },
    mark(band),
    h("p", { class: "st-band" }, band_label),
    h("p", { class: "st-headline" }, headline),
    ...more,
  );
}

/**
 * A link to a page that the tool's page names with `data-way`.
 * @param {ParentNode} page
 * @param {string} key
 */
export function way(page, key) {
  const there = /** @type {HTMLAnchorElement | null} */ (page.querySelector(`[data-way="${key}"]`));
  return there && h("a", { href: there.href, "data-key": `way-${key}` }, there.textContent);
}

/**
 * @param {string} title
 * @param {string[]} items Nothing is shown for none.
 */
export const foldedList = (title, items) => items.length > 0 && fold(title, list(items));
