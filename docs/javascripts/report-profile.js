/**
 * The profile report as elements. tool.js calls it; every word about a profile is the report's or
 * was printed into the page, and goes in as text.
 */

import { duration, h, plural } from "./dom.js";
import { mark } from "./marks.js";

/** @typedef {import("./types.js").ProfileReport} ProfileReport */
/** @typedef {import("./types.js").Finding} Finding */
/** @typedef {import("./types.js").Check} Check */
/** @typedef {import("./types.js").Words} Words */
/** @typedef {import("./dom.js").Child} Child */

const FIRST_CHECKS = 5;

/**
 * @param {ProfileReport} report
 * @param {Words} words
 * @param {HTMLElement} form Where the questions are, with their links to the guide.
 * @returns {import("./types.js").Shown}
 */
export function showProfile(report, words, form) {
  const band = words.bands?.[report.band] ?? report.band;
  const { checked, of } = report.coverage;
  const having = (/** @type {string} */ outcome) =>
    report.findings.filter((finding) => finding.outcome === outcome);
  const signs = having("sign");
  const [best, ...others] = report.next_checks;
  return {
    short: `${band} · ${checked} of ${of} checked`,
    spoken: `${band}. ${checked} of ${of} clues checked, ${plural(signs.length, "sign")}.`,
    whole: [
      h(
        "div",
        { class: "st-verdict", "data-band": report.band },
        mark(report.band),
        h("p", { class: "st-band" }, band),
        h("p", { class: "st-headline" }, report.headline),
        h("p", { class: "st-coverage" }, `${checked} of ${of} clues checked`),
      ),
      best && nextCheck(best),
      signs.length > 0 && part("What stands out", signs.map((one) => sign(one, words, form))),
      listed("What speaks for them", having("reassuring"), true),
      signs.length > 0 && weights(report, words),
      listed("What looked as it should", having("clear"), false),
      listed("What does not apply", having("not-applicable"), false),
      others.length > 0 && notChecked(others),
    ],
  };
}

/**
 * @param {string} title
 * @param {Child[]} content
 */
function part(title, content) {
  return h("section", { class: "st-part" }, h("h3", {}, title), ...content);
}

/** @param {Check} check */
function nextCheck(check) {
  return h(
    "section",
    { class: "st-next" },
    h("h3", {}, "Worth most now"),
    h("p", {}, h("strong", {}, check.title), ` (${duration(check.seconds)})`),
    h("p", {}, check.how),
    h("p", {}, toQuestion(check.clue, "Answer it", check.title)),
  );
}

/**
 * @param {Finding} finding
 * @param {Words} words
 * @param {HTMLElement} form
 */
function sign(finding, words, form) {
  const clue = CSS.escape(`clue-${finding.clue}`);
  const guide = /** @type {HTMLAnchorElement | null} */ (form.querySelector(`#${clue} .st-guide`));
  const strength = words.strengths?.[finding.strength] ?? finding.strength;
  return h(
    "article",
    { class: "st-sign", "data-clue": finding.clue, "data-strength": finding.strength },
    h("h4", {}, finding.title, " ", h("span", { class: "st-strength" }, strength)),
    h("p", { class: "st-seen" }, finding.seen),
    h("p", {}, finding.why),
    h(
      "dl",
      {},
      h("dt", {}, "An innocent reason"),
      h("dd", {}, finding.innocent),
      h("dt", {}, "Check it"),
      h("dd", {}, finding.next),
    ),
    h(
      "details",
      { "data-key": `sources-${finding.clue}` },
      h("summary", {}, finding.sources.length === 1 ? "Source" : "Sources"),
      h("ul", {}, ...finding.sources.map((source) => h("li", {}, source))),
    ),
    h(
      "p",
      { class: "st-links" },
      toQuestion(finding.clue, "Your answer", finding.title),
      guide && h("a", { href: guide.href, "data-key": `guide-${finding.clue}` }, "In the guide"),
    ),
  );
}

/**
 * @param {string} clue
 * @param {string} text
 * @param {string} title
 */
function toQuestion(clue, text, title) {
  return h(
    "a",
    { href: `#clue-${clue}`, "data-key": `question-${clue}`, class: "st-to-question" },
    text,
    h("span", { class: "st-unseen" }, `– ${title}`),
  );
}

/**
 * @param {string} title
 * @param {Finding[]} findings
 * @param {boolean} open
 */
function listed(title, findings, open) {
  if (!findings.length) return null;
  return h(
    "details",
    { class: "st-part", "data-key": title, open },
    h("summary", {}, `${title} (${findings.length})`),
    h(
      "ul",
      {},
      ...findings.map((one) => h("li", {}, h("strong", {}, one.title), ": ", one.seen)),
    ),
  );
}

/**
 * @param {ProfileReport} report
 * @param {Words} words
 */
function weights(report, words) {
  const rows = report.weights.filter((weight) => weight.signs > 0);
  if (!rows.length) return null;
  const most = Math.max(...rows.map((weight) => weight.points), 1);
  return h(
    "details",
    { class: "st-part", "data-key": "weights" },
    h("summary", {}, "What weighed how much"),
    h(
      "table",
      { class: "st-weights" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col" }, "Family"),
          h("th", { scope: "col" }, "Signs"),
          h("th", { scope: "col" }, "Points"),
        ),
      ),
      h(
        "tbody",
        {},
        ...rows.map((weight) => {
          const bar = h("span", { class: "st-weight", "aria-hidden": "true" });
          bar.style.setProperty("--share", String(weight.points / most));
          const capped =
            weight.counted < weight.points
              ? `${weight.points}, of which ${weight.counted} count`
              : String(weight.points);
          return h(
            "tr",
            {},
            h("th", { scope: "row" }, words.families?.[weight.family] ?? weight.family),
            h("td", {}, String(weight.signs)),
            h("td", {}, bar, capped),
          );
        }),
      ),
    ),
  );
}

/** @param {Check[]} checks */
function notChecked(checks) {
  const item = (/** @type {Check} */ check) =>
    h(
      "li",
      {},
      toQuestion(check.clue, check.title, duration(check.seconds)),
      h("span", { class: "st-seconds" }, duration(check.seconds)),
    );
  const rest = checks.slice(FIRST_CHECKS);
  return h(
    "section",
    { class: "st-part st-not-checked" },
    h("h3", {}, "Not checked yet"),
    h("ul", {}, ...checks.slice(0, FIRST_CHECKS).map(item)),
    rest.length > 0 &&
      h(
        "details",
        { "data-key": "not-checked" },
        h("summary", {}, `And ${rest.length} more`),
        h("ul", {}, ...rest.map(item)),
      ),
  );
}
