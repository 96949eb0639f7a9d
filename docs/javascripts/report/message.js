/**
 * The message report as elements: the first sentence, the text with its marks, and what lies behind
 * each. Every word is the report's or was printed into the page, and goes in as text.
 */

import { h } from "../dom.js";
import { mark } from "./marks.js";

/** @typedef {import("../types.js").MessageReport} MessageReport */
/** @typedef {import("../types.js").Piece} Piece */
/** @typedef {import("../types.js").MessageChange} MessageChange */
/** @typedef {MessageReport["asks"][number]} Ask */
/** @typedef {MessageReport["closes"][number]} Way */
/** @typedef {Record<string, Record<string, string>>} Words */
/** @typedef {import("../dom.js").Child} Child */

/**
 * @param {MessageReport} report
 * @param {Words} words What the page was built with: strengths, sections.
 * @returns {import("../tools/shell.js").Shown}
 */
export function showMessage(report, words) {
  const said = words.sections ?? {};
  const { asks, closes, opens, disguises, actions, already, reply, questions } = report;
  return {
    short: report.short,
    spoken: report.headline,
    whole: [
      h(
        "div",
        { class: "st-verdict", "data-band": report.band },
        mark(report.band),
        h("p", { class: "st-band" }, report.band_label),
        h("p", { class: "st-headline" }, report.headline),
      ),
      report.since && part(said.since, since(report.since)),
      asks.length + closes.length + disguises.length > 0 &&
        part(said.text, [h("blockquote", { class: "st-text" }, ...report.pieces.flatMap(piece))]),
      asks.length > 0 && part(said.asks, asks.map((ask) => wanted(ask, words))),
      closes.length > 0 && part(said.closes, [ways(closes, "closes")]),
      disguises.length > 0 && part(said.hidden, [ways(disguises, "hidden")]),
      opens.length > 0 && part(said.opens, [ways(opens, "opens")]),
      actions.length > 0 && part(said.actions, [steps(actions)]),
      already.length > 0 && fold("already", said.already, [steps(already)]),
      reply && fold("reply", said.reply, [quoted(reply, said.take)]),
      questions.length > 0 &&
        part(said.questions, [h("ul", {}, ...questions.map((question) => h("li", {}, question)))]),
      report.looked_for && h("p", { class: "st-part st-looked-for" }, report.looked_for),
    ],
  };
}

/** @param {NonNullable<MessageReport["since"]>} found */
function since({ headline, changes, rules }) {
  const item = (/** @type {MessageChange} */ { title, text }) =>
    h("li", {}, h("strong", {}, title), `: ${text}`);
  return [
    h("p", {}, headline),
    rules && h("p", {}, rules),
    changes.length > 0 && h("ul", {}, ...changes.map(item)),
  ];
}

/**
 * @param {string | undefined} title
 * @param {Child[]} content
 */
function part(title, content) {
  return h("section", { class: "st-part" }, h("h3", {}, title ?? ""), ...content);
}

/**
 * @param {string} key
 * @param {string | undefined} title
 * @param {Child[]} content
 */
function fold(key, title, content) {
  return h(
    "details",
    { class: "st-part", "data-key": key },
    h("summary", {}, title ?? ""),
    ...content,
  );
}

/**
 * A stretch of the text: marked, it leads to what is said about it.
 * @param {Piece} given
 * @returns {Child[]}
 */
function piece({ text, marks }) {
  const [first] = marks;
  if (!first) return [text];
  const kind = first.slice(0, first.indexOf(":"));
  const there = place(first);
  const link = h("a", { href: `#${there}`, "aria-describedby": titleOf(there) }, text);
  return [h("mark", { class: "st-marked", "data-mark": kind }, link)];
}

/** @param {string} name */
function place(name) {
  return `said-${name.replace(":", "-")}`;
}

/** @param {string} there */
const titleOf = (there) => `${there}-title`;

/**
 * @param {Ask} ask
 * @param {Words} words
 */
function wanted(ask, { strengths = {}, sections = {} }) {
  return h(
    "article",
    {
      class: "st-sign",
      id: place(`ask:${ask.ask}`),
      "data-key": place(`ask:${ask.ask}`),
      tabindex: "-1",
      "data-ask": ask.ask,
      "data-strength": ask.strength,
    },
    h(
      "h4",
      { id: titleOf(place(`ask:${ask.ask}`)) },
      ask.title,
      " ",
      h("span", { class: "st-strength" }, strengths[ask.strength] ?? ask.strength),
    ),
    h("p", { class: "st-seen" }, `“${ask.quote}”`),
    h("dl", {}, ...pair(sections.next, ask.next), ...pair(sections.do, ask.do)),
    h(
      "details",
      { "data-key": `why-${ask.ask}` },
      h("summary", {}, `${sections.why}, ${lower(sections.ordinary)}`),
      h(
        "dl",
        {},
        ...pair(sections.why, ask.why),
        ...pair(sections.ordinary, ask.ordinary),
        ...pair(sections.source, ...ask.sources),
      ),
    ),
  );
}

/** @param {string | undefined} text */
function lower(text = "") {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/**
 * @param {string | undefined} term
 * @param {...string} texts
 */
function pair(term, ...texts) {
  return [h("dt", {}, term ?? ""), ...texts.map((text) => h("dd", {}, text))];
}

/**
 * @param {Way[]} listed
 * @param {string} kind
 */
function ways(listed, kind) {
  return h(
    "ul",
    {},
    ...listed.map((way) =>
      h(
        "li",
        { id: place(`${kind}:${way.way}`), "data-key": place(`${kind}:${way.way}`), tabindex: "-1" },
        h("strong", { id: titleOf(place(`${kind}:${way.way}`)) }, way.title),
        `: “${way.quote}”. ${way.why}`,
      ),
    ),
  );
}

/** @param {MessageReport["actions"]} listed */
function steps(listed) {
  return h(
    "dl",
    { class: "st-actions" },
    ...listed.flatMap(({ title, text }) => [h("dt", {}, title), h("dd", {}, text)]),
  );
}

/**
 * @param {string} text
 * @param {string | undefined} name
 */
function quoted(text, name = "") {
  return h(
    "div",
    { class: "st-quoted" },
    h("blockquote", {}, h("p", {}, text)),
    h(
      "button",
      { type: "button", class: "st-button", "data-do": "take", "data-text": text, "data-key": "take" },
      name,
    ),
  );
}
