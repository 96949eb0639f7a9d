/**
 * The rate report as elements: the sentences are the report's, and go in as text.
 *
 * A part that has not changed is kept as it stands, with what is open and where the focus is: while
 * a slider moves, only what looks ahead is made anew.
 */

import { h, one } from "../dom.js";
import { numbers } from "./numbers.js";
import { firstAndMore, keptFold, list, paragraph, section, verdict, way } from "./parts.js";
import { clocks, published } from "./rate-limits.js";
import { intervals, line, path as pathPicture } from "./rate-charts.js";

/** @typedef {import("../types.js").RateReport} RateReport */
/** @typedef {Pick<RateReport, "titles" | "heads">} Words */

/** Pairs of groups that are shown before the fold. */
const FIRST_PAIRS = 3;

/** @type {Map<string, { from: string, made: HTMLElement | null }>} */
const kept = new Map();

/**
 * Make a part of the report, unless what it is made from is what it was.
 * @template From
 * @template {HTMLElement | null} Made
 * @param {string} name
 * @param {From} from
 * @param {Words} words
 * @param {(from: From, words: Words) => Made} make
 * @returns {Made}
 */
function part(name, from, words, make) {
  const text = JSON.stringify(from);
  const before = kept.get(name);
  if (before?.from === text) return /** @type {Made} */ (before.made);
  const made = make(from, words);
  kept.set(name, { from: text, made });
  return made;
}

/**
 * @param {RateReport} report
 * @param {HTMLElement} form Where the ways to the guide are.
 * @returns {import("../tools/shell.js").Shown}
 */
export function showRate(report, form) {
  const { benchmarks, bounds, comparison, forecast, interval, limits, rate } = report;
  const known = report.counts.sent || limits.limits.some(({ yours }) => yours !== null);
  return {
    short: report.band_label,
    spoken: report.announcement,
    whole: [
      part("verdict", shownInVerdict(report), report, judged),
      report.since && part("since", report.since, report, since),
      part("change", report.advice, report, change),
      comparison && part("compare", comparison, report, compare),
      forecast && aheadOf(forecast, report),
      known ? part("limits", limits, report, clocks) : null,
      rate !== null &&
        interval &&
        benchmarks.sentence &&
        part("published", { benchmarks, yours: { rate, interval } }, report, published),
      report.replies && part("replies", report.replies, report, (from, words) => replies(from, words, form)),
      report.note && part("note", report.note, report, note),
      report.table && part("table", report.table, report, pasted),
      (rate !== null || bounds) && h("p", { class: "st-links" }, way(form, "invite"), way(form, "after")),
    ],
  };
}

/**
 * @param {NonNullable<RateReport["since"]>} found
 * @param {Words} words
 */
function since({ headline, moved, rules }, { titles }) {
  return section(titles.since, paragraph(headline), paragraph(moved), paragraph(rules));
}

/**
 * What stands there before the first answer: the bands, and what will be drawn on them.
 * @param {{ bands: RateReport["bands"], blank: string }} words
 */
export function blankRate({ bands, blank }) {
  return h("div", { class: "st-rate" }, line({ rate: null, interval: null, bounds: null, bands }, [blank]));
}

/**
 * What the verdict shows: the rest may change without it.
 * @param {RateReport} report
 */
function shownInVerdict({ band, band_label, headline, rate, interval, bounds, waiting, bands,
  bands_possible, rule, explanations, counts, picture }) { // prettier-ignore
  return { band, band_label, headline, rate, interval, bounds, waiting, bands, bands_possible, rule,
    explanations, counts, picture }; // prettier-ignore
}

/**
 * @param {ReturnType<typeof shownInVerdict>} report
 * @param {Words} words
 */
function judged(report, { titles, heads }) {
  const { bounds, counts, explanations, interval, picture, rate, rule } = report;
  return h(
    "div",
    { class: "st-rate" },
    verdict(report),
    line(report, [picture, rule].filter(Boolean)),
    keptFold("how", titles.how, ...explanations.map((text) => paragraph(text)), paragraph(counts.sentence)),
    rate !== null &&
      numbers("rate", titles.rate, heads.rate, [
        [titles["your-rate"], rate, rate],
        ...(interval ? [[titles["usual-rate"], ...interval]] : []),
        ...(bounds ? [[titles.pending, ...bounds]] : []),
      ]),
  );
}

/**
 * @param {string[]} advice
 * @param {Words} words
 */
function change(advice, { titles }) {
  if (!advice.length) return null;
  const items = advice.map((text) => h("li", {}, text));
  return section(titles.change, h("ul", { class: "st-advice" }, ...items));
}

/**
 * @param {NonNullable<RateReport["comparison"]>} comparison
 * @param {Words} words
 */
function compare({ groups, pairs, cautions }, { titles, heads }) {
  const rated = groups.some(({ interval }) => interval);
  return section(
    titles.compare,
    ...firstAndMore(pairs.map(({ sentence }) => sentence), FIRST_PAIRS, "pairs"),
    ...cautions.map((text) => paragraph(text)),
    rated && intervals(titles["compare-picture"], groups),
    list(groups.map(({ sentence }) => sentence)),
    numbers(
      "groups",
      titles.groups,
      heads.groups,
      groups.map((group) => [
        group.name,
        group.sent,
        group.accepted,
        group.rate,
        ...(group.interval ?? [null, null]),
      ]),
    ),
  );
}

/**
 * While a slider moves, a sentence changes and nothing around it.
 * @param {NonNullable<RateReport["forecast"]>} forecast
 * @param {Words} words
 */
function aheadOf({ what_if, ...forecast }, words) {
  const made = part("ahead", forecast, words, ahead);
  const place = one(made, ".st-tried");
  const tried = what_if?.sentence ?? "";
  if (place.textContent !== tried) place.textContent = tried;
  return made;
}

/**
 * @param {Omit<NonNullable<RateReport["forecast"]>, "what_if">} forecast
 * @param {Words} words
 */
function ahead({ sentence, path, target, withdrawing }, words) {
  const { titles } = words;
  return section(
    titles.ahead,
    paragraph(sentence),
    path.length > 1 && part("path", { path, target }, words, toTarget),
    h("p", { class: "st-tried" }),
    keptFold("withdrawing", titles.withdrawing, paragraph(withdrawing)),
  );
}

/**
 * @param {Pick<NonNullable<RateReport["forecast"]>, "path" | "target">} forecast
 * @param {Words} words
 */
function toTarget({ path, target }, { titles, heads }) {
  const points = path.map(({ invitations, rate }) => ({ at: invitations, rate }));
  return h(
    "div",
    {},
    pathPicture(titles["path-picture"], points, { label: titles["path-axis"], target }),
    numbers(
      "path",
      titles.path,
      heads.path,
      points.map(({ at, rate }) => [at, rate]),
    ),
  );
}

/**
 * @param {NonNullable<RateReport["replies"]>} found
 * @param {Words} words
 * @param {HTMLElement} form
 */
function replies(found, { titles }, form) {
  return section(
    titles.replies,
    paragraph(found.headline),
    found.rate !== null &&
      line({ rate: found.rate, interval: found.interval, bounds: found.bounds }, []),
    found.advice.length > 0 && list(found.advice),
    h("p", {}, way(form, "after")),
  );
}

/**
 * @param {NonNullable<RateReport["note"]>} found
 * @param {Words} words
 */
function note({ sentence, signs, limits, counted, pattern }, { titles }) {
  return section(
    titles.note,
    paragraph(sentence),
    signs.length > 0 &&
      list(
        signs.map(({ label, seen, why }) => [
          h("strong", {}, label),
          seen && h("span", {}, ` “${seen}”`),
          `. ${why}`,
        ]),
      ),
    ...limits.map((limit) => paragraph(limit.sentence)),
    keptFold("counted", titles.counted, paragraph(counted)),
    keptFold("pattern", titles.pattern, list(pattern)),
  );
}

/**
 * @param {NonNullable<RateReport["table"]>} found
 * @param {Words} words
 */
function pasted({ sentence, unread }, { titles }) {
  return section(titles.table, paragraph(sentence), unread.length > 0 && unreadLines(unread));
}

/**
 * What was not understood of a pasted table, a line at a time.
 * @param {NonNullable<RateReport["table"]>["unread"]} unread
 */
export function unreadLines(unread) {
  return list(unread.map(({ sentence }) => sentence));
}
