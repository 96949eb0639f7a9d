/**
 * The career as a picture: a row a job or school, years along the bottom. The report says the same
 * in words beside it; the picture decides nothing and can be missing.
 */

import { plot } from "./charts.js";
import { h, svg } from "../dom.js";

/** @typedef {import("../types.js").Timeline} Timeline */
/** @typedef {import("../types.js").TimelineSpan} Span */
/** @typedef {import("../types.js").ProfileReport["titles"]} Titles */
/** @typedef {import("./charts.js").Plot} Plot */
/**
 * @typedef {object} Bar A row on the axis, in years; `open` says which of its ends is not shown.
 * @property {number} place
 * @property {string} kind
 * @property {string} label
 * @property {number} from
 * @property {number} to
 * @property {"" | "start" | "end" | "both"} open
 */
/** @typedef {{ place: number, from: number, to: number }} Mark */

const ROW = 40;
const TOP = 18;
const BOTTOM = 26;
const BAR = { insetTop: 21, insetBottom: 8 };
const STUB = 0.12; // of the years shown, for what is open at one end
const MARGIN = 16; // half of a year at either end stands beside the bars
const NARROWEST = 120;
const LONG = 6; // rows: a picture of more is left off the printed page, which has the words
const HATCH = "st-hatch";

/** The figure that was made last: the same career is not drawn anew with every answer. */
/** @type {{ key: string, figure: HTMLElement } | null} */
let last = null;

/**
 * @param {Timeline} timeline
 * @param {Titles} titles
 * @returns {HTMLElement | null}
 */
export function showTimeline(timeline, titles) {
  if (!timeline.rows.length) return null;
  const key = JSON.stringify(timeline);
  if (last?.key !== key) last = { key, figure: figure(timeline, titles) };
  return last.figure;
}

/**
 * @param {Timeline} timeline
 * @param {Titles} titles
 */
function figure(timeline, titles) {
  const dated = timeline.rows.some((row) => row.start ?? row.end);
  const drawing = h("div", { class: "st-career-drawing", "aria-hidden": "true" });
  if (dated) keepDrawn(drawing, timeline, titles);
  const told = [...timeline.text, ...timeline.impossible.map((span) => span.label)];
  return h(
    "figure",
    { class: "st-career", "data-long": timeline.rows.length > LONG },
    dated && drawing,
    dated && legend(timeline, titles),
    h(
      "details",
      { "data-key": "career-words", open: !dated },
      h("summary", {}, titles["career-words"]),
      h("ul", {}, ...told.map((sentence) => h("li", {}, sentence))),
    ),
  );
}

/**
 * Draw when the place comes into sight, and again when its width changes. The library is fetched
 * for the first drawing.
 * @param {HTMLElement} place
 * @param {Timeline} timeline
 * @param {Titles} titles
 */
function keepDrawn(place, timeline, titles) {
  const bars = barsOf(timeline);
  place.style.blockSize = `${bars.length * ROW + TOP + BOTTOM}px`;
  let width = 0;
  let near = false;
  const draw = async () => {
    if (!near || place.clientWidth === width || place.clientWidth < NARROWEST) return;
    width = place.clientWidth;
    const library = await plot();
    if (library) place.replaceChildren(chart(library, timeline, bars, width, titles.joined));
    else place.style.blockSize = "0"; // the words beneath stand alone
  };
  new ResizeObserver(() => void draw()).observe(place);
  new IntersectionObserver(
    (entries) => {
      near = entries.some((entry) => entry.isIntersecting);
      void draw();
    },
    { rootMargin: "300px" },
  ).observe(place);
}

/**
 * Years since the beginning of our count, as a number: February 2013 begins at 2013 1/12.
 * @param {string} date
 */
function begins(date) {
  const [year, month] = date.split("-").map(Number);
  return (year ?? 0) + ((month || 1) - 1) / 12;
}

/** @param {string} date */
function ends(date) {
  return begins(date) + (date.includes("-") ? 1 / 12 : 1);
}

/** @param {Timeline} timeline */
function barsOf(timeline) {
  const { rows, joined, until } = timeline;
  const shown = rows.flatMap(({ start, end }) => [
    ...(start ? [begins(start)] : []),
    ...(end ? [ends(end)] : []),
  ]);
  if (joined) shown.push(begins(joined));
  const first = Math.min(...shown);
  const length = Math.max(2, ends(until) - first, Math.max(...shown) - first);
  const stub = length * STUB;
  return rows.map((row, place) => {
    const { start, end } = row;
    const from = start ? begins(start) : end ? ends(end) - stub : first - stub;
    const to = end ? ends(end) : start ? begins(start) + stub : first;
    /** @type {Bar["open"]} */
    const open = start ? (end ? "" : "end") : end ? "start" : "both";
    return { place, kind: row.kind, label: row.label, from, to, open };
  });
}

/**
 * Find the rows that a span speaks of; a span that names none of them runs through all.
 * @param {Span[]} spans
 * @param {Bar[]} bars
 * @param {string} kind
 * @returns {Mark[]}
 */
function marksOf(spans, bars, kind) {
  return spans.flatMap((span) => {
    const from = begins(span.start);
    const to = ends(span.end);
    const named = bars.filter((bar) => bar.kind === kind && bar.from < to && bar.to > from);
    const told = named.filter((bar) => span.label.includes(bar.label));
    return (told.length ? told : named).map(({ place }) => ({ place, from, to }));
  });
}

/**
 * @param {Plot} Plot
 * @param {Timeline} timeline
 * @param {Bar[]} bars
 * @param {number} width
 * @param {string} joinedName What the line of the account's birth is called.
 */
function chart(Plot, timeline, bars, width, joinedName) {
  const closed = bars.filter((bar) => !bar.open);
  const opened = bars.filter((bar) => bar.open);
  const low = Math.min(...bars.map((bar) => bar.from));
  const high = Math.max(...bars.map((bar) => bar.to), ends(timeline.until));
  const joined = timeline.joined ? [begins(timeline.joined)] : [];
  const span = { x1: "from", x2: "to", y: "place", ...BAR };
  const drawn = Plot.plot({
    width,
    height: bars.length * ROW + TOP + BOTTOM,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: MARGIN,
    marginRight: MARGIN,
    x: { domain: [low, high], axis: null },
    y: { type: "band", domain: bars.map((bar) => bar.place), axis: null, padding: 0 },
    marks: [
      hatch,
      Plot.gridX(years(low, high, width), { className: "st-career-grid" }),
      Plot.axisX(years(low, high, width), {
        className: "st-career-years",
        tickFormat: (/** @type {number} */ year) => String(year),
        tickSize: 0,
        label: null,
      }),
      Plot.rectX(timeline.gaps.map((gap) => ({ from: begins(gap.start), to: ends(gap.end) })), {
        x1: "from",
        x2: "to",
        className: "st-career-gap",
      }),
      Plot.barX(closed.filter((bar) => bar.kind === "job"), { ...span, className: "st-career-job" }),
      Plot.barX(closed.filter((bar) => bar.kind !== "job"), {
        ...span,
        className: "st-career-school",
      }),
      Plot.barX(opened, { ...span, className: "st-career-open" }),
      Plot.barX(marksOf(timeline.overlaps, bars, "job"), {
        ...span,
        fill: `url(#${HATCH})`,
        className: "st-career-overlap",
      }),
      Plot.barX(marksOf(timeline.impossible, bars, "school"), {
        ...span,
        insetTop: BAR.insetTop - 3,
        insetBottom: BAR.insetBottom - 3,
        insetLeft: -3,
        insetRight: -3,
        className: "st-career-impossible",
      }),
      Plot.ruleX(joined, { className: "st-career-joined" }),
      Plot.text(joined, {
        x: (/** @type {number} */ year) => year,
        frameAnchor: "top",
        textAnchor: (joined[0] ?? low) > (low + high) / 2 ? "end" : "start",
        dx: (joined[0] ?? low) > (low + high) / 2 ? -4 : 4,
        dy: 4 - TOP,
        text: () => joinedName,
        className: "st-career-joined-name",
      }),
      Plot.text(bars, {
        y: "place",
        frameAnchor: "left",
        dy: -9,
        text: "label",
        lineWidth: (width - 2 * MARGIN) / 12.5,
        textOverflow: "ellipsis",
        className: "st-career-label",
      }),
    ],
  });
  // The site's own styles say how it looks, and a strict policy allows no others.
  for (const style of drawn.querySelectorAll("style")) style.remove();
  return drawn;
}

/**
 * The years that have room along the bottom.
 * @param {number} low
 * @param {number} high
 * @param {number} width
 */
function years(low, high, width) {
  const room = Math.max(2, Math.floor(width / 56));
  const step = [1, 2, 5, 10, 20, 50].find((each) => (high - low) / each <= room) ?? 100;
  const found = [];
  for (let year = Math.ceil(low / step) * step; year <= high; year += step) found.push(year);
  return found;
}

/** Strokes that say "both at once", in a pattern that bars can be filled with. */
function hatch() {
  return svg(
    "defs",
    {},
    svg(
      "pattern",
      { id: HATCH, width: 6, height: 6, patternUnits: "userSpaceOnUse",
        patternTransform: "rotate(45)" },
      svg("rect", { width: 3, height: 6, class: "st-hatch-stroke" }),
    ),
  );
}

/**
 * @param {Timeline} timeline
 * @param {Titles} titles
 */
function legend(timeline, titles) {
  const entry = (/** @type {string} */ kind, /** @type {string} */ words) =>
    h("li", {}, h("span", { class: `st-swatch st-swatch-${kind}`, "aria-hidden": "true" }), words);
  const dated = timeline.rows.filter((row) => row.start && row.end);
  const kinds = new Set(dated.map((row) => row.kind));
  const open = timeline.rows.some((row) => !row.start || !row.end);
  return h(
    "ul",
    { class: "st-legend" },
    kinds.has("job") && entry("job", titles.job),
    kinds.has("school") && entry("school", titles.school),
    open && entry("open", titles.open),
    timeline.gaps.length > 0 && entry("gap", titles.gap),
    timeline.overlaps.length > 0 && entry("overlap", titles.overlap),
    ...timeline.impossible.map((span) => entry("impossible", span.label)),
    timeline.joined && entry("joined", titles.joined),
  );
}
