/**
 * Answers with long lists: refused where the form has no room for them, and made room for a few rows
 * at a time where it has.
 */

import { get, listsOf } from "./controls.js";
import { write } from "./form.js";
import { foldRow, mostOf, rowsOf, setRowCount, tooMany } from "./rows.js";

/** @typedef {import("../types.js").Json} Json */

/** Rows that are made in one go: the page answers in between. */
const AT_ONCE = 10;

const others = () => new Promise((resolve) => window.setTimeout(resolve));

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
 * Fill the whole form, as `write` does. Around a long list the page has its turn: after every few rows
 * that are made, and before and after they are filled.
 * @param {HTMLFormElement} form
 * @param {Json} answers
 * @returns {Promise<string[]>} Paths in the answers for which the form has no place.
 */
export async function fillIn(form, answers) {
  let long = false;
  for (const list of listsOf(form)) {
    const rows = get(answers, list.dataset.rows ?? "");
    const wanted = Array.isArray(rows) ? Math.min(rows.length, mostOf(list)) : 0;
    long ||= wanted > AT_ONCE;
    for (let had = rowsOf(list).length; had + AT_ONCE < wanted; had += AT_ONCE) {
      setRowCount(list, had + AT_ONCE);
      rowsOf(list).slice(had).forEach(foldRow); // unfolded, each would be laid out
      await others();
    }
  }
  if (long) await others();
  const left = write(form, answers);
  if (long) await others();
  return left;
}
