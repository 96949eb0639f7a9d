/**
 * A band as a shape, so that it never stands by its colour alone.
 */

import { svg } from "../dom.js";

/** @type {Record<string, () => Element[]>} */
const SHAPES = {
  triangle: () => [svg("path", { d: "M12 3 22 21H2Z", class: "st-filled" })],
  diamond: () => [
    svg("path", { d: "M12 2 22 12 12 22 2 12Z", class: "st-outline" }),
    svg("path", { d: "M12 2 22 12 12 22Z", class: "st-filled" }),
  ],
  circle: () => [svg("circle", { cx: 12, cy: 12, r: 9, class: "st-outline" })],
  disc: () => [svg("circle", { cx: 12, cy: 12, r: 10, class: "st-filled" })],
  dotted: () => [
    svg("circle", { cx: 12, cy: 12, r: 9, class: "st-outline", "stroke-dasharray": "1 4.655" }),
  ],
};

/** @type {Record<string, keyof typeof SHAPES>} */
const BANDS = {
  "strong-signs": "triangle",
  "some-signs": "diamond",
  "no-signs": "circle",
  "not-enough": "dotted",
  rethink: "triangle",
  improve: "diamond",
  good: "circle",
  "close-to-a-given": "disc",
  "too-few": "dotted",
};

/**
 * Draw a band's shape; the words beside it say the same.
 * @param {string} band
 */
export function mark(band) {
  const shape = SHAPES[BANDS[band] ?? "dotted"] ?? SHAPES.dotted;
  return svg(
    "svg",
    { viewBox: "0 0 24 24", class: "st-mark", "aria-hidden": "true", "data-band": band },
    shape?.() ?? [],
  );
}
