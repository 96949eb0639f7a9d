/**
 * Lists of rows that grow: add, remove, move. form.js reads them, shell.js tells what happened.
 *
 * A row's number is part of the names and ids in it, and is written anew whenever rows move.
 */

import { offerKnownCountries } from "./countries.js";
import { h, one } from "../dom.js";
import { FORM } from "../words.js";

/**
 * Of each list, its first row as it came, to make others from, and the attributes in it that hold its
 * number.
 * @type {WeakMap<HTMLElement, { row: HTMLElement, attributes: string[] }>}
 */
const patterns = new WeakMap();

/** Rows of a list that stand open while they say nothing; what comes after them waits folded. */
const OPEN = 20;

/** A number that no row has. */
const SPARE = 1_000_000;

/**
 * @param {HTMLElement} list
 * @returns {HTMLElement[]}
 */
export function rowsOf(list) {
  return /** @type {HTMLElement[]} */ ([...one(list, ".st-row-list").children]);
}

/** @param {HTMLElement} list */
export const mostOf = (list) => Number(list.dataset.most ?? Infinity);

/** @param {HTMLElement} list */
export const tooMany = (list) => FORM.tooMany(list.dataset.label ?? "", mostOf(list));

/**
 * Make the buttons of a form's lists work.
 * @param {HTMLFormElement} form
 * @param {(sentence: string, removed: boolean) => void} changed Called with a sentence
 *   that says what happened, and whether a row was taken away.
 */
export function prepareRows(form, changed) {
  for (const found of form.querySelectorAll("[data-rows]")) {
    const list = /** @type {HTMLElement} */ (found);
    const row = /** @type {HTMLElement} */ (one(list, ".st-row").cloneNode(true));
    patterns.set(list, { row, attributes: numbered(list, row) });
    const noun = list.dataset.noun ?? FORM.row;
    list.addEventListener("click", ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const rows = rowsOf(list);
      if (target.matches("[data-add]")) {
        if (rows.length >= mostOf(list)) {
          changed(tooMany(list), false);
          return;
        }
        setRowCount(list, rows.length + 1);
        const added = rowsOf(list).at(-1);
        if (added) one(added, "input, select, textarea").focus();
        changed(FORM.added(noun, rows.length + 1), false);
        return;
      }
      const row = /** @type {HTMLElement | null} */ (target.closest(".st-row"));
      const { rowDo } = target.dataset;
      if (row && rowDo) changed(act(list, noun, row, rowDo, target), rowDo === "remove");
    });
    label(list); // the page comes with its rows numbered
  }
}

/**
 * @param {HTMLElement} list
 * @param {string} noun
 * @param {HTMLElement} row
 * @param {string} what
 * @param {HTMLElement} button
 */
function act(list, noun, row, what, button) {
  const place = rowsOf(list).indexOf(row);
  if (what === "remove") {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    if (!next) setRowCount(list, 1);
    number(list);
    const folded = next?.querySelector("details:not([open]) > summary");
    if (folded instanceof HTMLElement) folded.focus();
    else one(next ?? list, next ? "[data-row-do=remove]" : "input, select, textarea").focus();
    return FORM.removed(noun, place + 1);
  }
  if (what === "up") row.previousElementSibling?.before(row);
  else row.nextElementSibling?.after(row);
  // By way of a number that nobody has: two rows with one number would share their radios, and the
  // browser keeps only one of these pressed.
  rename(row, list, SPARE);
  number(list, row);
  // The button moves with its row; at an end it rests and its sibling takes over.
  if (button.matches(":disabled")) one(row, "[data-row-do]:not(:disabled)").focus();
  else button.focus();
  return FORM.moved(noun, place + 1, rowsOf(list).indexOf(row) + 1);
}

/**
 * Sum up a row on the line that stands for it while it is folded: its first two texts, its dates.
 * @param {HTMLElement} row
 */
export function sumUp(row) {
  const place = row.querySelector(".st-row-brief");
  if (!place) return;
  const typed = (/** @type {string} */ kind) =>
    [.../** @type {NodeListOf<HTMLInputElement>} */ (row.querySelectorAll(`[data-kind=${kind}]`))]
      .map(({ value }) => value.trim())
      .filter(Boolean);
  const goesOn = row.querySelector("label:has([data-silences]:checked)")?.textContent;
  const dates = [...typed("date"), ...(goesOn ? [goesOn.toLowerCase()] : [])].join(" – ");
  const said = typed("text").slice(0, 2).join(" · ");
  const between = said && dates ? " · " : "";
  if (place.textContent === said + between + dates) return;
  place.replaceChildren(said, between, h("span", { class: "st-row-dates" }, dates));
}

/** @param {HTMLElement} row */
export function foldRow(row) {
  row.querySelector("details.st-row-fold")?.removeAttribute("open");
}

/**
 * Fold the rows that say something, so that a career takes as many lines as it has jobs.
 * @param {HTMLElement} list
 */
export function foldRows(list) {
  rowsOf(list).forEach((row, n) => {
    const fold = row.querySelector("details.st-row-fold");
    fold?.toggleAttribute("open", n < OPEN && one(fold, ".st-row-brief").textContent === "");
  });
}

/**
 * Make a list as long as it has to be, at least one row, or as many as it says.
 * @param {HTMLElement} list
 * @param {number} count
 */
export function setRowCount(list, count) {
  const pattern = patterns.get(list);
  const rows = rowsOf(list);
  const wanted = Math.min(mostOf(list), Math.max(Number(list.dataset.least ?? 1), count));
  for (const row of rows.slice(wanted)) row.remove();
  /** @type {HTMLElement[]} */
  const added = [];
  for (let n = rows.length; n < wanted && pattern; n += 1) {
    const row = /** @type {HTMLElement} */ (pattern.row.cloneNode(true));
    rename(row, list, n);
    added.push(row);
  }
  one(list, ".st-row-list").append(...added);
  if (added.length) offerKnownCountries(list);
  if (rows.length !== wanted) label(list, Math.min(rows.length, wanted) - 1);
}

/**
 * Number a list's rows by their places, from the first, into which the one before has made room.
 * @param {HTMLElement} list
 * @param {HTMLElement} [last] The row that comes last, as another has its number still.
 */
function number(list, last) {
  const path = list.dataset.rows ?? "";
  const rows = rowsOf(list)
    .map((row, n) => ({ row, n }))
    .filter(({ row, n }) => numberOf(row, path) !== n);
  for (const { row, n } of rows) if (row !== last) rename(row, list, n);
  for (const { row, n } of rows) if (row === last) rename(row, list, n);
  label(list);
}

/**
 * Read a row's number in the names of its fields.
 * @param {HTMLElement} row
 * @param {string} path
 */
function numberOf(row, path) {
  const { name } = /** @type {HTMLInputElement} */ (one(row, `[name^="${CSS.escape(path)}."]`));
  return parseInt(name.slice(path.length + 1), 10);
}

/**
 * Say on a list's rows, and on their buttons, which one each is.
 * @param {HTMLElement} list
 * @param {number} [first] The first that may have changed.
 */
function label(list, first = 0) {
  const rows = rowsOf(list);
  const noun = list.dataset.noun ?? FORM.row;
  rows.forEach((row, n) => {
    if (n < first) return;
    for (const title of row.querySelectorAll(".st-row-title")) {
      title.textContent = `${noun} ${n + 1}`;
    }
    for (const found of row.querySelectorAll("[data-row-do]")) {
      const button = /** @type {HTMLButtonElement} */ (found);
      const what = button.dataset.rowDo;
      button.setAttribute("aria-label", `${button.textContent}: ${noun.toLowerCase()} ${n + 1}`);
      button.disabled =
        (what === "up" && n === 0) || (what === "down" && n === rows.length - 1);
    }
  });
}

/**
 * How a row's number stands in names and in ids.
 * @param {HTMLElement} list
 */
function places({ dataset: { rows = "" } }) {
  const dashes = `f-${rows.replaceAll(".", "-")}-`;
  const dotted = new RegExp(`${rows.replaceAll(".", "\\.")}\\.\\d+\\.`, "g");
  return { dots: `${rows}.`, dotted, dashes, dashed: new RegExp(`${dashes}\\d+-`, "g") };
}

/**
 * Find the attributes that hold a row's number: to look at all would take most of the time.
 * @param {HTMLElement} list
 * @param {HTMLElement} row
 */
function numbered(list, row) {
  const { dots, dashes } = places(list);
  const found = [...row.querySelectorAll("*")].flatMap(({ attributes }) => [...attributes]);
  const holding = found.filter(({ value }) => value.includes(dots) || value.includes(dashes));
  return [...new Set(holding.map(({ name }) => name))];
}

/**
 * @param {HTMLElement} row
 * @param {HTMLElement} list
 * @param {number} n
 */
function rename(row, list, n) {
  const { attributes = [] } = patterns.get(list) ?? {};
  const { dots, dotted, dashes, dashed } = places(list);
  for (const name of attributes) {
    for (const element of row.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name) ?? "";
      const renamed = value.replace(dotted, `${dots}${n}.`).replace(dashed, `${dashes}${n}-`);
      if (renamed !== value) element.setAttribute(name, renamed);
    }
  }
}
