/**
 * The rate report as elements, with its picture: a line from 0 to 10 in ten, the bands along it.
 * tool.js calls it; the sentences are the report's.
 */

import { h } from "./dom.js";
import { mark } from "./marks.js";

/** @typedef {import("./types.js").RateReport} RateReport */

/**
 * @param {RateReport} report
 * @returns {import("./types.js").Shown}
 */
export function showRate(report) {
  return {
    short: report.band_label,
    spoken: report.announcement,
    whole: [
      h(
        "div",
        { class: "st-verdict", "data-band": report.band },
        mark(report.band),
        h("p", { class: "st-band" }, report.band_label),
        h("p", { class: "st-headline" }, report.headline),
      ),
      picture(report),
      report.advice.length > 0 &&
        h(
          "section",
          { class: "st-part" },
          h("h3", {}, "What to do"),
          h("ul", { class: "st-advice" }, ...report.advice.map((text) => h("li", {}, text))),
        ),
      h(
        "details",
        { class: "st-part", "data-key": "how" },
        h("summary", {}, "How to read this"),
        ...report.explanations.map((text) => h("p", {}, text)),
        report.counts.sentence ? h("p", {}, report.counts.sentence) : null,
        h("p", {}, report.rule),
      ),
    ],
  };
}

/**
 * Say a share in ten, to one digit: 4, or 1.7.
 * @param {number} share
 */
function inTen(share) {
  return String(Math.round(share * 100) / 10);
}

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

/** @param {RateReport} report */
function picture(report) {
  const { rate, interval, bounds } = report;
  const bands = report.bands.map((edge) =>
    place(
      h(
        "span",
        { class: "st-line-band", "data-band": edge.band, "data-here": edge.band === report.band },
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
  const said = [];
  if (rate !== null) said.push(`Your rate: ${inTen(rate)} in ten.`);
  if (interval) {
    said.push(`Your usual rate may be anything from ${interval.map(inTen).join(" to ")}.`);
  }
  const open = bounds && bounds[0] !== bounds[1] ? bounds : null;
  if (open) {
    said.push(`All pending refused, ${inTen(open[0])}; all accepted, ${inTen(open[1])}.`);
  }
  return h(
    "figure",
    { class: "st-line" },
    h(
      "div",
      { class: "st-line-drawing", "aria-hidden": "true" },
      h("div", { class: "st-line-bands" }, ...bands),
      h(
        "div",
        { class: "st-line-track" },
        interval && place(h("span", { class: "st-interval" }), ...interval),
        open && place(h("span", { class: "st-bounds" }), ...open),
        rate !== null && place(h("span", { class: "st-dot" }), rate, rate),
      ),
      h("div", { class: "st-line-ticks" }, ...ticks),
    ),
    said.length > 0 && h("figcaption", {}, said.join(" ")),
  );
}
