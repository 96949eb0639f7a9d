/**
 * The rate's charts. rate.js here and tools/rate.js place them.
 *
 * The line from 0 to 10 in ten is drawn by hand: its bands carry words and shapes that wrap, and
 * it is there with the first answer. The others are Observable Plot's. Whatever a picture shows
 * stands beside it in words.
 */

import { ACCENT, BAR, COMMON, GRID, INK, MUTED, picture, whole } from "./charts.js";
import { h } from "../dom.js";
import { mark } from "./marks.js";

/** @typedef {import("../types.js").RateReport} RateReport */
/** @typedef {[number, number]} Span */
/** @typedef {{ name: string, rate: number | null, interval: Span | null, bounds: Span | null,
 *   note?: string }} Row */

const TENTHS = [0, 0.2, 0.4, 0.6, 0.8, 1];

// The line, by hand

/**
 * @param {HTMLElement} element
 * @param {number} low
 * @param {number} high
 */
function place(element, low, high) {
  element.style.setProperty("--low", String(low));
  element.style.setProperty("--high", String(high));
  return element;
}

/**
 * @param {Pick<RateReport, "rate" | "interval" | "bounds"> & Partial<RateReport>} report
 * @param {string[]} words What it says, and the rule beside it.
 */
export function line(report, words) {
  const { bounds, bands = [], bands_possible: possible = [], waiting } = report;
  const rate = waiting ? null : report.rate;
  const interval = waiting ? null : report.interval;
  const drawn = bands.map((edge) =>
    place(
      h(
        "span",
        {
          class: "st-line-band",
          "data-band": edge.band,
          "data-here": edge.band === report.band,
          "data-possible": possible.includes(edge.band),
        },
        mark(edge.band),
        h("span", {}, edge.label),
      ),
      edge.low,
      edge.high,
    ),
  );
  const ticks = Array.from({ length: 11 }, (_, tenth) =>
    place(h("span", { class: "st-tick" }, String(tenth)), tenth / 10, tenth / 10),
  );
  const open = bounds && bounds[0] !== bounds[1] ? bounds : null;
  return h(
    "figure",
    { class: "st-line" },
    h(
      "div",
      { class: "st-line-drawing", "aria-hidden": "true" },
      drawn.length > 0 && h("div", { class: "st-line-bands" }, ...drawn),
      h(
        "div",
        { class: "st-line-track" },
        interval && place(h("span", { class: "st-interval" }), ...interval),
        open && place(h("span", { class: "st-bounds" }), ...open),
        rate != null && place(h("span", { class: "st-dot" }), rate, rate),
      ),
      h("div", { class: "st-line-ticks" }, ...ticks),
    ),
    words.length > 0 && h("figcaption", {}, ...words.map((text) => h("p", {}, text))),
  );
}

// The others, by Plot

/**
 * Rates with their intervals, one under the other, each name above its bar.
 * @param {string} name
 * @param {Row[]} rows
 * @param {{ rate: number, interval: Span } | null} [yours] Shown as a stripe behind the others.
 */
export function intervals(name, rows, yours = null) {
  const step = 44;
  const height = rows.length * step + 44;
  return picture(name, height, (Plot, width) => {
    const known = rows.map((row, at) => ({ ...row, at: String(at) }));
    const rated = known.filter((row) => row.interval);
    const open = known.filter(({ bounds }) => bounds && bounds[0] !== bounds[1]);
    return Plot.plot({
      ...COMMON,
      width,
      height,
      marginLeft: 8,
      marginRight: 8,
      marginTop: yours ? 22 : 8,
      marginBottom: 30,
      x: { domain: [0, 1], axis: null },
      y: { type: "band", domain: known.map((row) => row.at), axis: null, padding: 0 },
      marks: [
        yours && Plot.rectX([yours], { x1: (d) => d.interval[0], x2: (d) => d.interval[1], fill: BAR,
          fillOpacity: 0.45 }), // prettier-ignore
        Plot.gridX({ ticks: TENTHS, stroke: GRID, strokeOpacity: 1 }),
        Plot.axisX({
          ticks: Array.from({ length: 11 }, (_, tenth) => tenth / 10),
          tickFormat: (d) => String(Math.round(d * 10)),
          tickSize: 4,
          color: MUTED,
          fontSize: 12,
          label: null,
        }),
        yours && Plot.ruleX([yours.rate], { stroke: ACCENT, strokeWidth: 2 }),
        yours &&
          Plot.text([yours], {
            x: "rate",
            frameAnchor: "top",
            dy: -14,
            text: () => "yours",
            fill: ACCENT,
            fontSize: 12,
            fontWeight: 600,
          }),
        Plot.ruleY(rated, {
          y: "at",
          x1: (d) => d.interval[0],
          x2: (d) => d.interval[1],
          stroke: yours ? MUTED : BAR,
          strokeWidth: yours ? 5 : 9,
          strokeLinecap: "round",
          dy: 8,
        }),
        Plot.ruleY(open, {
          y: "at",
          x1: (d) => d.bounds[0],
          x2: (d) => d.bounds[1],
          stroke: INK,
          strokeWidth: 2.5,
          dy: 17,
        }),
        Plot.dot(
          known.filter((row) => row.rate !== null),
          {
            y: "at",
            x: "rate",
            r: yours ? 5 : 6.5,
            fill: yours ? INK : ACCENT,
            stroke: "var(--st-raised)",
            strokeWidth: 2,
            dy: 8,
          },
        ),
        Plot.text(known, {
          y: "at",
          x: 0,
          text: (d) => (d.note ? `${d.name} · ${d.note}` : d.name),
          textAnchor: "start",
          lineAnchor: "bottom",
          textOverflow: "ellipsis",
          lineWidth: (width - 24) / 13,
          dy: -2,
          fill: INK,
          fontSize: 13,
          stroke: "var(--st-raised)",
          strokeWidth: 4,
        }),
      ],
    });
  });
}

/**
 * A rate on its way: along the bottom what is sent or the weeks, upwards the rate in ten.
 * @param {string} name
 * @param {{ at: number, rate: number }[]} points
 * @param {{ label: string, target: number | null }} options
 */
export function path(name, points, { label, target }) {
  const height = 190;
  const last = points.at(-1)?.at ?? 0;
  return picture(name, height, (Plot, width) =>
    Plot.plot({
      ...COMMON,
      width,
      height,
      marginLeft: 26,
      marginRight: 14,
      marginBottom: 40,
      marginTop: 14,
      x: { domain: [0, last || 1], axis: null },
      y: { domain: [0, 1], axis: null },
      marks: [
        Plot.gridY({ ticks: TENTHS, stroke: GRID, strokeOpacity: 1 }),
        Plot.axisY({
          ticks: TENTHS,
          tickFormat: (d) => String(Math.round(d * 10)),
          tickSize: 0,
          color: MUTED,
          fontSize: 12,
          label: null,
        }),
        Plot.axisX({
          ticks: Math.min(last, Math.floor(width / 60)),
          tickFormat: whole,
          tickSize: 4,
          color: MUTED,
          fontSize: 12,
          label,
          labelAnchor: "center",
          labelArrow: "none",
          labelOffset: 36,
        }),
        target === null
          ? null
          : Plot.ruleY([target], { stroke: INK, strokeWidth: 1.5, strokeDasharray: "5 4" }),
        target === null
          ? null
          : Plot.text([target], {
            y: (d) => d,
            frameAnchor: "left",
            dx: 4,
            dy: target > 0.9 ? 9 : -8,
            textAnchor: "start",
            text: () => "your target",
            fill: INK,
            fontSize: 12,
            stroke: "var(--st-raised)",
            strokeWidth: 4,
          }),
        Plot.lineY(points, { x: "at", y: "rate", stroke: ACCENT, strokeWidth: 3 }),
        Plot.dot(
          points.filter((point, place) => place === 0 || point.at === last),
          { x: "at", y: "rate", r: 5, fill: ACCENT, stroke: "var(--st-raised)", strokeWidth: 2 },
        ),
      ],
    }),
  );
}
