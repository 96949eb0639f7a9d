/**
 * The export's charts: invitations by week, how the yeses come, how long the others wait, how the
 * network grew. export.js places them, and has the same in words beside them.
 */

import { ACCENT, BAR, COMMON, GRID, MUTED, picture, whole } from "./charts.js";

/** @typedef {import("../types.js").AgeBucket} AgeBucket */
/** @typedef {import("../types.js").Month} Month */
/** @typedef {import("../types.js").Point} Point */
/** @typedef {import("../types.js").SentWeek} SentWeek */

const AXIS = { color: MUTED, fontSize: 12, label: null };
const FRAME = { ...COMMON, marginLeft: 40, marginRight: 12, marginTop: 12, marginBottom: 28 };
const TENTHS = [0, 0.2, 0.4, 0.6, 0.8, 1];
const WEEK = 7 * 24 * 3600 * 1000;

/**
 * What was sent each week, and how much of it was accepted.
 * @param {string} name
 * @param {SentWeek[]} weeks
 */
export function byWeek(name, weeks) {
  const height = 190;
  const bars = weeks.map(({ week, sent, accepted }) => {
    const from = new Date(week);
    return { from, to: new Date(from.getTime() + WEEK), sent, accepted: accepted ?? 0 };
  });
  return picture(name, height, (Plot, width) =>
    Plot.plot({
      ...FRAME,
      width,
      height,
      x: { type: "utc", axis: null },
      y: { axis: null },
      marks: [
        Plot.gridY({ stroke: GRID, strokeOpacity: 1, ticks: 4 }),
        Plot.axisY({ ...AXIS, ticks: 4, tickSize: 0, tickFormat: whole }),
        Plot.axisX({ ...AXIS, ticks: Math.max(2, Math.floor(width / 110)), tickSize: 4 }),
        Plot.rectY(bars, { x1: "from", x2: "to", y: "sent", fill: BAR, insetRight: 0.5 }),
        Plot.rectY(bars, { x1: "from", x2: "to", y: "accepted", fill: ACCENT, insetRight: 0.5 }),
      ],
    }),
  );
}

/**
 * The share that had said yes so many days after being asked.
 * @param {string} name
 * @param {Point[]} points
 * @param {string} axis
 */
export function byAge(name, points, axis) {
  const height = 190;
  const all = [{ days: 0, share: 0 }, ...points];
  return picture(name, height, (Plot, width) =>
    Plot.plot({
      ...FRAME,
      width,
      height,
      marginLeft: 26,
      marginBottom: 40,
      x: { axis: null },
      y: { domain: [0, 1], axis: null },
      marks: [
        Plot.gridY({ ticks: TENTHS, stroke: GRID, strokeOpacity: 1 }),
        Plot.axisY({ ...AXIS, ticks: TENTHS, tickSize: 0,
          tickFormat: (/** @type {number} */ share) => String(Math.round(share * 10)) }), // prettier-ignore
        Plot.axisX({ ...AXIS, ticks: Math.floor(width / 70), tickSize: 4, label: axis,
          labelAnchor: "center", labelArrow: "none", labelOffset: 36 }), // prettier-ignore
        Plot.lineY(all, { x: "days", y: "share", curve: "step-after", stroke: ACCENT, strokeWidth: 3 }),
      ],
    }),
  );
}

/**
 * How many have waited for how long.
 * @param {string} name
 * @param {AgeBucket[]} buckets
 */
export function waiting(name, buckets) {
  const height = buckets.length * 26 + 8;
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  return picture(name, height, (Plot, width) =>
    Plot.plot({
      ...COMMON,
      width,
      height,
      marginLeft: 124,
      marginRight: 48,
      marginTop: 2,
      marginBottom: 4,
      x: { domain: [0, most], axis: null },
      y: { type: "band", domain: buckets.map(({ label }) => label), axis: null, padding: 0.25 },
      marks: [
        Plot.axisY({ ...AXIS, tickSize: 0 }),
        Plot.barX(buckets, { x: "count", y: "label", fill: BAR }),
        Plot.text(buckets, { x: "count", y: "label", text: (/** @type {AgeBucket} */ one) =>
          whole(one.count), textAnchor: "start", dx: 5, fontSize: 12, fill: MUTED }), // prettier-ignore
      ],
    }),
  );
}

/**
 * How many connections there were, month by month.
 * @param {string} name
 * @param {Month[]} months
 */
export function growth(name, months) {
  const height = 190;
  const points = months.map(({ month, total }) => ({ at: new Date(`${month}-01`), total }));
  return picture(name, height, (Plot, width) =>
    Plot.plot({
      ...FRAME,
      width,
      height,
      marginLeft: 48,
      x: { type: "utc", axis: null },
      y: { axis: null, zero: true },
      marks: [
        Plot.gridY({ stroke: GRID, strokeOpacity: 1, ticks: 4 }),
        Plot.axisY({ ...AXIS, ticks: 4, tickSize: 0, tickFormat: whole }),
        Plot.axisX({ ...AXIS, ticks: Math.max(2, Math.floor(width / 110)), tickSize: 4 }),
        Plot.areaY(points, { x: "at", y: "total", fill: BAR, fillOpacity: 0.5 }),
        Plot.lineY(points, { x: "at", y: "total", stroke: ACCENT, strokeWidth: 2.5 }),
      ],
    }),
  );
}
