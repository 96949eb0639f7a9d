/**
 * Answers in words, as the form's own labels put them: for lists of differences and for paper.
 */

import { byName, get, isChoice, NONE } from "./controls.js";
import { h } from "../dom.js";
import { plural } from "../format.js";
import { FORM, IMPORT } from "../words.js";

/** @typedef {import("../types.js").Json} Json */
/** @typedef {import("../types.js").Answers} Answers */

const SHORT = 70;
const SHORTER = 36;
const LINE = 110;
const MOST_ROWS = 12;

/**
 * Name a question and an answer to it.
 * @param {ParentNode} form
 * @param {import("./controls.js").Index} index The form's controls.
 * @param {string} path
 * @param {Json} value
 * @returns {{ label: string, value: string }}
 */
function described(form, index, path, value) {
  const [control] = index.get(path) ?? [];
  const list = control ? null : form.querySelector(`[data-rows="${CSS.escape(path)}"]`);
  if (list instanceof HTMLElement) {
    const noun = list.dataset.noun ?? FORM.row;
    const rows = Array.isArray(value) ? value.length : 0;
    return {
      label: `${noun}s`,
      value: rows ? plural(rows, noun.toLowerCase()) : (none(form, path) ?? FORM.none),
    };
  }
  const row = control?.closest(".st-row")?.querySelector(".st-row-title")?.textContent;
  const name = control?.closest(".st-field")?.querySelector(".st-label, .st-choice")?.textContent;
  const label = row ? `${row}, ${name ?? path}` : (name ?? path);
  if (value === true) return { label, value: FORM.yes };
  if (value === false) return { label, value: FORM.no };
  if (value === null || value === "") return { label, value: none(form, path) ?? FORM.none };
  const option =
    control instanceof HTMLSelectElement
      ? [...control.options].find((one) => one.value === value)?.textContent
      : null;
  return { label, value: option ?? String(value) };
}

/**
 * What the answer "there is none" is called beside a field.
 * @param {ParentNode} form
 * @param {string} path
 */
function none(form, path) {
  const name = CSS.escape(NONE + path);
  return form.querySelector(`label:has([name="${name}"][value="none"])`)?.textContent;
}

/**
 * List what was typed and chosen, a line a field and a line a row, short enough for one page. What
 * the eyes answered is in the report already.
 * @param {HTMLFormElement} form
 * @param {Answers} answers
 */
export function listOfAnswers(form, answers) {
  const lines = [];
  const index = byName(form);
  for (const list of form.querySelectorAll("[data-rows]")) {
    const { rows: path = "", noun = "" } = /** @type {HTMLElement} */ (list).dataset;
    const rows = get(answers, path);
    if (!Array.isArray(rows)) continue;
    if (!rows.length) lines.push(line(`${noun}s`, none(form, path) ?? FORM.none));
    rows.slice(0, MOST_ROWS).forEach((row, n) => {
      const said = Object.entries(row ?? {}).map(([key, value]) => {
        const one = described(form, index, `${path}.${n}.${key}`, value);
        const name = one.label.replace(/^.*, /, "");
        // A bare number says nothing without its question.
        if (value === false || typeof value === "number") return "";
        return value === true ? name : one.value;
      });
      const words = said.filter(Boolean).map((text) => shorten(text, SHORTER));
      if (words.length) lines.push(line(`${noun} ${n + 1}`, shorten(words.join(" · "), LINE)));
    });
    if (rows.length > MOST_ROWS) lines.push(h("li", {}, FORM.more(rows.length - MOST_ROWS)));
  }
  const seen = new Set();
  for (const found of form.querySelectorAll(".st-field [name]:not([data-rows] *)")) {
    const control = /** @type {import("./controls.js").Control} */ (found);
    const { name } = control;
    if (seen.has(name)) continue;
    if (name.startsWith(NONE) || (isChoice(control) && control.dataset.kind !== "yes-no")) continue;
    seen.add(name);
    const value = get(answers, name);
    if (value === undefined) continue;
    const one = described(form, index, name, value);
    lines.push(line(one.label, shorten(one.value)));
  }
  return h("ul", {}, ...lines);
}

/**
 * @param {string} name
 * @param {string} words
 */
function line(name, words) {
  return h("li", {}, h("strong", {}, name), `: ${words}`);
}

/**
 * @param {string} text
 * @param {number} [most]
 */
function shorten(text, most = SHORT) {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length <= most ? plain : `${plain.slice(0, most - 1)}…`;
}

/**
 * List where the form says something else than what was read.
 * @param {HTMLFormElement} form
 * @param {import("./merge.js").Conflict[]} conflicts
 */
export function listOfDifferences(form, conflicts) {
  const index = byName(form);
  const shown = (/** @type {string} */ path, /** @type {Json} */ value) =>
    shorten(described(form, index, path, value).value);
  const item = (/** @type {import("./merge.js").Conflict} */ { path, mine, found }) =>
    h(
      "li",
      {},
      h("strong", {}, described(form, index, path, mine).label),
      IMPORT.difference(shown(path, mine), shown(path, found)),
    );
  return h("ul", { class: "st-differences" }, ...conflicts.map(item));
}
