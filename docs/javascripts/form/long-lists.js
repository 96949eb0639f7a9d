/**
 * Answers with long lists: refused where the form has no room for them, and made room for a few rows
 * at a time where it has.
 */

import { get, listsOf } from "./controls.js";
import { mostOf, rowsOf, setRowCount, tooMany } from "./rows.js";

/** @typedef {import("../types.js").Json} Json */

/** Rows that are made in one go: the page answers in between. */
const AT_ONCE = 10;

/**
 * Say what the form has no room for; "" where it has. The checker refuses it with the same words.
 * @param {HTMLFormElement} form
 * @param {Json} answers
 */
export function beyond(form, answers) {
  for (const list of listsOf(form)) {
    const rows = get(answers, list.dataset.rows ?? "");
    if (Array.isArray(rows) && rows.length > mostOf(list)) return tooMany(list);
  }
  return "";
}

/**
 * Make the form's lists as long as the answers need, a few rows at a time.
 * @param {HTMLFormElement} form
 * @param {Json} answers
 */
export async function grow(form, answers) {
  for (const list of listsOf(form)) {
    const rows = get(answers, list.dataset.rows ?? "");
    const wanted = Array.isArray(rows) ? Math.min(rows.length, mostOf(list)) : 0;
    for (let count = rowsOf(list).length + AT_ONCE; count < wanted; count += AT_ONCE) {
      setRowCount(list, count);
      await new Promise((resolve) => window.setTimeout(resolve));
    }
  }
}
