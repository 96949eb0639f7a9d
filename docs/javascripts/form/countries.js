/**
 * Countries by name, from the browser's own knowledge: no list of ours to keep or to argue about.
 * Every box for two letters becomes a list of these once the checker is up (shell.js): the browser
 * takes some 30 ms for the names, and a slow phone four times that.
 */

import { FORM } from "../words.js";

/** Two-letter codes that stand for no country: unions, private use, tests. */
const OTHER = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);

/**
 * The boxes that become lists; in a long list of rows the first of them, as some hundred lists of
 * countries would be made for rows that nobody opens. The others take two letters.
 */
const BOXES = 'input[data-kind="country"]:not(.st-row:nth-child(n + 21) *)';

/** @type {[string, string][] | undefined} */
let known;

/** @returns {[string, string][]} Codes and names, in the order of the names. */
function countries() {
  if (known) return known;
  const language = document.documentElement.lang || "en";
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const found = letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const name = OTHER.has(code) ? undefined : names.of(code);
      return name ? [/** @type {[string, string]} */ ([code, name])] : [];
    })
    // A former country's code is understood as its successor's: keep the successor alone.
    .filter(([code]) => new Intl.Locale(`und-${code}`).region === code);
  const { compare } = new Intl.Collator(language);
  known = found.sort(([, a], [, b]) => compare(a, b));
  return known;
}

/**
 * Put a list of names in the place of each box for two letters. What was typed stays: where it is
 * no country's, so does the box.
 * @param {ParentNode} place
 */
export function offerCountries(place) {
  for (const found of place.querySelectorAll(BOXES)) {
    const box = /** @type {HTMLInputElement} */ (found);
    // Nobody's box goes from under their fingers.
    if (box !== document.activeElement) offer(box);
    else box.addEventListener("blur", () => offer(box), { once: true });
  }
}

/**
 * Do so in what has been added, unless all of the form still waits for its lists.
 * @param {ParentNode} place
 */
export function offerKnownCountries(place) {
  if (known) offerCountries(place);
}

/** @param {HTMLInputElement} box */
function offer(box) {
  const list = document.createElement("select");
  for (const { name, value } of [...box.attributes]) {
    if (["id", "name", "data-kind", "aria-describedby"].includes(name)) {
      list.setAttribute(name, value);
    }
  }
  list.add(new Option(FORM.cannotTell, ""));
  for (const [code, name] of countries()) list.add(new Option(name, code));
  list.value = box.value.trim().toUpperCase();
  if (list.selectedIndex >= 0) box.replaceWith(list);
}
