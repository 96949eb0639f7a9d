/**
 * The chart library (Observable Plot on d3), fetched from the site itself when the first picture
 * is shown. The reports draw with it; every picture has the same in words beside it, so where the
 * library cannot be had the words stand alone.
 */

import { client } from "../python/client.js";
import { APP } from "../python/parts.js";
import { h } from "../dom.js";

/** @typedef {typeof import("@observablehq/plot")} Plot */

/** The colours of all pictures, from site.css and rate.css. */
export const INK = "var(--st-ink)";
export const MUTED = "var(--st-muted)";
export const ACCENT = "var(--st-accent)";
export const BAR = "var(--st-bar)";
export const GRID = "var(--st-line)";

/** @type {Promise<Plot | null> | undefined} */
let loading;

/** @returns {Promise<Plot | null>} The library, or null where it could not be fetched. */
export function plot() {
  loading ??= load().catch((error) => {
    console.warn(error);
    loading = undefined; // the next picture tries again
    void client.checkAge(client.parts.d3, client.parts.plot);
    return null;
  });
  return loading;
}

async function load() {
  const { d3, plot: library } = client.parts;
  await script(d3);
  await script(library);
  return /** @type {{ Plot: Plot }} */ (/** @type {unknown} */ (globalThis)).Plot;
}

/**
 * Both are classic scripts that leave one name in the global scope.
 * @param {string} name
 * @returns {Promise<void>}
 */
function script(name) {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = new URL(name, APP).href;
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${name} could not be fetched`));
    document.head.append(element);
  });
}

/** @type {Plot | null} */
let library = null;

/** What draws each place once its width is known. */
/** @type {WeakMap<Element, (Plot: Plot, width: number) => SVGSVGElement | HTMLElement>} */
const drawings = new WeakMap();

/** How wide the picture of each name was the last time. */
/** @type {Map<string, number>} */
const widths = new Map();

const sizes = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    if (!target.isConnected) sizes.unobserve(target);
    else if (contentRect.width > 0) void fitted(target, Math.round(contentRect.width));
  }
});

/**
 * Draw what is not drawn at this width already.
 * @param {Element} target
 * @param {number} width
 */
async function fitted(target, width) {
  library ??= await plot();
  if (!library || target.firstElementChild?.getAttribute("width") === String(width)) return;
  widths.set(target.getAttribute("aria-label") ?? "", width);
  fill(library, target, width);
}

/**
 * @param {Plot} library
 * @param {Element} target
 * @param {number} width
 */
function fill(library, target, width) {
  const draw = drawings.get(target);
  if (!draw) return;
  const picture = draw(library, width);
  // Its rules stand in rate.css: the page's policy takes no styles from scripts.
  for (const style of picture.querySelectorAll("style")) style.remove();
  picture.setAttribute("aria-hidden", "true"); // its place has a name, and the words stand beside it
  target.replaceChildren(picture);
}

/**
 * A place for a picture, drawn when it is in the page and has a width, and again when that changes.
 * @param {string} name What it shows, for those who listen.
 * @param {number} height
 * @param {(Plot: Plot, width: number) => SVGSVGElement | HTMLElement} draw
 */
export function picture(name, height, draw) {
  const made = h("div", { class: "st-chart", role: "img", "aria-label": name });
  made.style.minBlockSize = `${height}px`;
  drawings.set(made, draw);
  // As wide as the one before it, most likely: then the page is laid out once and not twice.
  const width = widths.get(name);
  if (library && width) fill(library, made, width);
  sizes.observe(made);
  return made;
}

/** Made once, as `toLocaleString` makes one for every number; and late, as the first takes long. */
/** @type {Intl.NumberFormat | undefined} */
let english;

/**
 * Name a mark on an axis that counts; there is nothing between two of them.
 * @param {number} number
 */
export function whole(number) {
  english ??= new Intl.NumberFormat("en");
  return Number.isInteger(number) ? english.format(number) : "";
}

/** What all of them share. */
export const COMMON = { style: { background: "none", overflow: "visible" }, marginTop: 4 };
