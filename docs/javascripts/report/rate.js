/**
 * The rate report as elements. tools/rate.js calls it; the sentences are the report's, and go in as text.
 *
 * A part that has not changed is kept as it stands, with what is open and where the focus is: while
 * a slider moves, only what looks ahead is made anew.
 */

import { h, one } from "../dom.js";
import { mark } from "./marks.js";
import { numbers } from "./numbers.js";
import { intervals, line, lineInWords, way } from "./rate-pictures.js";

/** @typedef {import("../types.js").RateReport} RateReport */
/** @typedef {import("../types.js").Benchmark} Benchmark */
/** @typedef {import("../types.js").LimitReport} Limit */
/** @typedef {import("../dom.js").Child} Child */

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
 * @param {(from: From) => Made} make
 * @returns {Made}
 */
function part(name, from, make) {
  const text = JSON.stringify(from);
  const before = kept.get(name);
  if (before?.from === text) return /** @type {Made} */ (before.made);
  const made = make(from);
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
  const told = report.counts.sent || limits.limits.some(({ yours }) => yours !== null);
  return {
    short: report.band_label,
    spoken: report.announcement,
    whole: [
      part("verdict", shownInVerdict(report), verdict),
      part("change", report.advice, change),
      comparison && part("compare", comparison, compare),
      forecast && aheadOf(forecast),
      told ? part("limits", limits, clocks) : null,
      rate !== null &&
        interval &&
        benchmarks.sentence &&
        part("published", { benchmarks, yours: { rate, interval } }, published),
      report.replies && part("replies", report.replies, (from) => replies(from, form)),
      report.note && part("note", report.note, note),
      report.table && part("table", report.table, pasted),
      rate !== null || bounds ? next(form) : null,
    ],
  };
}

/**
 * What stands there before the first answer: the bands, and what will be drawn on them.
 * @param {RateReport["bands"]} bands
 */
export function blankRate(bands) {
  const words = "Your rate becomes a dot on this line, from 0 to 10 in ten, with a bar for how sure it is.";
  return h("div", { class: "st-rate" }, line({ rate: null, interval: null, bounds: null, bands }, [words]));
}

/**
 * What the verdict shows: the rest may change without it.
 * @param {RateReport} report
 */
function shownInVerdict({ band, band_label, headline, rate, interval, bounds, waiting, bands,
  bands_possible, rule, explanations, counts }) { // prettier-ignore
  return { band, band_label, headline, rate, interval, bounds, waiting, bands, bands_possible, rule,
    explanations, counts }; // prettier-ignore
}

/**
 * @param {string} title
 * @param {...(Child | Child[])} content
 */
function section(title, ...content) {
  return h("section", { class: "st-part" }, h("h3", {}, title), ...content);
}

/** @param {string} text */
const said = (text) => (text ? h("p", {}, text) : null);

/** @param {(string | Child[])[]} items */
const list = (items) => h("ul", {}, ...items.map((item) => h("li", {}, ...[item].flat())));

/**
 * @param {string} key
 * @param {string} title
 * @param {...(Child | Child[])} content
 */
function fold(key, title, ...content) {
  return h("details", { "data-key": key }, h("summary", {}, title), ...content);
}

/** @param {ReturnType<typeof shownInVerdict>} report */
function verdict(report) {
  const unsure = report.bands_possible.length > 1;
  return h(
    "div",
    { class: "st-rate" },
    h(
      "div",
      { class: "st-verdict", "data-band": report.band, "data-unsure": unsure },
      mark(report.band),
      h("p", { class: "st-band" }, report.band_label),
      h("p", { class: "st-headline" }, report.headline),
    ),
    line(report, [lineInWords(report), report.rule].filter(Boolean)),
    h(
      "details",
      { "data-key": "how" },
      h("summary", {}, "How to read this"),
      ...report.explanations.map(said),
      said(report.counts.sentence),
    ),
    report.rate !== null &&
      numbers("rate", "The rate", ["Figure", "Low", "High"], [
        ["Your rate", report.rate, report.rate],
        ...(report.interval ? [["Usual rate, likely", ...report.interval]] : []),
        ...(report.bounds ? [["Pending refused, accepted", ...report.bounds]] : []),
      ]),
  );
}

/** @param {string[]} advice */
function change(advice) {
  if (!advice.length) return null;
  const items = advice.map((text) => h("li", {}, text));
  return section("What to change", h("ul", { class: "st-advice" }, ...items));
}

/** @param {NonNullable<RateReport["comparison"]>} comparison */
function compare({ groups, pairs, cautions }) {
  const sentences = pairs.map(({ sentence }) => sentence);
  const rated = groups.some(({ interval }) => interval);
  return section(
    "Compare groups",
    list(sentences.slice(0, FIRST_PAIRS)),
    sentences.length > FIRST_PAIRS &&
      fold("pairs", `And ${sentences.length - FIRST_PAIRS} more`, list(sentences.slice(FIRST_PAIRS))),
    ...cautions.map(said),
    rated && intervals("The groups’ rates, from 0 to 10 in ten, as the sentences say", groups),
    list(groups.map(({ sentence }) => sentence)),
    numbers(
      "groups",
      "The groups",
      ["Group", "Sent", "Accepted", "Rate", "Likely from", "to"],
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
 */
function aheadOf({ what_if, ...forecast }) {
  const made = part("ahead", forecast, ahead);
  const place = one(made, ".st-tried");
  const tried = what_if?.sentence ?? "";
  if (place.textContent !== tried) place.textContent = tried;
  return made;
}

/** @param {Omit<NonNullable<RateReport["forecast"]>, "what_if">} forecast */
function ahead({ sentence, path, target, withdrawing }) {
  return section(
    "Look ahead",
    said(sentence),
    path.length > 1 && part("path", { path, target }, toTarget),
    h("p", { class: "st-tried" }),
    fold("withdrawing", "What withdrawing does", said(withdrawing)),
  );
}

/** @param {Pick<NonNullable<RateReport["forecast"]>, "path" | "target">} forecast */
function toTarget({ path, target }) {
  const points = path.map(({ invitations, rate }) => ({ at: invitations, rate }));
  return h(
    "div",
    {},
    way("The way to your target, as the sentence above says", points, {
      label: "accepted from here on, one after the other",
      target,
    }),
    numbers(
      "path",
      "The way to your target",
      ["Accepted from here on", "Rate"],
      points.map(({ at, rate }) => [at, rate]),
    ),
  );
}

/** @param {RateReport["limits"]} limits */
function clocks({ limits, risk, ages, facts }) {
  const near = limits.some(({ id, yours }) => yours !== null && /^(weekly|lapse)$/.test(id));
  return section(
    "Limits and clocks",
    risk.reasons.length > 0 && list(risk.reasons),
    said(risk.sentence),
    said(ages.sentence),
    h(
      "details",
      // Whether it is open is the visitor's, until a limit comes near.
      { "data-key": near ? "limits-near" : "limits", open: near },
      h("summary", {}, "The limits, and how sure each is"),
      h(
        "table",
        { class: "st-weights st-limits" },
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            ...["What", "Said to be", "How sure"].map((name) => h("th", { scope: "col" }, name)),
          ),
        ),
        h("tbody", {}, ...limits.flatMap(limit)),
      ),
      said(facts),
    ),
    fold("risk-sources", "Sources", list(risk.sources)),
  );
}

/** @param {Limit} limit */
function limit({ id, label, value, status, says, sure, sure_label, sources }) {
  return [
    h(
      "tr",
      { "data-status": status },
      h("th", { scope: "row" }, label),
      h("td", {}, value),
      h("td", {}, h("span", { class: "st-sure", "data-sure": sure }, sure_label)),
    ),
    h(
      "tr",
      { class: "st-limit-more" },
      h(
        "td",
        { colspan: 3 },
        said(says),
        fold(`limit-${id}`, sources.length === 1 ? "Source" : "Sources", list(sources)),
      ),
    ),
  ];
}

/** @param {{ benchmarks: RateReport["benchmarks"],
 *   yours: { rate: number, interval: [number, number] } }} from */
function published({ benchmarks, yours }) {
  const { items } = benchmarks;
  return section(
    "Published figures",
    said(benchmarks.sentence),
    said(benchmarks.caution),
    fold(
      "published",
      "Where you stand against each",
      intervals(
        "Published rates from 0 to 10 in ten, with yours as a stripe; the list below says the same",
        items.map(({ label, source, rate, interval, vendor }) => ({
          name: `${label} · ${source.split(",")[0]}`,
          note: vendor ? "vendor data" : "",
          rate,
          interval,
          bounds: null,
        })),
        yours,
      ),
      h("ul", { class: "st-published" }, ...items.map(benchmark)),
      numbers(
        "published",
        "The published figures",
        ["Figure", "Whose", "Sample", "Vendor data", "Rate", "Likely from", "to"],
        items.map((item) => [
          item.label,
          item.source,
          item.sample,
          item.vendor ? "yes" : "no",
          item.rate,
          ...item.interval,
        ]),
      ),
      fold("left-out", "What we left out, and why", list(benchmarks.left_out)),
    ),
  );
}

/** @param {Benchmark} item */
function benchmark({ label, source, url, sample, senders, vendor, caveat, sentence }) {
  return h(
    "li",
    {},
    h("strong", {}, label),
    vendor && [" ", h("span", { class: "st-strength" }, "vendor data")],
    ". ",
    sentence,
    h(
      "span",
      { class: "st-small" },
      `${sample.toLocaleString("en")} invitations; ${senders}. ${caveat} `,
      h("a", { href: url, rel: "noreferrer", "data-key": `source-${label}` }, source),
    ),
  );
}

/**
 * @param {NonNullable<RateReport["replies"]>} found
 * @param {HTMLElement} form
 */
function replies(found, form) {
  return section(
    "Do they answer?",
    said(found.headline),
    found.rate !== null &&
      line({ rate: found.rate, interval: found.interval, bounds: found.bounds }, []),
    found.advice.length > 0 && list(found.advice),
    h("p", {}, guide(form, "after")),
  );
}

/** @param {NonNullable<RateReport["note"]>} found */
function note({ sentence, signs, limits, counted, pattern }) {
  return section(
    "Check a note",
    said(sentence),
    signs.length > 0 &&
      list(
        signs.map(({ label, seen, why }) => [
          h("strong", {}, label),
          seen && h("span", {}, ` “${seen}”`),
          `. ${why}`,
        ]),
      ),
    ...limits.map((one) => said(one.sentence)),
    fold("counted", "How we count", said(counted)),
    fold("pattern", "What a note can hold", list(pattern)),
  );
}

/** @param {NonNullable<RateReport["table"]>} found */
function pasted({ sentence, unread }) {
  return section("The pasted table", said(sentence), unread.length > 0 && unreadLines(unread));
}

/**
 * What was not understood of a pasted table, a line at a time.
 * @param {NonNullable<RateReport["table"]>["unread"]} unread
 */
export function unreadLines(unread) {
  return list(unread.map(({ line: at, text, why }) => `Line ${at}, “${text}”: ${why}`));
}

/** @param {HTMLElement} form */
function next(form) {
  return h("p", { class: "st-links" }, guide(form, "invite"), guide(form, "after"));
}

/**
 * A way to the guide, as the form has it.
 * @param {HTMLElement} form
 * @param {string} key
 */
function guide(form, key) {
  const there = /** @type {HTMLAnchorElement | null} */ (form.querySelector(`[data-way="${key}"]`));
  return there && h("a", { href: there.href, "data-key": `way-${key}` }, there.textContent);
}
