/**
 * The profile report as elements: every word about a profile is the report's, and goes in as text.
 */

import { h } from "../dom.js";
import { listOfAnswers } from "../form/answers.js";
import { byName } from "../form/controls.js";
import { duration } from "../format.js";
import { firstAndMore, paragraph, section, unchanged, verdict } from "./parts.js";
import { showTimeline } from "./timeline.js";

/** @typedef {import("../types.js").ProfileReport} ProfileReport */
/** @typedef {import("../types.js").Finding} Finding */
/** @typedef {import("../types.js").Check} Check */
/** @typedef {import("../types.js").FamilyReport} FamilyReport */
/** @typedef {import("../types.js").Answers} Answers */
/** @typedef {ProfileReport["titles"]} Titles */

/** The strongest first. */
const STRENGTHS = ["decisive", "strong", "moderate", "weak", "note"];
const FIRST_CHECKS = 5;
const FIRST_CHANGES = 3;
/** So many signs, jobs and schools need small print to fit on a page, or have to be shortened. */
const MUCH = 9;
const MOST = 18;

/**
 * @param {ProfileReport} report
 * @param {HTMLFormElement} form Where the questions are, with their links to the guide.
 * @returns {import("../tools/shell.js").Shown}
 */
export function showProfile(report, form) {
  const { announcement, band, band_label, covered, headline, short, titles } = report;
  const having = (/** @type {string} */ outcome) =>
    report.findings.filter((finding) => finding.outcome === outcome);
  const signs = having("sign").sort(
    (one, other) => STRENGTHS.indexOf(one.strength) - STRENGTHS.indexOf(other.strength),
  );
  const [best, ...others] = report.next_checks;
  const career = showTimeline(report.timeline, titles);
  const next = best && unchanged("next", best, () => nextCheck(best, form, titles));
  const noticed =
    signs.length > 0 &&
    unchanged("noticed", [titles.noticed, signs], () =>
      section(titles.noticed, ...signs.map((one) => sign(one, titles, form))),
    );
  const toDo = unchanged("to-do", [report.actions, report.message, sentenceOf(report)], () =>
    section(titles["to-do"], ...whatToDo(report)),
  );
  // Where no answer could change the verdict, what to do comes before any check.
  const order = report.lead === "actions" ? [toDo, noticed, next] : [next, noticed, toDo];
  return {
    short,
    spoken: announcement,
    whole: [
      unchanged("verdict", [band, band_label, headline, covered], () =>
        verdict(report, h("p", { class: "st-coverage" }, covered)),
      ),
      unchanged("since", report.since, () => since(report)),
      ...order,
      listed(titles.reassuring, having("reassuring"), true),
      career && unchanged("career", report.timeline, () => section(titles.career, career)),
      signs.length > 0 && unchanged("weights", report.weights, () => weights(report)),
      unchanged("would-change", report.would_change, () => wouldChange(report)),
      listed(titles.clear, having("clear"), false),
      listed(titles["not-applicable"], having("not-applicable"), false),
      others.length > 0 &&
        unchanged("not-checked", others, () => notChecked(others, form, titles)),
      h("section", { class: "st-part st-paper" }), // see `writePaper`
    ],
  };
}

/**
 * @param {Check} check
 * @param {HTMLFormElement} form
 * @param {Titles} titles
 */
function nextCheck(check, form, titles) {
  const index = byName(form);
  return h(
    "section",
    { class: "st-next" },
    h("h3", {}, titles.next),
    h("p", {}, h("strong", {}, check.title), ` (${duration(check.seconds)})`),
    h("p", {}, check.how),
    check.links.length > 0 && h("p", { class: "st-buttons" }, ...check.links.map(opened)),
    check.copy && quoted(check.copy, "check", titles["copy-check"]),
    check.word && h("p", { class: "st-hint" }, check.word),
    h("p", {}, toQuestion(check.clue, titles.answer, check.title, answeredAt(check, index))),
  );
}

/** @param {import("../types.js").Link} link */
function opened({ label, url }) {
  const there = { href: url, target: "_blank", rel: "noopener noreferrer" };
  return h("a", { ...there, class: "st-button", "data-key": `open-${label}` }, label);
}

/**
 * @param {Finding} finding
 * @param {Titles} titles
 * @param {HTMLElement} form
 */
function sign(finding, titles, form) {
  const clue = CSS.escape(`clue-${finding.clue}`);
  const guide = /** @type {HTMLAnchorElement | null} */ (form.querySelector(`#${clue} .st-guide`));
  return h(
    "article",
    { class: "st-sign", "data-clue": finding.clue, "data-strength": finding.strength },
    h("h4", {}, finding.title, " ", h("span", { class: "st-strength" }, finding.strength_label)),
    h("p", { class: "st-seen" }, finding.seen),
    h("dl", {}, h("dt", {}, titles.innocent), h("dd", {}, finding.innocent)),
    h(
      "details",
      { "data-key": `why-${finding.clue}` },
      h("summary", {}, titles["why-and-how"]),
      h(
        "dl",
        {},
        h("dt", {}, titles.why),
        h("dd", {}, finding.why),
        h("dt", {}, titles.check),
        h("dd", {}, finding.next),
        h("dt", {}, finding.sources.length === 1 ? titles.source : titles.sources),
        ...finding.sources.map((source) => h("dd", {}, source)),
      ),
    ),
    h(
      "p",
      { class: "st-links" },
      toQuestion(finding.clue, titles["your-answer"], finding.title),
      guide && h("a", { href: guide.href, "data-key": `guide-${finding.clue}` }, titles["in-the-guide"]),
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
 * @param {import("../form/controls.js").Index} index
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
  return unchanged(title, findings, () =>
    h(
      "details",
      { class: "st-part", "data-key": title, open },
      h("summary", {}, `${title} (${findings.length})`),
      h(
        "ul",
        {},
        ...findings.map((one) => h("li", {}, h("strong", {}, one.title), ": ", one.seen)),
      ),
    ),
  );
}

/**
 * The sentence to search for, unless what is worth checking now comes with it.
 * @param {ProfileReport} report
 */
function sentenceOf({ next_checks: [best], search }) {
  return best?.kind === "search-words" ? null : search;
}

/** @param {ProfileReport} report */
function whatToDo(report) {
  const { titles } = report;
  const search = sentenceOf(report);
  return [
    h(
      "dl",
      { class: "st-actions" },
      ...report.actions.flatMap((action) => [
        h("dt", {}, action.title),
        h("dd", {}, action.text),
      ]),
    ),
    report.message && h("p", { class: "st-lead" }, titles.message),
    report.message && quoted(report.message, "message", titles["copy-message"]),
    search && h("p", { class: "st-lead" }, titles.search),
    search && quoted(`"${search}"`, "search", titles["copy-search"]),
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
function weights(report) {
  const rows = report.weights.filter((weight) => weight.signs > 0);
  if (!rows.length) return null;
  const most = Math.max(...rows.map((weight) => weight.points), 1);
  const item = (/** @type {FamilyReport} */ { label, points, counted, sentence }) => {
    const bar = h("span", { class: "st-weigh-bar", "aria-hidden": "true" });
    bar.style.setProperty("--points", String(points / most));
    bar.style.setProperty("--counted", String(counted / most));
    return h(
      "li",
      {},
      h("span", { class: "st-weigh-name" }, label),
      bar,
      h("span", { class: "st-weigh-words" }, sentence),
    );
  };
  return section(report.titles.weights, h("ul", { class: "st-weigh" }, ...rows.map(item)));
}

/** @param {ProfileReport} report */
function since({ since: found, titles }) {
  if (!found) return null;
  const item = (/** @type {import("../types.js").Changed} */ { clue, title, text }) => [
    h("strong", {}, title),
    `: ${text} `,
    toQuestion(clue, titles["your-answer"], title),
  ];
  return section(
    titles.since,
    h("p", {}, found.headline),
    paragraph(found.rules),
    ...(found.changes.length ? firstAndMore(found.changes.map(item), FIRST_CHANGES, "since-more") : []),
  );
}

/** @param {ProfileReport} report */
function wouldChange(report) {
  const { titles } = report;
  const item = (/** @type {{ clue: string, text: string }} */ change) => [
    change.text,
    " ",
    toQuestion(change.clue, titles.question, change.text),
  ];
  if (!report.would_change.length) return null;
  return h(
    "details",
    { class: "st-part", "data-key": "would-change", open: true },
    h("summary", {}, titles["would-change"]),
    ...firstAndMore(report.would_change.map(item), FIRST_CHANGES, "would-change-more"),
  );
}

/**
 * For paper only, where the form and what is folded away are left out: all that was looked at. It
 * is written when somebody prints.
 * @param {Element} place
 * @param {ProfileReport} report
 * @param {HTMLFormElement} form
 * @param {Answers} answers
 */
export function writePaper(place, report, form, answers) {
  const clear = report.findings.filter((finding) => finding.outcome === "clear");
  const signs = report.findings.filter((finding) => finding.outcome === "sign").length;
  const { titles } = report;
  const much = signs + report.timeline.rows.length;
  const day = new Date().toDateString();
  place.toggleAttribute("data-much", much > MUCH);
  place.toggleAttribute("data-most", much > MOST);
  const content = [
    clear.length > 0 && h("h3", {}, titles.clear),
    h("ul", {}, ...clear.map((one) => h("li", {}, h("strong", {}, one.title), `: ${one.seen}`))),
    h("h3", {}, titles.entered),
    listOfAnswers(form, answers),
    h("p", {}, `Smell Test, ${day}. ${titles.paper}`),
  ];
  place.replaceChildren(...content.filter((part) => part !== false));
}

/**
 * @param {Check[]} checks
 * @param {HTMLFormElement} form
 * @param {Titles} titles
 */
function notChecked(checks, form, titles) {
  const index = byName(form);
  const item = (/** @type {Check} */ check) => [
    toQuestion(check.clue, check.title, duration(check.seconds), answeredAt(check, index)),
    h("span", { class: "st-seconds" }, duration(check.seconds)),
  ];
  return h(
    "section",
    { class: "st-part st-not-checked" },
    h("h3", {}, titles["not-checked"]),
    ...firstAndMore(checks.map(item), FIRST_CHECKS, "not-checked"),
  );
}
