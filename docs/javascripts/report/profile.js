/**
 * The profile report as elements. shell.js calls it; every word about a profile is the report's or
 * was printed into the page, and goes in as text.
 */

import { listOfAnswers } from "../form/answers.js";
import { h } from "../dom.js";
import { duration, plural } from "../words.js";
import { byName } from "../form/form.js";
import { mark } from "./marks.js";
import { showTimeline } from "./timeline.js";

/** @typedef {import("../form/form.js").Index} Index */
/** @typedef {import("../types.js").ProfileReport} ProfileReport */
/** @typedef {import("../types.js").Finding} Finding */
/** @typedef {import("../types.js").Check} Check */
/** @typedef {import("../types.js").Answers} Answers */
/**
 * Words that the page was built with, by what they name: bands, strengths, families, and the
 * title over what was noticed, by band.
 * @typedef {Record<string, Record<string, string>>} Words
 */
/** @typedef {import("../dom.js").Child} Child */

const FIRST_CHECKS = 5;
const FIRST_CHANGES = 3;
/** So many signs, jobs and schools need small print to fit on a page, or have to be shortened. */
const MUCH = 9;
const MOST = 18;

/**
 * @param {ProfileReport} report
 * @param {Words} words
 * @param {HTMLFormElement} form Where the questions are, with their links to the guide.
 * @param {Answers} answers What the report is about.
 * @returns {import("../tools/shell.js").Shown}
 */
export function showProfile(report, words, form, answers) {
  const band = words.bands?.[report.band] ?? report.band;
  const { checked, of } = report.coverage;
  const having = (/** @type {string} */ outcome) =>
    report.findings.filter((finding) => finding.outcome === outcome);
  const order = Object.keys(words.strengths ?? {});
  const signs = having("sign").sort(
    (one, other) => order.indexOf(one.strength) - order.indexOf(other.strength),
  );
  const [best, ...others] = report.next_checks;
  const index = byName(form);
  // Below the band that speaks of signs they are small things.
  const noticed = plural(signs.length, report.band === "no-signs" ? "small thing" : "sign");
  return {
    short: `${band} · ${checked} of ${of} checked`,
    spoken: `${band}. ${checked} of ${of} clues checked, ${noticed}.`,
    whole: [
      h(
        "div",
        { class: "st-verdict", "data-band": report.band },
        mark(report.band),
        h("p", { class: "st-band" }, band),
        h("p", { class: "st-headline" }, report.headline),
        h("p", { class: "st-coverage" }, `${checked} of ${of} clues checked`),
      ),
      best && nextCheck(best, index),
      signs.length > 0 && part(words.noticed?.[report.band] ?? "", signs.map((one) => sign(one, words, form))),
      listed("What speaks for them", having("reassuring"), true),
      part("What to do now", whatToDo(report)),
      career(report),
      signs.length > 0 && weights(report, words),
      wouldChange(report),
      listed("What looked as it should", having("clear"), false),
      listed("What does not apply", having("not-applicable"), false),
      others.length > 0 && notChecked(others, index),
      paper(report, form, answers, having("clear")),
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

/**
 * @param {Check} check
 * @param {Index} index
 */
function nextCheck(check, index) {
  return h(
    "section",
    { class: "st-next" },
    h("h3", {}, "Worth most now"),
    h("p", {}, h("strong", {}, check.title), ` (${duration(check.seconds)})`),
    h("p", {}, check.how),
    h("p", {}, toQuestion(check.clue, "Answer it", check.title, answeredAt(check, index))),
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
    h("dl", {}, h("dt", {}, "An innocent reason"), h("dd", {}, finding.innocent)),
    h(
      "details",
      { "data-key": `why-${finding.clue}` },
      h("summary", {}, "Why, and how to check"),
      h(
        "dl",
        {},
        h("dt", {}, "Why it matters"),
        h("dd", {}, finding.why),
        h("dt", {}, "Check it"),
        h("dd", {}, finding.next),
        h("dt", {}, finding.sources.length === 1 ? "Source" : "Sources"),
        ...finding.sources.map((source) => h("dd", {}, source)),
      ),
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
 * @param {string} where The id to go to.
 */
function toQuestion(clue, text, title, where = `clue-${clue}`) {
  return h(
    "a",
    { href: `#${where}`, "data-key": `question-${clue}`, class: "st-to-question" },
    text,
    h("span", { class: "st-unseen" }, `– ${title}`),
  );
}

/**
 * Where a check is answered: at its own question, or at the first field that it is worked out from.
 * @param {Check} check
 * @param {Index} index
 */
function answeredAt(check, index) {
  const path = check.inputs[0] ?? "";
  const inRow = () => [...index].find(([name]) => name.startsWith(`${path}.0.`))?.[1];
  const [control] = index.get(path) ?? inRow() ?? [];
  const typed = control && !control.matches("[type=radio]") && control.id;
  return typed || `clue-${check.clue}`;
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

/** @param {ProfileReport} report */
function whatToDo(report) {
  return [
    h(
      "dl",
      { class: "st-actions" },
      ...report.actions.flatMap((action) => [
        h("dt", {}, action.title),
        h("dd", {}, action.text),
      ]),
    ),
    report.message && h("p", { class: "st-lead" }, "A message that gives nothing away:"),
    report.message && quoted(report.message, "message", "Copy the message"),
    report.search &&
      h(
        "p",
        { class: "st-lead" },
        "Search the web for this sentence, with its quotation marks. Finding it under another name " +
          "tells you a great deal. This page does not search for you.",
      ),
    report.search && quoted(`"${report.search}"`, "search", "Copy the sentence"),
  ];
}

/**
 * Words to take along, with a button that copies them.
 * @param {string} text
 * @param {string} key
 * @param {string} name
 */
function quoted(text, key, name) {
  return h(
    "div",
    { class: "st-quoted" },
    h("blockquote", {}, h("p", {}, text)),
    h(
      "button",
      { type: "button", class: "st-button", "data-do": "take", "data-text": text, "data-key": key },
      name,
    ),
  );
}

/** @param {ProfileReport} report */
function career(report) {
  const figure = showTimeline(report.timeline);
  return figure && part("The career", [figure]);
}

/**
 * @param {ProfileReport} report
 * @param {Words} words
 */
function weights(report, words) {
  const rows = report.weights.filter((weight) => weight.signs > 0);
  if (!rows.length) return null;
  const most = Math.max(...rows.map((weight) => weight.points), 1);
  return part("What weighed how much", [
    h(
      "ul",
      { class: "st-weigh" },
      ...rows.map((weight) => {
        const bar = h("span", { class: "st-weigh-bar", "aria-hidden": "true" });
        bar.style.setProperty("--points", String(weight.points / most));
        bar.style.setProperty("--counted", String(weight.counted / most));
        return h(
          "li",
          {},
          h("span", { class: "st-weigh-name" }, words.families?.[weight.family] ?? weight.family),
          bar,
          h("span", { class: "st-weigh-words" }, weighed(weight)),
        );
      }),
    ),
  ]);
}

/** @param {import("../types.js").FamilyWeight} weight */
function weighed({ signs, points, counted }) {
  const all = `${plural(signs, "sign")}, ${plural(points, "point")}`;
  return counted === points ? all : `${all}, ${counted || "none"} of them counted`;
}

/** @param {ProfileReport} report */
function wouldChange(report) {
  const item = (/** @type {{ clue: string, text: string }} */ change) =>
    h("li", {}, change.text, " ", toQuestion(change.clue, "Question", change.text));
  if (!report.would_change.length) return null;
  return h(
    "details",
    { class: "st-part", "data-key": "would-change", open: true },
    h("summary", {}, "What would change the verdict"),
    ...firstAndMore(report.would_change.map(item), FIRST_CHANGES, "would-change-more"),
  );
}

/**
 * For paper only, where the form and what is folded away are left out: all that was looked at.
 * @param {ProfileReport} report
 * @param {HTMLFormElement} form
 * @param {Answers} answers
 * @param {Finding[]} clear
 */
function paper(report, form, answers, clear) {
  const signs = report.findings.filter((finding) => finding.outcome === "sign").length;
  const much = signs + report.timeline.rows.length;
  const day = new Date().toDateString(); // the first `toLocaleDateString` takes 25 ms
  return h(
    "section",
    { class: "st-part st-paper", "data-much": much > MUCH, "data-most": much > MOST },
    clear.length > 0 && h("h3", {}, "What looked as it should"),
    h("ul", {}, ...clear.map((one) => h("li", {}, h("strong", {}, one.title), `: ${one.seen}`))),
    h("h3", {}, "What was entered"),
    listOfAnswers(form, answers),
    h("p", {}, `Smell Test, ${day}. Signs in what was entered say nothing certain of anybody.`),
  );
}

/**
 * @param {Check[]} checks
 * @param {Index} index
 */
function notChecked(checks, index) {
  const item = (/** @type {Check} */ check) =>
    h(
      "li",
      {},
      toQuestion(check.clue, check.title, duration(check.seconds), answeredAt(check, index)),
      h("span", { class: "st-seconds" }, duration(check.seconds)),
    );
  return h(
    "section",
    { class: "st-part st-not-checked" },
    h("h3", {}, "Not checked yet"),
    ...firstAndMore(checks.map(item), FIRST_CHECKS, "not-checked"),
  );
}

/**
 * A list of which only the first are in sight.
 * @param {HTMLElement[]} items
 * @param {number} first
 * @param {string} key
 * @returns {Child[]}
 */
function firstAndMore(items, first, key) {
  const rest = items.slice(first);
  return [
    h("ul", {}, ...items.slice(0, first)),
    rest.length > 0 &&
      h(
        "details",
        { "data-key": key },
        h("summary", {}, `And ${rest.length} more`),
        h("ul", {}, ...rest),
      ),
  ];
}
