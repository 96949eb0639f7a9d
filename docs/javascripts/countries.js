/**
 * Countries by name, from the browser's own knowledge: no list of ours to keep or to argue about.
 * form.js turns every two-letter country box into a list with these.
 */

/** Two-letter codes that stand for no country: unions, private use, tests. */
const OTHER = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);

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
    // A former country's code is understood as its successor's: keep the successor alone.
    .filter((code) => !OTHER.has(code) && new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code) => {
      const name = names.of(code);
      return name ? [/** @type {[string, string]} */ ([code, name])] : [];
    });
  const { compare } = new Intl.Collator(language);
  known = found.sort(([, a], [, b]) => compare(a, b));
  return known;
}

/**
 * Put a list of names in the place of a box for two letters; what was typed stays.
 * @param {HTMLInputElement} box
 * @param {string} none What the list says for no answer.
 */
export function offerCountries(box, none) {
  const list = document.createElement("select");
  for (const { name, value } of [...box.attributes]) {
    if (["id", "name", "data-kind", "aria-describedby"].includes(name)) {
      list.setAttribute(name, value);
    }
  }
  list.add(new Option(none, ""));
  for (const [code, name] of countries()) list.add(new Option(name, code));
  list.value = box.value.trim().toUpperCase();
  if (list.selectedIndex < 0) list.value = "";
  box.replaceWith(list);
}
